import LoaderCircle from 'lucide-react/icons/loader-circle'
import { Icon } from './icon'
import styles from './spinner.module.css'

/** A turning circle; whoever shows it also says in words what is being waited for. */
export function Spinner({ size = 16 }: { readonly size?: number }) {
  return (
    <span className={styles['spinner']}>
      <Icon of={LoaderCircle} size={size} />
    </span>
  )
}

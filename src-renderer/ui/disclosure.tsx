import ChevronRight from 'lucide-react/icons/chevron-right'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly title: string
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean | undefined
}

/** Something most people do not need, one press away. */
export function Disclosure({ title, children, isOpenAtFirst = false }: DisclosureProps) {
  return (
    <details className={styles['disclosure']} open={isOpenAtFirst}>
      <summary className={styles['summary']}>
        <Icon of={ChevronRight} size={15} />
        {title}
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  )
}

import CircleAlert from 'lucide-react/icons/circle-alert'
import type { DesignDefect } from '../../src-shared/ons/ons-design'
import { useTexts } from '../i18n/language.store'
import { Icon } from '../ui/icon'
import styles from './ons.module.css'

/** What is still missing or out of date in a design. */
export function Defects({ defects }: { readonly defects: readonly DesignDefect[] }) {
  const { t } = useTexts()
  if (defects.length === 0) return null
  return (
    <ul className={styles['defects']}>
      {[...new Set(defects.map(({ code }) => code))].map((code) => (
        <li key={code} className={styles['defect']}>
          <Icon of={CircleAlert} size={15} />
          <span>{t(`ons.defects.${code}`)}</span>
        </li>
      ))}
    </ul>
  )
}

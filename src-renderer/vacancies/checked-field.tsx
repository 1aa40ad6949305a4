import CircleAlert from 'lucide-react/icons/circle-alert'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { ReactNode } from 'react'
import type { VacancyDefect } from '../../src-shared/vacancies/vacancies.model'
import { useTexts } from '../i18n/language.store'
import { cx } from '../ui/cx'
import { Icon } from '../ui/icon'
import { defectText } from './defect-text'
import styles from './vacancies.module.css'

interface CheckedFieldProps {
  readonly path: string
  readonly defects: readonly VacancyDefect[]
  readonly children: ReactNode
}

/** A field with what VDAB would not take, or what its writer should judge, below it. */
export function CheckedField({ path, defects, children }: CheckedFieldProps) {
  const { t } = useTexts()
  const own = defects.filter((defect) => defect.path === path)
  return (
    <div className={styles['checked']} data-field={path}>
      {children}
      <ul aria-live="polite" className={styles['defects']}>
        {own.map((defect) => (
          <li
            key={`${defect.code}-${defect.word ?? ''}`}
            className={cx(styles['defect'], styles[defect.level])}
          >
            <Icon of={defect.level === 'error' ? CircleAlert : TriangleAlert} size={15} />
            <span>{defectText(defect, t)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

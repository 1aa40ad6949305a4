import Check from 'lucide-react/icons/check'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTexts } from '../../i18n/language.store'
import { cx } from '../../ui/cx'
import { Icon } from '../../ui/icon'
import styles from './imports.module.css'
import type { ImportStep } from './use-import'

const ORDER: readonly ImportStep[] = ['file', 'columns', 'check']

/** Where the user is among the three steps. */
export function Steps({ step }: { readonly step: ImportStep }) {
  const { t } = useTexts()
  const now = ORDER.indexOf(step)
  return (
    <ol className={styles['steps']}>
      {ORDER.map((one, index) => (
        <li
          key={one}
          aria-current={one === step ? 'step' : undefined}
          className={cx(styles['step'], one === step && styles['current'], index < now && styles['past'])}
        >
          <span className={styles['number']} aria-hidden="true">
            {index < now ? <Icon of={Check} size={14} /> : index + 1}
          </span>
          {t(`trainingImport.steps.${one}`)}
        </li>
      ))}
    </ol>
  )
}

/** The heading of a step; it takes the focus when the step appears. */
export function StepHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h3 ref={heading} tabIndex={-1} className={styles['heading']}>
      {children}
    </h3>
  )
}

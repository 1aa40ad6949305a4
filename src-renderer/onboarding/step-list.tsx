import type { Guide } from '../../src-shared/onboarding/guide'
import { partyName, stepWords } from '../../src-shared/onboarding/guide-words'
import { useTexts } from '../i18n/language.store'
import { cx } from '../ui/cx'
import type { RunEntry } from './onboarding.store'
import { StepPill } from './step-pill'
import styles from './step-list.module.css'

interface StepListProps {
  readonly guide: Guide
  readonly run: RunEntry
  readonly current: string
  readonly onChoose: (stepId: string) => void
}

/** The steps in their order; a real list with buttons, so that a screen reader says how many there are and which is open. */
export function StepList({ guide, run, current, onChoose }: StepListProps) {
  const { t } = useTexts()
  return (
    <ol className={styles['steps']} aria-label={t('connectionScreens.run.steps')}>
      {guide.steps.map((step, index) => (
        <li key={step.id}>
          <button
            type="button"
            className={cx(styles['step'], step.id === current && styles['current'])}
            aria-current={step.id === current ? 'step' : undefined}
            onClick={() => onChoose(step.id)}
          >
            <span className={styles['number']}>{index + 1}</span>
            <span className={styles['words']}>
              <span className={styles['title']}>{stepWords(guide, step.id, t).title}</span>
              <span className={styles['more']}>
                <span>{partyName(step.actor, t)}</span>
                <StepPill guide={guide} step={step} run={run} />
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

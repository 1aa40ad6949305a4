import CircleAlert from 'lucide-react/icons/circle-alert'
import { addDays, isDay } from '../../../src-shared/learning-account/calendar'
import { KEEP_REMOVED_DAYS } from '../../../src-shared/learning-account/settings.model'
import type { TrainingSummary } from '../../../src-shared/learning-account/views.model'
import type { Texts } from '../../../src-shared/texts/texts'
import { useTexts } from '../../i18n/language.store'
import { Icon } from '../../ui/icon'
import { DeliveryPill } from '../editor/delivery.pill'
import { TrainingMenu, type RowActions } from './training-menu'
import styles from './register.module.css'

interface TrainingRowProps {
  readonly training: TrainingSummary
  readonly actions: RowActions
}

/** One training in the register: what and when, how much, how far, and what is wrong. */
export function TrainingRow({ training, actions }: TrainingRowProps) {
  const texts = useTexts()
  const { t, format } = texts
  const { denomination, participants, hours, state, changedAt, removedAt } = training
  return (
    <div className={styles['row']}>
      <div className={styles['what']}>
        <span className={styles['name']}>{denomination ?? t('trainings.untitled')}</span>
        <span className={styles['about']}>{aboutOf(training, texts)}</span>
      </div>
      <span className={styles['howMuch']}>
        {t('trainings.list.participants', { count: participants })}
        {hours > 0 && ` · ${format.hours(hours)}`}
      </span>
      <span className={styles['state']}>
        <DeliveryPill state={state} />
        <Faults training={training} />
      </span>
      <span className={styles['changed']}>
        {removedAt === null
          ? t('trainings.list.changed', { date: format.shortDate(changedAt) })
          : t('trainings.list.putAwayUntil', { date: format.shortDate(lastDayOf(removedAt)) })}
      </span>
      <TrainingMenu training={training} actions={actions} />
    </div>
  )
}

function Faults({ training: { errors, anomalies } }: { readonly training: TrainingSummary }) {
  const { t } = useTexts()
  const faults = [
    ...(errors > 0 ? [t('trainings.list.errors', { count: errors })] : []),
    ...(anomalies > 0 ? [t('trainings.list.anomalies', { count: anomalies })] : []),
  ]
  if (faults.length === 0) return null
  return (
    <span className={styles['faults']}>
      <Icon of={CircleAlert} size={14} />
      {faults.join(' · ')}
    </span>
  )
}

/** The days of a training and its reference; a day that is none yet is shown as it was typed. */
export function aboutOf(
  { firstStartDate, lastEndDate, reference }: TrainingSummary,
  { t, format }: Texts,
): string {
  const dayOf = (day: string | null): string =>
    day === null ? '…' : isDay(day) ? format.shortDate(day) : day
  const days =
    firstStartDate === null && lastEndDate === null
      ? t('trainings.list.noDays')
      : firstStartDate === lastEndDate
        ? dayOf(firstStartDate)
        : t('trainings.list.days', { first: dayOf(firstStartDate), last: dayOf(lastEndDate) })
  return reference === null ? days : `${days} · ${reference}`
}

/** The last day on which what was put away at this moment can be brought back. */
function lastDayOf(removedAt: string): string {
  return addDays(removedAt.slice(0, 10), KEEP_REMOVED_DAYS)
}

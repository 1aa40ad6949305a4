import Undo2 from 'lucide-react/icons/undo-2'
import type { Delivery } from '../../../src-shared/learning-account/delivery'
import type { TrainingSummary } from '../../../src-shared/learning-account/views.model'
import type { Texts } from '../../../src-shared/texts/texts'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import { LinkButton } from '../../ui/link-button'
import { DeliveryPill } from '../editor/delivery.pill'
import { openTraining, withdraw, type Task } from './training-actions'
import styles from './register.module.css'

interface OutboxItemProps {
  readonly training: TrainingSummary
  readonly act: (task: Task) => void
}

/** One training that waits or was refused: since when, why, and what comes next. */
export function OutboxItem({ training, act }: OutboxItemProps) {
  const texts = useTexts()
  const { t } = texts
  const { id, denomination, state } = training
  const name = denomination ?? t('trainings.untitled')
  return (
    <li className={styles['item']}>
      <div className={styles['what']}>
        <span className={styles['head']}>
          <LinkButton onPress={() => openTraining(id)}>{name}</LinkButton>
          <DeliveryPill state={state} />
        </span>
        {linesOf(training, texts).map((line) => (
          <span key={line} className={styles['about']}>
            {line}
          </span>
        ))}
      </div>
      {state === 'queued' && (
        <Button size="small" icon={Undo2} onPress={() => act(() => withdraw(training))}>
          {t('trainings.outbox.withdraw')}
        </Button>
      )}
    </li>
  )
}

/** What there is to know of a training on its way, in sentences. */
export function linesOf({ delivery, anomalies }: TrainingSummary, texts: Texts): string[] {
  const { t } = texts
  switch (delivery.state) {
    case 'queued':
      return [
        since(delivery.since, texts),
        delivery.problem === undefined
          ? t('trainings.outbox.queuedWhy')
          : t('trainings.outbox.why', { reason: texts.problemText(delivery.problem).title }),
        next(delivery, texts),
      ].filter(isSaid)
    case 'sending':
      return [since(delivery.since, texts), t('trainings.outbox.sendingNow'), ...edited(delivery, texts)]
    case 'unknown':
      return [
        since(delivery.since, texts),
        t('trainings.outbox.unknown'),
        next(delivery, texts),
        ...edited(delivery, texts),
      ].filter(isSaid)
    case 'removing':
      return [since(delivery.since, texts), t('trainings.outbox.removing')]
    case 'refused':
      return [
        t('trainings.outbox.refusedOn', { time: texts.format.dateTime(delivery.at) }),
        delivery.problem === undefined
          ? t('trainings.outbox.refusedAnomalies', { count: anomalies })
          : texts.problemText(delivery.problem).title,
      ]
    default:
      return []
  }
}

function since(moment: string, { t, format }: Texts): string {
  return t('trainings.outbox.since', { time: format.dateTime(moment) })
}

type Tried = Extract<Delivery, { state: 'queued' | 'unknown' }>

function next({ retryAt, attempts }: Tried, { t, format }: Texts): string {
  return [
    ...(retryAt === undefined ? [] : [t('trainings.outbox.retryAt', { time: format.dateTime(retryAt) })]),
    t('trainings.outbox.attempts', { count: attempts }),
  ]
    .filter(isSaid)
    .join(' ')
}

function edited(delivery: { readonly edited: boolean }, { t }: Texts): string[] {
  return delivery.edited ? [t('trainings.outbox.editedSince')] : []
}

function isSaid(line: string): boolean {
  return line !== ''
}

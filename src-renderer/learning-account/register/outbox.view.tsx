import Inbox from 'lucide-react/icons/inbox'
import Send from 'lucide-react/icons/send'
import type { ServiceAccess, TrainingSummary } from '../../../src-shared/learning-account/views.model'
import { useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { ProblemNotice } from '../../ui/problem-notice'
import { Progress } from '../../ui/progress'
import { ReadingView } from '../../ui/reading-view'
import { showToast } from '../../ui/toast.store'
import { useAction } from '../../ui/use-action'
import { OutboxItem } from './outbox-item'
import { outboxOf, type OutboxContent } from './outbox.store'
import type { Task } from './training-actions'
import styles from './register.module.css'

interface OutboxViewProps {
  readonly profileId: string
  readonly access: ServiceAccess
}

/** What is on its way to the service: since when, why it waits, and when it is tried again. */
export function OutboxView({ profileId, access }: OutboxViewProps) {
  const outbox = outboxOf(profileId)
  const reading = outbox.useReading()
  return (
    <ReadingView reading={reading} onRetry={() => void outbox.load()}>
      {(content) => (content.total === 0 ? <Nothing /> : <Content {...{ content, profileId, access }} />)}
    </ReadingView>
  )
}

interface ContentProps extends OutboxViewProps {
  readonly content: OutboxContent
}

function Content({ content: { trainings, total }, profileId, access }: ContentProps) {
  const { t } = useTexts()
  const doing = useAction((_, task: Task) => task())
  const refused = trainings.filter(({ state }) => state === 'refused')
  const waiting = trainings.filter(({ state }) => state !== 'refused')
  const act = (task: Task): void => void doing.run(task)
  return (
    <Stack gap="wide">
      {doing.problem !== undefined && <ProblemNotice problem={doing.problem} />}
      {waiting.length > 0 && (
        <section className={styles['group']} aria-labelledby="outbox-waiting">
          <h2 id="outbox-waiting">{t('trainings.outbox.waiting')}</h2>
          <SendNow profileId={profileId} access={access} waiting={waiting} />
          <Items trainings={waiting} act={act} />
        </section>
      )}
      {refused.length > 0 && (
        <section className={styles['group']} aria-labelledby="outbox-refused">
          <h2 id="outbox-refused">{t('trainings.outbox.refused')}</h2>
          <p className={styles['quiet']}>{t('trainings.outbox.refusedNext')}</p>
          <Items trainings={refused} act={act} />
        </section>
      )}
      {total > trainings.length && (
        <p className={styles['quiet']}>{t('trainings.outbox.more', { count: total - trainings.length })}</p>
      )}
    </Stack>
  )
}

interface ItemsProps {
  readonly trainings: readonly TrainingSummary[]
  readonly act: (task: Task) => void
}

function Items({ trainings, act }: ItemsProps) {
  return (
    <ul className={styles['items']}>
      {trainings.map((training) => (
        <OutboxItem key={training.id} training={training} act={act} />
      ))}
    </ul>
  )
}

interface SendNowProps extends OutboxViewProps {
  readonly waiting: readonly TrainingSummary[]
}

/** Sends what waits at once; where the service takes nothing more, only lost answers can still be read back. */
function SendNow({ profileId, access, waiting }: SendNowProps) {
  const { t } = useTexts()
  const sending = useAction((options) => main.learningAccount.sendWaiting({ profileId }, options))
  const hasLost = waiting.some(({ state }) => state === 'unknown' || state === 'removing')
  const send = async (): Promise<void> => {
    const outcome = await sending.run()
    if (outcome?.ok === true) {
      const count = outcome.value.registered
      showToast({ text: t('trainings.outbox.sent', { count }), tone: count > 0 ? 'positive' : 'neutral' })
    } else if (outcome?.problem.code === 'cancelled') {
      showToast({ text: t('trainings.outbox.stopped') })
    }
  }
  if (access === 'closed' || (access === 'read-only' && !hasLost)) {
    return <Notice tone="info">{t('trainings.outbox.readOnly')}</Notice>
  }
  return (
    <>
      {sending.problem !== undefined && <ProblemNotice problem={sending.problem} />}
      {sending.isBusy ? (
        <Progress
          label={t('trainings.outbox.sending')}
          progress={sending.progress}
          onCancel={sending.cancel}
        />
      ) : (
        <div>
          <Button icon={Send} onPress={() => void send()}>
            {t(access === 'open' ? 'trainings.outbox.sendNow' : 'trainings.outbox.readNow')}
          </Button>
        </div>
      )}
    </>
  )
}

function Nothing() {
  const { t } = useTexts()
  return (
    <EmptyState icon={Inbox} title={t('trainings.outbox.empty')}>
      {t('trainings.outbox.emptyNext')}
    </EmptyState>
  )
}

import type { Format } from '../../src-shared/texts/format'
import type { Translate } from '../../src-shared/texts/translate'
import type { TodayItem } from '../../src-shared/today/today.model'
import type { Notifications, SystemNotification } from '../platform/notifications'
import type { Database } from '../platform/storage/database'

/** A reminder with the name by which it is shown only once. */
interface Reminder extends SystemNotification {
  readonly name: string
}

interface Dependencies {
  readonly database: Database
  readonly notifications: Notifications
  readonly items: () => Promise<readonly TodayItem[]>
  readonly words: () => Promise<{ t: Translate; format: Format }>
  /** The title of a guide's step in the user's language; a run's own name without anything personal. */
  readonly stepTitle: (guideId: string, stepId: string, t: Translate) => string
  readonly plainName: (name: string) => string
}

/** Makes the showing of reminders as system notifications: each once, however often it is called. */
export function createReminders(deps: Dependencies): () => Promise<void> {
  async function isNew(name: string): Promise<boolean> {
    const { changes } = await deps.database.run(
      'INSERT OR IGNORE INTO reminders_shown (reminder) VALUES (?)',
      [name],
    )
    return changes > 0
  }

  return async () => {
    const { t, format } = await deps.words()
    for (const item of await deps.items()) {
      const reminder = reminderOf(item, t, format, deps)
      if (reminder !== null && (await isNew(reminder.name))) deps.notifications.show(reminder)
    }
  }
}

type Names = Pick<Dependencies, 'stepTitle' | 'plainName'>

function reminderOf(item: TodayItem, t: Translate, format: Format, names: Names): Reminder | null {
  switch (item.kind) {
    case 'step-to-do':
    case 'step-waiting':
      return stepReminder(item, t, format, names)
    case 'certificate-expiring': {
      const { certificateId, within, commonName, daysLeft } = item
      // What has ended is no longer about to.
      if (daysLeft < 0) return null
      return {
        name: `certificate/${certificateId}/${within}`,
        title: t('guides.reminders.certificate.title', { name: names.plainName(commonName) }),
        body: t('guides.reminders.certificate.body', { days: daysLeft }),
        screen: 'certificates',
        params: { certificateId },
      }
    }
    case 'feed-changed': {
      const { feedId, checkedAt, name, gone, errors } = item
      return {
        name: `feed/${feedId}/${checkedAt}`,
        title: t('guides.reminders.feed.title', { name: names.plainName(name) }),
        body: t('guides.reminders.feed.body', { gone, errors }).trim(),
        screen: 'connections',
        params: { place: 'feeds', itemId: feedId },
      }
    }
    case 'training-to-send':
    case 'vacancies-to-send':
    case 'check-again':
      return null
  }
}

type StepItem = Extract<TodayItem, { kind: 'step-to-do' | 'step-waiting' }>

/** The user's own steps when they are due soon and when they are late; those of others when they are late or to be asked about. */
function stepReminder(
  item: StepItem,
  t: Translate,
  format: Format,
  { stepTitle, plainName }: Names,
): Reminder | null {
  const found = whyNow(item)
  if (found === null) return null
  const { kind, day } = found
  const step = stepTitle(item.guideId, item.stepId, t)
  const run = plainName(item.runName)
  const body =
    kind === 'ask-again'
      ? t('guides.reminders.ask-again.body', { run })
      : t(`guides.reminders.${kind}.body`, { run, date: format.date(day) })
  return {
    name: `step/${item.runId}/${item.stepId}/${kind}/${day}/${item.urgency ?? ''}`,
    title: t(`guides.reminders.${kind}.title`, { step }),
    body,
    screen: 'connections',
    params: { runId: item.runId, stepId: item.stepId },
  }
}

function whyNow(item: StepItem): { kind: 'act' | 'expect' | 'ask-again'; day: string } | null {
  if (item.kind === 'step-to-do') {
    return item.due !== undefined && item.urgency !== 'later' ? { kind: 'act', day: item.due } : null
  }
  if (item.askAgain) return { kind: 'ask-again', day: item.askAgainOn ?? item.since }
  return item.expected !== undefined && item.urgency === 'past'
    ? { kind: 'expect', day: item.expected }
    : null
}

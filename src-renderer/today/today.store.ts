import type { TodayItem } from '../../src-shared/today/today.model'
import { main } from '../ipc/client'
import { createReadable } from '../ipc/reading'

/** What asks for attention today. */
export const todayList = createReadable(
  () => main.today.list(),
  [
    'guides-changed',
    'certificates-changed',
    'checks-changed',
    'feeds-changed',
    'vacancies-changed',
    'trainings-changed',
  ],
)

/** The groups of the screen, in the order in which they ask for attention. */
export const GROUPS = ['yours', 'theirs', 'certificates', 'drafts', 'vacancies', 'checks', 'feeds'] as const
export type Group = (typeof GROUPS)[number]

const GROUP_OF = {
  'step-to-do': 'yours',
  'step-waiting': 'theirs',
  'certificate-expiring': 'certificates',
  'training-to-send': 'drafts',
  'vacancies-to-send': 'vacancies',
  'check-again': 'checks',
  'feed-changed': 'feeds',
} as const satisfies Record<TodayItem['kind'], Group>

/** Gives the items of each group that has any; the order within a group is main's. */
export function grouped(
  items: readonly TodayItem[],
): readonly { group: Group; items: readonly TodayItem[] }[] {
  return GROUPS.map((group) => ({
    group,
    items: items.filter(({ kind }) => GROUP_OF[kind] === group),
  })).filter((one) => one.items.length > 0)
}

/** A name for an item that stays the same when the list is read again. */
export function keyOf(item: TodayItem): string {
  switch (item.kind) {
    case 'step-to-do':
    case 'step-waiting':
    case 'vacancies-to-send':
      return `${item.kind}-${item.runId}-${item.stepId}`
    case 'certificate-expiring':
      return item.certificateId
    case 'training-to-send':
      return item.trainingId
    case 'check-again':
      return item.checkId
    case 'feed-changed':
      return item.feedId
  }
}

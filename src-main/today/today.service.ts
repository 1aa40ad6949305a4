import type { GroupHandlers } from '../../src-shared/ipc/call'
import { ok } from '../../src-shared/result'
import type { todayCalls } from '../../src-shared/today/today.contract'
import type { TodayItem } from '../../src-shared/today/today.model'

/** Where items come from: each feature gives its own, joined where the features meet. */
export type TodaySource = () => Promise<readonly TodayItem[]>

export interface Today {
  readonly handlers: GroupHandlers<typeof todayCalls>
  items(): Promise<TodayItem[]>
}

/** Lists what asks for attention, the most pressing first. */
export function createToday(deps: { sources: readonly TodaySource[]; today: () => string }): Today {
  async function items(): Promise<TodayItem[]> {
    const found = await Promise.all(deps.sources.map((source) => source()))
    return found.flat().sort((one, other) => pressure(one) - pressure(other))
  }
  return {
    items,
    handlers: { list: async () => ok({ today: deps.today(), items: await items() }) },
  }
}

/** What came back or may be lost before what can be sent; what only waits comes last. */
const TRAINING = { refused: 2, unknown: 2, removing: 2, ready: 4, queued: 8 } as const

const URGENCY = { past: 0, today: 1, soon: 2, later: 5 } as const

/** What is late comes first, then what is due, then what can be done, then what waits. */
function pressure(item: TodayItem): number {
  switch (item.kind) {
    case 'step-to-do':
      return item.urgency === undefined ? 5 : URGENCY[item.urgency]
    case 'step-waiting':
      return item.askAgain ? 1 : item.urgency === 'past' ? 2 : 8
    case 'certificate-expiring':
      return expiry(item.within)
    case 'feed-changed':
      return 3
    case 'training-to-send':
      return TRAINING[item.state]
    case 'vacancies-to-send':
      return 4
    case 'check-again':
      return 7
  }
}

function expiry(within: number): number {
  return within <= 7 ? 0 : within <= 30 ? 3 : 6
}

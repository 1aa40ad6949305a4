import * as z from 'zod'
import { Problem } from '../problem'

const At = z.string()

/** What a send was allowed to remove, and how often it was tried. */
const attempt = {
  /** When it was handed over to be sent. */
  since: At,
  /** Tries that came to nothing so far. */
  attempts: z.number().int(),
  /** The people whom the user agreed to remove, or whose periods. */
  confirmed: z.array(z.string()),
}

/** Changed by the user while it was on its way: what is registered then is not what the draft says. */
const edited = z.boolean()

/**
 * How far a training is on its way to the register. `unknown` means that an answer was lost: whether the service did it is not known
 * until the training is read back, and nothing is sent again before that.
 */
export const Delivery = z.discriminatedUnion('state', [
  z.object({ state: z.literal('draft') }),
  z.object({ state: z.literal('queued'), ...attempt, retryAt: At.optional(), problem: Problem.optional() }),
  z.object({ state: z.literal('sending'), ...attempt, edited }),
  z.object({
    state: z.literal('unknown'),
    ...attempt,
    edited,
    retryAt: At.optional(),
    problem: Problem.optional(),
  }),
  z.object({ state: z.literal('registered'), at: At }),
  z.object({ state: z.literal('refused'), at: At, problem: Problem.optional() }),
  z.object({ state: z.literal('removing'), since: At }),
  z.object({ state: z.literal('removed'), at: At }),
])
export type Delivery = z.infer<typeof Delivery>
export type DeliveryState = Delivery['state']

export const DELIVERY_STATES = [
  'draft',
  'queued',
  'sending',
  'registered',
  'refused',
  'unknown',
  'removing',
  'removed',
] as const satisfies readonly DeliveryState[]

export type DeliveryEvent =
  | { readonly type: 'edited' }
  | { readonly type: 'submitted'; readonly at: string; readonly confirmed: readonly string[] }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'sent' }
  /** The service said yes, or the training was read back and is what was sent. */
  | { readonly type: 'registered'; readonly at: string }
  /** The service said no, or what it has may not be overwritten; without a problem the anomalies say why. */
  | { readonly type: 'refused'; readonly at: string; readonly problem?: Problem | undefined }
  /** It certainly did not arrive: try again later. */
  | { readonly type: 'postponed'; readonly retryAt: string; readonly problem: Problem }
  /** No answer came, or none that tells: it may have arrived. */
  | { readonly type: 'answer-lost'; readonly retryAt: string; readonly problem?: Problem | undefined }
  | { readonly type: 'removal-sent'; readonly at: string }
  | { readonly type: 'removed'; readonly at: string }
  /** The removal did not happen; `at` is when the training was registered. */
  | { readonly type: 'not-removed'; readonly at: string }
  /** The registered version was read in full and the draft is that version. */
  | { readonly type: 'read'; readonly at: string }

/** Gives the state after an event, or null when that event cannot happen in this state. */
export function next(delivery: Delivery, event: DeliveryEvent): Delivery | null {
  const step = steps[event.type] as (delivery: Delivery, event: DeliveryEvent) => Delivery | null
  return step(delivery, event)
}

/** Whether something is between us and the service, so that nothing else may be sent for this training. */
export function isUnderWay({ state }: Delivery): boolean {
  return state === 'queued' || state === 'sending' || state === 'unknown' || state === 'removing'
}

/** Milliseconds to wait before the next try: doubling from 15 seconds to an hour, or as long as the service asked. */
export function waitBeforeRetry(attempts: number, retryAfterSeconds: number | undefined): number {
  const backoff = Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempts, 20), LONGEST_WAIT_MS)
  return Math.max(backoff, Math.min((retryAfterSeconds ?? 0) * 1000, LONGEST_ASKED_MS))
}

const FIRST_WAIT_MS = 15_000
const LONGEST_WAIT_MS = 3_600_000
// A service that asks for more than a day is misread or misconfigured.
const LONGEST_ASKED_MS = 86_400_000

type EventOf<Type extends DeliveryEvent['type']> = Extract<DeliveryEvent, { type: Type }>
type Steps = {
  readonly [Type in DeliveryEvent['type']]: (delivery: Delivery, event: EventOf<Type>) => Delivery | null
}

const steps: Steps = {
  edited: afterEdit,
  submitted: (delivery, { at, confirmed }) =>
    isUnderWay(delivery) ? null : { state: 'queued', since: at, attempts: 0, confirmed: [...confirmed] },
  withdrawn: (delivery) => (delivery.state === 'queued' ? { state: 'draft' } : null),
  sent: (delivery) =>
    delivery.state === 'queued' ? { state: 'sending', ...attemptOf(delivery), edited: false } : null,
  registered(delivery, { at }) {
    if (!isOnItsWay(delivery)) return null
    return delivery.edited ? { state: 'draft' } : { state: 'registered', at }
  },
  // Also while queued: the check before sending may find that it may not be sent.
  refused: (delivery, { at, problem }) =>
    isOnItsWay(delivery) || delivery.state === 'queued' ? { state: 'refused', at, problem } : null,
  postponed(delivery, { retryAt, problem }) {
    if (isOnItsWay(delivery) && delivery.edited) return { state: 'draft' }
    if (!isOnItsWay(delivery) && delivery.state !== 'queued') return null
    return { state: 'queued', ...triedOnceMore(delivery), retryAt, problem }
  },
  'answer-lost': (delivery, { retryAt, problem }) =>
    isOnItsWay(delivery)
      ? { state: 'unknown', ...triedOnceMore(delivery), edited: delivery.edited, retryAt, problem }
      : null,
  'removal-sent': (delivery, { at }) => (isUnderWay(delivery) ? null : { state: 'removing', since: at }),
  removed: (delivery, { at }) => (delivery.state === 'removing' ? { state: 'removed', at } : null),
  'not-removed': (delivery, { at }) => (delivery.state === 'removing' ? { state: 'registered', at } : null),
  read: (delivery, { at }) => (isUnderWay(delivery) ? null : { state: 'registered', at }),
}

function afterEdit(delivery: Delivery): Delivery | null {
  if (delivery.state === 'removing') return null
  // What waits in the queue was not sent yet: it must not overtake what the user now writes.
  return isOnItsWay(delivery) ? { ...delivery, edited: true } : { state: 'draft' }
}

type OnItsWay = Extract<Delivery, { state: 'sending' | 'unknown' }>
type Tried = OnItsWay | Extract<Delivery, { state: 'queued' }>

function isOnItsWay(delivery: Delivery): delivery is OnItsWay {
  return delivery.state === 'sending' || delivery.state === 'unknown'
}

function attemptOf({ since, attempts, confirmed }: Tried): Pick<Tried, 'since' | 'attempts' | 'confirmed'> {
  return { since, attempts, confirmed }
}

function triedOnceMore(delivery: Tried): Pick<Tried, 'since' | 'attempts' | 'confirmed'> {
  return { ...attemptOf(delivery), attempts: delivery.attempts + 1 }
}

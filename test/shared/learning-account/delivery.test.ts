import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  Delivery,
  next,
  waitBeforeRetry,
  type DeliveryEvent,
} from '../../../src-shared/learning-account/delivery'

const at = '2026-01-01T00:00:00.000Z'
const problem = { code: 'offline' } as const
const event: fc.Arbitrary<DeliveryEvent> = fc.constantFrom<DeliveryEvent>(
  { type: 'edited' },
  { type: 'submitted', at, confirmed: ['70081500504'] },
  { type: 'withdrawn' },
  { type: 'sent' },
  { type: 'registered', at },
  { type: 'refused', at, problem },
  { type: 'postponed', retryAt: at, problem },
  { type: 'answer-lost', retryAt: at, problem },
  { type: 'removal-sent', at },
  { type: 'removed', at },
  { type: 'not-removed', at },
  { type: 'read', at },
)

interface Step {
  readonly before: Delivery
  readonly event: DeliveryEvent
  readonly after: Delivery
}

/** Walks the machine through the events, past those that cannot happen. */
function walk(events: readonly DeliveryEvent[]): Step[] {
  const steps: Step[] = []
  let before: Delivery = { state: 'draft' }
  for (const one of events) {
    const after = next(before, one)
    if (after === null) continue
    steps.push({ before, event: one, after })
    before = after
  }
  return steps
}

function always(holds: (step: Step, steps: readonly Step[]) => void): void {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const steps = walk(events)
      for (const step of steps) holds(step, steps)
    }),
    { numRuns: 500 },
  )
}

describe('next', () => {
  it('reaches every state', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        for (const { after } of walk(events)) reached.add(after.state)
      }),
      { numRuns: 1000, seed: 1 },
    )
    expect([...reached].sort()).toEqual([
      'draft',
      'queued',
      'refused',
      'registered',
      'removed',
      'removing',
      'sending',
      'unknown',
    ])
  })

  it('sends only what was handed over, and never while an answer is unknown', () => {
    always(({ before, after }) => {
      if (after.state === 'sending' && before.state !== 'sending') expect(before.state).toBe('queued')
      if (before.state === 'unknown') expect(after.state).not.toBe('sending')
    })
  })

  it('calls registered only what the service confirmed', () => {
    always(({ event: { type }, after, before }) => {
      if (after.state === 'registered' && before.state !== 'registered') {
        expect(['registered', 'read', 'not-removed']).toContain(type)
      }
    })
  })

  it('forgets no edit: what was changed on its way is a draft when the answer comes', () => {
    always(({ before, event: { type }, after }) => {
      if (
        (before.state === 'sending' || before.state === 'unknown') &&
        before.edited &&
        type === 'registered'
      ) {
        expect(after).toEqual({ state: 'draft' })
      }
      if (type === 'edited') expect(after.state === 'draft' || ('edited' in after && after.edited)).toBe(true)
    })
  })

  it('keeps what the user confirmed until the answer, and counts the tries', () => {
    always(({ before, after }) => {
      if ('confirmed' in before && 'confirmed' in after) {
        expect(after.confirmed).toEqual(before.confirmed)
        expect(after.attempts).toBeGreaterThanOrEqual(before.attempts)
      }
    })
  })

  it('takes nothing back once it is on its way, only out of the queue', () => {
    always(({ before, event: { type } }) => {
      if (type === 'withdrawn') expect(before.state).toBe('queued')
      if (type === 'submitted' || type === 'removal-sent' || type === 'read') {
        expect(['draft', 'registered', 'refused', 'removed']).toContain(before.state)
      }
    })
  })

  it('survives being kept and read again', () => {
    always(({ after }) =>
      expect(Delivery.parse(JSON.parse(JSON.stringify(after)))).toEqual(JSON.parse(JSON.stringify(after))),
    )
  })
})

describe('waitBeforeRetry', () => {
  it('doubles to an hour, and waits as long as the service asks, within a day', () => {
    expect([0, 1, 2, 3].map((attempts) => waitBeforeRetry(attempts, undefined))).toEqual([
      15_000, 30_000, 60_000, 120_000,
    ])
    expect(waitBeforeRetry(50, undefined)).toBe(3_600_000)
    expect(waitBeforeRetry(0, 120)).toBe(120_000)
    expect(waitBeforeRetry(3, 1)).toBe(120_000)
    expect(waitBeforeRetry(0, 1e12)).toBe(86_400_000)
  })
})

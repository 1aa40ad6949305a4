import { describe, expect, test } from 'vitest'
import type { Guide } from '../../../src-shared/onboarding/guide'
import type { Run, StepState } from '../../../src-shared/onboarding/onboarding.model'
import { progressOf } from '../../../src-shared/onboarding/progress'
import { duesOf, isReady, termEnds, urgencyOf } from '../../../src-shared/onboarding/terms'

const guide: Guide = {
  id: 'any',
  connection: 'any',
  texts: 'any',
  checkedOn: '2026-11-22',
  sources: [],
  details: [],
  steps: [
    { id: 'contract', actor: 'you' },
    {
      id: 'keys',
      actor: 'them',
      after: ['contract'],
      term: { count: 5, unit: 'working-days', from: 'contract' },
    },
    { id: 'tests', actor: 'you', after: ['keys'], term: { count: 15, unit: 'days', from: 'keys' } },
    {
      id: 'phase',
      actor: 'them',
      after: ['tests'],
      term: { count: 3, unit: 'months', from: 'keys', soft: true },
    },
    { id: 'partner', actor: 'you', optional: true },
  ],
}

function runWith(states: Record<string, StepState>): Run {
  const steps = Object.fromEntries(Object.entries(states).map(([id, state]) => [id, { state, evidence: [] }]))
  return { id: 'r', guideId: 'any', name: 'Test', startedAt: '2026-12-01T00:00:00Z', details: {}, steps }
}

describe('terms', () => {
  test('working days leave out weekends and holidays, days and months end on a working day', () => {
    expect(termEnds({ count: 5, unit: 'working-days', from: 'x' }, '2026-12-21')).toBe('2026-12-29')
    expect(termEnds({ count: 15, unit: 'days', from: 'x' }, '2026-12-10')).toBe('2026-12-28')
    expect(termEnds({ count: 3, unit: 'months', from: 'x' }, '2026-11-30')).toBe('2027-03-01')
  })

  test('begin when the step they count from is done, and end with their own step', () => {
    expect(duesOf(guide, runWith({}))).toEqual([])
    expect(duesOf(guide, runWith({ contract: { state: 'done', on: '2026-12-21' } }))).toEqual([
      { stepId: 'keys', day: '2026-12-29', kind: 'expect' },
    ])
    const received = runWith({
      contract: { state: 'done', on: '2026-12-01' },
      keys: { state: 'done', on: '2026-12-10' },
    })
    expect(duesOf(guide, received)).toEqual([
      { stepId: 'tests', day: '2026-12-28', kind: 'act' },
      { stepId: 'phase', day: '2027-03-10', kind: 'look' },
    ])
  })

  test('the day the user chose to ask again stands among them', () => {
    const run = runWith({ keys: { state: 'waiting', since: '2026-12-01', askAgainOn: '2026-12-08' } })
    expect(duesOf(guide, run)).toEqual([{ stepId: 'keys', day: '2026-12-08', kind: 'ask-again' }])
  })

  test('urgency', () => {
    expect(urgencyOf('2026-12-01', '2026-12-02')).toBe('past')
    expect(urgencyOf('2026-12-02', '2026-12-02')).toBe('today')
    expect(urgencyOf('2026-12-05', '2026-12-02')).toBe('soon')
    expect(urgencyOf('2026-12-06', '2026-12-02')).toBe('later')
  })
})

describe('progress', () => {
  test('names the next step, what it waits for, and when it is complete', () => {
    const fresh = progressOf(guide, runWith({}))
    expect(fresh).toMatchObject({ finished: 0, total: 5, next: 'contract', waiting: [], complete: false })

    const waiting = progressOf(
      guide,
      runWith({
        contract: { state: 'done', on: '2026-12-01' },
        keys: { state: 'waiting', since: '2026-12-02', for: 'Els' },
        partner: { state: 'not-applicable' },
      }),
    )
    expect(waiting).toMatchObject({
      finished: 2,
      waiting: [{ stepId: 'keys', actor: 'them', since: '2026-12-02', for: 'Els' }],
    })
    expect(waiting.next).toBeUndefined()

    const states = Object.fromEntries(
      guide.steps.map(({ id }) => [id, { state: 'done', on: '2027-01-04' } as const]),
    )
    expect(progressOf(guide, runWith(states))).toMatchObject({ finished: 5, complete: true, dues: [] })
  })

  test('a step is ready when those before it are done or do not apply', () => {
    const [, keys] = guide.steps
    expect(isReady(keys!, runWith({}))).toBe(false)
    expect(isReady(keys!, runWith({ contract: { state: 'not-applicable' } }))).toBe(true)
  })
})

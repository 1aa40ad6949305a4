import { describe, expect, test } from 'vitest'
import { roundFault, sendableVacancies, testPhaseOf } from '../../../src-shared/vacancies/test-phase'
import { VacancyDraft, type Round, type Verdict } from '../../../src-shared/vacancies/vacancies.model'

function round(number: number, verdicts: Record<string, Verdict>): Round {
  return {
    id: `round-${number}`,
    phase: 'phase',
    number,
    sentOn: `2027-01-0${number}`,
    vacancies: Object.entries(verdicts).map(([vacancyId, verdict]) => ({
      vacancyId,
      verdict,
      sent: VacancyDraft.parse({}),
    })),
  }
}

describe('the test phase', () => {
  test('begins with collecting, waits, improves, and ends when all are accepted', () => {
    expect(testPhaseOf([])).toMatchObject({
      step: 'collect',
      accepted: 0,
      minimum: 5,
      maximum: 10,
      rounds: 0,
    })

    const first = round(1, { a: 'accepted', b: 'waiting', c: 'accepted', d: 'accepted', e: 'change' })
    expect(testPhaseOf([first])).toMatchObject({ step: 'waiting', accepted: 3, sentOn: '2027-01-01' })

    const judged = round(1, { a: 'accepted', b: 'change', c: 'accepted', d: 'accepted', e: 'change' })
    expect(testPhaseOf([judged])).toMatchObject({ step: 'improve', toChange: ['b', 'e'] })

    const second = round(2, { b: 'accepted', e: 'accepted' })
    expect(testPhaseOf([second, judged])).toMatchObject({
      step: 'accepted',
      accepted: 5,
      rounds: 2,
      toChange: [],
    })
  })

  test('a vacancy that was accepted before and refused now is open again', () => {
    const all = round(1, { a: 'accepted', b: 'accepted', c: 'accepted', d: 'accepted', e: 'accepted' })
    expect(testPhaseOf([all, round(2, { a: 'change' })])).toMatchObject({ step: 'improve', accepted: 4 })
  })

  test('fewer than five accepted are not enough', () => {
    expect(testPhaseOf([round(1, { a: 'accepted' })]).step).toBe('collect')
  })
})

test('a first round has five to ten vacancies, a later one at least one', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`)
  expect(roundFault(ids(4), true)).toBe('too-few-vacancies')
  expect(roundFault(ids(5), true)).toBeNull()
  expect(roundFault(ids(10), true)).toBeNull()
  expect(roundFault(ids(11), true)).toBe('too-many-vacancies')
  expect(roundFault(ids(1), false)).toBeNull()
  expect(roundFault([], false)).toBe('too-few-vacancies')
  expect(roundFault(['a', 'a', 'b', 'c', 'd'], true)).toBe('same-vacancy-twice')
})

describe('what can go in a next round', () => {
  const draft = (id: string, title = '') => ({ id, draft: VacancyDraft.parse({ title }) })
  const five = ['a', 'b', 'c', 'd', 'e']

  test('is nothing before there are five, and ten at most', () => {
    expect(
      sendableVacancies(
        [],
        five.slice(1).map((id) => draft(id)),
      ),
    ).toEqual([])
    expect(
      sendableVacancies(
        [],
        five.map((id) => draft(id)),
      ),
    ).toEqual(five)
    const twelve = Array.from({ length: 12 }, (_, index) => draft(`v${index}`))
    expect(sendableVacancies([], twelve)).toHaveLength(10)
  })

  test('is nothing while VDAB is reading, and nothing once all is accepted', () => {
    const all = (verdict: Verdict) => round(1, Object.fromEntries(five.map((id) => [id, verdict])))
    expect(sendableVacancies([all('waiting')], [draft('new')])).toEqual([])
    expect(sendableVacancies([all('accepted')], [draft('new')])).toEqual([])
  })

  test('is what VDAB wanted changed, once it was', () => {
    const judged = round(1, { a: 'change', b: 'change', c: 'accepted', d: 'accepted', e: 'accepted' })
    expect(sendableVacancies([judged], [draft('a'), draft('b', 'Bakker'), draft('new')])).toEqual(['b'])
  })

  test('is another one when too few were accepted', () => {
    expect(sendableVacancies([round(1, { a: 'accepted' })], [draft('a'), draft('new')])).toEqual(['new'])
  })
})

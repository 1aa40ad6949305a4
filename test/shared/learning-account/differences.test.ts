import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions, lossesOf, type Entry } from '../../../src-shared/learning-account/differences'
import { mergeHeaders, mergeParticipants } from '../../../src-shared/learning-account/merge'
import {
  Participant,
  TrainingHeader,
  type Period,
} from '../../../src-shared/learning-account/learning-account.model'
import { pairPeriods } from '../../../src-shared/learning-account/period-pairs'
import { participant, period } from './arbitraries'

const entry = (
  insz: string,
  digest = 'x',
  periodCount = 1,
  employerEnterpriseNumber: string | null = 'A',
): Entry => ({
  insz,
  employerEnterpriseNumber,
  digest,
  periodCount,
})

describe('lossesOf', () => {
  it('names who would disappear and who would lose periods', () => {
    const registered = [entry('1'), entry('2', 'x', 5), entry('3')]
    expect(lossesOf([entry('1', 'changed'), entry('2', 'y', 3)], registered)).toEqual([
      { insz: '2', employerEnterpriseNumber: 'A', periods: 2 },
      { insz: '3', employerEnterpriseNumber: 'A', periods: null },
    ])
    expect(lossesOf(registered, registered)).toEqual([])
    expect(lossesOf([...registered, entry('4')], registered)).toEqual([])
    expect(lossesOf(registered, [])).toEqual([])
  })

  it('does not take a changed employer for a lost person, but tells two employers of one person apart', () => {
    expect(lossesOf([entry('1', 'y', 1, 'B')], [entry('1', 'x', 1, 'A')])).toEqual([])
    expect(lossesOf([entry('1', 'x', 1, 'A')], [entry('1', 'x', 1, 'A'), entry('1', 'z', 1, 'B')])).toEqual([
      { insz: '1', employerEnterpriseNumber: 'B', periods: null },
    ])
  })

  it('loses nobody who is not named', () => {
    const people = fc.uniqueArray(fc.integer({ min: 1, max: 30 }).map(String))
    fc.assert(
      fc.property(people, people, (before, after) => {
        const lost = lossesOf(
          after.map((insz) => entry(insz)),
          before.map((insz) => entry(insz)),
        ).map(({ insz }) => insz)
        expect([...lost].sort()).toEqual(before.filter((insz) => !after.includes(insz)).sort())
      }),
    )
  })
})

describe('compareVersions', () => {
  it('finds conflicts only where both sides changed', () => {
    const base = [entry('1'), entry('2'), entry('3'), entry('4')]
    const mine = [entry('1', 'm'), entry('2'), entry('3', 'm'), entry('5', 'm')]
    const theirs = [entry('1'), entry('2', 't'), entry('3', 't'), entry('5', 't'), entry('4', 't')]
    const found = compareVersions(base, mine, theirs).map((one) => [
      (one.mine ?? one.theirs ?? one.base)?.insz,
      one.mineChange,
      one.theirsChange,
      one.isConflict,
    ])
    expect(found).toEqual([
      ['1', 'changed', 'same', false],
      ['2', 'same', 'changed', false],
      ['3', 'changed', 'changed', true],
      ['5', 'added', 'added', true],
      ['4', 'removed', 'changed', true],
    ])
  })
})

describe('pairPeriods', () => {
  it('uses every period of both sides exactly once', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), fc.array(period, { maxLength: 8 }), (a, b) => {
        const pairs = pairPeriods(a, b)
        expect(pairs.flatMap(([one]) => (one === null ? [] : [one])).sort()).toEqual(
          a.map((_, index) => index).sort(),
        )
        expect(pairs.flatMap(([, two]) => (two === null ? [] : [two])).sort()).toEqual(
          b.map((_, index) => index).sort(),
        )
      }),
    )
  })
})

describe('mergeParticipants', () => {
  const byContent = (periods: readonly Period[]) => periods.map((one) => JSON.stringify(one)).sort()

  it('takes what changed on one side only, without a conflict', () => {
    fc.assert(
      fc.property(
        participant,
        fc.array(period, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 9 }),
        (base, added, result) => {
          const changed: Participant = { ...base, result, periods: [...base.periods.slice(1), ...added] }
          const ours = mergeParticipants(base, changed, base, 'theirs')
          const others = mergeParticipants(base, base, changed, 'mine')
          for (const merged of [ours, others]) {
            expect(merged.differences.filter(({ isConflict }) => isConflict)).toEqual([])
            expect(byContent(merged.value.periods)).toEqual(byContent(changed.periods))
            expect(merged.value.result).toBe(result)
          }
        },
      ),
    )
  })

  it('merges changes to different fields, and asks where both changed the same one', () => {
    const base = Participant.parse({
      insz: '70081500504',
      result: 9,
      scope: 1,
      periods: [{ hours: 8, startDate: '2025-01-06', endDate: '2025-01-06', status: 1, type: 1 }],
    })
    const [first] = base.periods
    const mine = { ...base, result: 1, periods: [{ ...first!, hours: 6 }] }
    const theirs = {
      ...base,
      cost: 100,
      periods: [
        { ...first!, hours: 4 },
        { ...first!, startDate: '2025-01-07', endDate: '2025-01-07' },
      ],
    }
    const merged = mergeParticipants(base, mine, theirs, 'mine')
    expect(merged.value).toMatchObject({ result: 1, cost: 100 })
    expect(merged.value.periods.map(({ hours }) => hours)).toEqual([6, 8])
    expect(merged.differences.filter(({ isConflict }) => isConflict)).toEqual([
      { path: 'periods.0.hours', base: 8, mine: 6, theirs: 4, isConflict: true },
    ])
    expect(mergeParticipants(base, mine, theirs, 'theirs').value.periods.map(({ hours }) => hours)).toEqual([
      4, 8,
    ])
  })

  it('keeps what each side added', () => {
    fc.assert(
      fc.property(participant, period, period, (base, a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b))
        const days = new Set(
          [...base.periods, a, b].map(({ startDate, endDate, type }) => `${startDate} ${endDate} ${type}`),
        )
        fc.pre(days.size === base.periods.length + 2)
        const merged = mergeParticipants(
          base,
          { ...base, periods: [...base.periods, a] },
          { ...base, periods: [...base.periods, b] },
          'mine',
        )
        expect(byContent(merged.value.periods)).toEqual(byContent([...base.periods, a, b]))
      }),
    )
  })
})

describe('mergeHeaders', () => {
  it('merges field by field', () => {
    const base = TrainingHeader.parse({
      denomination: 'Excel',
      firstStartDate: '2025-01-06',
      lastEndDate: '2025-01-10',
    })
    const merged = mergeHeaders(
      base,
      { ...base, denomination: 'Excel 1' },
      { ...base, reference: 'R', denomination: 'Excel 2' },
      'theirs',
    )
    expect(merged.value).toEqual({ ...base, reference: 'R', denomination: 'Excel 2' })
    expect(merged.differences.map(({ path, isConflict }) => [path, isConflict])).toEqual([
      ['denomination', true],
      ['reference', false],
    ])
  })
})

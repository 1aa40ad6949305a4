import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  Participant,
  Period,
  TrainingHeader,
} from '../../../src-shared/learning-account/learning-account.model'
import {
  acrossDefects,
  headerDefects,
  participantDefects,
  ruleContext,
} from '../../../src-shared/learning-account/rules'
import { participant, training } from './arbitraries'

const header = TrainingHeader.parse({
  denomination: 'Excel level 1',
  firstStartDate: '2025-01-06',
  lastEndDate: '2025-01-10',
})
const goodPeriod = { hours: 20, startDate: '2025-01-06', endDate: '2025-01-10', status: 1, type: 1, place: 3 }
const good = {
  insz: '70081500504',
  employerEnterpriseNumber: '0880820673',
  result: 1,
  scope: 1,
  periods: [goodPeriod],
}

/** The defects as `path code`, a warning with a question mark. */
function defectsOf(change: object, windows: { first: string; last: string }[] = [], head = header): string[] {
  return participantDefects(Participant.parse({ ...good, ...change }), ruleContext(head, windows)).map(say)
}
const say = ({ path, code, level }: { path: string; code: string; level: string }) =>
  `${path} ${code}${level === 'warning' ? '?' : ''}`
const periodsOf = (...changes: object[]) => ({
  periods: changes.map((change) => ({ ...goodPeriod, ...change })),
})

describe('participantDefects', () => {
  it('finds nothing in the samples of the manual', () => {
    expect(defectsOf({})).toEqual([])
    expect(defectsOf({ insz: '81511716525', employerEnterpriseNumber: '0206731645' })).toEqual([])
  })

  it.each([
    [{ insz: null }, 'insz required'],
    [{ insz: '88101039513' }, 'insz insz-checksum'],
    [{ insz: '123' }, 'insz insz-length'],
    [{ insz: '81043103522' }, 'insz insz-checksum'],
    [{ insz: '81022903534' }, 'insz insz-date?'],
    [{ employerEnterpriseNumber: '0884303370' }, 'employerEnterpriseNumber enterprise-number-checksum'],
    [
      { employerEnterpriseNumber: '2297964444' },
      'employerEnterpriseNumber enterprise-number-is-establishment',
    ],
    [{ result: null }, 'result required'],
    [{ result: 'goed' }, 'result code-malformed'],
    [{ scope: 1.5 }, 'scope code-malformed'],
    [{ cost: 'gratis' }, 'cost number-malformed'],
    [
      { certificate: { validFrom: '2025-02-01', validUntil: '2025-01-01' } },
      'certificate.validUntil date-order',
    ],
    [{ certificate: { validFrom: 'ooit' } }, 'certificate.validFrom date-malformed'],
    [{ periods: [] }, 'periods required'],
    [periodsOf({ hours: null }), 'periods.0.hours required'],
    [periodsOf({ hours: 'veel' }), 'periods.0.hours hours-malformed'],
    [periodsOf({ hours: 0 }), 'periods.0.hours hours-not-positive'],
    [periodsOf({ hours: 121 }), 'periods.0.hours hours-more-than-days?'],
    [periodsOf({ status: null }), 'periods.0.status required'],
    [periodsOf({ type: null }), 'periods.0.type required'],
    [periodsOf({ startDate: '2025-01-05' }), 'periods.0.startDate date-outside-training'],
    [periodsOf({ endDate: '2025-01-11' }), 'periods.0.endDate date-outside-training'],
    [periodsOf({ startDate: '2025-01-09', endDate: '2025-01-08' }), 'periods.0.endDate date-order'],
    [periodsOf({ startDate: '2025-02-30' }), 'periods.0.startDate date-malformed'],
    [periodsOf({}, {}), 'periods.1.startDate period-duplicate?'],
    [
      periodsOf({ endDate: '2025-01-07' }, { startDate: '2025-01-07' }),
      'periods.1.startDate periods-overlap?',
    ],
  ])('%j: %s', (change, defect) => {
    expect(defectsOf(change)).toEqual([defect])
  })

  it('takes an employer that is not known for granted, and place and remark as optional', () => {
    expect(
      defectsOf({ employerEnterpriseNumber: null, ...periodsOf({ place: null, remark: null }) }),
    ).toEqual([])
  })

  it('allows 999 periods and not one more', () => {
    const many = Array.from({ length: 999 }, () => goodPeriod)
    const errors = (periods: object[]) => defectsOf({ periods }).filter((defect) => !defect.endsWith('?'))
    expect(errors(many)).toEqual([])
    expect(errors([...many, goodPeriod])).toEqual(['periods too-many'])
  })

  it('wants a period in each window that the training touches, and none across a border', () => {
    const windows = [
      { first: '2020-01-01', last: '2025-01-07' },
      { first: '2025-01-08', last: '2029-12-31' },
    ]
    expect(defectsOf({}, windows)).toEqual(['periods.0.endDate window-crossed'])
    expect(defectsOf(periodsOf({ endDate: '2025-01-07' }), windows)).toEqual([
      'periods window-without-period',
    ])
    expect(defectsOf(periodsOf({ endDate: '2025-01-07' }, { startDate: '2025-01-08' }), windows)).toEqual([])
  })

  it('does not depend on the order of the periods', () => {
    fc.assert(
      fc.property(participant, fc.nat(), (one, by) => {
        const turned = { ...one, periods: [...one.periods.slice(by % 6), ...one.periods.slice(0, by % 6)] }
        const codes = (who: Participant) =>
          participantDefects(who, ruleContext(header, []))
            .map(({ code }) => code)
            .sort()
        expect(codes(turned)).toEqual(codes(one))
      }),
    )
  })
})

describe('headerDefects', () => {
  it.each([
    [{ denomination: ' ' }, ['denomination required']],
    [{ firstStartDate: null }, ['firstStartDate required']],
    [{ lastEndDate: '2025-01-05' }, ['lastEndDate date-order']],
    [{ lastEndDate: '5 januari' }, ['lastEndDate date-malformed']],
    [{ language: 'nl' }, ['language code-malformed']],
    [{}, []],
  ])('%j: %j', (change, defects) => {
    expect(headerDefects(TrainingHeader.parse({ ...header, ...change })).map(say)).toEqual(defects)
  })
})

describe('acrossDefects', () => {
  const who = (insz: string, employerEnterpriseNumber: string | null = null) => ({
    insz,
    employerEnterpriseNumber,
  })

  it('finds nobody, too many, and the same person twice', () => {
    expect(acrossDefects([], 'multiple-participants').map(say)).toEqual(['participants required'])
    const crowd = Array.from({ length: 1000 }, (_, index) => who(String(index)))
    expect(acrossDefects(crowd, 'multiple-participants').map(say)).toEqual(['participants too-many'])
    expect(acrossDefects(crowd.slice(1), 'multiple-participants')).toEqual([])
    expect(acrossDefects([who('1', 'a'), who('2', 'a'), who('1', 'a')], undefined).map(say)).toEqual([
      'participants.2.insz participant-duplicate',
    ])
    expect(acrossDefects([who('1', 'a'), who('1', 'b')], undefined).map(say)).toEqual([
      'participants.1.insz person-twice?',
    ])
  })

  it('allows one participant in data model 2', () => {
    expect(acrossDefects([who('1'), who('2')], 'single-participant').map(say)).toEqual([
      'participants only-one-participant',
    ])
    expect(acrossDefects([who('1')], 'single-participant')).toEqual([])
  })
})

describe('what was typed', () => {
  it('is understood where possible and kept as text otherwise', () => {
    expect(
      Period.parse({
        hours: '7:30',
        startDate: '6/1/2025',
        endDate: 'later',
        status: '1',
        type: '',
        place: 'thuis',
      }),
    ).toEqual({
      hours: 7.5,
      startDate: '2025-01-06',
      endDate: 'later',
      status: 1,
      type: null,
      place: 'thuis',
      remark: null,
    })
    expect(
      Participant.parse({ insz: '70.08.15-005.04', employerEnterpriseNumber: 'BE 0880.820.673' }),
    ).toMatchObject({
      insz: '70081500504',
      employerEnterpriseNumber: '0880820673',
    })
  })

  it('survives being parsed again', () => {
    fc.assert(
      fc.property(training, (whole) => {
        for (const one of whole.participants) expect(Participant.parse(one)).toEqual(one)
      }),
    )
  })
})

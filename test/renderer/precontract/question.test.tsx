import { describe, expect, it } from 'vitest'
import { questionAs, tidyEnterpriseNumber, tidyInsz } from '../../../src-renderer/precontract/question'
import { parseInput } from '../../../src-shared/field-errors'
import type { Role } from '../../../src-shared/profiles/profiles.model'

const NOVEMBER = new Date('2026-11-22T10:00:00Z')
const DECEMBER = new Date('2026-12-01T10:00:00Z')
const asked = { profileId: 'practice', citizen: '01490700185', startDate: '2026-11-30' }

function faults(change: object, role: Role = 'employer', now = NOVEMBER): Record<string, string[]> {
  const outcome = parseInput(
    questionAs(role, () => now),
    { ...asked, ...change },
  )
  return outcome.ok ? {} : outcome.problem
}

describe('the question, before it is asked', () => {
  it.each([
    ['2026-11-21', NOVEMBER, ['date-in-past']],
    ['2026-11-22', NOVEMBER, undefined],
    ['2026-12-31', NOVEMBER, undefined],
    ['2027-01-01', NOVEMBER, ['date-outside-window']],
    ['2027-01-01', DECEMBER, undefined],
    ['2027-04-01', DECEMBER, ['date-outside-window']],
    ['', NOVEMBER, ['date-malformed']],
  ])('judges a start on %j as main would', (startDate, now, codes) => {
    expect(faults({ startDate }, 'employer', now)['startDate']).toEqual(codes)
  })

  it('says all that is wrong at once', () => {
    expect(faults({ citizen: '1', startDate: '2020-01-01' }, 'mandatary')).toEqual({
      citizen: ['insz-length'],
      startDate: ['date-in-past'],
      representedEnterpriseNumber: ['required'],
    })
  })

  it('needs an employer of a mandatary only', () => {
    expect(faults({}, 'employer')).toEqual({})
    expect(faults({ representedEnterpriseNumber: '0880.820.673' }, 'mandatary')).toEqual({})
    expect(faults({ representedEnterpriseNumber: '0880.820.674' }, 'mandatary')).toEqual({
      representedEnterpriseNumber: ['enterprise-number-checksum'],
    })
  })
})

describe('a number that was typed', () => {
  it.each(['01490700185', ' 01.490700 185', '01.49.07-001.85'])('%j is written as on a card', (typed) => {
    expect(tidyInsz(typed)).toBe('01.49.07-001.85')
  })

  it.each(['880820673', 'BE0880820673'])('%j is written as on official paper', (typed) => {
    expect(tidyEnterpriseNumber(typed)).toBe('0880.820.673')
  })

  it.each(['', '0149070018', 'Lotte'])('%j is left as it is', (typed) => {
    expect(tidyInsz(typed)).toBe(typed)
    expect(tidyEnterpriseNumber(typed)).toBe(typed)
  })
})

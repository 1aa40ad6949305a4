import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHundredths } from '../../../src-shared/learning-account/hours'
import type { Period } from '../../../src-shared/learning-account/learning-account.model'
import { splitAtWindows, windowsTouched, type Window } from '../../../src-shared/learning-account/windows'
import { period } from './arbitraries'

const windows: Window[] = [
  { first: '2020-01-01', last: '2024-12-31' },
  { first: '2025-01-01', last: '2029-12-31' },
]

const hundredths = (periods: readonly Period[]) =>
  periods.reduce((sum, { hours }) => sum + toHundredths(Number(hours)), 0)

describe('splitAtWindows', () => {
  it('cuts at the border and divides the hours by days, in quarters', () => {
    const whole: Period = {
      hours: 20,
      startDate: '2024-12-30',
      endDate: '2025-01-03',
      status: 1,
      type: 1,
      place: 3,
      remark: 'x',
    }
    expect(splitAtWindows([whole], windows)).toEqual([
      { ...whole, hours: 8, endDate: '2024-12-31' },
      { ...whole, hours: 12, startDate: '2025-01-01' },
    ])
  })

  it('keeps every hour and day, and leaves no period in two windows', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), (periods) => {
        const split = splitAtWindows(periods, windows)
        expect(hundredths(split)).toBe(hundredths(periods))
        for (const { startDate, endDate } of split) {
          expect(windowsTouched(windows, startDate ?? '', endDate ?? '').length).toBeLessThan(2)
        }
        expect(splitAtWindows(split, windows)).toEqual(split)
      }),
    )
  })

  it('leaves alone what it cannot read', () => {
    const odd = {
      hours: 'veel',
      startDate: '2024-12-30',
      endDate: 'later',
      status: null,
      type: null,
      place: null,
      remark: null,
    }
    expect(splitAtWindows([odd], windows)).toEqual([odd])
  })
})

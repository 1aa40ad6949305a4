import { describe, expect, it } from 'vitest'
import { yearShown } from '../../../../src-renderer/learning-account/people/filters'
import {
  followedHours,
  hoursLeft,
  perPerson,
  shareOf,
  sumOfHours,
} from '../../../../src-renderer/learning-account/people/hours'

describe('hours against a right', () => {
  it.each([
    [0, 40, 0, 40],
    [10, 40, 25, 30],
    [39.9, 40, 100, 0.1],
    [40, 40, 100, 0],
    [60, 40, 100, 0],
    [0.1 + 0.2, 0.3, 100, 0],
    [5, 0, 100, 0],
  ])('of %d of %d are %d %%, with %d left', (followed, right, share, left) => {
    expect(shareOf(followed, right)).toBe(share)
    expect(hoursLeft(followed, right)).toBe(left)
  })

  it('are added up exactly, as far as they are numbers', () => {
    expect(sumOfHours([0.1, 0.2, 7.25, null, 'halve dag'])).toBe(7.55)
    expect(sumOfHours([])).toBe(0)
  })

  it('count as followed with status 1 only', () => {
    expect(
      followedHours([
        { hours: 4, status: 1 },
        { hours: 8, status: 2 },
        { hours: 2, status: null },
        { hours: 'x', status: 1 },
      ]),
    ).toBe(4)
  })

  it('are spread over people, also when there is nobody', () => {
    expect(perPerson(10, 3)).toBe(3.33)
    expect(perPerson(0, 0)).toBe(0)
  })
})

describe('the year that is shown', () => {
  it.each([
    [undefined, [2024, 2027, 2025], 2026, 2025],
    [undefined, [2027, 2028], 2026, 2028],
    [undefined, [], 2026, undefined],
    ['all', [2025], 2026, undefined],
    [2020, [2025], 2026, 2020],
  ] as const)('is for %s of %j in %d: %s', (wanted, years, now, shown) => {
    expect(yearShown(wanted, years, now)).toBe(shown)
  })
})

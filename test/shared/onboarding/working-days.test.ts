import { describe, expect, test } from 'vitest'
import Holidays from 'date-holidays'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  addWorkingDays,
  belgianHolidays,
  daysBetween,
  isWorkingDay,
  workingDayFrom,
} from '../../../src-shared/onboarding/working-days'

describe('legal holidays', () => {
  test('are those of an independent calendar, every year from 2000 to 2100', () => {
    const calendar = new Holidays('BE')
    for (let year = 2000; year <= 2100; year += 1) {
      const expected = calendar
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10))
        .sort()
      expect(belgianHolidays(year), String(year)).toEqual(expected)
    }
  })

  test('of 2027 are the ten that were published', () => {
    expect(belgianHolidays(2027)).toEqual([
      '2027-01-01',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-17',
      '2027-07-21',
      '2027-08-15',
      '2027-11-01',
      '2027-11-11',
      '2027-12-25',
    ])
  })
})

describe('working days', () => {
  test.each([
    ['2026-12-21', '2026-12-29'],
    ['2026-12-24', '2027-01-04'],
    ['2027-03-24', '2027-04-01'],
    ['2027-05-03', '2027-05-11'],
    ['2026-11-09', '2026-11-17'],
    ['2027-07-19', '2027-07-27'],
  ])('five after %s is %s', (start, end) => {
    expect(addWorkingDays(start, 5)).toBe(end)
  })

  test('count back as they count forth', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (date, count) => {
        const start = workingDayFrom(date.toISOString().slice(0, 10))
        const end = addWorkingDays(start, count)
        expect(isWorkingDay(end)).toBe(true)
        expect(addWorkingDays(end, -count)).toBe(start)
        expect(daysBetween(start, end)).toBeGreaterThanOrEqual(count)
      }),
    )
  })

  test('leave a weekend and a holiday at the first working day', () => {
    expect(workingDayFrom('2026-11-21')).toBe('2026-11-23')
    expect(workingDayFrom('2026-12-25')).toBe('2026-12-28')
    expect(workingDayFrom('2026-11-23')).toBe('2026-11-23')
  })
})

describe('calendar days', () => {
  test('run over months, leap days and summer time', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })

  test('a month later is the same day, or the last one', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
    expect(addMonths('2026-01-15', 12)).toBe('2027-01-15')
  })
})

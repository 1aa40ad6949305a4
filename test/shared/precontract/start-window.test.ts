import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  quarterOf,
  shiftQuarter,
  startDateFault,
  startWindow,
  todayInBrussels,
} from '../../../src-shared/precontract/start-window'

describe('todayInBrussels', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22', 'winter time, one hour ahead'],
    ['2026-11-22T23:00:00Z', '2026-11-23', 'winter time, past midnight'],
    ['2026-06-30T21:59:59Z', '2026-06-30', 'summer time, two hours ahead'],
    ['2026-06-30T22:00:00Z', '2026-07-01', 'summer time, another quarter already'],
    ['2026-12-31T23:30:00Z', '2027-01-01', 'another year already'],
  ])('at %s is %s: %s', (moment, day) => expect(todayInBrussels(new Date(moment))).toBe(day))
})

describe('quarterOf', () => {
  it.each([
    ['2027-01-01', { year: 2027, quarter: 1, first: '2027-01-01', last: '2027-03-31' }],
    ['2027-06-30', { year: 2027, quarter: 2, first: '2027-04-01', last: '2027-06-30' }],
    ['2027-08-15', { year: 2027, quarter: 3, first: '2027-07-01', last: '2027-09-30' }],
    ['2027-12-31', { year: 2027, quarter: 4, first: '2027-10-01', last: '2027-12-31' }],
  ])('%s', (day, quarter) => expect(quarterOf(day)).toEqual(quarter))

  it('moves by quarters across years: T-2, T-3 and T-4 of the first quarter of 2027', () => {
    const t = quarterOf('2027-02-01')
    const named = [-2, -3, -4]
      .map((by) => shiftQuarter(t, by))
      .map(({ year, quarter }) => `${year}Q${quarter}`)
    expect(named).toEqual(['2026Q3', '2026Q2', '2026Q1'])
    expect(shiftQuarter(shiftQuarter(t, 9), -9)).toEqual(t)
  })

  it('holds its day, and its neighbours touch it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const quarter = quarterOf(day)
        expect(quarter.first <= day && day <= quarter.last).toBe(true)
        expect(dayAfter(quarter.last)).toBe(shiftQuarter(quarter, 1).first)
      }),
    )
  })
})

describe('startWindow', () => {
  it.each([
    ['2025-03-03', '2025-06-30', 'March is the last month: the next quarter is open'],
    ['2026-01-01', '2026-03-31', 'the first month'],
    ['2026-02-28', '2026-03-31', 'the day before the next quarter opens'],
    ['2026-03-01', '2026-06-30', 'the day it opens'],
    ['2026-03-31', '2026-06-30', 'the last day of the quarter'],
    ['2026-11-30', '2026-12-31', 'the second month'],
    ['2026-12-01', '2027-03-31', 'across the year'],
  ])('on %s ends %s: %s', (today, last) => expect(startWindow(today)).toEqual({ first: today, last }))
})

describe('startDateFault', () => {
  it.each([
    ['2026-11-21', 'date-in-past'],
    ['2025-12-31', 'date-in-past'],
    ['2026-11-22', null],
    ['2026-12-31', null],
    ['2027-01-01', 'date-outside-window'],
  ])('for %s on 22 November 2026: %s', (startDate, fault) =>
    expect(startDateFault(startDate, new Date('2026-11-22T12:00:00Z'))).toBe(fault),
  )

  it('turns at midnight in Belgium, wherever this machine is', () => {
    expect(startDateFault('2027-03-31', new Date('2026-11-30T22:59:59Z'))).toBe('date-outside-window')
    expect(startDateFault('2027-03-31', new Date('2026-11-30T23:00:00Z'))).toBeNull()
    expect(startDateFault('2026-11-30', new Date('2026-11-30T23:00:00Z'))).toBe('date-in-past')
  })
})

const isoDay = (date: Date) => date.toISOString().slice(0, 10)
const dayAfter = (day: string) => isoDay(new Date(Date.parse(day) + 86_400_000))
const anyDay = fc
  .date({ min: new Date('2000-01-01T00:00Z'), max: new Date('2100-12-31T00:00Z'), noInvalidDate: true })
  .map(isoDay)

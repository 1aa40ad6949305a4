import * as z from 'zod'
import { addDays, daysBetween, isDay } from './calendar'
import { fromHundredths, toHundredths } from './hours'
import type { Period } from './learning-account.model'

const Day = z.string().refine(isDay, 'date-malformed')

/**
 * A window of five years in which training rights are built up (manual 3.1.2). The manual does not say when a window begins or
 * ends, so the list is the user's to fill in.
 */
export const Window = z
  .object({ first: Day, last: Day })
  .refine(({ first, last }) => first <= last, { message: 'date-order', path: ['last'] })
export type Window = z.infer<typeof Window>

/** Gives the windows that a stretch of days touches, in order. */
export function windowsTouched(windows: readonly Window[], first: string, last: string): Window[] {
  return windows
    .filter((window) => window.first <= last && first <= window.last)
    .sort((a, b) => a.first.localeCompare(b.first))
}

/**
 * Cuts each period that lies in more than one window at the borders. The hours are divided by the days in each part, to the
 * quarter of an hour where they were in quarters, and their sum stays what it was. Periods that need no cut stay as they are.
 */
export function splitAtWindows(periods: readonly Period[], windows: readonly Window[]): Period[] {
  return periods.flatMap((period) => cut(period, windows))
}

function cut(period: Period, windows: readonly Window[]): Period[] {
  const { startDate, endDate } = period
  if (startDate === null || endDate === null || !isDay(startDate) || !isDay(endDate) || startDate > endDate)
    return [period]
  const parts = partsOf(startDate, endDate, windowsTouched(windows, startDate, endDate))
  if (parts.length < 2) return [period]
  const hours = divide(
    period.hours,
    parts.map(({ first, last }) => daysBetween(first, last)),
  )
  return parts.map(({ first, last }, index) => ({
    ...period,
    startDate: first,
    endDate: last,
    hours: hours[index] ?? null,
  }))
}

/** Days that lie in no window stay with the part before them, so that no day is lost. */
function partsOf(start: string, end: string, touched: readonly Window[]): Window[] {
  const borders = touched.slice(1).map(({ first }) => first)
  const firsts = [start, ...borders]
  return firsts.map((first, index) => {
    const next = firsts[index + 1]
    return { first, last: next === undefined ? end : addDays(next, -1) }
  })
}

const QUARTER = 25

/** Divides hours over parts by weight; what does not divide goes to the last part. */
function divide(hours: Period['hours'], weights: readonly number[]): Period['hours'][] {
  if (typeof hours !== 'number') return weights.map(() => hours)
  const total = toHundredths(hours)
  const step = total % QUARTER === 0 ? QUARTER : 1
  const sum = weights.reduce((all, weight) => all + weight, 0)
  let left = total
  return weights.map((weight, index) => {
    const share = index === weights.length - 1 ? left : Math.round((total * weight) / sum / step) * step
    left -= share
    return fromHundredths(share)
  })
}

/** A calendar quarter; `first` and `last` are its outer days, `YYYY-MM-DD`. */
export interface Quarter {
  readonly year: number
  readonly quarter: 1 | 2 | 3 | 4
  readonly first: string
  readonly last: string
}

/** Gives the day it is in Belgium at this moment, `YYYY-MM-DD`: the service counts days there, whatever this machine's zone. */
export function todayInBrussels(now: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Brussels',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now)
  const part = (type: 'year' | 'month' | 'day') => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** Gives the quarter a day (`YYYY-MM-DD`) lies in. */
export function quarterOf(day: string): Quarter {
  return quarterNumbered(Number(day.slice(0, 4)) * 4 + Math.ceil(monthOf(day) / 3) - 1)
}

/** Gives the quarter that lies this many quarters later; earlier when negative (T-3 is `shiftQuarter(t, -3)`). */
export function shiftQuarter(quarter: Quarter, by: number): Quarter {
  return quarterNumbered(quarter.year * 4 + quarter.quarter - 1 + by)
}

/**
 * Gives the first and last start date the service accepts today (manual 3.3.11 and 3.3.12): from today to the end of this
 * quarter, or of the next one when this is the last month of the quarter.
 */
export function startWindow(today: string): { readonly first: string; readonly last: string } {
  const current = quarterOf(today)
  const isLastMonth = monthOf(today) % 3 === 0
  return { first: today, last: isLastMonth ? shiftQuarter(current, 1).last : current.last }
}

/** Says what is wrong with a start date (`YYYY-MM-DD`) at this moment; null when the service would accept it. */
export function startDateFault(startDate: string, now: Date): 'date-in-past' | 'date-outside-window' | null {
  const window = startWindow(todayInBrussels(now))
  if (startDate < window.first) return 'date-in-past'
  return startDate > window.last ? 'date-outside-window' : null
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}

/** Quarters counted from the year 0, so that they can be added. */
function quarterNumbered(ordinal: number): Quarter {
  const year = Math.floor(ordinal / 4)
  const quarter = ((ordinal % 4) + 1) as 1 | 2 | 3 | 4
  return {
    year,
    quarter,
    first: isoDay(new Date(Date.UTC(year, quarter * 3 - 3, 1))),
    last: isoDay(new Date(Date.UTC(year, quarter * 3, 0))),
  }
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

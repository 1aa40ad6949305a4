const DAY_MS = 86_400_000

/** Tells whether a text is a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && year >= 1900
}

/** Counts the days from the first to the last, both included. Days are `YYYY-MM-DD`. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1
}

/** Gives the day this many days later, earlier when negative. */
export function addDays(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10)
}

/**
 * Reads a day as people write it: `2025-01-31`, `31/01/2025`, `31-1-25`, `31.01.2025`, the day always before the month. Gives
 * `YYYY-MM-DD`, or null when the text is no day.
 */
export function parseDay(text: string): string | null {
  const written = text.trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00.*)?$/.exec(written)
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3])
  const belgian = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(written)
  if (belgian === null) return null
  const year = belgian[3] ?? ''
  return dayOf(year.length === 2 ? `20${year}` : year, belgian[2], belgian[1])
}

function dayOf(year = '', month = '', day = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : null
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

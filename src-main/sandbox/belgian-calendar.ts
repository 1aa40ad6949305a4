/** Gives the day in Belgium at this moment as `[year, month, day]`. */
export function belgianDay(now: Date): readonly [number, number, number] {
  const written = now.toLocaleDateString('en-US', { timeZone: 'Europe/Brussels' })
  const [month = 0, day = 0, year = 0] = written.split('/').map(Number)
  return [year, month, day]
}

/** Writes a day as `YYYY-MM-DD`; a month or day past the end runs on into the next. */
export function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/**
 * Gives the last start date that may be asked for today (manual 3.3.12): the end of this quarter, or in its last month the end of
 * the next. Written apart from the client's check, so that neither hides the other's mistake.
 */
export function lastStartDate(now: Date): string {
  const [year, month] = belgianDay(now)
  const quarterEnds = [3, 3, 6, 6, 6, 9, 9, 9, 12, 12, 12, 15]
  return isoDay(year, (quarterEnds[month - 1] ?? 0) + 1, 0)
}

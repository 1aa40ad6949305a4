/** A calendar day, `YYYY-MM-DD`. A day has no time zone: it is counted in UTC, so that summer time cannot move it. */
export type Day = string

/**
 * Gives the ten legal holidays of a Gregorian year in Belgium, in order (law of 4 January 1974, royal decree of 18 April 1974).
 * A holiday on a Sunday is replaced by a day that each company chooses: nobody can compute that one.
 */
export function belgianHolidays(year: number): readonly Day[] {
  const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => `${year}-${day}`)
  const easter = easterSunday(year)
  // Easter Monday, Ascension, Whit Monday.
  const moving = [1, 39, 50].map((days) => addDays(easter, days))
  return [...fixed, ...moving].sort()
}

/** Tells whether a day is from Monday to Friday and no legal holiday. */
export function isWorkingDay(day: Day): boolean {
  const weekday = dateOf(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !belgianHolidays(Number(day.slice(0, 4))).includes(day)
}

/** Gives the day itself when it is a working day, else the first working day after it. */
export function workingDayFrom(day: Day): Day {
  let found = day
  while (!isWorkingDay(found)) found = addDays(found, 1)
  return found
}

/** Gives the working day that lies this many working days later, the start day excluded; earlier when negative. */
export function addWorkingDays(start: Day, count: number): Day {
  const step = count < 0 ? -1 : 1
  let day = start
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** Gives the day that lies this many calendar days later, the start day excluded. */
export function addDays(day: Day, count: number): Day {
  const date = dateOf(day)
  date.setUTCDate(date.getUTCDate() + count)
  return isoDay(date)
}

/** Gives the same day this many months later, or the last day of that month when it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const date = dateOf(day)
  const month = date.getUTCMonth() + count
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0))
  const dayOfMonth = Math.min(date.getUTCDate(), lastOfMonth.getUTCDate())
  return isoDay(new Date(Date.UTC(date.getUTCFullYear(), month, dayOfMonth)))
}

/** Counts the calendar days from one day to another; negative when the other lies earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / 86_400_000)
}

/** The Gregorian computus in the form of Meeus, Jones and Butcher. */
function easterSunday(year: number): Day {
  const century = Math.floor(year / 100)
  const yearInCentury = year % 100
  const golden = year % 19
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - moon - (yearInCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const daysFromMarch = moon + weekday - 7 * late + 114
  return isoDay(new Date(Date.UTC(year, Math.floor(daysFromMarch / 31) - 1, (daysFromMarch % 31) + 1)))
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

function isoDay(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

import { addDays, isDay } from '../../../src-shared/learning-account/calendar'
import type { TrainingRight } from '../../../src-shared/learning-account/settings.model'
import type { Window } from '../../../src-shared/learning-account/windows'
import type { Problem } from '../../../src-shared/problem'

/** A row of a list that is typed, with a name of its own so that it stays itself when another one goes. */
export type Keyed<Row> = Row & { readonly key: string }

/** A training right while it is typed: a number may still be missing. */
export interface RightRow {
  readonly fromYear: number | null
  readonly hoursPerYear: number | null
  readonly source: string
}

/** Gives each row a name of its own. */
export function keyed<Row extends object>(rows: readonly Row[]): Keyed<Row>[] {
  return rows.map((row) => ({ ...row, key: crypto.randomUUID() }))
}

/** The rows as they are kept. */
export function withoutKeys(rows: readonly Keyed<Window>[]): Window[] {
  return rows.map(({ first, last }) => ({ first, last }))
}

/** The window that comes after the last one: the five years that follow; empty when there is none. */
export function nextWindow(windows: readonly Window[]): Window {
  const last = windows
    .map((window) => window.last)
    .filter(isDay)
    .sort()
    .at(-1)
  if (last === undefined) return { first: '', last: '' }
  const first = addDays(last, 1)
  const sameDay = `${Number(first.slice(0, 4)) + YEARS}${first.slice(4)}`
  return { first, last: addDays(isDay(sameDay) ? sameDay : sameDay.replace('02-29', '03-01'), -1) }
}

/** The manual speaks of periods of five years (3.1.2). */
const YEARS = 5

/** The right that is likely to be entered next: from the year after the last one, or from this year. */
export function nextRight(rows: readonly RightRow[], thisYear: number): RightRow {
  const years = rows.flatMap(({ fromYear }) => fromYear ?? [])
  return {
    fromYear: years.length === 0 ? thisYear : Math.max(...years) + 1,
    hoursPerYear: null,
    source: '',
  }
}

/** The rights as they are kept, without the numbers that are still missing. */
export function writtenRights(rows: readonly RightRow[]): Partial<TrainingRight>[] {
  return rows.map(({ fromYear, hoursPerYear, source }) => ({
    ...(fromYear !== null && { fromYear }),
    ...(hoursPerYear !== null && { hoursPerYear }),
    source,
  }))
}

/** What is wrong at one place, when that is why something could not be kept. */
export function errorsAt(problem: Problem | undefined, path: string): readonly string[] {
  return problem?.code === 'invalid-input' ? (problem.fields[path] ?? []) : []
}

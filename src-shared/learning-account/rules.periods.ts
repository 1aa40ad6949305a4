import { daysBetween, isDay } from './calendar'
import { roundHours } from './hours'
import { MOST, type Period } from './learning-account.model'
import type { Defect, DefectCode } from './rules.model'
import type { RuleContext } from './rules'
import { windowsTouched } from './windows'

/** Checks the periods of one participant: each by itself, against the training, and against each other. */
export function periodDefects(periods: readonly Period[], context: RuleContext): Defect[] {
  const defects: Defect[] = []
  if (periods.length === 0) defects.push({ path: 'periods', code: 'required', level: 'error' })
  if (periods.length > MOST) defects.push({ path: 'periods', code: 'too-many', level: 'error' })
  for (const [index, period] of periods.entries()) onePeriod(period, index, context, defects)
  eachOther(periods, defects)
  missingWindows(periods, context, defects)
  return defects
}

function onePeriod(period: Period, index: number, context: RuleContext, defects: Defect[]): void {
  const add: Add = (field, code, level = 'error') => {
    defects.push({ path: `periods.${index}.${field}`, code, level })
  }
  for (const field of REQUIRED) if (period[field] === null) add(field, 'required')
  for (const field of CODES) if (!isCodeOrNothing(period[field])) add(field, 'code-malformed')
  if (typeof period.hours === 'string') add('hours', 'hours-malformed')
  else if (period.hours !== null && period.hours <= 0) add('hours', 'hours-not-positive')
  const start = checkedDay(period, 'startDate', context, add)
  const end = checkedDay(period, 'endDate', context, add)
  if (start === undefined || end === undefined) return
  if (start > end) add('endDate', 'date-order')
  else wholePeriod(start, end, period.hours, context, add)
}

function isCodeOrNothing(held: number | string | null): boolean {
  return held === null || (typeof held === 'number' && Number.isInteger(held) && held >= 0)
}

function checkedDay(
  period: Period,
  field: 'startDate' | 'endDate',
  { firstStartDate, lastEndDate }: RuleContext,
  add: Add,
): string | undefined {
  const written = period[field]
  const day = dayOf(written)
  if (day === undefined) {
    if (written !== null) add(field, 'date-malformed')
    return undefined
  }
  const isBefore = firstStartDate !== null && day < firstStartDate
  if (isBefore || (lastEndDate !== null && day > lastEndDate)) add(field, 'date-outside-training')
  return day
}

type Add = (field: keyof Period, code: DefectCode, level?: Defect['level']) => void

function wholePeriod(
  start: string,
  end: string,
  hours: Period['hours'],
  context: RuleContext,
  add: Add,
): void {
  if (typeof hours === 'number' && hours > 24 && roundHours(hours) > 24 * daysBetween(start, end)) {
    add('hours', 'hours-more-than-days', 'warning')
  }
  if (context.windows.length > 1 && windowsTouched(context.windows, start, end).length > 1) {
    add('endDate', 'window-crossed')
  }
}

/** A training across windows needs a period in each (manual 3.1.2). */
function missingWindows(periods: readonly Period[], { windows }: RuleContext, defects: Defect[]): void {
  if (windows.length < 2 || periods.length === 0) return
  const isMissing = windows.some(
    (window) => !periods.some((period) => lies(period, window.first, window.last)),
  )
  if (isMissing) defects.push({ path: 'periods', code: 'window-without-period', level: 'error' })
}

function lies({ startDate, endDate }: Period, first: string, last: string): boolean {
  return startDate !== null && endDate !== null && startDate <= last && endDate >= first
}

/** Two periods on the same days may be right (a formal morning, an informal afternoon), so these are warnings. */
function eachOther(periods: readonly Period[], defects: Defect[]): void {
  let reached = ''
  // Duplicates lie in the same run of overlapping periods, so what was seen is forgotten at the end of each run.
  let seen: Set<string> | undefined
  let before: Place | undefined
  for (const place of inOrder(periods)) {
    if (before !== undefined && place.start <= reached) {
      seen ??= new Set([identity(before.period)])
      const code = seen.has(identity(place.period)) ? 'period-duplicate' : 'periods-overlap'
      defects.push({ path: `periods.${place.index}.startDate`, code, level: 'warning' })
      seen.add(identity(place.period))
    } else seen = undefined
    before = place
    if (place.end > reached) reached = place.end
  }
}

interface Place {
  readonly period: Period
  readonly index: number
  readonly start: string
  readonly end: string
}

function inOrder(periods: readonly Period[]): Place[] {
  const places: Place[] = []
  let isSorted = true
  for (const [index, period] of periods.entries()) {
    const start = dayOf(period.startDate)
    const end = dayOf(period.endDate)
    if (start === undefined || end === undefined || start > end) continue
    if (start < (places[places.length - 1]?.start ?? '')) isSorted = false
    places.push({ period, index, start, end })
  }
  return isSorted
    ? places
    : places.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.index - b.index))
}

function identity({ startDate, endDate, hours, status, type }: Period): string {
  return `${startDate}|${endDate}|${hours}|${status}|${type}`
}

// A training of a thousand periods repeats a few days: a day is checked once.
const known = new Map<string, boolean>()
const KNOWN_MAX = 20_000

function dayOf(text: string | null): string | undefined {
  if (text === null) return undefined
  let valid = known.get(text)
  if (valid === undefined) {
    if (known.size > KNOWN_MAX) known.clear()
    valid = isDay(text)
    known.set(text, valid)
  }
  return valid ? text : undefined
}

const REQUIRED = ['hours', 'startDate', 'endDate', 'status', 'type'] as const
const CODES = ['status', 'type', 'place'] as const

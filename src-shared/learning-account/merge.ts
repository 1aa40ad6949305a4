import {
  HEADER_FIELDS,
  PARTICIPANT_FIELDS,
  participantCell,
  PERIOD_FIELDS,
  withParticipantCell,
  type CellValue,
  type ParticipantField,
} from './cells'
import type { Participant, Period, TrainingHeader } from './learning-account.model'
import { samePeriod, triosOf } from './period-pairs'

/** One cell in three versions; `base` is absent when there is no version both came from. */
export interface FieldDifference {
  readonly path: string
  readonly base: CellValue
  readonly mine: CellValue
  readonly theirs: CellValue
  readonly isConflict: boolean
}

export type Side = 'mine' | 'theirs'

export interface Merged<Value> {
  readonly value: Value
  readonly differences: readonly FieldDifference[]
}

/** Merges the training's own fields; where both changed one, `preferred` wins. */
export function mergeHeaders(
  base: TrainingHeader | undefined,
  mine: TrainingHeader,
  theirs: TrainingHeader,
  preferred: Side,
): Merged<TrainingHeader> {
  const value: Record<string, CellValue> = {}
  const differences: FieldDifference[] = []
  for (const field of HEADER_FIELDS) {
    const cell = mergeCell(field, base?.[field], mine[field], theirs[field], preferred)
    value[field] = cell.value
    differences.push(...cell.differences)
  }
  return { value: { ...mine, ...value }, differences }
}

/** Merges one participant, field by field and period by period; where both changed one, `preferred` wins. The name stays ours. */
export function mergeParticipants(
  base: Participant | undefined,
  mine: Participant,
  theirs: Participant,
  preferred: Side,
): Merged<Participant> {
  const differences: FieldDifference[] = []
  let value = mine
  for (const field of SENT_FIELDS) {
    const before = base && participantCell(base, field)
    const cell = mergeCell(
      field,
      before,
      participantCell(mine, field),
      participantCell(theirs, field),
      preferred,
    )
    value = withParticipantCell(value, field, cell.value)
    differences.push(...cell.differences)
  }
  const periods = mergePeriods(base?.periods, mine.periods, theirs.periods, preferred)
  return {
    value: { ...value, periods: periods.value },
    differences: [...differences, ...periods.differences],
  }
}

const SENT_FIELDS = PARTICIPANT_FIELDS.filter(
  (field): field is Exclude<ParticipantField, 'name'> => field !== 'name',
)

function mergeCell(
  path: string,
  base: CellValue | undefined,
  mine: CellValue,
  theirs: CellValue,
  preferred: Side,
): Merged<CellValue> {
  if (mine === theirs) return { value: mine, differences: [] }
  const isConflict = base === undefined || (mine !== base && theirs !== base)
  const value = isConflict ? (preferred === 'mine' ? mine : theirs) : mine === base ? theirs : mine
  return { value, differences: [{ path, base: base ?? null, mine, theirs, isConflict }] }
}

function mergePeriods(
  base: readonly Period[] | undefined,
  mine: readonly Period[],
  theirs: readonly Period[],
  preferred: Side,
): Merged<Period[]> {
  const differences: FieldDifference[] = []
  const value: Period[] = []
  for (const { before, ours, other } of triosOf(base, mine, theirs)) {
    const merged = mergePeriod(`periods.${value.length}`, before, ours, other, preferred)
    differences.push(...merged.differences)
    if (merged.value !== undefined) value.push(merged.value)
  }
  return { value, differences }
}

function mergePeriod(
  path: string,
  base: Period | undefined,
  mine: Period | undefined,
  theirs: Period | undefined,
  preferred: Side,
): Merged<Period | undefined> {
  if (mine !== undefined && theirs !== undefined) {
    const cells = PERIOD_FIELDS.map((field) => {
      const cell = mergeCell(`${path}.${field}`, base?.[field], mine[field], theirs[field], preferred)
      return { field, ...cell }
    })
    const value = Object.fromEntries(cells.map((cell) => [cell.field, cell.value]))
    return { value: { ...mine, ...value }, differences: cells.flatMap((cell) => cell.differences) }
  }
  const present = mine ?? theirs
  // One side has it and the other does not: removed there, or added here.
  const isUntouched = base !== undefined && samePeriod(base, present)
  const isConflict = base !== undefined && !isUntouched
  const keep = base === undefined || (isConflict && (preferred === 'mine') === (mine !== undefined))
  const shown = { path, base: sayPeriod(base), mine: sayPeriod(mine), theirs: sayPeriod(theirs), isConflict }
  return { value: keep ? present : undefined, differences: [shown] }
}

/** A whole period as one value to show: `2025-01-06 2025-01-10 20`. */
function sayPeriod(period: Period | undefined): string | null {
  return period === undefined
    ? null
    : [period.startDate, period.endDate, period.hours].map((part) => part ?? '–').join(' ')
}

import type { Defect } from '../../../src-shared/learning-account/rules.model'
import { PARTICIPANT_COLUMNS, PERIOD_COLUMNS } from './columns'

/** A cell of the two grids; -1 where it is in neither period nor participant. */
export interface TrainingPlace {
  readonly participant: number
  readonly period: number
  readonly column: number
}

/** Reads where a path leads: `participants.3.periods.2.hours`. Null for a field of the training itself. */
export function placeOf(path: string): TrainingPlace | null {
  const [first, participant = '0', field, ...rest] = path.split('.')
  if (first !== 'participants') return null
  const at = { participant: Number(participant), period: -1 }
  if (field !== 'periods') {
    return { ...at, column: columnOf(PARTICIPANT_COLUMNS, [field, ...rest].join('.')) }
  }
  const [period, ...cell] = rest
  if (period === undefined) return { ...at, column: PARTICIPANT_COLUMNS.indexOf('periodCount') }
  return { ...at, period: Number(period), column: columnOf(PERIOD_COLUMNS, cell.join('.')) }
}

/** Finds the problem after a place, or before it; past the end it begins again. */
export function nextProblem(
  problems: readonly Defect[],
  from: TrainingPlace,
  direction: 'next' | 'previous',
): TrainingPlace | undefined {
  const places = problems.flatMap(({ path }) => placeOf(path) ?? []).sort(compare)
  if (direction === 'next') return places.find((place) => compare(place, from) > 0) ?? places[0]
  return places.filter((place) => compare(place, from) < 0).at(-1) ?? places.at(-1)
}

function compare(a: TrainingPlace, b: TrainingPlace): number {
  return a.participant - b.participant || a.period - b.period || a.column - b.column
}

function columnOf(columns: readonly string[], field: string): number {
  return Math.max(0, columns.indexOf(field))
}

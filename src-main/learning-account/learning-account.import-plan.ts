import {
  participantCell,
  participantCells,
  PERIOD_FIELDS,
  PARTICIPANT_FIELDS,
  periodCells,
  withParticipantCell,
  type CellValue,
} from '../../src-shared/learning-account/cells'
import { isPeriodColumn, type ColumnField } from '../../src-shared/learning-account/columns'
import type { ImportChange, ImportKind, ImportMapping } from '../../src-shared/learning-account/imports.model'
import { Insz } from '../../src-shared/identity/insz'
import { participantDefects, ruleContext, type RuleContext } from '../../src-shared/learning-account/rules'
import type { Window } from '../../src-shared/learning-account/windows'
import {
  Participant,
  Period,
  type TrainingHeader,
} from '../../src-shared/learning-account/learning-account.model'

/** One participant that the file is about, before and after. */
export interface PlannedParticipant {
  readonly kind: ImportKind
  /** The row in the draft; null when the participant is new. */
  readonly row: number | null
  readonly after: Participant
  /** The lines of the file that say so, counted from 1, the headings included. */
  readonly lines: readonly number[]
  readonly cells: ImportChange['cells']
  readonly newPeriods: readonly Period[]
  readonly changedPeriods: number
  /** What would be wrong afterwards: errors only, and none of somebody whom the file does not change. */
  readonly errors: number
}

export interface ImportPlan {
  readonly participants: readonly PlannedParticipant[]
  readonly skipped: readonly number[]
}

/** A participant of the draft, to be matched by number. */
export interface Existing {
  readonly row: number
  readonly participant: Participant
}

type Line = readonly (string | number | boolean | null)[]

/**
 * Works out what a file means for a draft. A line belongs to the participant with its number (and employer, for who is there twice), a
 * new one when there is none; several lines of one person are several periods. A period on the same days is corrected, another one is
 * added. An empty cell leaves everything as it is. Pure: nothing is changed here.
 */
export function planImport(
  lines: readonly Line[],
  mapping: ImportMapping,
  { header, windows }: { header: TrainingHeader; windows: readonly Window[] },
  existing: readonly Existing[],
): ImportPlan {
  const reader = readerFor(mapping, header)
  const rules = ruleContext(header, windows)
  const byPerson = new Map<string, Planning[]>()
  for (const { row, participant } of existing) {
    const planning = { row, before: participant, after: participant, lines: [], taken: new Set<number>() }
    const key = participant.insz ?? ''
    byPerson.set(key, [...(byPerson.get(key) ?? []), planning])
  }
  const planned = new Set<Planning>()
  const skipped: number[] = []
  for (const [index, line] of lines.entries()) {
    const read = reader(line)
    // Counted as a person does: the first line holds the headings.
    if (read === null) skipped.push(index + 2)
    else {
      const planning = planningFor(read, byPerson)
      planning.lines.push(index + 2)
      apply(planning, read)
      planned.add(planning)
    }
  }
  return { participants: [...planned].map((planning) => summarised(planning, rules)), skipped }
}

/** The people that a file is about: only they need be read from the draft. */
export function peopleIn(lines: readonly Line[], { columns }: ImportMapping): Set<string> {
  const [index] = Object.entries(columns).find(([, field]) => field === 'insz') ?? []
  const numbers = lines.flatMap((line) => cellOf('insz', line[Number(index)] ?? null) ?? [])
  return new Set(numbers.map(String))
}

interface Planning {
  readonly row: number | null
  readonly before: Participant | null
  after: Participant
  readonly lines: number[]
  /** The periods that a line spoke of already. */
  readonly taken: Set<number>
}

interface ReadLine {
  readonly insz: string
  readonly own: ReadonlyMap<ColumnField, CellValue>
  readonly period: ReadonlyMap<ColumnField, CellValue>
  readonly defaults: Participant
  readonly periodDefaults: Period
}

function readerFor(
  { columns, defaults }: ImportMapping,
  header: TrainingHeader,
): (line: Line) => ReadLine | null {
  const wanted = Object.entries(columns).map(([index, field]) => ({ index: Number(index), field }))
  const given = Object.entries(defaults) as [ColumnField, CellValue][]
  const whole = { startDate: header.firstStartDate, endDate: header.lastEndDate }
  const periodDefaults = filled(Period.parse(whole), given)
  const ownDefaults = given.reduce(
    (participant, [field, value]) =>
      isPeriodColumn(field) ? participant : withParticipantCell(participant, field, cellOf(field, value)),
    Participant.parse({}),
  )
  const cell = remembered()
  return (line) => {
    const own = new Map<ColumnField, CellValue>()
    const period = new Map<ColumnField, CellValue>()
    for (const { index, field } of wanted) {
      const value = cell(field, line[index] ?? null)
      if (value !== null) (isPeriodColumn(field) ? period : own).set(field, value)
    }
    const insz = own.get('insz')
    if (typeof insz !== 'string') return null
    return { insz, own, period, defaults: ownDefaults, periodDefaults }
  }
}

function filled(period: Period, given: readonly [ColumnField, CellValue][]): Period {
  const cells = given.flatMap(([field, value]) =>
    isPeriodColumn(field) ? [[field, cellOf(field, value)] as const] : [],
  )
  return { ...period, ...Object.fromEntries(cells) }
}

/** Reads cells as `cellOf` does; a column mostly says the same few things again. */
function remembered(): typeof cellOf {
  const known = new Map<ColumnField, Map<CellValue, CellValue>>()
  return (field, value) => {
    const ofField = known.get(field) ?? new Map<CellValue, CellValue>()
    known.set(field, ofField)
    const read = ofField.get(value)
    if (read !== undefined) return read
    const cell = cellOf(field, value)
    ofField.set(value, cell)
    return cell
  }
}

/** Reads a cell as its field's kind. A number of a person that lost its zeros in a spreadsheet gets them back when it then fits. */
function cellOf(field: ColumnField, value: CellValue): CellValue {
  const { schema } = isPeriodColumn(field) ? periodCells[field] : participantCells[field]
  const written =
    typeof value === 'number' || typeof value === 'boolean' ? schema.safeParse(value) : undefined
  const read = written?.success === true ? written : schema.safeParse(value === null ? null : String(value))
  // What is too long for its cell is no use to anybody.
  const cell = read.success ? read.data : null
  if (field !== 'insz' || typeof cell !== 'string' || !/^\d{7,10}$/.test(cell)) return cell
  const padded = cell.padStart(11, '0')
  return Insz.safeParse(padded).success ? padded : cell
}

function planningFor({ insz, own, defaults }: ReadLine, byPerson: Map<string, Planning[]>): Planning {
  const candidates = byPerson.get(insz) ?? []
  const employer = own.get('employerEnterpriseNumber')
  const same = candidates.find(({ after }) => after.employerEnterpriseNumber === employer)
  const only =
    candidates.length === 1 && !isAnotherEmployer(candidates[0], employer) ? candidates[0] : undefined
  const found = same ?? only ?? (employer === undefined ? candidates[0] : undefined)
  if (found !== undefined) return found
  const planning = {
    row: null,
    before: null,
    after: { ...defaults, insz },
    lines: [],
    taken: new Set<number>(),
  }
  byPerson.set(insz, [...candidates, planning])
  return planning
}

/** Somebody who was new in this very file and comes back with another employer takes part twice. */
function isAnotherEmployer(planning: Planning | undefined, employer: CellValue | undefined): boolean {
  const before = planning?.after.employerEnterpriseNumber
  return planning?.row === null && employer !== undefined && before !== null && before !== employer
}

function apply(planning: Planning, { own, period, periodDefaults }: ReadLine): void {
  let after = planning.after
  for (const field of PARTICIPANT_FIELDS) {
    const value = own.get(field)
    if (value !== undefined) after = withParticipantCell(after, field, value)
  }
  planning.after =
    period.size === 0
      ? after
      : { ...after, periods: withPeriod(planning, after.periods, period, periodDefaults) }
}

function withPeriod(
  { taken }: Planning,
  periods: readonly Period[],
  cells: ReadonlyMap<ColumnField, CellValue>,
  defaults: Period,
): Period[] {
  const values = Object.fromEntries(cells) as Partial<Period>
  const added = { ...defaults, ...values, endDate: values.endDate ?? values.startDate ?? defaults.endDate }
  const index = periods.findIndex(
    (period, at) =>
      !taken.has(at) && period.startDate === added.startDate && period.endDate === added.endDate,
  )
  taken.add(index === -1 ? periods.length : index)
  if (index === -1) return [...periods, added]
  return periods.map((period, at) => (at === index ? { ...period, ...values } : period))
}

function summarised({ row, before, after, lines }: Planning, rules: RuleContext): PlannedParticipant {
  const own = PARTICIPANT_FIELDS.map((field) => ({
    path: field,
    before: before && participantCell(before, field),
    after: participantCell(after, field),
  }))
  const ofPeriods = after.periods.flatMap((period, index) =>
    periodCellsOf(before?.periods[index], period, index),
  )
  const cells = [...own, ...ofPeriods].filter((cell) => cell.before !== cell.after)
  // What the file brings comes after what was there.
  const newPeriods = after.periods.slice(before?.periods.length ?? 0)
  const isSame = cells.length === 0 && newPeriods.length === 0
  const kind = before === null ? 'new' : isSame ? 'unchanged' : 'changed'
  const changedPeriods = new Set(cells.flatMap(({ path }) => /^periods\.\d+/.exec(path)?.[0] ?? [])).size
  const errors = kind === 'unchanged' ? 0 : errorsIn(after, rules)
  return { kind, row, after, lines, cells, newPeriods, changedPeriods, errors }
}

function errorsIn(participant: Participant, rules: RuleContext): number {
  return participantDefects(participant, rules).filter(({ level }) => level === 'error').length
}

function periodCellsOf(before: Period | undefined, after: Period, index: number): ImportChange['cells'] {
  if (before === undefined) return []
  return PERIOD_FIELDS.map((field) => ({
    path: `periods.${index}.${field}`,
    before: before[field],
    after: after[field],
  }))
}

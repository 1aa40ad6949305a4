import { createHash } from 'node:crypto'
import { FOLLOWED } from '../../src-shared/learning-account/codes'
import { toHundredths } from '../../src-shared/learning-account/hours'
import { ParticipantFields, type Period } from '../../src-shared/learning-account/learning-account.model'
import { Defect } from '../../src-shared/learning-account/rules.model'
import type { Row, SqlValue, Statement } from '../platform/storage/database'

/** The periods of a participant as one list, which every version that has it shares. */
export interface PeriodList {
  /** The list is kept under this digest of its text. */
  readonly digest: string
  /** Equal for the same periods in any order. */
  readonly content: string
  readonly count: number
  readonly hundredths: number
  /** By the year in which a period begins, as JSON: hundredths of hours, and those of periods that were followed (status 1). */
  readonly years: string
}

/** What was found wrong when a participant was last checked, and under which rules: its own cells and its periods apart. */
export interface Checked {
  readonly rules: string
  readonly errors: number
  readonly warnings: number
  readonly periodErrors: number
  readonly periodWarnings: number
  readonly defects: readonly Defect[]
}

/** A participant as it is kept, the periods only by their list. */
export interface KeptParticipant {
  readonly fields: ParticipantFields
  readonly list: PeriodList
  readonly checked: Checked
}

/** Not checked yet. */
export const UNCHECKED: Checked = {
  rules: '',
  errors: 0,
  warnings: 0,
  periodErrors: 0,
  periodWarnings: 0,
  defects: [],
}

/** The most defects of periods that are remembered for one participant; all are counted. */
const MOST_DEFECTS = 200

/** Sums up what was found for one participant. */
export function checkedAs(rules: string, own: readonly Defect[], ofPeriods: readonly Defect[]): Checked {
  return {
    rules,
    ...tally(own),
    ...periodTally(ofPeriods),
    defects: [...own, ...ofPeriods.slice(0, MOST_DEFECTS)],
  }
}

/** Sums up again after the participant's own cells changed and the periods did not. */
export function checkedAgain({ defects, ...before }: Checked, own: readonly Defect[]): Checked {
  return {
    ...before,
    ...tally(own),
    defects: [...own, ...defects.filter(({ path }) => path.startsWith('periods'))],
  }
}

/** Makes the list of these periods, with the statement that keeps it. */
export function toList(periods: readonly Period[]): { list: PeriodList; insert: Statement } {
  const body = encodePeriods(periods)
  const digest = digestOf(body)
  const content = digestOf(JSON.stringify(periods.map((period) => encodePeriods([period])).sort()))
  const { hundredths, years } = hoursOf(periods)
  return {
    list: { digest, content, count: periods.length, hundredths, years },
    insert: { sql: INSERT_LIST, params: [digest, content, periods.length, hundredths, years, body] },
  }
}

const INSERT_LIST =
  'INSERT OR IGNORE INTO period_lists (digest, content, period_count, hundredths, years, body) VALUES (?, ?, ?, ?, ?, ?)'

/** The columns of a participant that are the same in every version it is in. */
export const KEPT_COLUMNS =
  'insz, employer, who, fields, periods, content, checked, errors, warnings, period_errors, period_warnings, defects'

/** The statement that puts a participant in a row of a version, in the place of who was there. */
export function insertParticipant(
  photo: string,
  row: number,
  position: number,
  kept: KeptParticipant,
): Statement {
  return { sql: INSERT_PARTICIPANT, params: [photo, row, position, ...keptValues(kept)] }
}

const INSERT_PARTICIPANT = `INSERT OR REPLACE INTO participants (photo, row, position, ${KEPT_COLUMNS})
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** What selects a participant with its list: the columns that `keptFrom` reads. */
export const SELECT_KEPT = `SELECT row, position, fields, checked, errors, warnings, period_errors, period_warnings, defects,
    periods, list.content AS list_content, period_count, hundredths, years
  FROM participants JOIN period_lists AS list ON digest = periods`

/** Reads a participant that `SELECT_KEPT` selected. */
export function keptFrom(row: Row): KeptParticipant {
  return {
    fields: ParticipantFields.parse(JSON.parse(String(row['fields']))),
    list: {
      digest: String(row['periods']),
      content: String(row['list_content']),
      count: Number(row['period_count']),
      hundredths: Number(row['hundredths']),
      years: String(row['years']),
    },
    checked: {
      rules: String(row['checked']),
      errors: Number(row['errors']),
      warnings: Number(row['warnings']),
      periodErrors: Number(row['period_errors']),
      periodWarnings: Number(row['period_warnings']),
      defects: Defect.array().parse(JSON.parse(String(row['defects']))),
    },
  }
}

/** Equal for participants that say the same to the service: our own label and the order of the periods do not count. */
export function contentOf({ name: _, ...fields }: ParticipantFields, list: PeriodList): string {
  const { insz, employerEnterpriseNumber, result, scope, leadingToCertificate, cost, certificate } = fields
  const { type, validFrom, validUntil } = certificate
  const own = [
    insz,
    employerEnterpriseNumber,
    result,
    scope,
    leadingToCertificate,
    cost,
    type,
    validFrom,
    validUntil,
  ]
  return digestOf(JSON.stringify([own, list.content]))
}

/** Writes periods compactly: an array of arrays in the order of their fields, without the nulls at the end. */
export function encodePeriods(periods: readonly Period[]): string {
  return JSON.stringify(
    periods.map(({ hours, startDate, endDate, status, type, place, remark }) => {
      const cells = [hours, startDate, endDate, status, type, place, remark]
      while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop()
      return cells
    }),
  )
}

type Cells = readonly (string | number | null)[]

/** Reads periods as `encodePeriods` wrote them. */
export function decodePeriods(text: string): Period[] {
  const lists: unknown = JSON.parse(text)
  if (!Array.isArray(lists)) throw new Error('A list of periods is not an array')
  return lists.map((cells: Cells) => ({
    hours: cells[0] ?? null,
    startDate: textIn(cells, 1),
    endDate: textIn(cells, 2),
    status: cells[3] ?? null,
    type: cells[4] ?? null,
    place: cells[5] ?? null,
    remark: textIn(cells, 6),
  }))
}

/** A short text that differs when the long one does: 132 bits of SHA-256. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

/** Lower case without accents, so that `Zoe` finds `Zoé`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function keptValues({ fields, list, checked }: KeptParticipant): SqlValue[] {
  return [
    fields.insz,
    fields.employerEnterpriseNumber,
    fold([fields.name, fields.insz].filter((part) => part !== null).join(' ')),
    JSON.stringify(fields),
    list.digest,
    contentOf(fields, list),
    checked.rules,
    checked.errors,
    checked.warnings,
    checked.periodErrors,
    checked.periodWarnings,
    JSON.stringify(checked.defects),
  ]
}

function hoursOf(periods: readonly Period[]): { hundredths: number; years: string } {
  const years: Record<string, [number, number]> = {}
  let hundredths = 0
  for (const { hours, startDate, status } of periods) {
    if (typeof hours !== 'number') continue
    const amount = toHundredths(hours)
    const year = (years[startDate?.slice(0, 4) ?? ''] ??= [0, 0])
    hundredths += amount
    year[0] += amount
    if (status === FOLLOWED) year[1] += amount
  }
  return { hundredths, years: JSON.stringify(years) }
}

function tally(defects: readonly Defect[]): { errors: number; warnings: number } {
  const errors = defects.filter(({ level }) => level === 'error').length
  return { errors, warnings: defects.length - errors }
}

function periodTally(defects: readonly Defect[]): { periodErrors: number; periodWarnings: number } {
  const { errors, warnings } = tally(defects)
  return { periodErrors: errors, periodWarnings: warnings }
}

function textIn(cells: Cells, index: number): string | null {
  const cell = cells[index] ?? null
  return cell === null ? null : String(cell)
}

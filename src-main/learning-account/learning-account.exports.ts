import {
  participantCell,
  PARTICIPANT_FIELDS,
  PERIOD_FIELDS,
  type CellValue,
} from '../../src-shared/learning-account/cells'
import type { CallContext } from '../../src-shared/ipc/call'
import { isDay } from '../../src-shared/learning-account/calendar'
import { columnWords, type ColumnField } from '../../src-shared/learning-account/columns'
import type { Period } from '../../src-shared/learning-account/learning-account.model'
import type { Language } from '../../src-shared/texts/languages'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import { CSV_START, csvLines } from '../platform/tables/csv'
import type { TableCell } from '../platform/tables/table'
import type { Tables } from '../platform/tables/tables'
import type { Photo } from './learning-account.photos'
import type { Open, Register } from './learning-account.register'

export type TableFormat = 'csv' | 'xlsx'

/** A file ready to be saved; its name carries no number of a person. */
export interface ExportedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

export type ExportProblem = ProblemOf<'table-too-large' | 'file-unreadable' | 'cancelled'>

/** The most lines in a workbook: building one takes far more memory than its text. */
export const MOST_LINES_XLSX = 100_000

/** Writes a training as a table: one line for each period, the participant repeated, the columns as an import knows them. */
export async function exportTraining(
  register: Register,
  tables: Tables,
  { record, draft }: Open,
  { format, language, ...context }: { format: TableFormat; language: Language } & CallContext,
): Promise<Result<ExportedFile, ExportProblem>> {
  const { signal } = context
  const fields: ColumnField[] = [...PARTICIPANT_FIELDS, ...PERIOD_FIELDS]
  const headings = fields.map((field) => columnWords[field].heading[language])
  const fileName = `werkbalie-opleiding-${record.id.slice(0, 8)}.${format}`
  const { participants, periods } = await register.views.counts(draft.id)
  const blocks = linesOf(register, draft, { ...context, total: participants })
  if (format === 'csv') return csvOf(blocks, headings, fileName, signal)
  if (periods > MOST_LINES_XLSX)
    return fail({ code: 'table-too-large', lines: periods, most: MOST_LINES_XLSX })
  const rows: TableCell[][] = [headings]
  for await (const lines of blocks) {
    if (signal.aborted) return fail({ code: 'cancelled' })
    rows.push(...lines)
  }
  const written = await tables.write('xlsx', rows, fields.map(widthOf), signal)
  return written.ok ? ok({ fileName, bytes: written.value }) : written
}

/** Written participant by participant, so that a long list never lies in memory as cells. */
export async function csvOf(
  blocks: AsyncGenerator<TableCell[][]>,
  headings: readonly string[],
  fileName: string,
  signal: AbortSignal,
): Promise<Result<ExportedFile, ExportProblem>> {
  const pieces = [Buffer.from(CSV_START + csvLines([headings]))]
  for await (const lines of blocks) {
    if (signal.aborted) return fail({ code: 'cancelled' })
    pieces.push(Buffer.from(csvLines(lines)))
  }
  return ok({ fileName, bytes: Buffer.concat(pieces) })
}

/** Gives the lines of a training, participant by participant: one for each period, at least one. */
export async function* linesOf(
  { photos }: Register,
  draft: Photo,
  { progress, total }: Pick<CallContext, 'progress'> & { total: number },
): AsyncGenerator<TableCell[][]> {
  let done = 0
  for await (const { fields, periods } of photos.everyone(draft.id)) {
    const own = PARTICIPANT_FIELDS.map((field) => cell(participantCell(fields, field)))
    const lines = periods.length === 0 ? [PERIOD_FIELDS.map(() => null)] : periods.map(periodCells)
    yield lines.map((line) => [...own, ...line])
    progress({ done: ++done, total })
  }
}

/** Writes lines under headings as a table. */
export async function exportLines(
  tables: Tables,
  {
    name,
    headings,
    lines,
  }: { name: string; headings: readonly string[]; lines: readonly (readonly TableCell[])[] },
  { format, signal }: { format: TableFormat; signal: AbortSignal },
): Promise<Result<ExportedFile, ExportProblem>> {
  const widths = headings.map((heading) => Math.max(12, heading.length + 2))
  const written = await tables.write(format, [headings, ...lines], widths, signal)
  return written.ok ? ok({ fileName: `werkbalie-${name}.${format}`, bytes: written.value }) : written
}

function periodCells(period: Period): TableCell[] {
  return PERIOD_FIELDS.map((field) => cell(period[field]))
}

/** Makes the cell of a table: days as days; numbers of people and enterprises are texts already, so that no spreadsheet takes their zeros. */
export function cell(value: CellValue): TableCell {
  return typeof value === 'string' && isDay(value) ? { day: value } : value
}

/** How wide the column of a field is, in characters. */
export function widthOf(field: ColumnField): number {
  if (field === 'name' || field === 'remark') return 28
  return field === 'insz' || field === 'employerEnterpriseNumber' ? 16 : 12
}

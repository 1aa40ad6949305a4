import { HEADER_FIELDS, PARTICIPANT_FIELDS, PERIOD_FIELDS } from '../../src-shared/learning-account/cells'
import { columnWords, type ColumnField } from '../../src-shared/learning-account/columns'
import { overviewWords } from '../../src-shared/learning-account/overview.words'
import type { CallContext } from '../../src-shared/ipc/call'
import type { Language } from '../../src-shared/texts/languages'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { TableCell } from '../platform/tables/table'
import type { Tables } from '../platform/tables/tables'
import {
  cell,
  csvOf,
  linesOf,
  MOST_LINES_XLSX,
  widthOf,
  type ExportedFile,
  type ExportProblem,
  type TableFormat,
} from './learning-account.exports'
import type { Open, Register } from './learning-account.register'

const FIELDS: readonly ColumnField[] = [...PARTICIPANT_FIELDS, ...PERIOD_FIELDS]
const HEAD_WIDTH = 16

/** Writes several trainings as one table: the lines of each, with its number and own fields before them. */
export async function exportTrainings(
  register: Register,
  tables: Tables,
  ids: readonly string[],
  { format, language, ...context }: { format: TableFormat; language: Language } & CallContext,
): Promise<Result<ExportedFile, ExportProblem | ProblemOf<'not-found'>>> {
  const opened: Open[] = []
  let periods = 0
  for (const id of ids) {
    const one = await register.open(id)
    if (!one.ok) return one
    opened.push(one.value)
    periods += (await register.views.counts(one.value.draft.id)).periods
  }
  const fileName = `werkbalie-opleidingen.${format}`
  const headings = [
    overviewWords.trainingId[language],
    ...HEADER_FIELDS.map((field) => overviewWords[field][language]),
    ...FIELDS.map((field) => columnWords[field].heading[language]),
  ]
  const blocks = linesOfAll(register, opened, context)
  if (format === 'csv') return csvOf(blocks, headings, fileName, context.signal)
  if (periods > MOST_LINES_XLSX)
    return fail({ code: 'table-too-large', lines: periods, most: MOST_LINES_XLSX })
  const rows: TableCell[][] = [headings]
  for await (const lines of blocks) {
    if (context.signal.aborted) return fail({ code: 'cancelled' })
    rows.push(...lines)
  }
  const widths = [HEAD_WIDTH, ...HEADER_FIELDS.map(() => HEAD_WIDTH), ...FIELDS.map(widthOf)]
  const written = await tables.write('xlsx', rows, widths, context.signal)
  return written.ok ? ok({ fileName, bytes: written.value }) : written
}

async function* linesOfAll(
  register: Register,
  opened: readonly Open[],
  { signal, progress }: CallContext,
): AsyncGenerator<TableCell[][]> {
  for (const [index, { record, draft }] of opened.entries()) {
    const head = [record.trainingId, ...HEADER_FIELDS.map((field) => cell(draft.header[field]))]
    const own = { signal, progress: () => undefined, total: 0 }
    let isEmpty = true
    for await (const lines of linesOf(register, draft, own)) {
      isEmpty = false
      yield lines.map((line) => [...head, ...line])
    }
    // A training without people is in the register too.
    if (isEmpty) yield [[...head, ...FIELDS.map(() => null)]]
    progress({ done: index + 1, total: opened.length })
  }
}

import { fieldForHeading, type ColumnField } from '../../src-shared/learning-account/columns'
import type {
  ImportColumn,
  ImportFile,
  ImportKind,
  ImportPreview,
} from '../../src-shared/learning-account/imports.model'
import type { ReadTable } from '../platform/tables/table'
import type { ImportPlan, PlannedParticipant } from './learning-account.import-plan'

const SAMPLES = 3
const MOST_CELLS = 50
const MOST_PERIODS = 20
/** So many lines decide how wide a file is. */
const LINES_FOR_WIDTH = 50

type ReadLine = ReadTable['rows'][number]

/** The headings of a table that was read, as texts. */
export function headingsOf(rows: ReadTable['rows']): string[] {
  const [headings = []] = rows
  return Array.from({ length: headings.length }, (_, index) => String(headings[index] ?? '').trim())
}

/** What a file seems to hold, column by column. A field is suggested for one column only. */
export function fileFrom(
  importId: string,
  fileName: string,
  table: ReadTable,
  remembered: ImportFile['remembered'],
): ImportFile {
  const headings = headingsOf(table.rows)
  const lines = table.rows.slice(1)
  const width = Math.max(...table.rows.slice(0, LINES_FOR_WIDTH).map((row) => row.length))
  const taken = new Set<ColumnField>()
  const columns = Array.from({ length: width }, (_, index): ImportColumn => {
    const heading = headings[index] ?? ''
    const field = fieldForHeading(heading)
    const suggested = field === null || taken.has(field) ? null : field
    if (suggested !== null) taken.add(suggested)
    return { index, heading, samples: samplesOf(lines, index), suggested }
  })
  const { format, encoding, delimiter, sheet, sheets } = table
  return {
    ...{ importId, fileName, format, encoding, delimiter, sheet },
    sheets: [...sheets],
    lines: lines.length,
    columns,
    remembered,
  }
}

/** A page of what a plan comes to, of one kind of change or all. */
export function previewOf(
  { participants, skipped }: ImportPlan,
  revision: number,
  { kind, offset, limit }: { kind: ImportKind | undefined; offset: number; limit: number },
): ImportPreview {
  const count = (of: ImportKind): number => participants.filter((one) => one.kind === of).length
  const wanted = kind === undefined ? participants : participants.filter((one) => one.kind === kind)
  return {
    revision,
    newParticipants: count('new'),
    changedParticipants: count('changed'),
    unchangedParticipants: count('unchanged'),
    newPeriods: participants.reduce((all, { newPeriods }) => all + newPeriods.length, 0),
    changedPeriods: participants.reduce((all, { changedPeriods }) => all + changedPeriods, 0),
    skipped: [...skipped],
    withErrors: participants.filter(({ errors }) => errors > 0).length,
    total: wanted.length,
    changes: wanted.slice(offset, offset + limit).map(changeOf),
  }
}

function changeOf({ kind, after, lines, cells, newPeriods, errors }: PlannedParticipant) {
  return {
    ...{ kind, insz: after.insz, name: after.name, errors },
    lines: [...lines],
    cells: cells.slice(0, MOST_CELLS),
    cellCount: cells.length,
    periods: newPeriods.slice(0, MOST_PERIODS),
    newPeriods: newPeriods.length,
  }
}

function samplesOf(lines: readonly ReadLine[], index: number): string[] {
  const samples: string[] = []
  for (const line of lines) {
    const text = String(line[index] ?? '').trim()
    if (text !== '') samples.push(text)
    if (samples.length === SAMPLES) break
  }
  return samples
}

import { participantCells, periodCells } from '../../../src-shared/learning-account/cells'
import { COLUMN_FIELDS, isPeriodColumn, type ColumnField } from '../../../src-shared/learning-account/columns'
import type {
  ImportColumn,
  ImportFile,
  ImportMapping,
} from '../../../src-shared/learning-account/imports.model'

/** What was chosen for the columns of a file, and for the empty cells of who or what is new. */
export type Choices = Pick<ImportMapping, 'columns' | 'defaults'>

/** The codes that may be given to everybody new at once, because they rarely differ within one list. */
export const DEFAULT_FIELDS = ['result', 'scope', 'status', 'type'] as const
export type DefaultField = (typeof DEFAULT_FIELDS)[number]

/** What the choices do not bring. */
export interface Missing {
  /** Nothing tells who a line is about: nothing can be imported. */
  readonly person: boolean
  /** No column says anything about periods: none will come. */
  readonly periods: boolean
  /** What the service wants and neither a column nor a default gives, the days aside: those are the training's own. */
  readonly fields: readonly ColumnField[]
  /** Whether new periods take the days of the training, because no column has them. */
  readonly days: boolean
}

/** The choices to begin with: those of the last file with these headings, else what each column seems to hold. */
export function choicesFor({ remembered, columns }: ImportFile): Choices {
  if (remembered !== null) return remembered
  const suggested = columns.flatMap(({ index, suggested }) =>
    suggested === null ? [] : [[String(index), suggested] as const],
  )
  return { columns: Object.fromEntries(suggested), defaults: {} }
}

/** Gives a column another field, or none. A field that another column had moves here: it is in one column only. */
export function assign(
  columns: Choices['columns'],
  index: number,
  field: ColumnField | null,
): Choices['columns'] {
  const others = Object.entries(columns).filter(([at, held]) => at !== String(index) && held !== field)
  return Object.fromEntries(field === null ? others : [...others, [String(index), field]])
}

/** Says what the choices leave out. */
export function missingIn({ columns, defaults }: Choices): Missing {
  const given = new Set<ColumnField>(Object.values(columns))
  const periods = ![...given].some(isPeriodColumn)
  const fields = COLUMN_FIELDS.filter(
    (field) =>
      isRequired(field) &&
      !given.has(field) &&
      (defaults[field] ?? null) === null &&
      !ALWAYS_SAID_APART.has(field) &&
      !(periods && isPeriodColumn(field)),
  )
  return { person: !given.has('insz'), periods, fields, days: !periods && !given.has('startDate') }
}

/** The columns that hold something; the empty ones at the side of a sheet are nobody's concern. */
export function usableColumns({ columns }: ImportFile): ImportColumn[] {
  return columns.filter(({ heading, samples }) => heading !== '' || samples.length > 0)
}

/** Tells whether two files have the same columns, so that what was chosen for one fits the other. */
export function hasSameColumns(one: ImportFile, other: ImportFile): boolean {
  const headings = ({ columns }: ImportFile): string => JSON.stringify(columns.map(({ heading }) => heading))
  return headings(one) === headings(other)
}

const ALWAYS_SAID_APART: ReadonlySet<ColumnField> = new Set(['insz', 'startDate', 'endDate'])

function isRequired(field: ColumnField): boolean {
  return isPeriodColumn(field) ? periodCells[field].required : participantCells[field].required
}

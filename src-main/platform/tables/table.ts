/** What a cell of a table holds; a day is `YYYY-MM-DD`. */
export type TableCell = string | number | boolean | null | { readonly day: string }

/** A table that was read: every cell as text, number or boolean, days as `YYYY-MM-DD`. */
export interface ReadTable {
  readonly format: 'csv' | 'xlsx'
  /** How the text was encoded; null in a workbook. */
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' | null
  readonly delimiter: string | null
  /** The sheet that was read, and all there are. */
  readonly sheet: string | null
  readonly sheets: readonly string[]
  readonly rows: readonly (readonly (string | number | boolean | null)[])[]
}

/** Why a file could not be read as a table. */
export type TableFault = 'format' | 'too-large' | 'empty'

/** What the worker does. */
export type TableJob =
  | { readonly job: 'read'; readonly bytes: Uint8Array<ArrayBuffer>; readonly sheet: string | undefined }
  | {
      readonly job: 'write'
      readonly format: 'csv' | 'xlsx'
      readonly rows: readonly (readonly TableCell[])[]
      /** Of each column, in characters; for a workbook. */
      readonly widths: readonly number[]
    }

export type TableJobOutcome =
  { readonly table: ReadTable } | { readonly fault: TableFault } | { readonly bytes: Uint8Array<ArrayBuffer> }

/** A file that a person made by hand is far smaller; more than this is a mistake or an attack. */
export const TABLE_LIMITS = {
  bytes: 30_000_000,
  rows: 100_000,
  columns: 500,
  unpackedBytes: 300_000_000,
} as const

import type { Block } from './selection'

export interface GridOption {
  /** What choosing it types. */
  readonly text: string
  readonly label: string
}

/** One column: how its cells show and read; only `text` is ever edited. */
export interface GridColumn<Row> {
  readonly id: string
  readonly title: string
  /** In rem. */
  readonly width: number
  readonly kind: 'text' | 'long-text' | 'number' | 'day' | 'choice'
  readonly isReadOnly?: boolean | undefined
  /** Stays in view when the grid is scrolled sideways; only the first columns can. */
  readonly isFrozen?: boolean | undefined
  show(row: Row): string
  /** Shows instead until the cursor is there, or the owner reveals the column. */
  mask?(row: Row): string
  text(row: Row): string
  /** What goes to the clipboard, if that is not the text. */
  copy?(row: Row): string
  readonly options?: readonly GridOption[] | undefined
}

/** Something to say about a cell. */
export interface CellMark {
  readonly level: 'error' | 'warning'
  /** Whether the service said it or we did; they look different. */
  readonly origin: 'check' | 'service'
  readonly message: string
}

/** What there is to say about the cells of a row, by their columns. */
export type RowMarks = ReadonlyMap<string, readonly CellMark[]>

/** How what is typed and asked becomes a change; absent when nothing may be changed. Rows are counted from 0. */
export interface GridEdits {
  /** Puts texts in cells from a row on, a column for each of `columns`; rows past the end come into being. */
  readonly write: (row: number, columns: readonly string[], cells: readonly (readonly string[])[]) => void
  /** Gives the rows after `from`, up to and with `to`, what `from` has in these columns. */
  readonly fillDown: (from: number, to: number, columns: readonly string[]) => void
  readonly insert: (at: number, count: number) => void
  /** Takes away the rows of a block, `bottom` included. */
  readonly remove: (rows: Pick<Block, 'top' | 'bottom'>) => void
  readonly duplicate: (rows: Pick<Block, 'top' | 'bottom'>) => void
  readonly undo: () => void
  readonly redo: () => void
}

import { createContext, useContext } from 'react'
import type { GridControl } from './grid-control'
import type { GridColumn, GridEdits, RowMarks } from './grid.model'
import type { PagedRows } from './paged-rows'

/** What every row of a grid needs; it stays the same while the cursor moves. */
export interface GridContents {
  readonly id: string
  readonly columns: readonly GridColumn<unknown>[]
  /** How far from the edge each column stands, in rem, for those that stay. */
  readonly offsets: readonly number[]
  readonly rows: PagedRows<unknown>
  readonly control: GridControl
  readonly marks: (row: unknown, index: number) => RowMarks | undefined
  readonly edits: GridEdits | undefined
  readonly isRevealed: boolean
  readonly newRowLabel: string
}

export const GridContext = createContext<GridContents | undefined>(undefined)

export function useGridContents(): GridContents {
  const contents = useContext(GridContext)
  if (contents === undefined) throw new Error('A part of a grid stands outside a grid')
  return contents
}

/** The width of the column with the numbers of the rows, in rem. */
export const NUMBERS_WIDTH = 3
/** In pixels: rows are as high as each other, so that a thousand need no measuring. */
export const ROW_HEIGHT = 30
/** In pixels, the room that is kept for the scrollbar below the rows. */
export const SCROLLBAR = 14

/** A cell by its place, counted from 0. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** A block of cells between an anchor and the opposite corner, and in it the active cell, where typing goes. */
export interface Selection {
  readonly active: CellPlace
  readonly anchor: CellPlace
  readonly corner: CellPlace
}

/** The edges of a block, all included. */
export interface Block {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** How many rows and columns there are to move in. */
export interface Size {
  readonly rows: number
  readonly columns: number
}

export type Direction = 'up' | 'down' | 'left' | 'right'
export type Edge = 'row-start' | 'row-end' | 'first' | 'last' | 'column-start' | 'column-end'

/** Selects one cell. */
export function at(row: number, column: number): Selection {
  const place = { row, column }
  return { active: place, anchor: place, corner: place }
}

/** Gives the edges of a selection. */
export function blockOf({ anchor, corner }: Selection): Block {
  return {
    top: Math.min(anchor.row, corner.row),
    bottom: Math.max(anchor.row, corner.row),
    left: Math.min(anchor.column, corner.column),
    right: Math.max(anchor.column, corner.column),
  }
}

/** Whether more than one cell is selected. */
export function isBlock({ anchor, corner }: Selection): boolean {
  return anchor.row !== corner.row || anchor.column !== corner.column
}

/** Moves by a number of cells; with `extend` the opposite corner moves and the active cell stays. Never leaves the grid. */
export function move(
  selection: Selection,
  direction: Direction,
  size: Size,
  extend: boolean,
  by = 1,
): Selection {
  const from = extend ? selection.corner : selection.active
  const rows = direction === 'up' ? -by : direction === 'down' ? by : 0
  const columns = direction === 'left' ? -by : direction === 'right' ? by : 0
  return to(selection, { row: from.row + rows, column: from.column + columns }, size, extend)
}

/** Moves to an edge of the row, of the column or of the whole grid. */
export function moveToEdge(selection: Selection, edge: Edge, size: Size, extend: boolean): Selection {
  const { row, column } = extend ? selection.corner : selection.active
  const last = { row: size.rows - 1, column: size.columns - 1 }
  const edges: Readonly<Record<Edge, CellPlace>> = {
    'row-start': { row, column: 0 },
    'row-end': { row, column: last.column },
    'column-start': { row: 0, column },
    'column-end': { row: last.row, column },
    first: { row: 0, column: 0 },
    last,
  }
  return to(selection, edges[edge], size, extend)
}

/** Selects everything; the active cell stays. */
export function selectAll({ active }: Selection, size: Size): Selection {
  const corner = { row: size.rows - 1, column: size.columns - 1 }
  return clamped({ active, anchor: { row: 0, column: 0 }, corner }, size)
}

/** Selects the rows that a selection touches, over all columns. */
export function selectRows({ active, anchor, corner }: Selection, size: Size): Selection {
  return {
    active,
    anchor: { row: anchor.row, column: 0 },
    corner: { row: corner.row, column: size.columns - 1 },
  }
}

/** Selects the columns that a selection touches, over all rows. */
export function selectColumns({ active, anchor, corner }: Selection, size: Size): Selection {
  return {
    active,
    anchor: { row: 0, column: anchor.column },
    corner: { row: size.rows - 1, column: corner.column },
  }
}

/**
 * Goes to the next or previous cell as Tab does: along the row, then to the next row. Within a block it stays in the block. Null when
 * there is no next cell.
 */
export function nextInRow(selection: Selection, size: Size, isBack: boolean): Selection | null {
  const step = isBack ? -1 : 1
  const { row, column } = selection.active
  if (isBlock(selection)) {
    const { top, bottom, left, right } = blockOf(selection)
    const width = right - left + 1
    const length = width * (bottom - top + 1)
    const place = ((row - top) * width + column - left + step + length) % length
    return { ...selection, active: { row: top + Math.floor(place / width), column: left + (place % width) } }
  }
  const place = row * size.columns + column + step
  if (place < 0 || place >= size.rows * size.columns) return null
  return at(Math.floor(place / size.columns), place % size.columns)
}

/** Goes to the cell below or above as Enter does; within a block down its columns, one after another. */
export function nextInColumn(selection: Selection, size: Size, isBack: boolean): Selection {
  const step = isBack ? -1 : 1
  const { row, column } = selection.active
  if (!isBlock(selection)) return move(selection, isBack ? 'up' : 'down', size, false)
  const { top, bottom, left, right } = blockOf(selection)
  const height = bottom - top + 1
  const length = height * (right - left + 1)
  const place = ((column - left) * height + row - top + step + length) % length
  return { ...selection, active: { row: top + (place % height), column: left + Math.floor(place / height) } }
}

/** Brings a selection back into a grid that became smaller. */
export function clamped({ active, anchor, corner }: Selection, size: Size): Selection {
  return { active: inside(active, size), anchor: inside(anchor, size), corner: inside(corner, size) }
}

function to(selection: Selection, place: CellPlace, size: Size, extend: boolean): Selection {
  const { row, column } = inside(place, size)
  return extend ? { ...selection, corner: { row, column } } : at(row, column)
}

function inside({ row, column }: CellPlace, { rows, columns }: Size): CellPlace {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  }
}

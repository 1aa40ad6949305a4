import { fromClipboard, pasted, toClipboard } from './clipboard'
import type { GridContents } from './grid-context'
import { blockOf } from './selection'

type Grid = Pick<GridContents, 'columns' | 'rows' | 'control' | 'edits'>

/** Gives the selected cells as a spreadsheet reads them; undefined while some of them are not there yet. */
export function copyCells({ columns, rows, control }: Grid): string | undefined {
  const { top, bottom, left, right } = blockOf(control.state().selection)
  const last = Math.min(bottom, (rows.count() ?? 0) - 1)
  const chosen = columns.slice(left, right + 1)
  const cells: string[][] = []
  for (let index = top; index <= last; index += 1) {
    const row = rows.get(index)
    if (row === undefined) return undefined
    cells.push(chosen.map((column) => (column.copy ?? column.text)(row)))
  }
  return toClipboard(cells)
}

/** Copies the selected cells by itself, for who does not use the keyboard; false when the clipboard refused. */
export async function copyByButton(grid: Grid): Promise<boolean> {
  if (copyCells(grid) === undefined) await grid.rows.whenLoaded()
  try {
    await navigator.clipboard.writeText(copyCells(grid) ?? '')
    return true
  } catch {
    return false
  }
}

/** Puts a text of the clipboard in the cells from the selection on, and selects them; false when nothing could be put there. */
export function pasteCells({ columns, control, edits }: Grid, text: string): boolean {
  const { selection, size } = control.state()
  const { top, bottom, left, right } = blockOf(selection)
  const cells = pasted(fromClipboard(text), bottom - top + 1, right - left + 1)
  const width = Math.max(...cells.map((line) => line.length))
  const targets = columns.slice(left, left + width)
  const kept = targets.flatMap(({ isReadOnly }, index) => (isReadOnly ? [] : [index]))
  if (edits === undefined || kept.length === 0) return false
  edits.write(
    top,
    kept.map((index) => targets[index]?.id ?? ''),
    cells.map((line) => kept.slice(0, width).flatMap((index) => line[index] ?? [])),
  )
  const corner = { row: Math.max(top + cells.length - 1, top), column: left + targets.length - 1 }
  const place = { row: top, column: left }
  control.setSize({ ...size, rows: Math.max(size.rows, corner.row + 1) })
  control.select({ active: place, anchor: place, corner })
  return true
}

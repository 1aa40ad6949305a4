import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { afterEnter } from './cell-editor'
import type { GridContents } from './grid-context'
import { ROW_HEIGHT } from './grid-context'
import { commandOf, type GridCommand } from './key-map'
import * as block from './selection'

interface GridKeys extends Pick<GridContents, 'columns' | 'rows' | 'control' | 'edits'> {
  readonly onMenu: () => void
}

/** Does what keys ask while no cell is edited; true when the key had a meaning here. */
export function createGridKeys(grid: GridKeys): (event: KeyboardEvent<HTMLElement>) => boolean {
  return (event) => {
    const command = commandOf(event.nativeEvent)
    if (command === undefined) return false
    return moving(grid, command, event.currentTarget) || changing(grid, command)
  }
}

function moving({ control, edits }: GridKeys, command: GridCommand, frame: HTMLElement): boolean {
  const { selection, size, tabColumn } = control.state()
  switch (command.do) {
    case 'move':
      control.select(block.move(selection, command.direction, size, command.extend))
      return true
    case 'page':
      control.select(block.move(selection, command.direction, size, command.extend, pageOf(frame)))
      return true
    case 'edge':
      control.select(block.moveToEdge(selection, command.edge, size, command.extend))
      return true
    case 'tab':
      return tab({ control, edits }, command.isBack)
    case 'enter':
      control.select(afterEnter(selection, size, command.isBack, tabColumn))
      return true
    case 'leave':
      control.leave()
      return true
    default:
      return selecting(control, command)
  }
}

function selecting(control: GridKeys['control'], command: GridCommand): boolean {
  const { selection, size } = control.state()
  switch (command.do) {
    case 'select-all':
      control.select(block.selectAll(selection, size))
      return true
    case 'select-rows':
      control.select(block.selectRows(selection, size))
      return true
    case 'select-columns':
      control.select(block.selectColumns(selection, size))
      return true
    default:
      return false
  }
}

/** Where nothing is typed, Tab goes on to what comes after the grid, as it does everywhere else. */
function tab({ control, edits }: Pick<GridKeys, 'control' | 'edits'>, isBack: boolean): boolean {
  const { selection, size, tabColumn, isLeaving } = control.state()
  const next = isLeaving || edits === undefined ? null : block.nextInRow(selection, size, isBack)
  if (next !== null) control.select(next, tabColumn ?? selection.active.column)
  return next !== null
}

function pageOf({ clientHeight }: HTMLElement): number {
  return Math.max(1, Math.floor(clientHeight / ROW_HEIGHT) - 2)
}

function changing(grid: GridKeys, command: GridCommand): boolean {
  const { control, edits, onMenu } = grid
  if (command.do === 'menu') {
    onMenu()
    return true
  }
  if (edits === undefined) return false
  switch (command.do) {
    case 'type':
      // The field takes the focus before the browser types the character, so that the character lands in it.
      beginEditing(grid, '')
      return false
    case 'type-over':
      beginEditing(grid, '')
      return true
    case 'edit':
      beginEditing(grid)
      return true
    case 'clear':
      clearCells(grid)
      return true
    case 'fill-down':
      fillDown(grid)
      return true
    case 'undo':
      edits.undo()
      return true
    case 'redo':
      edits.redo()
      return true
    case 'insert-rows':
      edits.insert(blockOf(control).top, heightOf(control))
      return true
    case 'remove-rows':
      forRows(grid, edits.remove)
      return true
    default:
      return false
  }
}

/** Opens the field of the active cell: with what it holds, or with this. */
export function beginEditing({ columns, rows, control }: Omit<GridKeys, 'onMenu'>, text?: string): void {
  const { active } = control.state().selection
  const column = columns[active.column]
  const row = rows.get(active.row)
  // What is still on its way would be typed over unseen.
  if (column === undefined || column.isReadOnly || (row === undefined && active.row < (rows.count() ?? 0)))
    return
  const held = row === undefined ? '' : column.text(row)
  flushSync(() => control.edit({ text: text ?? held, isTyped: text !== undefined }))
}

/** Does something with the rows of the selection that exist, if any. */
export function forRows(
  { rows, control }: Pick<GridKeys, 'rows' | 'control'>,
  act: (block: Pick<block.Block, 'top' | 'bottom'>) => void,
): void {
  const { top, bottom } = blockOf(control)
  const last = Math.min(bottom, (rows.count() ?? 0) - 1)
  if (last >= top) act({ top, bottom: last })
}

/** Empties the selected cells that may be changed. */
export function clearCells({ columns, rows, control, edits }: Omit<GridKeys, 'onMenu'>): void {
  const { top, bottom, left, right } = blockOf(control)
  const last = Math.min(bottom, (rows.count() ?? 0) - 1)
  const ids = editableIds(columns.slice(left, right + 1))
  if (last < top || ids.length === 0) return
  const line = ids.map(() => '')
  edits?.write(
    top,
    ids,
    Array.from({ length: last - top + 1 }, () => line),
  )
}

/** Fills the selection from its first row; one row alone is filled from the row above. */
export function fillDown({ columns, rows, control, edits }: Omit<GridKeys, 'onMenu'>): void {
  const { top, bottom, left, right } = blockOf(control)
  const from = top === bottom ? top - 1 : top
  const to = Math.min(bottom, (rows.count() ?? 0) - 1)
  const ids = editableIds(columns.slice(left, right + 1))
  if (from >= 0 && to > from && ids.length > 0) edits?.fillDown(from, to, ids)
}

function editableIds(columns: GridContents['columns']): string[] {
  return columns.flatMap(({ id, isReadOnly }) => (isReadOnly ? [] : [id]))
}

function blockOf(control: GridContents['control']): block.Block {
  return block.blockOf(control.state().selection)
}

function heightOf(control: GridContents['control']): number {
  const { top, bottom } = blockOf(control)
  return bottom - top + 1
}

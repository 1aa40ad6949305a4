import { useRef, type MouseEvent, type PointerEvent } from 'react'
import { beginEditing } from './grid-keys'
import type { GridContents } from './grid-context'
import {
  at,
  blockOf,
  selectAll,
  selectColumns,
  selectRows,
  type CellPlace,
  type Selection,
} from './selection'

type Grid = Pick<GridContents, 'columns' | 'rows' | 'control' | 'edits'>

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void
}

/** Selects with the pointer: a click, a drag, Shift to extend, a row's number, a column's title; a double click edits. */
export function useGridPointer(grid: Grid): PointerHandlers {
  const { control } = grid
  const isDragging = useRef(false)
  return {
    onPointerDown(event) {
      if (isTyping(event.target)) return
      const found = placeOf(event.target)
      if (found === undefined) return
      const inBlock = event.button === 2 && isInside(control.state().selection, found)
      if (!inBlock) control.select(pointed(control.state(), found, event.shiftKey))
      if (event.button !== 0) return
      if (isOpener(event.target)) {
        // Else the grid takes the focus back from the field.
        event.preventDefault()
        beginEditing(grid)
        return
      }
      isDragging.current = found.kind === 'cell'
      if (isDragging.current) event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event) {
      if (!isDragging.current) return
      const found = placeUnder(event)
      const { selection } = control.state()
      const { corner } = selection
      if (found?.kind !== 'cell' || (found.row === corner.row && found.column === corner.column)) return
      control.select({ ...selection, corner: { row: found.row, column: found.column } })
    },
    onPointerUp(event) {
      if (!isDragging.current) return
      isDragging.current = false
      event.currentTarget.releasePointerCapture(event.pointerId)
    },
    onDoubleClick(event) {
      const found = placeUnder(event)
      if (found?.kind === 'cell' && grid.edits !== undefined && !isTyping(event.target)) beginEditing(grid)
    },
  }
}

interface Pointed extends CellPlace {
  readonly kind: 'cell' | 'row' | 'column' | 'all'
}

function pointed(
  { selection, size }: ReturnType<Grid['control']['state']>,
  { kind, row, column }: Pointed,
  extend: boolean,
): Selection {
  const base = extend ? { ...selection, corner: { row, column } } : at(row, column)
  switch (kind) {
    case 'cell':
      return base
    case 'row':
      return selectRows(base, size)
    case 'column':
      return selectColumns(base, size)
    case 'all':
      return selectAll(selection, size)
  }
}

function placeOf(target: EventTarget | null): Pointed | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row], [data-column]') : null
  const { row, column } = element?.dataset ?? {}
  if (row === 'all') return { kind: 'all', row: 0, column: 0 }
  const kind = row === undefined ? 'column' : column === undefined ? 'row' : 'cell'
  if (row === undefined && column === undefined) return undefined
  return { kind, row: Number(row ?? 0), column: Number(column ?? 0) }
}

/** What lies under the pointer, or at the nearest edge of the grid when it left. */
function placeUnder({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): Pointed | undefined {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  const x = Math.max(left + 1, Math.min(clientX, right - 2 - scrollbar(currentTarget).width))
  const y = Math.max(top + 1, Math.min(clientY, bottom - 2 - scrollbar(currentTarget).height))
  return placeOf(document.elementFromPoint(x, y))
}

function scrollbar(frame: HTMLElement): { width: number; height: number } {
  return { width: frame.offsetWidth - frame.clientWidth, height: frame.offsetHeight - frame.clientHeight }
}

function isInside(selection: Selection, { kind, row, column }: Pointed): boolean {
  const { top, bottom, left, right } = blockOf(selection)
  return row >= top && row <= bottom && (kind === 'row' || (column >= left && column <= right))
}

function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, [role="listbox"]') !== null
}

function isOpener(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-open]') !== null
}

import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import {
  memo,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { useCursorInView } from './cursor-in-view'
import { GridContext, NUMBERS_WIDTH, ROW_HEIGHT, SCROLLBAR, type GridContents } from './grid-context'
import type { GridControl } from './grid-control'
import { GridHeader } from './grid-header'
import { createGridKeys } from './grid-keys'
import { GridMenu, useGridMenu } from './grid-menu'
import { GridRow } from './grid-row'
import { GridStatus } from './grid-status'
import type { GridColumn, GridEdits, RowMarks } from './grid.model'
import styles from './grid.module.css'
import type { PagedRows } from './paged-rows'
import { useGridClipboard } from './use-grid-clipboard'
import { useGridPointer } from './use-grid-pointer'

interface GridProps<Row> {
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: PagedRows<Row>
  readonly control: GridControl
  /** What there is to say about a row's cells; another function draws every row again. */
  readonly marks: (row: Row, index: number) => RowMarks | undefined
  /** Absent when nothing may be changed. */
  readonly edits?: GridEdits | undefined
  /** Whether masked columns show what they hold. */
  readonly isRevealed?: boolean | undefined
  /** The most rows there can be: from there on there is no empty row to type in. */
  readonly most: number
  /** What the empty row says: "Type here to add somebody". */
  readonly newRowLabel: string
  /** Said in the place of the rows when there are none and none can be added. */
  readonly emptyLabel?: string | undefined
  /** What is counted, below the grid. */
  readonly children?: ReactNode
}

function GridOf<Row>(props: GridProps<Row>) {
  const { label, rows, control, edits, isRevealed = false, most, newRowLabel, emptyLabel, children } = props
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const columns: readonly GridColumn<unknown>[] = props.columns
  const marks = props.marks as GridContents['marks']
  const contents = useMemo<GridContents>(
    () => ({
      ...{ id, columns, marks, control, edits, isRevealed, newRowLabel },
      offsets: offsetsOf(columns),
      rows: rows,
    }),
    [id, columns, marks, control, edits, isRevealed, newRowLabel, rows],
  )
  const count = useRowCount(contents, most)
  const virtual = useVisibleRows(frame, count, control)
  const active = control.useState(({ selection }) => selection.active)
  const menu = useGridMenu(contents, frame)
  const handlers = useHandlers(contents, menu.openAtCell)
  useCursorInView(contents, frame, virtual)
  useGridClipboard(contents, frame)
  useLooking(rows, virtual)

  return (
    <GridContext value={contents}>
      <div className={styles['grid']}>
        <div
          ref={frame}
          role="grid"
          tabIndex={0}
          aria-label={label}
          aria-rowcount={count + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable="true"
          aria-readonly={edits === undefined}
          aria-describedby={`${id}-help`}
          aria-activedescendant={count === 0 ? undefined : `${id}-${active.row}-${active.column}`}
          className={styles['frame']}
          style={frameStyle(columns, count)}
          onContextMenu={menu.onContextMenu}
          onFocus={() => control.setFocus(true)}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) control.setFocus(false)
          }}
          {...handlers}
        >
          <GridHeader />
          <div
            role="rowgroup"
            className={styles['body']}
            style={{ height: virtual.getTotalSize(), width: `${widthOf(columns)}rem` }}
          >
            {virtual.getVirtualItems().map(({ key, index, start }) => (
              <GridRow key={key} index={index} start={start} />
            ))}
          </div>
          {count === 0 && emptyLabel !== undefined && <p className={styles['empty']}>{emptyLabel}</p>}
        </div>
        <GridStatus>{children}</GridStatus>
        <GridMenu at={menu.at} actions={menu.actions} close={menu.close} />
      </div>
    </GridContext>
  )
}

/**
 * Rows and columns to type in like in a spreadsheet, for thousands of rows that arrive in pages; `rows` draws only what is seen. Drawn
 * again when a property differs.
 */
export const Grid = memo(GridOf) as typeof GridOf

/** The rows there are, and the empty one to type in. */
function useRowCount({ rows, control, edits, columns }: GridContents, most: number): number {
  const known = useSyncExternalStore(rows.subscribe, rows.count)
  const count = known === undefined ? 0 : edits !== undefined && known < most ? known + 1 : known
  useLayoutEffect(() => {
    // A cursor that was put further on waits for its row.
    if (known !== undefined) control.setSize({ rows: count, columns: columns.length })
  }, [control, known, count, columns.length])
  return count
}

function useVisibleRows(frame: RefObject<HTMLDivElement | null>, count: number, control: GridControl) {
  const activeRow = control.useState(({ selection }) => selection.active.row)
  return useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 2,
    scrollPaddingStart: ROW_HEIGHT,
    useFlushSync: false,
    // The row with the cursor is always there: it is what the focus points at.
    rangeExtractor: (range) => withRow(range, Math.min(activeRow, count - 1)),
  })
}

function withRow({ startIndex, endIndex, overscan, count }: Range, row: number): number[] {
  const first = Math.max(0, startIndex - overscan)
  const last = Math.min(count - 1, endIndex + overscan)
  const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  if (row < 0 || (row >= first && row <= last)) return indexes
  return row < first ? [row, ...indexes] : [...indexes, row]
}

function useHandlers(contents: GridContents, onMenu: () => void) {
  const pointer = useGridPointer(contents)
  const onKey = createGridKeys({ ...contents, onMenu })
  return {
    ...pointer,
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.target !== event.currentTarget || !onKey(event)) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

function useLooking(
  rows: { look(from: number, to: number): void },
  virtual: { readonly range: { readonly startIndex: number; readonly endIndex: number } | null },
): void {
  const from = virtual.range?.startIndex ?? 0
  const to = virtual.range?.endIndex ?? 0
  useEffect(() => {
    rows.look(from, to)
  }, [rows, from, to])
}

/** So many rows are seen at once, if the window is high enough. */
const ROWS_SEEN = { least: 4, most: 14 }

function frameStyle(columns: readonly GridColumn<unknown>[], count: number): CSSProperties {
  const seen = Math.max(ROWS_SEEN.least, Math.min(count, ROWS_SEEN.most)) + 1
  return {
    height: seen * ROW_HEIGHT + SCROLLBAR,
    scrollPaddingLeft: `${frozenWidth(columns)}rem`,
    scrollPaddingTop: ROW_HEIGHT,
  }
}

function offsetsOf(columns: readonly GridColumn<unknown>[]): number[] {
  let offset = NUMBERS_WIDTH
  return columns.map(({ width }) => {
    const before = offset
    offset += width
    return before
  })
}

function widthOf(columns: readonly GridColumn<unknown>[]): number {
  return columns.reduce((sum, { width }) => sum + width, NUMBERS_WIDTH)
}

function frozenWidth(columns: readonly GridColumn<unknown>[]): number {
  return widthOf(columns.filter(({ isFrozen }) => isFrozen))
}

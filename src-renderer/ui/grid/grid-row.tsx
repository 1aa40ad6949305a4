import { memo, useSyncExternalStore } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { cx } from '../cx'
import { NUMBERS_WIDTH, ROW_HEIGHT, useGridContents } from './grid-context'
import { inRow } from './grid-control'
import { MarkIcon } from './cell-marks'
import { GridCell } from './grid-cell'
import styles from './grid.module.css'

interface GridRowProps {
  readonly index: number
  /** Pixels from the first row. */
  readonly start: number
}

/** One row; drawn again only when something in it changes. */
export const GridRow = memo(function GridRow({ index, start }: GridRowProps) {
  const { rows, columns, control, marks, edits, newRowLabel } = useGridContents()
  const row = useSyncExternalStore(rows.subscribe, () => rows.get(index))
  const isNew = useSyncExternalStore(rows.subscribe, () => index >= (rows.count() ?? 0))
  const { active, left, right, editing, hasFocus } = control.useState(
    useShallow((state) => inRow(state, index)),
  )
  const found = row === undefined ? undefined : marks(row, index)
  const isLoading = row === undefined && !isNew
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-busy={isLoading || undefined}
      className={cx(styles['row'], active !== undefined && styles['hasCursor'], isNew && styles['new'])}
      style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        data-row={index}
        className={cx(styles['number'], left !== undefined && styles['inSelection'])}
        style={{ width: `${NUMBERS_WIDTH}rem` }}
      >
        {found !== undefined && <MarkIcon marks={[...found.values()].flat()} />}
        {isNew ? '+' : index + 1}
      </div>
      {columns.map((column, at) => (
        <GridCell
          key={column.id}
          index={index}
          at={at}
          row={row}
          isLoading={isLoading}
          marks={found?.get(column.id)}
          isActive={active === at}
          isSelected={left !== undefined && right !== undefined && at >= left && at <= right}
          isFocused={hasFocus && active === at}
          editing={active === at && edits !== undefined ? editing : undefined}
          hint={isNew && at === 0 ? newRowLabel : undefined}
        />
      ))}
    </div>
  )
})

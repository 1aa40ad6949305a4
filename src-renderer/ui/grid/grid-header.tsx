import { memo } from 'react'
import { cx } from '../cx'
import { NUMBERS_WIDTH, ROW_HEIGHT, useGridContents } from './grid-context'
import { blockOf } from './selection'
import styles from './grid.module.css'

/** The titles of the columns; a click selects a column, the corner everything. */
export const GridHeader = memo(function GridHeader() {
  const { columns, offsets, control } = useGridContents()
  const left = control.useState(({ selection }) => blockOf(selection).left)
  const right = control.useState(({ selection }) => blockOf(selection).right)
  return (
    <div role="rowgroup" className={styles['header']} style={{ height: ROW_HEIGHT }}>
      <div role="row" aria-rowindex={1} className={styles['titles']}>
        <div
          role="columnheader"
          aria-colindex={1}
          aria-label="#"
          data-row="all"
          className={styles['number']}
          style={{ width: `${NUMBERS_WIDTH}rem` }}
        />
        {columns.map((column, index) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 2}
            data-column={index}
            title={column.title}
            className={cx(
              styles['title'],
              column.kind === 'number' && styles['atRight'],
              column.isFrozen && styles['frozen'],
              index >= left && index <= right && styles['inSelection'],
            )}
            style={{
              width: `${column.width}rem`,
              left: column.isFrozen ? `${offsets[index] ?? 0}rem` : undefined,
            }}
          >
            <span className={styles['value']}>{column.title}</span>
          </div>
        ))}
      </div>
    </div>
  )
})

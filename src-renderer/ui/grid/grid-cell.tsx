import ChevronDown from 'lucide-react/icons/chevron-down'
import { memo } from 'react'
import { useTexts } from '../../i18n/language.store'
import { cx } from '../cx'
import { Icon } from '../icon'
import { CellEditor } from './cell-editor'
import { CellNote, MarkIcon } from './cell-marks'
import { useGridContents } from './grid-context'
import type { Editing } from './grid-control'
import type { CellMark, GridColumn } from './grid.model'
import styles from './grid.module.css'

interface GridCellProps {
  readonly index: number
  readonly at: number
  readonly row: unknown
  readonly isLoading: boolean
  readonly marks: readonly CellMark[] | undefined
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isFocused: boolean
  readonly editing: Editing | undefined
  /** Shows in an empty cell of a row that does not exist yet. */
  readonly hint: string | undefined
}

/** One cell: what it shows, what is wrong with it, and the field to type in while it is edited. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { index, at, row, marks = [], isSelected, editing } = props
  const { id, columns, offsets, edits } = useGridContents()
  const column = columns[at]
  if (column === undefined) return null
  const cellId = `${id}-${index}-${at}`
  const hasNote = isNoted(props)
  return (
    <div
      role="gridcell"
      id={cellId}
      aria-colindex={at + 2}
      aria-selected={isSelected}
      aria-readonly={edits === undefined || column.isReadOnly === true || undefined}
      aria-invalid={marks.some(isError) || undefined}
      aria-describedby={hasNote ? `${cellId}-note` : undefined}
      data-row={index}
      data-column={at}
      className={classOf(column, props)}
      style={{ width: `${column.width}rem`, left: column.isFrozen ? `${offsets[at] ?? 0}rem` : undefined }}
    >
      {editing === undefined ? (
        <Shown {...props} column={column} />
      ) : (
        <CellEditor column={column} row={row} index={index} editing={editing} />
      )}
      {hasNote && <CellNote id={`${cellId}-note`} marks={marks} />}
    </div>
  )
})

type Column = GridColumn<unknown>

function classOf(column: Column, { marks = [], isSelected, isActive }: GridCellProps): string {
  return cx(
    styles['cell'],
    column.kind === 'number' && styles['atRight'],
    column.isFrozen && styles['frozen'],
    column.isReadOnly && styles['readOnly'],
    isSelected && styles['selected'],
    isActive && styles['active'],
    marks.length > 0 && styles[marks.some(isError) ? 'hasError' : 'hasWarning'],
  )
}

/** While one types, the field and its options are what matters. */
function isNoted({ isActive, marks = [], editing }: GridCellProps): boolean {
  return isActive && marks.length > 0 && editing === undefined
}

function isError({ level }: CellMark): boolean {
  return level === 'error'
}

/** What a cell shows while nobody types in it. */
function Shown(props: GridCellProps & { readonly column: Column }) {
  const { column, row, marks = [], isLoading, isActive, isFocused, hint } = props
  const { edits } = useGridContents()
  return (
    <>
      {marks.length > 0 && <MarkIcon marks={marks} />}
      <span className={styles['value']}>
        {isLoading && <span className={styles['placeholder']} />}
        {row === undefined ? (
          <span className={styles['hint']}>{hint}</span>
        ) : (
          <Value column={column} row={row} isShown={isFocused} />
        )}
      </span>
      {isActive && edits !== undefined && column.kind === 'choice' && (
        <span className={styles['opener']} data-open>
          <Icon of={ChevronDown} size={14} />
        </span>
      )}
    </>
  )
}

interface ValueProps {
  readonly column: GridColumn<unknown>
  readonly row: unknown
  readonly isShown: boolean
}

function Value({ column, row, isShown }: ValueProps) {
  const { t } = useTexts()
  const { isRevealed } = useGridContents()
  const masked = isShown || isRevealed ? undefined : column.mask?.(row)
  if (masked === undefined || masked === '') return <>{column.show(row)}</>
  return (
    <>
      <span aria-hidden="true">{masked}</span>
      <span className="visually-hidden">{t('kit.masked', { what: column.title })}</span>
    </>
  )
}

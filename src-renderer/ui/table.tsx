import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import type { ReactNode } from 'react'
import {
  Cell,
  Column,
  Row,
  Table as AriaTable,
  TableBody,
  TableHeader,
  type Selection,
} from 'react-aria-components/Table'
import { cx } from './cx'
import { given } from './given'
import { Icon } from './icon'
import { SelectionBox } from './selection-box'
import styles from './table.module.css'

export interface TableColumn<Item> {
  readonly id: string
  readonly title: string
  readonly cell: (item: Item) => ReactNode
  /** The cell that names the row; exactly one column has it. */
  readonly isRowHeader?: boolean | undefined
  readonly align?: 'start' | 'end' | undefined
  readonly isSortable?: boolean | undefined
}

export interface TableSort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

interface TableProps<Item extends { readonly id: string }> {
  readonly label: string
  readonly columns: readonly TableColumn<Item>[]
  readonly items: readonly Item[]
  /** Shown when there are no rows; an EmptyState. */
  readonly empty: ReactNode
  /** Enter or a double click on a row; a single click when rows cannot be selected. */
  readonly onOpen?: ((id: string) => void) | undefined
  /** Ids of the chosen rows; without it rows cannot be chosen. */
  readonly selected?: ReadonlySet<string> | undefined
  readonly onSelect?: ((ids: ReadonlySet<string>) => void) | undefined
  /** How the items are sorted; the caller sorts them. */
  readonly sort?: TableSort | undefined
  readonly onSort?: ((sort: TableSort) => void) | undefined
}

/** Rows to compare, choose from and open, for up to some hundreds; arrow keys walk through the cells. */
export function Table<Item extends { readonly id: string }>(props: TableProps<Item>) {
  const { label, columns, items, empty, onOpen, selected, onSelect, sort, onSort } = props
  const isSelectable = selected !== undefined
  return (
    <div className={styles['frame']}>
      <AriaTable
        aria-label={label}
        className={cx(styles['table'])}
        selectionMode={isSelectable ? 'multiple' : 'none'}
        {...given({
          selectedKeys: selected,
          sortDescriptor: sort,
          onSortChange:
            onSort &&
            ((next: { column: unknown; direction: TableSort['direction'] }) =>
              onSort({ column: String(next.column), direction: next.direction })),
          onRowAction: onOpen && ((key: unknown) => onOpen(String(key))),
        })}
        onSelectionChange={(keys) => onSelect?.(idsOf(keys, items))}
      >
        <TableHeader className={cx(styles['header'])}>
          {isSelectable && (
            <Column className={cx(styles['head'], styles['choose'])}>
              <SelectionBox />
            </Column>
          )}
          {columns.map((column) => (
            <Column
              key={column.id}
              id={column.id}
              isRowHeader={column.isRowHeader ?? false}
              allowsSorting={column.isSortable ?? false}
              className={cx(styles['head'], column.align === 'end' && styles['end'])}
            >
              {({ sortDirection }) => (
                <span className={styles['title']}>
                  {column.title}
                  {sortDirection !== undefined && (
                    <Icon of={sortDirection === 'ascending' ? ArrowUp : ArrowDown} size={14} />
                  )}
                </span>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => empty}>
          {items.map((item) => (
            <Row
              key={item.id}
              id={item.id}
              className={cx(styles['row'], onOpen !== undefined && styles['opens'])}
            >
              {isSelectable && (
                <Cell className={cx(styles['cell'], styles['choose'])}>
                  <SelectionBox />
                </Cell>
              )}
              {columns.map((column) => (
                <Cell key={column.id} className={cx(styles['cell'], column.align === 'end' && styles['end'])}>
                  {column.cell(item)}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </AriaTable>
    </div>
  )
}

function idsOf(keys: Selection, items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return keys === 'all' ? new Set(items.map((item) => item.id)) : new Set([...keys].map(String))
}

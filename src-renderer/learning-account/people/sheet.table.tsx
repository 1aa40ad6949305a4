import { cx } from '../../ui/cx'
import styles from './sheet.module.css'

interface SheetTableProps {
  readonly columns: readonly { readonly title: string; readonly isNumber?: boolean }[]
  /** The first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

/** A table on paper: its heads come back on every page, and no row is torn apart. */
export function SheetTable({ columns, rows }: SheetTableProps) {
  const classOf = (column: number): string => cx(columns[column]?.isNumber === true && styles['number'])
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {columns.map(({ title }, column) => (
            <th key={title} scope="col" className={classOf(column)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column} className={classOf(column)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { memo, type ReactNode } from 'react'
import { useTexts } from '../../i18n/language.store'
import { IconButton } from '../icon-button'
import { useGridActions } from './grid-actions'
import type { GridControl } from './grid-control'
import type { GridColumn, GridEdits } from './grid.model'
import styles from './grid.module.css'
import type { PagedRows } from './paged-rows'

interface GridToolbarProps<Row> {
  /** The grid's own label. */
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: PagedRows<Row>
  readonly control: GridControl
  readonly edits: GridEdits | undefined
  /** What its owner adds, in front. */
  readonly children?: ReactNode
}

function Toolbar<Row>(props: GridToolbarProps<Row>) {
  const { label, columns, rows, control, edits, children } = props
  const { t } = useTexts()
  const actions = useGridActions({ columns, rows, control, edits })
  return (
    <div role="toolbar" aria-label={t('kit.grid.tools', { what: label })} className={styles['toolbar']}>
      {children}
      <span className={styles['tools']}>
        {actions
          .filter(({ id }) => ON_BAR.has(id))
          .map((action) => (
            <IconButton
              key={action.id}
              icon={action.icon}
              label={action.keys === '' ? action.label : `${action.label} (${action.keys})`}
              onPress={() => {
                action.run()
                control.focus()
              }}
            />
          ))}
      </span>
    </div>
  )
}

/** Buttons for what is done most in a grid; undoing has its place where the whole is saved. Drawn again when a property differs. */
export const GridToolbar = memo(Toolbar) as typeof Toolbar

const ON_BAR = new Set(['copy', 'fillDown', 'insert', 'duplicate', 'remove'])

import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/language.store'
import { useGridContents } from './grid-context'
import { blockOf, isBlock } from './selection'
import styles from './grid.module.css'

/** The line below a grid: how much is selected, how to leave, and what its owner counts. */
export function GridStatus({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts()
  const { id, control, edits } = useGridContents()
  const selected = control.useState(({ selection, hasFocus }) => {
    const { top, bottom, left, right } = blockOf(selection)
    return hasFocus && isBlock(selection) ? `${bottom - top + 1}x${right - left + 1}` : ''
  })
  const isLeaving = control.useState((state) => state.isLeaving && state.hasFocus)
  const [rows, columns] = selected.split('x').map(Number)
  return (
    <div className={styles['status']}>
      <p id={`${id}-help`} className="visually-hidden">
        {t(edits === undefined ? 'kit.grid.helpReading' : 'kit.grid.help')}
      </p>
      <span role="status">
        {isLeaving && edits !== undefined
          ? t('kit.grid.leaving')
          : selected !== '' && t('kit.grid.selected', { rows: rows ?? 0, columns: columns ?? 0 })}
      </span>
      <span className={styles['counts']}>{children}</span>
    </div>
  )
}

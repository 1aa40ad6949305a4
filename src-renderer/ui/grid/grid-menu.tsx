import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { memo, useCallback, useRef, useState, type MouseEvent, type RefObject } from 'react'
import { useTexts } from '../../i18n/language.store'
import { cx } from '../cx'
import { Icon } from '../icon'
import { popoverClass } from '../option-list'
import { useGridActions, type GridAction } from './grid-actions'
import type { GridContents } from './grid-context'
import styles from './grid.module.css'

interface MenuState {
  readonly at: { readonly x: number; readonly y: number } | undefined
  readonly actions: readonly GridAction[]
  readonly close: () => void
}

/** The menu of a grid: where the pointer asked for it, or at the cell with the cursor. */
export function useGridMenu(contents: GridContents, frame: RefObject<HTMLDivElement | null>) {
  const [at, setAt] = useState<MenuState['at']>()
  const actions = useGridActions(contents)
  return {
    at,
    actions,
    close: useCallback(() => {
      setAt(undefined)
      frame.current?.focus({ preventScroll: true })
    }, [frame]),
    openAtCell() {
      const { row, column } = contents.control.state().selection.active
      const cell = document.getElementById(`${contents.id}-${row}-${column}`)?.getBoundingClientRect()
      if (cell !== undefined) setAt({ x: cell.left, y: cell.bottom })
    },
    onContextMenu(event: MouseEvent) {
      event.preventDefault()
      setAt({ x: event.clientX, y: event.clientY })
    },
  }
}

/** What can be done with the selected cells, by name and with its keys. */
export const GridMenu = memo(function GridMenu({ at, actions, close }: MenuState) {
  const { t } = useTexts()
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} className={styles['anchor']} style={{ left: at?.x, top: at?.y }} />
      <Popover
        className={popoverClass}
        triggerRef={anchor}
        isOpen={at !== undefined}
        onOpenChange={(isOpen) => {
          if (!isOpen) close()
        }}
        placement="bottom start"
        offset={0}
      >
        <Menu
          className={cx(styles['menu'])}
          aria-label={t('kit.actions')}
          autoFocus="first"
          onAction={(id) => {
            close()
            actions.find((action) => action.id === id)?.run()
          }}
        >
          {actions.map(({ id, label, keys, icon }) => (
            <MenuItem key={id} id={id} textValue={label} className={cx(styles['menuItem'])}>
              <Icon of={icon} />
              <Text slot="label">{label}</Text>
              <kbd>{keys}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
})

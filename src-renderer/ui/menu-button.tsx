import type { LucideIcon } from 'lucide-react'
import EllipsisVertical from 'lucide-react/icons/ellipsis-vertical'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import { popoverClass } from './option-list'
import styles from './menu-button.module.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly description?: string | undefined
  readonly icon?: LucideIcon | undefined
  readonly tone?: 'normal' | 'danger' | undefined
  readonly isDisabled?: boolean | undefined
  readonly onSelect: () => void
}

interface MenuButtonProps {
  /** What the menu is about; the button is three dots unless `children` says otherwise. */
  readonly label: string
  readonly entries: readonly MenuEntry[]
  /** What the button shows instead of the three dots, such as the chosen profile. */
  readonly children?: ReactNode
}

/** A button that opens a menu. */
export function MenuButton({ label, entries, children }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {children === undefined ? (
        <IconButton icon={EllipsisVertical} label={label} />
      ) : (
        <AriaButton className={cx(styles['button'])} aria-label={label}>
          {children}
        </AriaButton>
      )}
      <Popover className={popoverClass} offset={4} placement="bottom start">
        <Menu
          className={cx(styles['menu'])}
          aria-label={label}
          onAction={(id) => entries.find((entry) => entry.id === id)?.onSelect()}
        >
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              isDisabled={entry.isDisabled ?? false}
              className={cx(styles['item'], entry.tone === 'danger' && styles['danger'])}
            >
              {entry.icon !== undefined && <Icon of={entry.icon} />}
              <span className={styles['words']}>
                <Text slot="label">{entry.label}</Text>
                {entry.description !== undefined && (
                  <Text slot="description" className={cx(styles['description'])}>
                    {entry.description}
                  </Text>
                )}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

import Check from 'lucide-react/icons/check'
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import { Text } from 'react-aria-components/Text'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import type { MenuEntry } from './menu-button'
import { popoverClass } from './option-list'
import styles from './choice-menu.module.css'

export interface Choice {
  readonly id: string
  readonly label: string
  readonly description?: string | undefined
  /** Before the words: a ProfileDot. */
  readonly mark?: ReactNode
}

export interface ChoiceGroup {
  readonly id: string
  readonly title: string
  readonly choices: readonly Choice[]
}

interface ChoiceMenuProps {
  /** Its name, with what is chosen now. */
  readonly label: string
  /** What the button shows: the choice that was made. */
  readonly children: ReactNode
  readonly groups: readonly ChoiceGroup[]
  readonly selected: string
  readonly onSelect: (id: string) => void
  /** What else there is to do, below a line. */
  readonly entries: readonly MenuEntry[]
}

/** A button that shows what is chosen and opens the choices, in groups. */
export function ChoiceMenu({ label, children, groups, selected, onSelect, entries }: ChoiceMenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className={cx(styles['button'])} aria-label={label}>
        {children}
        <Icon of={ChevronsUpDown} size={15} />
      </AriaButton>
      <Popover className={popoverClass} offset={4} placement="bottom start">
        <Menu
          className={cx(styles['menu'])}
          aria-label={label}
          onAction={(id) => entries.find((entry) => entry.id === id)?.onSelect()}
        >
          {groups.map((group) => (
            <MenuSection
              key={group.id}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={group.choices.some(({ id }) => id === selected) ? [selected] : []}
              onSelectionChange={(keys) => {
                const [chosen] = keys === 'all' ? [] : [...keys]
                if (chosen !== undefined) onSelect(String(chosen))
              }}
            >
              <Header className={cx(styles['heading'])}>{group.title}</Header>
              {group.choices.map((choice) => (
                <ChoiceItem key={choice.id} choice={choice} />
              ))}
            </MenuSection>
          ))}
          <Separator className={cx(styles['line'])} />
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className={cx(styles['item'])}>
              {entry.icon !== undefined && <Icon of={entry.icon} />}
              <Text slot="label">{entry.label}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function ChoiceItem({ choice }: { readonly choice: Choice }) {
  const { id, label, description, mark } = choice
  return (
    <MenuItem id={id} textValue={label} className={cx(styles['item'])}>
      {({ isSelected }) => (
        <>
          {mark !== undefined && <span className={styles['mark']}>{mark}</span>}
          <span className={styles['words']}>
            <Text slot="label">{label}</Text>
            {description !== undefined && (
              <Text slot="description" className={cx(styles['description'])}>
                {description}
              </Text>
            )}
          </span>
          <span className={styles['check']}>{isSelected && <Icon of={Check} />}</span>
        </>
      )}
    </MenuItem>
  )
}

import type { ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Text } from 'react-aria-components/Text'
import { cx } from './cx'
import styles from './item-list.module.css'

export interface ListItem {
  readonly id: string
  readonly title: string
  readonly subtitle?: ReactNode
  /** At the end of the first line: a date, a count. */
  readonly meta?: ReactNode
  /** Below the words: a StatusPill. */
  readonly status?: ReactNode
}

interface ItemListProps {
  readonly label: string
  readonly items: readonly ListItem[]
  /** The id of the shown item; '' for none. */
  readonly selected: string
  readonly onSelect: (id: string) => void
  readonly empty: ReactNode
}

/** The list of a list-and-detail screen; walking through it with the arrow keys shows each item. */
export function ItemList({ label, items, selected, onSelect, empty }: ItemListProps) {
  return (
    <ListBox
      aria-label={label}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selected === '' ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [first] = keys === 'all' ? [] : [...keys]
        if (first !== undefined) onSelect(String(first))
      }}
      renderEmptyState={() => empty}
      className={cx(styles['list'])}
    >
      {items.map((item) => (
        <ListBoxItem key={item.id} id={item.id} textValue={item.title} className={cx(styles['item'])}>
          <span className={styles['line']}>
            <Text slot="label" className={cx(styles['title'])}>
              {item.title}
            </Text>
            {item.meta !== undefined && <span className={styles['meta']}>{item.meta}</span>}
          </span>
          {(item.subtitle !== undefined || item.status !== undefined) && (
            <Text slot="description" className={cx(styles['more'])}>
              {item.subtitle !== undefined && <span className={styles['subtitle']}>{item.subtitle}</span>}
              {item.status}
            </Text>
          )}
        </ListBoxItem>
      ))}
    </ListBox>
  )
}

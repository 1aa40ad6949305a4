import type { ReactNode } from 'react'
import { Collection } from 'react-aria-components/Collection'
import { ListBox, ListBoxItem, ListBoxLoadMoreItem } from 'react-aria-components/ListBox'
import { Text } from 'react-aria-components/Text'
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import { cx } from './cx'
import { Spinner } from './spinner'
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
  /** `focus`: the arrow keys show each item they come by. `enter`: they only walk; Enter, Space or a click shows. */
  readonly showsOn?: 'focus' | 'enter' | undefined
  /** There may be thousands: only what is in view is drawn. Needs a place of a given height, as in ListDetail. */
  readonly isLong?: boolean | undefined
  /** What the Delete key does to an item. */
  readonly onRemove?: ((id: string) => void) | undefined
  /** When there are more items than are listed: fetches them once the end of the list is near. */
  readonly more?:
    { readonly isLoading: boolean; readonly label: string; readonly onLoad: () => void } | undefined
}

// Pixels; an item is measured once it is drawn.
const LONG_LAYOUT = { estimatedRowHeight: 84, gap: 1, loaderHeight: 40 }

/** The list of a list-and-detail screen. */
export function ItemList(props: ItemListProps) {
  const { label, items, selected, onSelect, empty, showsOn = 'focus', isLong = false, onRemove, more } = props
  // Not as React Aria's empty state: that is an option of the list, and an option may hold no button.
  if (items.length === 0) return <div className={styles['nothing']}>{empty}</div>
  const list = (
    <ListBox
      aria-label={label}
      selectionMode="single"
      selectionBehavior={showsOn === 'focus' ? 'replace' : 'toggle'}
      disallowEmptySelection
      selectedKeys={selected === '' ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [first] = keys === 'all' ? [] : [...keys]
        if (first !== undefined) onSelect(String(first))
      }}
      className={cx(styles['list'], isLong && styles['long'])}
    >
      <Collection items={items} dependencies={[onRemove, onSelect, selected]}>
        {(item) => (
          <ListBoxItem
            id={item.id}
            textValue={item.title}
            className={cx(styles['item'])}
            // Choosing again what is chosen brings it to the front, where a narrow window shows the list instead.
            onClick={() => {
              if (item.id === selected) onSelect(item.id)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && item.id === selected) onSelect(item.id)
              if (event.key === 'Delete') onRemove?.(item.id)
              // React Aria keeps what a handler has seen from the list, which walks with the arrow keys.
              else event.continuePropagation()
            }}
          >
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
        )}
      </Collection>
      {more !== undefined && (
        <ListBoxLoadMoreItem
          isLoading={more.isLoading}
          onLoadMore={more.onLoad}
          className={cx(styles['loading'])}
        >
          <Spinner />
          {more.label}
        </ListBoxLoadMoreItem>
      )}
    </ListBox>
  )
  if (!isLong) return list
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LONG_LAYOUT}>
      {list}
    </Virtualizer>
  )
}

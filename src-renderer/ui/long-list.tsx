import type { KeyboardEvent, ReactNode } from 'react'
import { Collection } from 'react-aria-components/Collection'
import { GridList, GridListItem, GridListLoadMoreItem, type Selection } from 'react-aria-components/GridList'
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import { cx } from './cx'
import { SelectionBox } from './selection-box'
import { Spinner } from './spinner'
import styles from './long-list.module.css'

interface Row {
  readonly id: string
}

interface LongListProps<Item extends Row> {
  readonly label: string
  readonly items: readonly Item[]
  /** What a row is called: typing its first letters goes to it. */
  readonly nameOf: (item: Item) => string
  /** What is in a row; it may hold buttons, which the arrow keys reach. */
  readonly children: (item: Item) => ReactNode
  /** Enter or a click. */
  readonly onOpen: (id: string) => void
  /** What the Delete key does. */
  readonly onRemove?: ((id: string) => void) | undefined
  /** Ids of the chosen rows; without it rows cannot be chosen. */
  readonly selected?: ReadonlySet<string> | undefined
  readonly onSelect?: ((ids: ReadonlySet<string>) => void) | undefined
  /** When there are more rows than are listed: fetches them once the end of the list is near. */
  readonly more?:
    { readonly isLoading: boolean; readonly label: string; readonly onLoad: () => void } | undefined
}

// Pixels; a row is measured once it is drawn.
const LAYOUT = { estimatedRowHeight: 64, gap: 1, loaderHeight: 40 }

/** Thousands of rows to open, choose from and act upon; only what is in view is drawn. Needs a place of a given height. */
export function LongList<Item extends Row>(props: LongListProps<Item>) {
  const { label, items, nameOf, children, onOpen, onRemove, selected, onSelect, more } = props
  const isSelectable = selected !== undefined
  // Before React Aria sees it: with rows chosen, Enter would choose one more.
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const id = rowIdOf(event)
    if (id === undefined) return
    if (event.key === 'Delete') onRemove?.(id)
    else if (event.key === 'Enter') onOpen(id)
    else return
    event.stopPropagation()
    event.preventDefault()
  }
  return (
    <div className={styles['frame']} onKeyDownCapture={onKey}>
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <GridList
          aria-label={label}
          selectionMode={isSelectable ? 'multiple' : 'none'}
          selectedKeys={selected ?? []}
          onSelectionChange={(keys) => onSelect?.(idsOf(keys, items))}
          onAction={(id) => onOpen(String(id))}
          className={cx(styles['list'])}
        >
          <Collection items={items} dependencies={[children]}>
            {(item) => (
              <GridListItem id={item.id} textValue={nameOf(item)} className={cx(styles['row'])}>
                {isSelectable && (
                  <div className={styles['choose']}>
                    <SelectionBox />
                  </div>
                )}
                <div className={styles['content']}>{children(item)}</div>
              </GridListItem>
            )}
          </Collection>
          {more !== undefined && (
            <GridListLoadMoreItem
              isLoading={more.isLoading}
              onLoadMore={more.onLoad}
              className={cx(styles['loading'])}
            >
              <Spinner />
              {more.label}
            </GridListLoadMoreItem>
          )}
        </GridList>
      </Virtualizer>
    </div>
  )
}

/** The row that has the focus itself; undefined while something in it has. */
function rowIdOf({ target }: KeyboardEvent): string | undefined {
  return target instanceof HTMLElement && target.getAttribute('role') === 'row'
    ? target.dataset['key']
    : undefined
}

function idsOf(keys: Selection, items: readonly Row[]): ReadonlySet<string> {
  return keys === 'all' ? new Set(items.map(({ id }) => id)) : new Set([...keys].map(String))
}

import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import { cx } from './cx'
import styles from './tabs.module.css'

export interface TabEntry<Id extends string> {
  readonly id: Id
  readonly title: string
  /** How many things are behind it, if that helps. */
  readonly count?: number | undefined
  readonly content: ReactNode
}

interface TabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly TabEntry<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** The shown part takes the room that is left, for what scrolls by itself. */
  readonly fills?: boolean | undefined
}

/** Parts of one screen, one shown at a time. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, fills = false }: TabsProps<Id>) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key)
        if (chosen !== undefined) onSelect(chosen.id)
      }}
      className={cx(styles['tabs'], fills && styles['fills'])}
    >
      <TabList aria-label={label} className={cx(styles['list'])}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={cx(styles['tab'])}>
            {tab.title}
            {tab.count !== undefined && <span className={styles['count']}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={cx(styles['panel'])}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}

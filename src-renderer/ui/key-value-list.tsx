import type { ReactNode } from 'react'
import styles from './key-value-list.module.css'

export interface KeyValue {
  readonly key: string
  readonly value: ReactNode
}

/** Facts about one thing, their names before them; what is undefined is left out. */
export function KeyValueList({ items }: { readonly items: readonly KeyValue[] }) {
  return (
    <dl className={styles['list']}>
      {items
        .filter(({ value }) => value !== undefined && value !== null && value !== '')
        .map(({ key, value }) => (
          <div key={key} className={styles['pair']}>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

import type { ReactNode } from 'react'
import styles from './settings.module.css'

/** Things one has made, one per line. */
export function RowList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles['rows']} aria-label={label}>
      {children}
    </ul>
  )
}

interface RowItemProps {
  /** Before the name: a ProfileDot. */
  readonly mark?: ReactNode
  readonly title: string
  readonly subtitle: ReactNode
  /** StatusPills. */
  readonly status?: ReactNode
  readonly actions?: ReactNode
}

/** One thing in a RowList: its name, what it is, how it stands, and what can be done with it. */
export function RowItem({ mark, title, subtitle, status, actions }: RowItemProps) {
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <p className={styles['name']}>
          {mark}
          <span>{title}</span>
        </p>
        <p className={styles['subtitle']}>{subtitle}</p>
        {status !== undefined && status !== false && <p className={styles['status']}>{status}</p>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </li>
  )
}

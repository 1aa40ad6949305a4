import type { ReactNode } from 'react'
import { cx } from './cx'
import styles from './layout.module.css'

type Gap = 'tight' | 'normal' | 'wide'

/** Things below each other. */
export function Stack({
  children,
  gap = 'normal',
}: {
  readonly children: ReactNode
  readonly gap?: Gap | undefined
}) {
  return <div className={cx(styles['stack'], styles[gap])}>{children}</div>
}

interface RowProps {
  readonly children: ReactNode
  readonly gap?: Gap | undefined
  readonly align?: 'start' | 'center' | 'end' | 'spread' | undefined
}

/** Things beside each other, wrapping when the window is narrow. `spread` puts the first and last at the edges. */
export function Row({ children, gap = 'tight', align = 'start' }: RowProps) {
  return <div className={cx(styles['row'], styles[gap], styles[`align-${align}`])}>{children}</div>
}

/** Fields beside each other that belong together, aligned at their labels; below each other when narrow. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles['fields']}>{children}</div>
}

interface CardProps {
  readonly children: ReactNode
  readonly title?: string | undefined
  readonly description?: ReactNode
  /** Buttons at the end of the title. */
  readonly actions?: ReactNode
}

/** A part of a screen with a title of its own. */
export function Card({ children, title, description, actions }: CardProps) {
  return (
    <section className={styles['card']}>
      {title !== undefined && (
        <header className={styles['cardHeader']}>
          <div className={styles['cardTitle']}>
            <h2>{title}</h2>
            {description !== undefined && <p className={styles['muted']}>{description}</p>}
          </div>
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </header>
      )}
      {children}
    </section>
  )
}

/** Words of less weight: an explanation, a date. */
export function Muted({ children }: { readonly children: ReactNode }) {
  return <span className={styles['muted']}>{children}</span>
}

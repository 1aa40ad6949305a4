import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react'
import { cx } from './cx'
import styles from './page.module.css'

/** Says, once per navigation, that the new screen's heading is to take the focus. The shell provides it. */
export const HeadingFocus = createContext<() => boolean>(() => false)

interface PageHeaderProps {
  readonly title: string
  readonly description?: ReactNode
  /** Buttons of the whole screen, the main one last. */
  readonly actions?: ReactNode
}

/** The top of a screen; its heading takes the focus when the user comes to the screen. */
export function PageHeader({ title, description, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const takesFocus = useContext(HeadingFocus)
  useEffect(() => {
    if (takesFocus()) heading.current?.focus()
  }, [takesFocus])
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {description !== undefined && <p className={styles['description']}>{description}</p>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </header>
  )
}

interface PageProps extends PageHeaderProps {
  readonly children: ReactNode
  /** The content takes exactly the room there is and scrolls inside (ListDetail), instead of the page scrolling. */
  readonly fills?: boolean | undefined
  /** `reading` keeps forms and texts narrow; `full` is for tables and lists. */
  readonly width?: 'reading' | 'full' | undefined
}

/** A whole screen: header and content. */
export function Page({ children, fills = false, width = 'reading', ...header }: PageProps) {
  return (
    <div className={cx(styles['page'], fills && styles['fills'], styles[width])}>
      <PageHeader {...header} />
      <div className={styles['content']}>{children}</div>
    </div>
  )
}

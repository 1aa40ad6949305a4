import { useEffect, useRef, type ReactNode } from 'react'
import { useTexts } from '../i18n/language.store'
import styles from './startup.module.css'

interface GatePageProps {
  readonly title?: string | undefined
  readonly intro?: string | undefined
  readonly children: ReactNode
  /** False where a field takes the focus itself. */
  readonly takesFocus?: boolean | undefined
}

/** A page before the screens: the name of the app, and one thing to decide. */
export function GatePage({ title, intro, children, takesFocus = true }: GatePageProps) {
  const { t } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title === undefined ? t('common.appName') : t('shell.screenTitle', { screen: title })
    if (takesFocus) heading.current?.focus()
  }, [title, takesFocus, t])
  return (
    <main className={styles['page']}>
      <div className={styles['column']}>
        <p className={styles['brand']}>{t('common.appName')}</p>
        {title !== undefined && (
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        )}
        {intro !== undefined && <p className={styles['intro']}>{intro}</p>}
        {children}
      </div>
    </main>
  )
}

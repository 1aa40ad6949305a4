import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import CircleHelp from 'lucide-react/icons/circle-question-mark'
import Clock from 'lucide-react/icons/clock'
import Info from 'lucide-react/icons/info'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import styles from './notice.module.css'

export type NoticeTone = 'info' | 'positive' | 'negative' | 'undetermined' | 'waiting'

export interface NoticeProps {
  readonly tone: NoticeTone
  readonly title?: string | undefined
  readonly children?: ReactNode
  /** Buttons below the words. */
  readonly actions?: ReactNode
  /** Below the buttons: what most people do not need. */
  readonly details?: ReactNode
  /** Has a screen reader say it when it appears; not for what is there from the start. */
  readonly isAnnounced?: boolean | undefined
}

const ICONS = {
  info: Info,
  positive: CircleCheck,
  negative: CircleAlert,
  undetermined: CircleHelp,
  waiting: Clock,
} as const

/** Words that stand apart: an outcome, a warning, something to know. The tone has an icon too, never colour alone. */
export function Notice({ tone, title, children, actions, details, isAnnounced = false }: NoticeProps) {
  return (
    <div className={cx(styles['notice'], styles[tone])} role={isAnnounced ? 'alert' : undefined}>
      <span className={styles['icon']}>
        <Icon of={ICONS[tone]} size={18} />
      </span>
      <div className={styles['words']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        {details}
      </div>
    </div>
  )
}

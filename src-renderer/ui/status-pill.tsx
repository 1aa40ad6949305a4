import CircleCheck from 'lucide-react/icons/circle-check'
import CircleHelp from 'lucide-react/icons/circle-question-mark'
import CircleX from 'lucide-react/icons/circle-x'
import Clock from 'lucide-react/icons/clock'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'
import styles from './status-pill.module.css'

/** `undetermined` is "we do not know", which is not a no and is never red. */
export type StatusTone = 'neutral' | 'positive' | 'negative' | 'undetermined' | 'waiting' | 'practice'

const ICONS = {
  neutral: undefined,
  positive: CircleCheck,
  negative: CircleX,
  undetermined: CircleHelp,
  waiting: Clock,
  practice: undefined,
} as const

/** A state in one or two words, with a sign of its own. */
export function StatusPill({ tone, children }: { readonly tone: StatusTone; readonly children: ReactNode }) {
  const icon = ICONS[tone]
  return (
    <span className={cx(styles['pill'], styles[tone])}>
      {icon !== undefined && <Icon of={icon} size={14} />}
      {children}
    </span>
  )
}

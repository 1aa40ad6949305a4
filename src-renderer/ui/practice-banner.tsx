import GraduationCap from 'lucide-react/icons/graduation-cap'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import styles from './practice-banner.module.css'

/** The line over every screen that says that what happens here is practice. */
export function PracticeBanner({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ReactNode
}) {
  return (
    <div className={styles['banner']}>
      <Icon of={GraduationCap} size={18} />
      <p>
        <strong>{title}</strong> {children}
      </p>
    </div>
  )
}

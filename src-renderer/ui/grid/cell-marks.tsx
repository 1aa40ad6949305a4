import CircleAlert from 'lucide-react/icons/circle-alert'
import MailWarning from 'lucide-react/icons/mail-warning'
import MailX from 'lucide-react/icons/mail-x'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTexts } from '../../i18n/language.store'
import { cx } from '../cx'
import { Icon } from '../icon'
import type { CellMark } from './grid.model'
import styles from './grid.module.css'

const ICONS = {
  check: { error: CircleAlert, warning: TriangleAlert },
  service: { error: MailX, warning: MailWarning },
} as const

/** The gravest thing there is to say about a cell, as a shape: a circle or a triangle for us, a letter for the service. */
export function MarkIcon({ marks }: { readonly marks: readonly CellMark[] }) {
  const gravest = marks.find(({ level }) => level === 'error') ?? marks[0]
  if (gravest === undefined) return null
  return (
    <span className={cx(styles['mark'], styles[gravest.level])}>
      <Icon of={ICONS[gravest.origin][gravest.level]} size={14} />
    </span>
  )
}

interface CellNoteProps {
  readonly id: string
  readonly marks: readonly CellMark[]
}

/** What there is to say about the cell with the cursor, below it or above it, wherever there is room. */
export function CellNote({ id, marks }: CellNoteProps) {
  const { t } = useTexts()
  const note = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ isAbove: false, isAtEnd: false })
  useLayoutEffect(() => {
    const frame = note.current?.closest('[role="grid"]')?.getBoundingClientRect()
    const cell = note.current?.parentElement?.getBoundingClientRect()
    const size = note.current?.getBoundingClientRect()
    if (frame === undefined || cell === undefined || size === undefined) return
    const isAbove = cell.bottom + size.height > frame.bottom && cell.top - size.height > frame.top
    setPlace({ isAbove, isAtEnd: cell.left + size.width > frame.right })
  }, [marks])
  return (
    <div
      ref={note}
      id={id}
      className={cx(styles['note'], place.isAbove && styles['above'], place.isAtEnd && styles['atEnd'])}
    >
      {marks.map(({ level, origin, message }, index) => (
        <p key={index} className={styles[level]}>
          <Icon of={ICONS[origin][level]} size={14} />
          <span>
            <span className={styles['level']}>{t(`kit.grid.${origin}.${level}`)}</span> {message}
          </span>
        </p>
      ))}
    </div>
  )
}

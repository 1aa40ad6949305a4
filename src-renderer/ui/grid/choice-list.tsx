import { useLayoutEffect, useRef, useState } from 'react'
import { cx } from '../cx'
import type { GridOption } from './grid.model'
import styles from './grid.module.css'

interface ChoiceListProps {
  readonly options: readonly GridOption[]
  readonly chosen: number
  readonly label: string
  readonly onChoose: (text: string) => void
}

/** The options of the cell that is edited, below or above it. */
export function ChoiceList({ options, chosen, label, onChoose }: ChoiceListProps) {
  const list = useRef<HTMLUListElement>(null)
  const [isAbove, setAbove] = useState(false)
  useLayoutEffect(() => {
    const frame = list.current?.closest('[role="grid"]')?.getBoundingClientRect()
    const size = list.current?.getBoundingClientRect()
    if (frame !== undefined && size !== undefined) setAbove(size.bottom > frame.bottom)
  }, [])
  return (
    <ul
      ref={list}
      id="grid-choices"
      role="listbox"
      aria-label={label}
      className={cx(styles['choices'], isAbove && styles['above'])}
    >
      {options.map((option, index) => (
        <li
          key={option.text}
          id={`grid-choice-${index}`}
          role="option"
          aria-selected={index === chosen}
          className={styles['choice']}
          // The field keeps the focus: losing it would end the typing first.
          onPointerDown={(event) => {
            event.preventDefault()
            event.stopPropagation()
            onChoose(option.text)
          }}
        >
          {option.label}
        </li>
      ))}
    </ul>
  )
}

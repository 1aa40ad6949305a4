import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { cx } from '../cx'
import { useLatest } from '../use-latest'
import { ChoiceList } from './choice-list'
import { matching } from './choices'
import { useGridContents } from './grid-context'
import type { Editing } from './grid-control'
import type { GridColumn } from './grid.model'
import styles from './grid.module.css'
import { nextInColumn, nextInRow, move, type Selection } from './selection'

interface CellEditorProps {
  readonly column: GridColumn<unknown>
  readonly row: unknown
  readonly index: number
  readonly editing: Editing
}

/** The field in a cell while it is typed in. What is typed stays in the field until it is left: nothing is drawn again meanwhile. */
export function CellEditor({ column, row, index, editing }: CellEditorProps) {
  const { control, edits } = useGridContents()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const isOver = useRef(false)
  const [isTyped, setTyped] = useState(editing.isTyped)
  const options = column.options ?? []
  const [chosen, setChosen] = useState(() =>
    editing.isTyped ? -1 : options.findIndex(({ text }) => text === editing.text),
  )

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    if (!editing.isTyped) field.current?.select()
  }, [editing])

  const keep = (text: string): void => {
    isOver.current = true
    const before = row === undefined ? '' : column.text(row)
    if (text !== before) edits?.write(index, [column.id], [[text]])
  }
  const close = (next?: Selection | null): void => {
    isOver.current = true
    // Before the field goes: the browser would look through the page for another place to type.
    field.current?.closest<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })
    if (next) control.select(next)
    else control.edit(undefined)
  }
  const commit = (text: string, next?: Selection | null): void => {
    if (isOver.current) return
    keep(text)
    close(next)
  }
  const typed = (): string => options[chosen]?.text ?? field.current?.value ?? ''

  const onBlur = (): void => {
    if (isOver.current) return
    keep(typed())
    // Whatever was clicked has the focus; when another window came in front, the grid has it once this one is back.
    if (document.hasFocus()) control.edit(undefined)
    else close()
  }
  // Another cell was clicked, or the page was left by a key: only Escape forgets what was typed.
  const keepWhenTaken = useLatest(() => {
    if (!isOver.current) keep(typed())
  })
  useLayoutEffect(() => keepWhenTaken, [keepWhenTaken])

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const isHandled = handle(event)
    if (isHandled) event.preventDefault()
  }
  const handle = ({ key, shiftKey, altKey }: KeyboardEvent): boolean => {
    const { selection, size, tabColumn } = control.state()
    switch (key) {
      case 'Escape':
        close()
        return true
      case 'Enter':
        if (altKey && column.kind === 'long-text') return insertLine(field.current)
        commit(typed(), afterEnter(selection, size, shiftKey, tabColumn))
        return true
      case 'Tab': {
        const next = nextInRow(selection, size, shiftKey)
        commit(typed(), next)
        if (next !== null) control.select(next, tabColumn ?? selection.active.column)
        return true
      }
      case 'F2':
        setTyped((before) => !before)
        return true
      default:
        return arrow(key, selection)
    }
  }
  const arrow = (key: string, selection: Selection): boolean => {
    const direction = DIRECTIONS[key]
    if (direction === undefined) return false
    const isAcross = direction === 'left' || direction === 'right'
    if (options.length > 0 && !isAcross) {
      setChosen((at) => Math.max(0, Math.min(options.length - 1, at + (direction === 'up' ? -1 : 1))))
      return true
    }
    if (!isTyped) return false
    commit(typed(), move(selection, direction, control.state().size, false))
    return true
  }

  const shared = {
    ref: field,
    defaultValue: editing.text,
    'aria-label': column.title,
    className: cx(styles['field'], column.kind === 'long-text' && styles['area']),
    spellCheck: false,
    autoComplete: 'off',
    maxLength: LONGEST,
    onKeyDown,
    onBlur,
  }
  if (column.kind === 'long-text') return <textarea {...shared} rows={3} />
  if (options.length === 0) return <input {...shared} inputMode={MODES[column.kind]} />
  return (
    <>
      <input
        {...shared}
        role="combobox"
        aria-expanded="true"
        aria-controls="grid-choices"
        aria-activedescendant={chosen === -1 ? undefined : `grid-choice-${chosen}`}
        onInput={({ currentTarget }) => setChosen(matching(options, currentTarget.value))}
      />
      <ChoiceList options={options} chosen={chosen} label={column.title} onChoose={commit} />
    </>
  )
}

const LONGEST = 2000
const MODES: Readonly<Record<string, 'decimal' | 'text'>> = { number: 'decimal' }

const DIRECTIONS: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** Where Enter goes: below, and back to the column where a row of Tabs began. */
export function afterEnter(
  selection: Selection,
  size: Parameters<typeof nextInColumn>[1],
  isBack: boolean,
  tabColumn: number | undefined,
): Selection {
  const next = nextInColumn(selection, size, isBack)
  if (tabColumn === undefined || isBack) return next
  const place = { row: next.active.row, column: tabColumn }
  return { active: place, anchor: place, corner: place }
}

function insertLine(field: HTMLTextAreaElement | null): true {
  field?.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end')
  return true
}

import { useEffect, useMemo, useRef, useState } from 'react'
import type { CellValue, HeaderField } from '../../../src-shared/learning-account/cells'
import type { Operation } from '../../../src-shared/learning-account/edits.model'
import { useLatest } from '../../ui/use-latest'
import type { OpenTraining } from '../grid/open-training'

/** The training's own fields while they are typed. */
export interface Head {
  /** What is in a field: what was typed and is not kept yet, else what is kept. */
  textOf(field: HeaderField): string
  set(field: HeaderField, text: string): void
  /** Keeps what was typed, now. */
  flush(): Promise<void>
  /** Something was typed that is not handed over yet. */
  readonly isPending: boolean
}

type Typed = Readonly<Partial<Record<HeaderField, string>>>

/** As long as the drafts of other screens wait. */
const PAUSE_MS = 500

/** Keeps the training's own fields without being asked: after a pause in the typing, and when the page is left. */
export function useHead({ view, edit }: Pick<OpenTraining, 'view' | 'edit'>): Head {
  const [typed, setTyped] = useState<Typed>({})
  const pending = useRef<Typed>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useLatest(async (): Promise<void> => {
    clearTimeout(timer.current)
    const changes = pending.current
    const operations = operationsOf(changes)
    if (operations.length === 0) return
    pending.current = {}
    const outcome = await edit(operations)
    // What could not be kept stays in its field, and goes with the next attempt unless something newer was typed.
    if (!outcome.ok) pending.current = { ...changes, ...pending.current }
    else setTyped((now) => without(now, changes))
  })
  useEffect(() => () => void flush(), [flush])

  const { header } = view
  return useMemo(
    () => ({
      textOf: (field) => typed[field] ?? textOf(header[field]),
      set(field, text) {
        setTyped((now) => ({ ...now, [field]: text }))
        pending.current = { ...pending.current, [field]: text }
        clearTimeout(timer.current)
        timer.current = setTimeout(() => void flush(), PAUSE_MS)
      },
      flush,
      isPending: Object.keys(typed).length > 0,
    }),
    [typed, header, flush],
  )
}

function operationsOf(changes: Typed): Operation[] {
  return (Object.entries(changes) as [HeaderField, string][]).map(([field, value]) => ({
    op: 'set-header',
    field,
    value,
  }))
}

/** What was typed since stays. */
function without(typed: Typed, kept: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).filter(([field, text]) => kept[field as HeaderField] !== text),
  )
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value)
}

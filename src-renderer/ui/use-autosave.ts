import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../src-shared/problem'
import type { Result } from '../../src-shared/result'

/** Long enough not to save at every key, short enough that a crash costs a word and not a sentence. */
const PAUSE_MS = 500

export interface Autosave<Value> {
  readonly value: Value
  /** Takes a newer value and saves it once the user pauses. */
  set(value: Value): void
  readonly state: 'saved' | 'saving' | 'waiting' | 'failed'
  readonly problem: Problem | undefined
  /** Saves what is not saved, now. */
  flush(): Promise<void>
}

/** What could not be saved when its screen was left, by its key. */
const unsaved = new Map<string, unknown>()

/**
 * Keeps what is typed without being asked: after a pause, and when the screen is left. What could not be saved stays on the screen,
 * and comes back with it; `key` names what is edited.
 */
export function useAutosave<Value>(
  key: string,
  initial: Value,
  save: (value: Value) => Promise<Result<unknown, Problem>>,
): Autosave<Value> {
  const [value, setValue] = useState(() => (unsaved.get(key) as Value | undefined) ?? initial)
  const [state, setState] = useState<Autosave<Value>['state']>('saved')
  const [problem, setProblem] = useState<Problem>()
  const pending = useRef<{ value: Value } | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const saver = useRef(save)
  useEffect(() => {
    saver.current = save
  })

  const saveNext = async (): Promise<void> => {
    const next = pending.current
    if (next === undefined) return
    pending.current = undefined
    setState('saving')
    const outcome = await saver.current(next.value)
    // What could not be saved is saved with the next attempt, unless something newer was typed.
    if (!outcome.ok) pending.current ??= next
    if (outcome.ok) unsaved.delete(key)
    else unsaved.set(key, pending.current?.value)
    setProblem(outcome.ok ? undefined : outcome.problem)
    // Not over what was typed meanwhile.
    setState((now) => (now === 'waiting' ? now : outcome.ok ? 'saved' : 'failed'))
  }
  const flush = (): Promise<void> => {
    clearTimeout(timer.current)
    // One at a time, so that an older value never lands after a newer one.
    queue.current = queue.current.then(saveNext)
    return queue.current
  }
  const set = (next: Value): void => {
    setValue(next)
    setState('waiting')
    pending.current = { value: next }
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), PAUSE_MS)
  }

  const latest = useRef({ flush, set })
  useEffect(() => {
    latest.current = { flush, set }
  })
  useEffect(() => {
    const left = unsaved.get(key) as Value | undefined
    if (left !== undefined) latest.current.set(left)
    return () => void latest.current.flush()
  }, [key])

  return { value, set, state, problem, flush }
}

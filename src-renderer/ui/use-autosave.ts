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

/** Keeps what is typed without being asked: after a pause, and when the screen is left. What could not be saved stays on the screen. */
export function useAutosave<Value>(
  initial: Value,
  save: (value: Value) => Promise<Result<unknown, Problem>>,
): Autosave<Value> {
  const [value, setValue] = useState(initial)
  const [state, setState] = useState<Autosave<Value>['state']>('saved')
  const [problem, setProblem] = useState<Problem>()
  const pending = useRef<{ value: Value } | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const saver = useRef(save)
  useEffect(() => {
    saver.current = save
  })

  const flush = (): Promise<void> => {
    clearTimeout(timer.current)
    // One at a time, so that an older value never lands after a newer one.
    queue.current = queue.current.then(async () => {
      const next = pending.current
      if (next === undefined) return
      pending.current = undefined
      setState('saving')
      const outcome = await saver.current(next.value)
      setProblem(outcome.ok ? undefined : outcome.problem)
      // Not over what was typed meanwhile.
      setState((now) => (now === 'waiting' ? now : outcome.ok ? 'saved' : 'failed'))
    })
    return queue.current
  }
  const flushing = useRef(flush)
  useEffect(() => {
    flushing.current = flush
  })
  useEffect(() => () => void flushing.current(), [])

  return {
    value,
    set(next) {
      setValue(next)
      setState('waiting')
      pending.current = { value: next }
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), PAUSE_MS)
    },
    state,
    problem,
    flush,
  }
}

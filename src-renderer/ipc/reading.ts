import { useEffect } from 'react'
import { create } from 'zustand'
import type { EventName } from '../../src-shared/ipc/events'
import type { Problem } from '../../src-shared/problem'
import type { Result } from '../../src-shared/result'
import { on } from './events'

/** Something read from main: not yet, here it is, or why not. */
export type Reading<Value> =
  | { readonly step: 'loading' }
  | { readonly step: 'ready'; readonly value: Value }
  | { readonly step: 'failed'; readonly problem: Problem }

export interface Readable<Value> {
  /** What was read last, kept up to date while a component that uses it is shown. */
  useReading(): Reading<Value>
  /** Reads again; what was read before stays until the answer is there. */
  load(): Promise<void>
  /** What was read last, outside a component. */
  current(): Reading<Value>
  /** Puts a newer value in the place of what was read, when there is one. */
  update(change: (value: Value) => Value): void
}

/** Reads one thing from main for every component that uses it, and again when main announces one of these events. */
export function createReadable<Value>(
  read: () => Promise<Result<Value, Problem>>,
  changedBy: readonly EventName[] = [],
): Readable<Value> {
  const store = create<Reading<Value>>(() => ({ step: 'loading' }))
  let latest = 0
  const load = async (): Promise<void> => {
    const turn = ++latest
    const outcome = await read()
    // Two readings shortly after each other: the last one decides.
    if (turn !== latest) return
    store.setState(
      outcome.ok ? { step: 'ready', value: outcome.value } : { step: 'failed', problem: outcome.problem },
      true,
    )
  }
  const follow = (): (() => void) => {
    void load()
    const stops = changedBy.map((name) => on(name, () => void load()))
    return () => {
      for (const stop of stops) stop()
    }
  }
  return {
    useReading() {
      useEffect(follow, [])
      return store()
    },
    load,
    current: () => store.getState(),
    update(change) {
      const now = store.getState()
      if (now.step !== 'ready') return
      latest += 1
      store.setState({ step: 'ready', value: change(now.value) }, true)
    },
  }
}

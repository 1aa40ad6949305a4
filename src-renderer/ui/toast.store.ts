import { create } from 'zustand'

export type ToastTone = 'neutral' | 'positive' | 'negative'

export interface ToastInput {
  /** One sentence: what was done, "Certificaat verwijderd". */
  readonly text: string
  readonly tone?: ToastTone | undefined
  /** Brings back what was done; offered as a button and as Ctrl+Z. */
  readonly undo?: (() => void) | undefined
}

export interface Toast extends ToastInput {
  readonly id: string
}

/** Milliseconds a message stays; longer when there is something to decide. It waits while it is pointed at or focused. */
const STAY = { plain: 6_000, undo: 20_000 } as const
const MOST_AT_ONCE = 3

interface ToastState {
  readonly toasts: readonly Toast[]
}

export const useToasts = create<ToastState>(() => ({ toasts: [] }))

interface Timer {
  readonly stay: number
  handle: ReturnType<typeof setTimeout> | undefined
}
const timers = new Map<string, Timer>()

/** Shows a message in the corner, newest last; gives its id. */
export function showToast(input: ToastInput): string {
  const toast: Toast = { ...input, id: crypto.randomUUID() }
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, toast].slice(-MOST_AT_ONCE) }))
  timers.set(toast.id, { stay: toast.undo === undefined ? STAY.plain : STAY.undo, handle: undefined })
  resumeToasts()
  return toast.id
}

/** Takes a message away. */
export function dismissToast(id: string): void {
  clearTimeout(timers.get(id)?.handle)
  timers.delete(id)
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}

/** Undoes what a message tells, once, and takes the message away. */
export function undoToast(id: string): void {
  const toast = useToasts.getState().toasts.find((shown) => shown.id === id)
  dismissToast(id)
  toast?.undo?.()
}

/** Undoes the newest thing that can be undone; says whether there was one. */
export function undoLatest(): boolean {
  const latest = useToasts
    .getState()
    .toasts.filter((toast) => toast.undo !== undefined)
    .at(-1)
  if (latest !== undefined) undoToast(latest.id)
  return latest !== undefined
}

/** Stops the clocks, while the user reads or the window is not in front. */
export function pauseToasts(): void {
  for (const timer of timers.values()) {
    clearTimeout(timer.handle)
    timer.handle = undefined
  }
}

/** Starts the clocks anew, from the full time. */
export function resumeToasts(): void {
  for (const [id, timer] of timers) {
    timer.handle ??= setTimeout(() => dismissToast(id), timer.stay)
  }
}

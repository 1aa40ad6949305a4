import { setTimeout as pause } from 'node:timers/promises'

/** Work that was begun and has not ended yet. */
export interface UnderWay {
  /** Counts work until it ends, and gives it back. */
  follow<Value>(work: Promise<Value>): Promise<Value>
  /** Resolves once all of it ended, well or not; after so many milliseconds at most. */
  settled(withinMs: number): Promise<void>
}

export function createUnderWay(): UnderWay {
  const running = new Set<Promise<unknown>>()
  return {
    follow(work) {
      running.add(work)
      const ended = (): boolean => running.delete(work)
      work.then(ended, ended)
      return work
    },
    async settled(withinMs) {
      const late = new AbortController()
      await Promise.race([
        Promise.allSettled(running),
        pause(withinMs, undefined, { ref: false, signal: late.signal }).catch(() => undefined),
      ])
      late.abort()
    },
  }
}

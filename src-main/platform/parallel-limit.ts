/** Runs work, and lets what comes too many wait for its turn, in order. */
export type ParallelLimit = <Value>(work: () => Promise<Value>) => Promise<Value>

/** Makes a limit of this many at the same time. */
export function createParallelLimit(most: number): ParallelLimit {
  const waiting: (() => void)[] = []
  let running = 0

  function next(): void {
    const start = running < most ? waiting.shift() : undefined
    if (start === undefined) return
    running += 1
    start()
  }

  return async (work) => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve)
      next()
    })
    try {
      return await work()
    } finally {
      running -= 1
      next()
    }
  }
}

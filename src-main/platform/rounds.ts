/** Work that is repeated while the app is open. */
export interface Rounds {
  /** Does the work now and then again and again; a second call changes nothing. */
  start(): Promise<void>
  stop(): void
}

/**
 * Makes rounds of a piece of work, this long apart. A round that has not ended is not begun again; one that fails is reported and
 * tried again at its next time. The rounds do not keep the process alive.
 */
export function createRounds(
  everyMs: number,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): Rounds {
  let timer: NodeJS.Timeout | undefined
  let isBusy = false

  async function round(): Promise<void> {
    if (isBusy) return
    isBusy = true
    try {
      await work()
    } catch (error) {
      failed(error)
    } finally {
      isBusy = false
    }
  }

  return {
    async start() {
      if (timer !== undefined) return
      timer = setInterval(() => void round(), everyMs)
      timer.unref()
      await round()
    },
    stop: () => clearInterval(timer),
  }
}

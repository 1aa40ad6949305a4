import type { Edited } from '../../../src-shared/learning-account/views.model'
import type { Problem } from '../../../src-shared/problem'
import type { Result } from '../../../src-shared/result'

export type EditOutcome = Result<Edited, Problem>

/** What a queue tells about its work. */
interface EditQueueEvents<What> {
  readonly onProgress: (state: 'saved' | 'saving' | 'failed', problem: Problem | undefined) => void
  /** An edit is kept; `isIdle` when nothing is left to do. */
  readonly onDone: (edited: Edited, isIdle: boolean) => void
  /** An edit was refused, and what came after it was dropped with it: these were meant. */
  readonly onRefused: (problem: Problem, dropped: readonly What[]) => void
}

export interface EditQueue<What> {
  /** Does this once all before it is done; what the store could not keep is tried again with the next one. */
  add(work: () => Promise<EditOutcome>, what: What): Promise<EditOutcome>
  /** Tries again what the store could not keep. */
  retry(): Promise<void>
  isIdle(): boolean
  /** Resolves once nothing is waiting or being done; a store that fails also ends the wait. */
  settled(): Promise<void>
}

interface Waiting<What> {
  readonly work: () => Promise<EditOutcome>
  readonly what: What
  readonly answer: (outcome: EditOutcome) => void
}

/**
 * Runs edits one after another. One that the store could not keep stays at the head, to be tried again; one that was refused takes with
 * it what was made on top of it, since that may no longer mean what was meant.
 */
export function createEditQueue<What>({
  onProgress,
  onDone,
  onRefused,
}: EditQueueEvents<What>): EditQueue<What> {
  let waiting: Waiting<What>[] = []
  let isRunning = false
  let watchers: (() => void)[] = []

  async function run(): Promise<void> {
    if (isRunning) return
    isRunning = true
    onProgress('saving', undefined)
    let problem: Problem | undefined
    for (let next = waiting[0]; next !== undefined && problem === undefined; next = waiting[0]) {
      const outcome = await next.work()
      if (outcome.ok) {
        waiting.shift()
        onDone(outcome.value, waiting.length === 0)
      } else {
        problem = outcome.problem
        const dropped = MAY_PASS.has(problem.code) ? [] : waiting
        if (dropped.length > 0) waiting = []
        for (const { answer } of dropped.slice(1)) answer(outcome)
        if (dropped.length > 0)
          onRefused(
            problem,
            dropped.map(({ what }) => what),
          )
      }
      next.answer(outcome)
    }
    isRunning = false
    onProgress(problem === undefined ? 'saved' : 'failed', problem)
    const settled = watchers
    watchers = []
    for (const tell of settled) tell()
  }

  return {
    add: (work, what) =>
      new Promise((answer) => {
        waiting.push({ work, what, answer })
        void run()
      }),
    retry: () => (waiting.length === 0 ? Promise.resolve() : run()),
    isIdle: () => waiting.length === 0,
    settled: () => (isRunning ? new Promise((tell) => watchers.push(tell)) : Promise.resolve()),
  }
}

/** Problems of this computer: what was typed is still right. */
const MAY_PASS = new Set<Problem['code']>(['storage-failed', 'not-open', 'unexpected', 'cancelled'])

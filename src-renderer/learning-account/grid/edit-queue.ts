import type { Edited } from '../../../src-shared/learning-account/views.model'
import type { Problem } from '../../../src-shared/problem'
import type { Result } from '../../../src-shared/result'

export type EditOutcome = Result<Edited, Problem>

/** What a queue tells about its work. */
export interface EditQueueEvents {
  /** Something began or ended; `isIdle` when nothing is left to do. */
  readonly onProgress: (state: 'saved' | 'saving' | 'failed', problem: Problem | undefined) => void
  readonly onDone: (edited: Edited, isIdle: boolean) => void
  /** An edit was refused, and what came after it was dropped with it. */
  readonly onRefused: (problem: Problem, dropped: number) => void
}

export interface EditQueue {
  /** Does this once all before it is done; what the store could not keep is tried again with the next one. */
  add(work: () => Promise<EditOutcome>): Promise<EditOutcome>
  /** Tries again what the store could not keep. */
  retry(): Promise<void>
  isIdle(): boolean
}

interface Waiting {
  readonly work: () => Promise<EditOutcome>
  readonly answer: (outcome: EditOutcome) => void
}

/**
 * Runs edits one after another. One that the store could not keep stays at the head, to be tried again; one that was refused takes with
 * it what was made on top of it, since that may no longer mean what was meant.
 */
export function createEditQueue({ onProgress, onDone, onRefused }: EditQueueEvents): EditQueue {
  let waiting: Waiting[] = []
  let isRunning = false

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
        if (dropped.length > 0) onRefused(problem, dropped.length)
      }
      next.answer(outcome)
    }
    isRunning = false
    onProgress(problem === undefined ? 'saved' : 'failed', problem)
  }

  return {
    add: (work) =>
      new Promise((answer) => {
        waiting.push({ work, answer })
        void run()
      }),
    retry: () => (waiting.length === 0 ? Promise.resolve() : run()),
    isIdle: () => waiting.length === 0,
  }
}

/** Problems of this computer: what was typed is still right. */
const MAY_PASS = new Set<Problem['code']>(['storage-failed', 'not-open', 'unexpected', 'cancelled'])

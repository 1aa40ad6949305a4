import { useRef, useState } from 'react'
import type { CallOptions, Progress } from '../../src-shared/ipc/call'
import type { Problem } from '../../src-shared/problem'
import type { Result } from '../../src-shared/result'

export interface Action<Input extends readonly unknown[], Value> {
  /** Does it, once at a time; undefined when it is being done already. */
  run(...input: Input): Promise<Result<Value, Problem> | undefined>
  readonly isBusy: boolean
  readonly progress: Progress | undefined
  /** Why it did not work the last time; being stopped by the user is no problem. */
  readonly problem: Problem | undefined
  cancel(): void
  clear(): void
}

/** Something a button does: busy meanwhile, can be stopped, and says what went wrong. */
export function useAction<Input extends readonly unknown[], Value>(
  act: (options: CallOptions, ...input: Input) => Promise<Result<Value, Problem>>,
): Action<Input, Value> {
  const running = useRef<AbortController>(undefined)
  const [isBusy, setBusy] = useState(false)
  const [progress, setProgress] = useState<Progress>()
  const [problem, setProblem] = useState<Problem>()

  const run = async (...input: Input): Promise<Result<Value, Problem> | undefined> => {
    if (running.current !== undefined) return undefined
    const controller = new AbortController()
    running.current = controller
    setBusy(true)
    setProblem(undefined)
    try {
      const outcome = await act({ signal: controller.signal, onProgress: setProgress }, ...input)
      if (!outcome.ok && outcome.problem.code !== 'cancelled') setProblem(outcome.problem)
      return outcome
    } finally {
      running.current = undefined
      setBusy(false)
      setProgress(undefined)
    }
  }
  return {
    run,
    isBusy,
    progress,
    problem,
    cancel: () => running.current?.abort(),
    clear: () => setProblem(undefined),
  }
}

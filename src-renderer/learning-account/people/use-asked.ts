import { useEffect, useState } from 'react'
import type { Problem } from '../../../src-shared/problem'
import type { Result } from '../../../src-shared/result'
import { on } from '../../ipc/events'
import type { Reading } from '../../ipc/reading'

interface Asked<Value> {
  /** What came last; it stays while another question is asked. */
  readonly reading: Reading<Value>
  readonly reload: () => void
}

/** Asks main, again when the question changes and whenever trainings changed. The question must be plain data. */
export function useAsked<Input, Value>(
  call: (input: Input) => Promise<Result<Value, Problem>>,
  input: Input,
): Asked<Value> {
  const question = JSON.stringify(input)
  const [reading, setReading] = useState<Reading<Value>>({ step: 'loading' })
  const [turn, setTurn] = useState(0)
  useEffect(
    () =>
      follow(
        () => call(JSON.parse(question) as Input),
        (outcome) =>
          setReading(
            outcome.ok
              ? { step: 'ready', value: outcome.value }
              : { step: 'failed', problem: outcome.problem },
          ),
      ),
    [call, question, turn],
  )
  return { reading, reload: () => setTurn((before) => before + 1) }
}

/** How long to wait, in milliseconds, between two answers. */
const PAUSE_MS = 250

/** Asks one question at a time, with a pause: an archive that is being fetched announces a change for every training. */
function follow<Outcome>(ask: () => Promise<Outcome>, tell: (outcome: Outcome) => void): () => void {
  let isOver = false
  let isBusy = false
  let isStale = false
  let pause: ReturnType<typeof setTimeout> | undefined
  const load = async (): Promise<void> => {
    isStale = isBusy
    if (isBusy) return
    isBusy = true
    const outcome = await ask()
    if (isOver) return
    tell(outcome)
    pause = setTimeout(() => {
      isBusy = false
      if (isStale) void load()
    }, PAUSE_MS)
  }
  void load()
  const stop = on('trainings-changed', () => void load())
  return () => {
    isOver = true
    clearTimeout(pause)
    stop()
  }
}

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

/** Asks one question at a time: an archive that is being fetched announces a change for every training. */
function follow<Outcome>(ask: () => Promise<Outcome>, tell: (outcome: Outcome) => void): () => void {
  let isOver = false
  let isAsking = false
  let isStale = false
  const load = async (): Promise<void> => {
    isStale = isAsking
    if (isAsking) return
    isAsking = true
    const outcome = await ask()
    isAsking = false
    if (isOver) return
    tell(outcome)
    if (isStale) void load()
  }
  void load()
  const stop = on('trainings-changed', () => void load())
  return () => {
    isOver = true
    stop()
  }
}

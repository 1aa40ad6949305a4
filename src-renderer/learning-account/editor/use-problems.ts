import { useEffect, useRef, useState } from 'react'
import type { Defect } from '../../../src-shared/learning-account/rules.model'
import type { Problem } from '../../../src-shared/problem'
import { main } from '../../ipc/client'
import type { OpenTraining } from '../grid/open-training'

/** What is wrong with a draft, as far as it was listed. */
export interface Listed {
  readonly defects: readonly Defect[]
  readonly errors: number
  readonly warnings: number
}

export interface Problems {
  /** Undefined until the first check is done. */
  readonly listed: Listed | undefined
  readonly problem: Problem | undefined
  /** Checks now. */
  check(): Promise<Listed | undefined>
  /** Lists some more, when not all are listed. */
  more(): Promise<void>
}

const PAGE = 200
/** After the last change, so that nobody waits for a check while typing. */
const QUIET_MS = 400

/** Keeps the list of what is wrong with a training up to date, a moment after each change. */
export function useProblems({ view: { id, revision }, saveState }: OpenTraining): Problems {
  const [listed, setListed] = useState<Listed>()
  const [problem, setProblem] = useState<Problem>()
  const turn = useRef(0)

  const read = async (offset: number): Promise<Listed | undefined> => {
    const now = ++turn.current
    const outcome = await main.learningAccount.problems({ id, offset, limit: PAGE })
    // Of two checks shortly after each other the last one decides.
    if (now !== turn.current) return undefined
    setProblem(outcome.ok ? undefined : outcome.problem)
    if (!outcome.ok) return undefined
    const { problems, errors, warnings } = outcome.value
    const before = offset === 0 ? [] : (listed?.defects ?? [])
    const next = { defects: [...before, ...problems], errors, warnings }
    setListed(next)
    return next
  }
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  })
  useEffect(() => {
    if (saveState === 'saving') return undefined
    const timer = setTimeout(() => void latest.current(0), QUIET_MS)
    return () => clearTimeout(timer)
  }, [id, revision, saveState])

  return {
    listed,
    problem,
    check: () => read(0),
    async more() {
      await read(listed?.defects.length ?? 0)
    },
  }
}

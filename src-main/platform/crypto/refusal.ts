import { fail, type Result } from '../../../src-shared/result'
import type { ProblemOf } from '../../../src-shared/problem'

/** What reading a file from outside may end in. */
export type FileProblem = ProblemOf<'certificate-unreadable' | 'pkcs12-unsupported'>

const refusals = new WeakMap<object, FileProblem>()

/** Gives up reading a file, from however deep in its structure; `orRefusal` turns it into a value. */
function refuse(problem: FileProblem): never {
  const error = new Error(problem.code)
  refusals.set(error, problem)
  throw error
}

/** Gives up on a file that is not what its kind says it should be. */
export function refuseUnreadable(): never {
  return refuse({ code: 'certificate-unreadable' })
}

/** Gives up on a PKCS#12 file that asks for something this app does not do, naming it. */
export function refuseUnsupported(detail: string): never {
  return refuse({ code: 'pkcs12-unsupported', detail })
}

/** Reads a file and gives its value, or the problem it was refused with. */
export function orRefusal<Value>(read: () => Value): Value | Result<never, FileProblem> {
  try {
    return read()
  } catch (error) {
    const problem = error instanceof Error ? refusals.get(error) : undefined
    if (!problem) throw error
    return fail(problem)
  }
}

import { ProblemNotice } from '../ui/problem-notice'
import { useStartup } from './startup.store'

/** What went wrong in an attempt that left the data as closed as it was. */
export function AttemptProblem() {
  const attempt = useStartup((state) => state.attempt)
  return attempt.step === 'failed' ? <ProblemNotice problem={attempt.problem} /> : null
}

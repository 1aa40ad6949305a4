import type { ProblemCode } from '../problem'

/** What is said about one problem: what happened, what it means and what was kept, and what to do next. */
export interface ProblemWords {
  readonly title: string
  readonly body: string
  readonly next: string
}

/** Words for every problem there is; a code without words does not compile. */
export type AllProblemWords = Readonly<Record<ProblemCode, ProblemWords>>

import * as z from 'zod'
import { Insz } from '../../../src-shared/identity/insz'
import { learningAccountCalls } from '../../../src-shared/learning-account/learning-account.contract'
import type { DataModel } from '../../../src-shared/profiles/profiles.model'

/** A question about a person: as the call takes it, and the last day not before the first. */
export const HistoryQuestion = learningAccountCalls.history.input.superRefine(({ from, to }, context) => {
  if (from !== undefined && to !== undefined && to < from) {
    context.addIssue({ code: 'custom', path: ['to'], message: 'end-before-start' })
  }
})

/** A question for one training; in data model 2 a training is found by its person too (manual 3.1.3). */
export function fetchQuestion(model: DataModel | undefined) {
  const { input } = learningAccountCalls.keepRegistered
  return model === 'single-participant' ? input.extend({ insz: Insz }) : z.object({ ...input.shape })
}

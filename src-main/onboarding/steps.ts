import { stepOf, type Guide, type Step } from '../../src-shared/onboarding/guide'
import { guides } from '../../src-shared/onboarding/guides/guides'
import type { Evidence, Run, StepRecord } from '../../src-shared/onboarding/onboarding.model'
import { progressOf, type Progress } from '../../src-shared/onboarding/progress'
import { recordOf } from '../../src-shared/onboarding/terms'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'

export const notFound = fail({ code: 'not-found', what: 'guide' } as const)

export interface Place {
  readonly run: Run
  readonly guide: Guide
  readonly step: Step
  readonly record: StepRecord
}

/** Gives the guide of a run; a run of a guide that no longer exists is as good as gone. */
export function guideOf(run: Run): Guide | undefined {
  return guides.find(({ id }) => id === run.guideId)
}

/** Gives the step of a run, with its guide and all that is kept of it. */
export function placeOf(run: Run | undefined, stepId: string): Result<Place, ProblemOf<'not-found'>> {
  const guide = run && guideOf(run)
  const step = guide && stepOf(guide, stepId)
  if (run?.removedAt !== undefined || run === undefined || guide === undefined || step === undefined)
    return notFound
  return ok({ run, guide, step, record: recordOf(run, stepId) })
}

/** Gives a run with one step's record changed. */
export function withRecord({ run, step, record }: Place, change: Partial<StepRecord>): Run {
  return { ...run, steps: { ...run.steps, [step.id]: { ...record, ...change } } }
}

/** Gives a run with one piece of evidence changed; undefined when there is none with this id. */
export function withEvidence(
  place: Place,
  evidenceId: string,
  change: (evidence: Evidence) => Evidence,
): Run | undefined {
  const { evidence } = place.record
  if (!evidence.some(({ id }) => id === evidenceId)) return undefined
  return withRecord(place, { evidence: evidence.map((one) => (one.id === evidenceId ? change(one) : one)) })
}

/** Adds how far a run is. */
export function withProgress(run: Run, guide: Guide): Run & { progress: Progress } {
  return { ...run, progress: progressOf(guide, run) }
}

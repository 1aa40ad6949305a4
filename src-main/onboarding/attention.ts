import type { Guide } from '../../src-shared/onboarding/guide'
import type { Run } from '../../src-shared/onboarding/onboarding.model'
import { progressOf } from '../../src-shared/onboarding/progress'
import {
  isFinished,
  isReady,
  stateOf,
  urgencyOf,
  type Due,
  type Urgency,
} from '../../src-shared/onboarding/terms'
import { guideOf } from './steps'

/** A step of a guide that is followed. */
export interface StepPlace {
  readonly runId: string
  readonly guideId: string
  readonly runName: string
  readonly stepId: string
}

/** A step that waits for the user, or one that waits for another party and since when. Days are `YYYY-MM-DD`. */
export type StepForToday =
  | (StepPlace & { readonly kind: 'step-to-do'; readonly due?: string; readonly urgency?: Urgency })
  | (StepPlace & {
      readonly kind: 'step-waiting'
      readonly actor: string
      readonly for?: string
      readonly since: string
      readonly expected?: string
      readonly urgency?: Urgency
      readonly askAgain: boolean
      readonly askAgainOn?: string
    })

/** Gives for each run the next step, the steps whose term runs, and the steps that wait; a soft marker asks for nothing. */
export function stepsForToday(runs: readonly Run[], today: string): StepForToday[] {
  return runs.flatMap((run) => {
    const guide = guideOf(run)
    return guide === undefined ? [] : [...toDo(guide, run, today), ...waiting(guide, run, today)]
  })
}

/** Gives the open steps whose turn it is in which a tool is of use. */
export function stepsWithTool(runs: readonly Run[], tool: string): StepPlace[] {
  return runs.flatMap((run) => {
    const steps = guideOf(run)?.steps.filter((step) => step.tool === tool) ?? []
    return steps
      .filter((step) => !isFinished(stateOf(run, step.id)) && isReady(step, run))
      .map(({ id }) => where(run, id))
  })
}

function toDo(guide: Guide, run: Run, today: string): StepForToday[] {
  const { next, dues } = progressOf(guide, run)
  const started = dues.filter(({ stepId, kind }) => kind === 'act' && stateOf(run, stepId).state === 'to-do')
  const ids = new Set([...(next === undefined ? [] : [next]), ...started.map(({ stepId }) => stepId)])
  return [...ids].map((stepId) => {
    const due = started.find((one) => one.stepId === stepId)
    return {
      kind: 'step-to-do',
      ...where(run, stepId),
      ...(due && { due: due.day, urgency: urgencyOf(due.day, today) }),
    }
  })
}

function waiting(guide: Guide, run: Run, today: string): StepForToday[] {
  const { waiting: steps, dues } = progressOf(guide, run)
  return steps.map(({ stepId, actor, since, for: name }) => {
    const expected = dayOf(dues, stepId, 'expect')
    const askAgainOn = dayOf(dues, stepId, 'ask-again')
    return {
      kind: 'step-waiting',
      ...where(run, stepId),
      actor,
      since,
      ...(name !== undefined && { for: name }),
      ...(expected !== undefined && { expected, urgency: urgencyOf(expected, today) }),
      askAgain: askAgainOn !== undefined && askAgainOn <= today,
      ...(askAgainOn !== undefined && { askAgainOn }),
    }
  })
}

function dayOf(dues: readonly Due[], stepId: string, kind: Due['kind']): string | undefined {
  return dues.find((due) => due.stepId === stepId && due.kind === kind)?.day
}

function where(run: Run, stepId: string): StepPlace {
  return { runId: run.id, guideId: run.guideId, runName: run.name, stepId }
}

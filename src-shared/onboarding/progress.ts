import type { Guide, Step } from './guide'
import type { Run } from './onboarding.model'
import { duesOf, isFinished, isReady, stateOf, type Due } from './terms'
import type { Day } from './working-days'

/** How far a run is, and on whom it waits. */
export interface Progress {
  readonly finished: number
  readonly total: number
  /** The first step the user can do now, rather than one that may not apply and was left behind; absent when there is none. */
  readonly next?: string
  /** What the run waits for, the longest first. `for` is a name when the user gave one. */
  readonly waiting: { stepId: string; actor: string; since: Day; for?: string }[]
  readonly dues: Due[]
  /** Every step is done or does not apply. */
  readonly complete: boolean
}

/** Works out how far a run is: the same for the list, the guide's own screen, and what is to do today. */
export function progressOf(guide: Guide, run: Run): Progress {
  const finished = guide.steps.filter((step) => isFinished(stateOf(run, step.id))).length
  const doable = guide.steps.filter((step) => canBeDone(step, run))
  const next = doable.find((step) => !isPassedBy(step, guide, run)) ?? doable[0]
  return {
    finished,
    total: guide.steps.length,
    ...(next !== undefined && { next: next.id }),
    waiting: waitingOf(guide, run),
    dues: duesOf(guide, run),
    complete: finished === guide.steps.length,
  }
}

/** A step of another party is the user's to start: to ask, to hand over, to begin to wait. */
function canBeDone(step: Step, run: Run): boolean {
  return stateOf(run, step.id).state === 'to-do' && isReady(step, run)
}

/** What may not apply and was left behind is no longer what comes next, as long as there is something else. */
function isPassedBy({ id, optional }: Step, guide: Guide, run: Run): boolean {
  const later = guide.steps.slice(guide.steps.findIndex((step) => step.id === id) + 1)
  return optional === true && later.some((step) => stateOf(run, step.id).state !== 'to-do')
}

function waitingOf(guide: Guide, run: Run): Progress['waiting'] {
  return guide.steps
    .flatMap((step) => {
      const state = stateOf(run, step.id)
      if (state.state !== 'waiting') return []
      return [
        {
          stepId: step.id,
          actor: step.actor,
          since: state.since,
          ...(state.for !== undefined && state.for !== '' && { for: state.for }),
        },
      ]
    })
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
}

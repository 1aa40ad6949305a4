import type { Guide, Step, Term } from './guide'
import type { Run, StepRecord, StepState } from './onboarding.model'
import { addDays, addMonths, addWorkingDays, workingDayFrom, type Day } from './working-days'

/** A step of a run that is not finished and has a day to look at. */
export interface Due {
  readonly stepId: string
  readonly day: Day
  /**
   * `act`: the user should have done it by then; `expect`: another party should have; `look`: a soft marker, never late;
   * `ask-again`: the day the user chose to ask how it stands.
   */
  readonly kind: 'act' | 'expect' | 'look' | 'ask-again'
}

/** How near a due day is: `soon` within three days before it. */
export type Urgency = 'later' | 'soon' | 'today' | 'past'

const SOON_DAYS = 3

/**
 * Gives the last day of a term. Working days are Monday to Friday without the ten legal holidays; a term in days or months that
 * ends on another day runs on to the next working day (so do the rules of Belgian procedure; the services state none).
 */
export function termEnds(term: Term, start: Day): Day {
  switch (term.unit) {
    case 'working-days':
      return addWorkingDays(start, term.count)
    case 'days':
      return workingDayFrom(addDays(start, term.count))
    case 'months':
      return workingDayFrom(addMonths(start, term.count))
  }
}

/** Gives the state of a step; one that was never touched is to do. */
export function stateOf(run: Run, stepId: string): StepState {
  return recordOf(run, stepId).state
}

/** Gives all that is kept of a step. */
export function recordOf(run: Run, stepId: string): StepRecord {
  return run.steps[stepId] ?? { state: { state: 'to-do' }, evidence: [] }
}

/** Gives the days to look at in a run, the earliest first: its terms that have begun, and the days the user chose. */
export function duesOf(guide: Guide, run: Run): Due[] {
  const open = guide.steps.filter((step) => !isFinished(stateOf(run, step.id)))
  return open
    .flatMap((step) => [...termDue(step, run), ...askAgainDue(step, run)])
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** Tells how near a day is, seen from today. */
export function urgencyOf(day: Day, today: Day): Urgency {
  if (day < today) return 'past'
  if (day === today) return 'today'
  return day <= addDays(today, SOON_DAYS) ? 'soon' : 'later'
}

/** Tells whether nothing more is to happen with a step. */
export function isFinished({ state }: StepState): boolean {
  return state === 'done' || state === 'not-applicable'
}

/** Tells whether every step that must come first is finished. */
export function isReady(step: Step, run: Run): boolean {
  return (step.after ?? []).every((id) => isFinished(stateOf(run, id)))
}

function termDue({ id, term, actor }: Step, run: Run): Due[] {
  if (term === undefined) return []
  const start = stateOf(run, term.from)
  if (start.state !== 'done') return []
  const kind = term.soft === true ? 'look' : actor === 'you' ? 'act' : 'expect'
  return [{ stepId: id, day: termEnds(term, start.on), kind }]
}

function askAgainDue({ id }: Step, run: Run): Due[] {
  const state = stateOf(run, id)
  if (state.state !== 'waiting' || state.askAgainOn === undefined) return []
  return [{ stepId: id, day: state.askAgainOn, kind: 'ask-again' }]
}

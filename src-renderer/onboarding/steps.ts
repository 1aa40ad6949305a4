import type { Guide, Step } from '../../src-shared/onboarding/guide'
import { isFinished, isReady, stateOf, urgencyOf, type Due } from '../../src-shared/onboarding/terms'
import type { Day } from '../../src-shared/onboarding/working-days'
import { todayInBrussels } from '../../src-shared/precontract/start-window'
import type { Texts } from '../../src-shared/texts/texts'
import type { StatusTone } from '../ui/status-pill'
import type { RunEntry } from './onboarding.store'

/** Today in Belgium, where the terms are counted. */
export function today(): Day {
  return todayInBrussels(new Date())
}

/** Gives the steps that must come first and are not finished. */
export function blockers(guide: Guide, step: Step, run: RunEntry): readonly Step[] {
  if (isReady(step, run)) return []
  return guide.steps.filter(({ id }) => step.after?.includes(id) === true && !isFinished(stateOf(run, id)))
}

/** Says a day to look at: `Verwacht uiterlijk 4 december (over 3 dagen)`. */
export function dueText({ kind, day }: Pick<Due, 'kind' | 'day'>, { t, format }: Texts): string {
  const said = t(`guides.dues.${kind}`, { date: format.date(day) })
  return `${said} (${format.relativeDay(day, new Date())})`
}

/** How a day to look at is marked. A soft marker is never late. */
export function dueTone({ kind, day }: Pick<Due, 'kind' | 'day'>): StatusTone {
  const urgency = urgencyOf(day, today())
  if (kind === 'look' || urgency === 'later') return 'neutral'
  return urgency === 'past' ? 'negative' : 'waiting'
}

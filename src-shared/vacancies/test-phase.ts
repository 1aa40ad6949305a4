import type { Round, VacancyDraft, Verdict } from './vacancies.model'
import { VDAB } from './vdab.data'

/** How far the test vacancies are, and what to do next. */
export interface TestPhase {
  /**
   * `collect`: write and send vacancies; `waiting`: VDAB is reading them; `improve`: send new or changed ones; `accepted`: enough
   * are accepted and none is open.
   */
  readonly step: 'collect' | 'waiting' | 'improve' | 'accepted'
  readonly accepted: number
  readonly minimum: number
  readonly maximum: number
  readonly rounds: number
  /** The day the last round was sent. */
  readonly sentOn?: string
  /** The vacancies whose last verdict asks for a change. */
  readonly toChange: readonly string[]
}

/** Works out the test phase from its rounds: of each vacancy only the last verdict counts. */
export function testPhaseOf(rounds: readonly Round[]): TestPhase {
  const { minimum, maximum } = VDAB.testVacancies
  const inOrder = [...rounds].sort((one, other) => one.number - other.number)
  const verdicts = new Map<string, Verdict>()
  for (const round of inOrder) for (const one of round.vacancies) verdicts.set(one.vacancyId, one.verdict)
  const withVerdict = (verdict: Verdict): string[] =>
    [...verdicts].filter(([, own]) => own === verdict).map(([id]) => id)
  const accepted = withVerdict('accepted').length
  const toChange = withVerdict('change')
  const last = inOrder.at(-1)
  return {
    step: stepOf(withVerdict('waiting').length, toChange.length, accepted, minimum),
    accepted,
    minimum,
    maximum,
    rounds: rounds.length,
    ...(last !== undefined && { sentOn: last.sentOn }),
    toChange,
  }
}

/**
 * Gives the drafts that a next round can hold: at first only when there are enough for one; later what was never sent, or is
 * another than what VDAB wanted changed. None while VDAB is reading, or when all is accepted. `drafts` are the ones without errors.
 */
export function sendableVacancies(
  rounds: readonly Round[],
  drafts: readonly { readonly id: string; readonly draft: VacancyDraft }[],
): readonly string[] {
  const { step, minimum, maximum, toChange } = testPhaseOf(rounds)
  if (step === 'waiting' || step === 'accepted') return []
  const inOrder = [...rounds].sort((one, other) => one.number - other.number)
  const sent = new Map(
    inOrder.flatMap(({ vacancies }) => vacancies.map((one) => [one.vacancyId, one.sent] as const)),
  )
  // While something is to be changed, another new vacancy is not what VDAB asked for.
  const fitting = drafts.filter(({ id, draft }) =>
    step === 'improve'
      ? toChange.includes(id) && JSON.stringify(sent.get(id)) !== JSON.stringify(draft)
      : !sent.has(id),
  )
  if (rounds.length === 0 && fitting.length < minimum) return []
  return fitting.slice(0, maximum).map(({ id }) => id)
}

/** Says why these vacancies cannot be a round; null when they can. VDAB asks 5 to 10 at first, later only what must be better. */
export function roundFault(
  vacancyIds: readonly string[],
  isFirst: boolean,
): 'too-few-vacancies' | 'too-many-vacancies' | 'same-vacancy-twice' | null {
  const { minimum, maximum } = VDAB.testVacancies
  if (new Set(vacancyIds).size !== vacancyIds.length) return 'same-vacancy-twice'
  if (vacancyIds.length > maximum) return 'too-many-vacancies'
  return vacancyIds.length < (isFirst ? minimum : 1) ? 'too-few-vacancies' : null
}

function stepOf(waiting: number, toChange: number, accepted: number, minimum: number): TestPhase['step'] {
  if (waiting > 0) return 'waiting'
  if (toChange > 0) return 'improve'
  return accepted >= minimum ? 'accepted' : 'collect'
}

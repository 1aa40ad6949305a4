import type { Round, Verdict } from './vacancies.model'
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

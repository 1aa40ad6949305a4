import type { LinkId } from '../../src-shared/desktop/links'
import type { Outcome, PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import { quarterOf, todayInBrussels } from '../../src-shared/precontract/start-window'
import type { Texts } from '../../src-shared/texts/texts'
import { flexiQuarters, quarterName } from './quarters'

/** What stands beside a block of an answer, so that nobody reads more in it than it says. */
export interface Limits {
  /** For how long it holds, and when to ask again. */
  readonly validity: readonly string[]
  /** What the service did not look at. */
  readonly notCovered: readonly string[]
  readonly links: readonly { readonly id: LinkId; readonly text: string }[]
}

const NEEDS_CONSENT: ReadonlySet<Outcome> = new Set(['no-mandate', 'mandate-unavailable'])

/** What the answer about a flexi-job does not say (manual 3.1; research 6.1). */
export function flexiLimits(check: PrecontractCheck, { t, format }: Texts): Limits {
  const { asked, next, askAgainFrom } = flexiQuarters(check.startDate)
  const outcome = check.flexiJob?.outcome
  const quarter = quarterName(asked, t)
  const isAnswered = outcome === 'ok' || outcome === 'nok'
  const again = {
    quarter: quarterName(next, t),
    from: format.date(askAgainFrom),
    before: format.date(next.first),
  }
  return {
    validity: isAnswered
      ? [
          t('precontract.flexi.valid', {
            quarter,
            first: format.date(asked.first),
            last: format.date(asked.last),
          }),
          t('precontract.flexi.again', again),
        ]
      : [],
    notCovered:
      outcome === 'ok'
        ? [
            t('precontract.flexi.notCovered.sector'),
            t('precontract.flexi.notCovered.function'),
            t('precontract.flexi.notCovered.otherContract'),
            t('precontract.flexi.notCovered.affiliated'),
            t('precontract.flexi.notCovered.responsibility', { quarter }),
          ]
        : [],
    links: [{ id: 'flexi-jobs', text: t('precontract.result.links.flexiJobs') }, ...consent(outcome, t)],
  }
}

/** What the answer about student work does not say (manual 3.1; research 6.2). */
export function studentLimits(check: PrecontractCheck, { t }: Texts): Limits {
  const outcome = check.studentJob?.outcome
  const askedIn = quarterOf(todayInBrussels(new Date(check.checkedAt))).year
  const isOtherYear = outcome === 'ok' && quarterOf(check.startDate).year !== askedIn
  return {
    validity: isOtherYear ? [t('precontract.student.otherYear')] : [],
    notCovered:
      outcome === 'ok'
        ? [
            t('precontract.student.notCovered.drop'),
            t('precontract.student.notCovered.status'),
            t('precontract.student.notCovered.school'),
            t('precontract.student.notCovered.age'),
          ]
        : [],
    links: [
      { id: 'student-rules', text: t('precontract.result.links.studentRules') },
      ...consent(outcome, t),
    ],
  }
}

function consent(outcome: Outcome | undefined, t: Texts['t']): Limits['links'] {
  if (outcome === undefined || !NEEDS_CONSENT.has(outcome)) return []
  return [{ id: 'citizen-consent', text: t('precontract.result.links.consent') }]
}

import { quarterOf, shiftQuarter, type Quarter } from '../../src-shared/precontract/start-window'
import type { Translate } from '../../src-shared/texts/translate'

/** The quarters an answer about a flexi-job rests on (manual 3.1), counted from the one of the start date. */
export interface FlexiQuarters {
  /** T: the one the answer holds for. */
  readonly asked: Quarter
  /** T-3: at least 4/5 for another employer. */
  readonly worked: Quarter
  /** T-4: from there on no change from full time to 4/5. */
  readonly before: Quarter
  /** T-2: a statutory pension. */
  readonly pension: Quarter
  readonly next: Quarter
  /** The first day on which the service answers about the next quarter, `YYYY-MM-DD`. */
  readonly askAgainFrom: string
}

/** Gives the quarters that matter for a start date (`YYYY-MM-DD`). */
export function flexiQuarters(startDate: string): FlexiQuarters {
  const asked = quarterOf(startDate)
  return {
    asked,
    worked: shiftQuarter(asked, -3),
    before: shiftQuarter(asked, -4),
    pension: shiftQuarter(asked, -2),
    next: shiftQuarter(asked, 1),
    // Manual 3.3.12: in the last month of a quarter the service also answers about the next one.
    askAgainFrom: `${asked.last.slice(0, 8)}01`,
  }
}

/** Names a quarter: `4e kwartaal van 2026`. */
export function quarterName({ quarter, year }: Quarter, t: Translate): string {
  return t('precontract.quarter', { quarter: String(quarter), year: String(year) })
}

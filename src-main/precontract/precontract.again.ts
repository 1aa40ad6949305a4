import { PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import { quarterOf, shiftQuarter, startWindow } from '../../src-shared/precontract/start-window'
import type { Database } from '../platform/storage/database'

/** A person who may be a flexi-jobber in one quarter and was not asked about for the next; `quarter` is that one's first day. */
export interface CheckToRepeat {
  readonly check: PrecontractCheck
  readonly quarter: string
}

/** More than anyone repeats in a day. */
const MOST = 200

/**
 * Finds the flexi-job answers that hold for a quarter of which the next one can be asked for: from the last month of that quarter
 * to the end of the next. Of each person only the check with the latest start date counts. `today` is `YYYY-MM-DD`.
 */
export async function checksToRepeat(database: Database, today: string): Promise<CheckToRepeat[]> {
  const current = quarterOf(today)
  const previous = shiftQuarter(current, -1)
  const nextIsOpen = startWindow(today).last > current.last
  // A start date lies at most two quarters after its check, so that older checks need not be read.
  const since = shiftQuarter(previous, -1).first
  const rows = await database.all(
    `SELECT body, max(json_extract(body, '$.startDate')) AS start FROM checks
     WHERE removed_at IS NULL AND checked_at >= ? AND json_extract(body, '$.flexiJob') IS NOT NULL
     GROUP BY profile_id, citizen, json_extract(body, '$.representedEnterpriseNumber')
     HAVING start BETWEEN ? AND ? AND json_extract(body, '$.flexiJob.outcome') = 'ok'
     ORDER BY start, checked_at LIMIT ?`,
    [since, previous.first, nextIsOpen ? current.last : previous.last, MOST],
  )
  return rows.map((row) => {
    const check = PrecontractCheck.parse(JSON.parse(String(row['body'])))
    return { check, quarter: shiftQuarter(quarterOf(check.startDate), 1).first }
  })
}

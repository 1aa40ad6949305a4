import type { Candidate } from '../../src-shared/precontract/precontract.model'
import { startDateFault } from '../../src-shared/precontract/start-window'
import type { ProblemOf } from '../../src-shared/problem'
import type { Profile } from '../../src-shared/profiles/profiles.model'

/**
 * What the service would refuse and the manual lets us know beforehand: a start date outside the window (3.3.11, 3.3.12), and a
 * represented enterprise that is missing for a mandatary (3.3.8) or given by an employer (3.3.7). Null when it may be sent.
 */
export function refusedBeforeSending(
  candidate: Candidate,
  profile: Profile,
  now: Date,
): ProblemOf<'invalid-input'> | null {
  const fields: Record<string, string[]> = {}
  const date = startDateFault(candidate.startDate, now)
  if (date !== null) fields['startDate'] = [date]
  const represented = candidate.representedEnterpriseNumber
  if (profile.role === 'mandatary' && represented === undefined)
    fields['representedEnterpriseNumber'] = ['required']
  if (profile.role !== 'mandatary' && represented !== undefined) {
    fields['representedEnterpriseNumber'] = ['only-for-mandatary']
  }
  return Object.keys(fields).length === 0 ? null : { code: 'invalid-input', fields }
}

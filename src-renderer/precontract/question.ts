import { formatInsz, Insz } from '../../src-shared/identity/insz'
import { EnterpriseNumber, formatEnterpriseNumber } from '../../src-shared/identity/enterprise-number'
import { Candidate } from '../../src-shared/precontract/precontract.model'
import { startDateFault } from '../../src-shared/precontract/start-window'
import type { Role } from '../../src-shared/profiles/profiles.model'

/**
 * The call's own schema, with what main would refuse at once besides: a start date outside the window, and a represented
 * enterprise that a mandatary left out. So that it is said while the form is filled in.
 */
export function questionAs(role: Role | undefined, now: () => Date) {
  const { startDate, representedEnterpriseNumber } = Candidate.shape
  return Candidate.extend({
    startDate: startDate.superRefine((day, context) => {
      // What is no date at all is said already.
      const fault = context.issues.length > 0 ? null : startDateFault(day, now())
      if (fault !== null) context.addIssue({ code: 'custom', message: fault })
    }),
    representedEnterpriseNumber: role === 'mandatary' ? EnterpriseNumber : representedEnterpriseNumber,
  })
}

/** Writes a typed INSZ as on an identity card; leaves alone what is not one. */
export function tidyInsz(typed: string): string {
  const insz = Insz.safeParse(typed)
  return insz.success ? formatInsz(insz.data) : typed
}

/** Writes a typed enterprise number as on official paper; leaves alone what is not one. */
export function tidyEnterpriseNumber(typed: string): string {
  const number = EnterpriseNumber.safeParse(typed)
  return number.success ? formatEnterpriseNumber(number.data) : typed
}

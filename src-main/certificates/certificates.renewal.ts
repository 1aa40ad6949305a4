import type { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import { renewalDay, renewalEntry } from '../../src-shared/certificates/renewal'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import { calendarFile } from '../../src-shared/onboarding/calendar'
import { fail, ok } from '../../src-shared/result'
import type { CertificatesContext } from './certificates.context'
import { fileStem } from './file-names'

type RenewalCalls = Pick<GroupHandlers<typeof certificatesCalls>, 'renewal' | 'saveRenewal'>

/** The day to begin with the next certificate, planned from the end of this one. */
export function certificateRenewal({ repository, clock, desktop, words }: CertificatesContext): RenewalCalls {
  async function planned(id: string) {
    const record = await repository.find(id)
    if (record === undefined || record.removedAt !== undefined)
      return fail({ code: 'not-found', what: 'certificate' } as const)
    const { commonName, facts } = record
    if (facts === undefined) return fail({ code: 'certificate-missing' } as const)
    const entry = renewalEntry({ id, commonName, notAfter: facts.notAfter }, await words())
    return ok({
      renewOn: renewalDay(facts.notAfter),
      ics: calendarFile([entry], clock.now()),
      fileName: `${fileStem(commonName)}.ics`,
    })
  }

  return {
    async renewal({ id }) {
      const plan = await planned(id)
      return plan.ok ? ok({ renewOn: plan.value.renewOn, ics: plan.value.ics }) : plan
    },
    async saveRenewal({ id }) {
      const plan = await planned(id)
      return plan.ok ? desktop.saveFile(plan.value.fileName, plan.value.ics) : plan
    },
  }
}

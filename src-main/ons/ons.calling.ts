import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { onsCalls } from '../../src-shared/ons/ons.contract'
import type { Customer } from '../../src-shared/ons/ons.model'
import type { Problem } from '../../src-shared/problem'
import { fail, ok } from '../../src-shared/result'
import { urlOf } from './customer-entry'
import type { OnsContext } from './ons.service'
import { customerCodeIn, uploadToPractice } from './practice-dashboard'

type CallingCalls = Pick<GroupHandlers<typeof onsCalls>, 'ping' | 'practiceSign'>

/** What is asked of Ons itself, and of the practice dashboard. */
export function callingCalls({ repository, api, http, clock, changed, ...deps }: OnsContext): CallingCalls {
  async function remember(customer: Customer, at: string, problem: Problem | undefined): Promise<void> {
    // The question may have taken long: what the user changed meanwhile stays.
    const current = (await repository.findCustomer(customer.id)) ?? customer
    const lastPing = { at, accepted: problem === undefined, ...(problem !== undefined && { problem }) }
    await repository.putCustomer({ ...current, lastPing })
    changed()
  }

  return {
    async ping({ id }, { signal }) {
      const customer = await repository.findCustomer(id)
      if (customer === undefined || customer.removedAt !== undefined) {
        return fail({ code: 'not-found', what: 'customer' })
      }
      const { environmentId, certificateId } = customer
      if (certificateId === undefined) return fail({ code: 'certificate-missing' })
      const environment = environmentId === undefined ? undefined : await deps.environment(environmentId)
      const url = urlOf(customer, environment)
      if (url === undefined) return fail({ code: 'address-missing' })
      const identity = await deps.identity(certificateId)
      if (!identity.ok) return identity
      const pong = await api.ping({ url, trustedCa: environment?.trustedCa }, identity.value, signal)
      const at = clock.now().toISOString()
      if (pong.ok || pong.problem.code !== 'cancelled')
        await remember(customer, at, pong.ok ? undefined : pong.problem)
      return pong.ok ? ok({ at, url }) : pong
    },
    async practiceSign({ id }, { signal }) {
      const certificate = await deps.certificate(id)
      const customerCode = customerCodeIn(certificate?.commonName ?? '')
      if (certificate?.csr === undefined || customerCode === undefined)
        return fail({ code: 'not-found', what: 'certificate' })
      const upload = { customerCode, csr: certificate.csr }
      const signed = await uploadToPractice(http, await deps.practiceOrigin(), upload, clock.now(), signal)
      return signed.ok ? ok({ pem: signed.value, fileName: `${certificate.commonName}.pem` }) : signed
    },
  }
}

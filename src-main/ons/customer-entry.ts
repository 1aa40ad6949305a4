import { renewalDay } from '../../src-shared/certificates/renewal'
import { PRACTICE, type Environment } from '../../src-shared/environments/environments.model'
import { ONS } from '../../src-shared/ons/ons.data'
import { commonNameOf, type Connector, type Customer } from '../../src-shared/ons/ons.model'

const DAY_MS = 86_400_000

/** When a certificate ends, and when to begin with the next one. */
export interface Renewal {
  readonly notAfter: string
  readonly renewOn: string
  readonly daysLeft: number
}

/** Plans the renewal from the end of the certificate itself: Nedap publishes no term. */
export function renewalOf(notAfter: string, now: Date): Renewal {
  const end = Date.parse(notAfter)
  return {
    notAfter,
    renewOn: renewalDay(notAfter),
    daysLeft: Math.floor((end - now.getTime()) / DAY_MS),
  }
}

/** Gives the address of a customer environment: that of the chosen environment, else Nedap's host for the stage. */
export function urlOf(
  customer: Pick<Customer, 'stage' | 'environmentId'>,
  environment: Environment | undefined,
): string | undefined {
  if (customer.environmentId === undefined) return ONS.hosts[customer.stage]
  const url = environment?.onsUrl
  // The practice Ons plays each stage below its own path.
  return url === undefined || environment?.id !== PRACTICE || customer.stage === 'development'
    ? url
    : `${url}/${customer.stage}`
}

/** Shows a customer environment with the common name its certificate must have, its address and its renewal. */
export function customerEntry(
  customer: Customer,
  connector: Connector,
  more: {
    readonly environment: Environment | undefined
    readonly notAfter: string | undefined
    readonly now: Date
  },
) {
  const url = urlOf(customer, more.environment)
  return {
    ...customer,
    commonName: commonNameOf(connector, customer),
    ...(url !== undefined && { url }),
    ...(more.notAfter !== undefined && { renewal: renewalOf(more.notAfter, more.now) }),
  }
}

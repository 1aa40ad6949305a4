import type { CertificateEntry } from '../../src-shared/certificates/certificates.model'
import { PRACTICE } from '../../src-shared/environments/environments.model'
import type { CustomerEntry } from './ons.store'

/** The certificate of a customer environment, and the one that is on its way to follow it. */
export interface CustomerCertificates {
  readonly current?: CertificateEntry | undefined
  readonly next?: CertificateEntry | undefined
}

/** Finds both: the certificate that was chosen, else the newest with the right name; and what was asked anew under that name since. */
export function certificatesOf(
  { certificateId, commonName }: Pick<CustomerEntry, 'certificateId' | 'commonName'>,
  known: readonly CertificateEntry[],
): CustomerCertificates {
  const named = known
    .filter((entry) => entry.commonName === commonName && entry.state !== 'removed')
    .sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
  const current =
    known.find(({ id }) => id === certificateId) ??
    named.find(({ state }) => state !== 'requested') ??
    named[0]
  const [newest] = named
  if (current === undefined || newest === undefined) return { current }
  return newest.createdAt > current.createdAt ? { current, next: newest } : { current }
}

/** What can be done for a customer environment now, each with the certificate it is about. */
export interface Offers {
  /** Ask for a certificate: the first one, or the next in time. */
  readonly request?: 'first' | 'renewal' | undefined
  /** Have the request signed by the practice dashboard. */
  readonly sign?: string | undefined
  /** Test the one that follows, and use it from then on. */
  readonly testNext?: string | undefined
  readonly test?: string | undefined
}

/** Works out what can be done; `today` is a day (`YYYY-MM-DD`). */
export function offersOf(
  { environmentId, renewal }: Pick<CustomerEntry, 'environmentId' | 'renewal'>,
  { current, next }: CustomerCertificates,
  today: string,
): Offers {
  const newest = next ?? current
  const isDue = renewal !== undefined && renewal.renewOn <= today
  const signable = environmentId === PRACTICE && newest?.state === 'requested'
  return {
    request: newest === undefined ? 'first' : isDue && next === undefined ? 'renewal' : undefined,
    sign: signable ? newest.id : undefined,
    testNext: testable(next),
    test: testable(current),
  }
}

function testable(entry: CertificateEntry | undefined): string | undefined {
  return entry?.state === 'requested' ? undefined : entry?.id
}

import type { KeychainProblem } from '../../src-shared/problem'
import { ok, type Result } from '../../src-shared/result'
import type { CertificateFacts } from '../platform/crypto/crypto'
import type { CertificatesContext } from './certificates.context'
import type { CertificateRecord } from './certificates.repository'

export interface ReadCertificate {
  readonly pem: string
  readonly facts: CertificateFacts
}

interface Kept {
  readonly id: string
  readonly subject: string
  readonly issuer: string
  readonly notBefore: string
  readonly notAfter: string
}

/** Keeps a key with the certificates that came for it (leaf first): both in the keychain, the leaf's public facts in the store. */
export async function keepChain(
  { keys, repository, changed }: CertificatesContext,
  record: CertificateRecord,
  privateKeyPem: string,
  chain: readonly ReadCertificate[],
): Promise<Result<Kept, KeychainProblem>> {
  const [leaf] = chain
  if (leaf === undefined) throw new Error('A chain without a certificate')
  const written = await keys.write(record.id, { privateKeyPem, certificates: chain.map(({ pem }) => pem) })
  if (!written.ok) return written
  const { subject, issuer, serialNumber, selfSigned, sha256Fingerprint, notBefore, notAfter } = leaf.facts
  await repository.put({
    ...record,
    facts: { subject, issuer, serialNumber, selfSigned, sha256Fingerprint, notBefore, notAfter },
    certificatePem: leaf.pem,
  })
  changed()
  return ok({ id: record.id, subject, issuer, notBefore, notAfter })
}

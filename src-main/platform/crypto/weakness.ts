import type { ProblemOf } from '../../../src-shared/problem'
import type { CertificateFacts } from './crypto'

/**
 * Says why a certificate is too weak to identify anyone, or null: not RSA, under 2048 bits, or vouched for by an MD5 or SHA-1
 * signature. A self-signed certificate vouches for nothing, so its own signature is not held against it.
 */
export function weaknessOf(facts: CertificateFacts): ProblemOf<'certificate-weak'> | null {
  const weak = (weakness: ProblemOf<'certificate-weak'>['weakness'], detail: string) =>
    ({ code: 'certificate-weak', weakness, detail }) as const
  if (facts.keyType !== 'rsa') return weak('not-rsa', facts.keyType)
  if (facts.keyBits === null || facts.keyBits < 2048) return weak('small-key', `${facts.keyBits ?? '?'} bits`)
  if (!facts.selfSigned && /md[245]|sha-?1(?!\d)/i.test(facts.signatureAlgorithm))
    return weak('old-signature', facts.signatureAlgorithm)
  return null
}

import type { ParsedCertificate } from './certificate-facts'

/**
 * Puts the certificate of a public key first (of several, the one that lasts longest), then its issuers upwards as far as they are
 * there, then the rest as it came. Issuers are matched by name and key identifier; no signature is verified.
 */
export function inChainOrder(
  certificates: readonly ParsedCertificate[],
  publicKeySha256: string | null,
): ParsedCertificate[] {
  const chain: ParsedCertificate[] = []
  let next = certificates
    .filter(({ facts }) => facts.publicKeySha256 === publicKeySha256)
    .sort((a, b) => b.facts.notAfter.localeCompare(a.facts.notAfter))[0]
  while (next) {
    const { x509 } = next
    chain.push(next)
    next = certificates.find((other) => !chain.includes(other) && x509.checkIssued(other.x509))
  }
  return [...chain, ...certificates.filter((one) => !chain.includes(one))]
}

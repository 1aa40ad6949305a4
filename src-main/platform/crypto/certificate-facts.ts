import { createHash, createPublicKey, X509Certificate, type KeyObject } from 'node:crypto'
import type { CertificateFacts, ReadCertificate, Subject } from './crypto'
import { childOf, derOf, isTagged, oidOf, readDer, type Der } from './der'
import { algorithmName, keyTypeOf } from './object-identifiers'
import { refuseUnreadable } from './refusal'

/** A certificate as the runtime reads it, beside what is told about it. */
export interface ParsedCertificate extends ReadCertificate {
  x509: X509Certificate
}

/** Reads one X.509 certificate in DER, whatever its kind of key. Refuses what is not one. */
export function parseCertificate(der: Uint8Array): ParsedCertificate {
  const x509 = x509From(der) ?? refuseUnreadable()
  const structure = readDer(x509.raw) ?? refuseUnreadable()
  return { x509, pem: x509.toString(), facts: factsOf(x509, structure) }
}

/** Leaves out what cannot cross to another thread. */
export function withoutHandle({ pem, facts }: ParsedCertificate): ReadCertificate {
  return { pem, facts }
}

function x509From(der: Uint8Array): X509Certificate | null {
  try {
    return new X509Certificate(der)
  } catch {
    return null
  }
}

function factsOf(x509: X509Certificate, structure: Der): CertificateFacts {
  return {
    subject: oneLine(x509.subject),
    subjectFields: subjectFields(x509),
    issuer: oneLine(x509.issuer),
    // OpenSSL writes it in upper case, BoringSSL in lower.
    serialNumber: x509.serialNumber.toUpperCase(),
    notBefore: isoDate(x509.validFrom),
    notAfter: isoDate(x509.validTo),
    sha256Fingerprint: sha256(x509.raw),
    signatureAlgorithm: algorithmName(oidOf(childOf(childOf(structure, 1), 0))),
    ...keyFacts(x509, structure),
  }
}

type KeyFacts = Pick<CertificateFacts, 'publicKeySha256' | 'keyType' | 'keyBits' | 'selfSigned'>

function keyFacts(x509: X509Certificate, structure: Der): KeyFacts {
  const info = publicKeyInfo(structure)
  const key = publicKeyFrom(info)
  return {
    publicKeySha256: sha256(key?.export({ type: 'spki', format: 'der' }) ?? derOf(info)),
    keyType: keyTypeOf(oidOf(childOf(childOf(info, 0), 0))),
    keyBits: key?.asymmetricKeyDetails?.modulusLength ?? null,
    selfSigned: key !== null && isSelfSigned(x509, key),
  }
}

/**
 * Gives the key in a SubjectPublicKeyInfo, or null when this runtime does not know its kind: BoringSSL knows fewer than OpenSSL. The
 * certificate's own `publicKey` must not be asked: with such a key it aborts the process (Node 18 on BoringSSL).
 */
function publicKeyFrom(info: Der): KeyObject | null {
  try {
    return createPublicKey({ key: derOf(info), format: 'der', type: 'spki' })
  } catch {
    return null
  }
}

/** Not `checkIssued`: that wants a CA's key usage, which a self-signed certificate of a client has not. */
function isSelfSigned(x509: X509Certificate, key: KeyObject): boolean {
  try {
    return x509.subject === x509.issuer && x509.verify(key)
  } catch {
    return false
  }
}

/** RFC 5280, 4.1: [version], serialNumber, signature, issuer, validity, subject, subjectPublicKeyInfo. */
function publicKeyInfo(structure: Der): Der {
  const body = childOf(structure, 0)
  return childOf(body, isTagged(childOf(body, 0), 0) ? 6 : 5)
}

/** The runtime gives one part a line, general to specific; RFC 4514 wants the specific first. */
function oneLine(lines: string | undefined): string {
  return (lines ?? '').split('\n').reverse().join(',')
}

const shortNames: Readonly<Record<keyof Subject, string>> = {
  commonName: 'CN',
  organization: 'O',
  organizationalUnit: 'OU',
  locality: 'L',
  state: 'ST',
  country: 'C',
  email: 'emailAddress',
}

type Names = Readonly<Record<string, string | string[] | undefined>>

/** The runtime gives no name at all when a part of it cannot be decoded. */
function subjectFields(x509: X509Certificate): Partial<Subject> {
  const name = x509.toLegacyObject().subject as unknown as Names | undefined
  const fields: Partial<Subject> = {}
  for (const field of Object.keys(shortNames) as (keyof Subject)[]) {
    const value = name?.[shortNames[field]]
    if (value !== undefined) fields[field] = Array.isArray(value) ? value.join(', ') : value
  }
  return fields
}

/** The runtime writes a date as `Jan  2 03:04:05 2026 GMT`. */
function isoDate(text: string): string {
  const date = new Date(text)
  if (Number.isNaN(date.getTime())) return refuseUnreadable()
  return date.toISOString().replace('.000Z', 'Z')
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

import forge from 'node-forge'
import { fail, ok, type Result } from '../../../src-shared/result'
import type { ProblemOf } from '../../../src-shared/problem'
import { parseCertificate, withoutHandle, type ParsedCertificate } from './certificate-facts'
import type { ReadCertificate } from './crypto'
import { childOf, childrenOf, derOf, isTagged, isUniversal, oidOf, readDer } from './der'
import { oids } from './object-identifiers'
import { orRefusal, refuseUnreadable } from './refusal'

const { Type } = forge.asn1

/** Reads every certificate in a file, in its order and each once: PEM, DER, PKCS#7, or base64 of those without PEM lines. */
export function readCertificates(
  bytes: Uint8Array,
): Result<ReadCertificate[], ProblemOf<'certificate-unreadable'>> {
  const outcome = orRefusal(() => ok(eachOnce(certificatesIn(bytes)).map(withoutHandle)))
  return outcome.ok ? outcome : fail({ code: 'certificate-unreadable' })
}

/** Leaves out a certificate that came before. */
export function eachOnce(certificates: readonly ParsedCertificate[]): ParsedCertificate[] {
  return [...new Map(certificates.map((one) => [one.facts.sha256Fingerprint, one])).values()]
}

function certificatesIn(bytes: Uint8Array): ParsedCertificate[] {
  if (readDer(bytes)) return someOf(fromDer(bytes))
  const text = textOf(bytes)
  if (text.includes(PEM_BEGIN)) return someOf(pemBlocks(text).flatMap(fromDer))
  const decoded = fromBase64(text)
  // Neither text nor exact DER: a certificate may still be followed by stray bytes.
  return decoded ? someOf(fromDer(decoded)) : [parseCertificate(bytes)]
}

function someOf(certificates: ParsedCertificate[]): ParsedCertificate[] {
  return certificates.length > 0 ? certificates : refuseUnreadable()
}

function fromDer(der: Uint8Array): ParsedCertificate[] {
  const pkcs7 = readDer(der)
  if (pkcs7 && isUniversal(pkcs7, Type.SEQUENCE)) {
    const [contentType] = childrenOf(pkcs7)
    if (contentType && isUniversal(contentType, Type.OID)) return fromPkcs7(pkcs7)
  }
  return [parseCertificate(der)]
}

/** RFC 2315, 9.1 and RFC 5652, 5.1: the certificates stand under tag [0] of SignedData; other kinds beside them are skipped. */
function fromPkcs7(contentInfo: forge.asn1.Asn1): ParsedCertificate[] {
  if (oidOf(childOf(contentInfo, 0)) !== oids.signedData) return refuseUnreadable()
  const signedData = childOf(childOf(contentInfo, 1), 0)
  const certificates = childrenOf(signedData).find((part) => isTagged(part, 0))
  if (!certificates) return []
  return childrenOf(certificates)
    .filter((one) => isUniversal(one, Type.SEQUENCE))
    .map((one) => parseCertificate(derOf(one)))
}

const PEM_BEGIN = '-----BEGIN '
const pemLabels = new Set([
  'CERTIFICATE',
  'X509 CERTIFICATE',
  'TRUSTED CERTIFICATE',
  'PKCS7',
  'PKCS #7 SIGNED DATA',
  'CMS',
])

/** The contents of the PEM blocks (RFC 7468) that hold certificates. */
function pemBlocks(text: string): Buffer[] {
  return text
    .split(PEM_BEGIN)
    .slice(1)
    .flatMap((block) => {
      const [label = '', body = ''] = block.split('-----', 2)
      return pemLabels.has(label) ? [fromBase64(body) ?? refuseUnreadable()] : []
    })
}

function fromBase64(text: string): Buffer | null {
  const digits = text.replace(/\s/g, '')
  return /^[A-Za-z0-9+/]+={0,2}$/.test(digits) ? Buffer.from(digits, 'base64') : null
}

/** Windows editors save as UTF-16 behind a byte order mark; in any other encoding PEM is ASCII, whatever stands around it. */
function textOf(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe
  return Buffer.from(bytes)
    .toString(marked ? 'utf16le' : 'latin1')
    .replace(/^\ufeff|^\xef\xbb\xbf/, '')
}

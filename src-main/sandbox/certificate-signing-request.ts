import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { fail, ok, type Result } from '../../src-shared/result'
import { dottedOid, readInside, readValue, TAG, type DerValue } from './der'

/** A request whose own signature is right, as far as an authority looks at it. */
export interface SigningRequest {
  /** The DER of the subject, to go into the certificate as it stands. */
  readonly subject: Buffer
  /** The DER of the SubjectPublicKeyInfo. */
  readonly publicKeyInfo: Buffer
  readonly publicKey: KeyObject
  /** The subject's texts by their short names: `CN`, `emailAddress`… */
  readonly names: ReadonlyMap<string, string>
}

/** Reads a PKCS#10 request (RFC 2986) in PEM and checks its signature; fails with the reason, in English. */
export function readSigningRequest(text: string): Result<SigningRequest, string> {
  if (text.includes('PRIVATE KEY')) {
    return fail('This holds a private key. Upload the request only, and never share a key')
  }
  const parts = partsOf(text)
  if (parts === null) return fail('The certificate request cannot be read: PKCS#10 in PEM is expected')
  const { subject, publicKeyInfo } = parts
  const names = namesOf(subject)
  const publicKey = keyOf(publicKeyInfo.raw)
  if (names === null || publicKey === null) return fail('The certificate request cannot be read')
  if (publicKey.asymmetricKeyType !== 'rsa') return fail('The request holds no RSA key')
  const hash = HASHES[oidIn(parts.algorithm)]
  if (hash === undefined) return fail('The request must be signed with RSA and SHA-256 or better')
  // The first byte of a bit string counts the unused bits: none.
  return verify(hash, parts.info.raw, publicKey, parts.signature.content.subarray(1))
    ? ok({ subject: subject.raw, publicKeyInfo: publicKeyInfo.raw, publicKey, names })
    : fail('The request is not signed with the key it holds')
}

type RequestParts = Readonly<
  Record<'info' | 'algorithm' | 'signature' | 'subject' | 'publicKeyInfo', DerValue>
>

/** CertificationRequest holds the info, the algorithm and the signature; the info a version, the subject, the key, attributes. */
function partsOf(text: string): RequestParts | null {
  const body = /-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----([A-Za-z0-9+/=\s]+)-----END/.exec(text)?.[1]
  const [info, algorithm, signature] = inside(readValue(Buffer.from(body ?? '', 'base64')))
  if (info === undefined || algorithm === undefined || signature === undefined) return null
  const [, subject, publicKeyInfo] = inside(info)
  if (subject === undefined || publicKeyInfo === undefined) return null
  return { info, algorithm, signature, subject, publicKeyInfo }
}

const HASHES: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '1.2.840.113549.1.9.1': 'emailAddress',
}

function namesOf(subject: DerValue): Map<string, string> | null {
  const names = new Map<string, string>()
  for (const set of inside(subject)) {
    for (const attribute of inside(set)) {
      const [type, value] = inside(attribute)
      if (type?.tag !== TAG.oid || value === undefined) return null
      const name = SHORT_NAMES[dottedOid(type)]
      // RFC 5280, appendix A: an e-mail address is an IA5String, and has no other form.
      const isRightType = name !== 'emailAddress' || value.tag === TAG.ia5
      if (name !== undefined && isRightType)
        names.set(name, value.content.toString(value.tag === TAG.utf8 ? 'utf8' : 'latin1'))
    }
  }
  return names
}

function oidIn(algorithm: DerValue): string {
  const [oid] = inside(algorithm)
  return oid === undefined ? '' : dottedOid(oid)
}

function keyOf(publicKeyInfo: Buffer): KeyObject | null {
  try {
    return createPublicKey({ key: publicKeyInfo, format: 'der', type: 'spki' })
  } catch {
    return null
  }
}

function inside(value: DerValue | null): DerValue[] {
  return value === null ? [] : (readInside(value) ?? [])
}

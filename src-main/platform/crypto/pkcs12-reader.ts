import { createPrivateKey, type KeyObject } from 'node:crypto'
import { fail, ok, type Result } from '../../../src-shared/result'
import type { ProblemOf } from '../../../src-shared/problem'
import { inChainOrder } from './certificate-chain'
import { parseCertificate, withoutHandle } from './certificate-facts'
import { eachOnce } from './certificate-files'
import type { ReadCertificate } from './crypto'
import {
  childOf,
  childrenOf,
  derOf,
  integerOf,
  octetsOf,
  oidOf,
  optionalChildOf,
  readDer,
  type Der,
} from './der'
import { publicKeySha256 } from './key-maker'
import { algorithmName, oids } from './object-identifiers'
import { decrypt, macFits, type Attempt } from './pkcs12-decryption'
import { orRefusal, refuseUnreadable, refuseUnsupported, type FileProblem } from './refusal'

/** About ten seconds of work; real files ask for 2,000 to 2,000,000 in all. */
const MAX_HASHES = 10_000_000

/** Opens a PKCS#12 file (RFC 7292): its key (PKCS#8, PEM) and certificates, the key's own first and then its chain upwards. */
export function openPkcs12({
  bytes,
  password,
}: {
  bytes: Uint8Array
  password: string
}): Result<
  { privateKeyPem: string | null; certificates: ReadCertificate[] },
  FileProblem | ProblemOf<'pkcs12-password-wrong'>
> {
  return orRefusal(() => {
    const file = fileOf(bytes)
    for (const attempt of attempts(password)) {
      const bags = readSafes(file.safes, attempt)
      const vouched = file.mac && macFits(file.mac, file.content, attempt)
      if (bags.shut === 0 && vouched !== false) return ok(contentsOf(bags))
      // The password fits, but not all that it should open.
      if (bags.opened > 0 || vouched) return refuseUnreadable()
    }
    return fail({ code: 'pkcs12-password-wrong' } as const)
  })
}

/**
 * No password is written as an empty one by some programs and as nothing at all by others; OpenSSL before 1.1 took each byte of the
 * UTF-8 for a character (its manual, passphrase-encoding(7)).
 */
function attempts(password: string): Attempt[] {
  const utf8 = Buffer.from(password, 'utf8')
  const budget = { left: MAX_HASHES }
  const spellings = password === '' ? ['', null] : [...new Set([password, utf8.toString('latin1')])]
  return spellings.map((utf16) => ({ utf16, utf8, budget }))
}

interface File {
  content: Buffer
  safes: readonly Der[]
  mac: Der | undefined
}

/** PFX ::= SEQUENCE { version, authSafe ContentInfo, macData OPTIONAL }; authSafe holds a sequence of safes, each a ContentInfo. */
function fileOf(bytes: Uint8Array): File {
  const pfx = readDer(bytes) ?? refuseUnreadable()
  const version = integerOf(childOf(pfx, 0))
  if (version !== 3) refuseUnsupported(`version ${version}`)
  const authSafe = childOf(pfx, 1)
  const kind = oidOf(childOf(authSafe, 0))
  if (kind !== oids.data) refuseUnsupported(algorithmName(kind))
  const content = octetsOf(childOf(childOf(authSafe, 1), 0))
  return { content, safes: childrenOf(readDer(content) ?? refuseUnreadable()), mac: optionalChildOf(pfx, 2) }
}

/** What one spelling of the password brings to light: the keys and certificates in DER, and how many parts did and did not open. */
interface Bags {
  keys: Buffer[]
  certificates: Buffer[]
  opened: number
  shut: number
}

function readSafes(safes: readonly Der[], attempt: Attempt): Bags {
  const bags: Bags = { keys: [], certificates: [], opened: 0, shut: 0 }
  for (const safe of safes) {
    const kind = oidOf(childOf(safe, 0))
    const content = childOf(childOf(safe, 1), 0)
    if (kind === oids.data) readBags(octetsOf(content), bags, attempt)
    else if (kind === oids.encryptedData) readEncrypted(childOf(content, 1), bags, attempt)
    else refuseUnsupported(algorithmName(kind))
  }
  return bags
}

/** EncryptedContentInfo ::= SEQUENCE { contentType, contentEncryptionAlgorithm, encryptedContent [0] } */
function readEncrypted(info: Der, bags: Bags, attempt: Attempt): void {
  const plaintext = unlock(childOf(info, 1), octetsOf(childOf(info, 2)), bags, attempt)
  if (plaintext) readBags(plaintext, bags, attempt)
}

function unlock(algorithm: Der, ciphertext: Buffer, bags: Bags, attempt: Attempt): Buffer | null {
  const plaintext = decrypt(algorithm, ciphertext, attempt)
  if (plaintext) bags.opened += 1
  else bags.shut += 1
  return plaintext
}

/** SafeContents: a sequence of bags, each { bagId, bagValue [0], bagAttributes OPTIONAL }. Lists of revocations and other secrets are skipped. */
function readBags(contents: Buffer, bags: Bags, attempt: Attempt): void {
  for (const bag of childrenOf(readDer(contents) ?? refuseUnreadable())) {
    const kind = oidOf(childOf(bag, 0))
    const value = childOf(childOf(bag, 1), 0)
    if (kind === oids.keyBag) bags.keys.push(derOf(value))
    else if (kind === oids.shroudedKeyBag) readShroudedKey(value, bags, attempt)
    else if (kind === oids.certificateBag) readCertificate(value, bags)
    else if (kind === oids.nestedBags) readBags(derOf(value), bags, attempt)
  }
}

function readShroudedKey(value: Der, bags: Bags, attempt: Attempt): void {
  const key = unlock(childOf(value, 0), octetsOf(childOf(value, 1)), bags, attempt)
  if (key) bags.keys.push(key)
}

function readCertificate(value: Der, bags: Bags): void {
  if (oidOf(childOf(value, 0)) === oids.x509Certificate)
    bags.certificates.push(octetsOf(childOf(childOf(value, 1), 0)))
}

function contentsOf(bags: Bags): { privateKeyPem: string | null; certificates: ReadCertificate[] } {
  const certificates = eachOnce(bags.certificates.map(parseCertificate))
  const keys = bags.keys.map(importKey).map((key) => {
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString()
    return { pem, sha256: publicKeySha256(pem) }
  })
  const fitting = keys.find(({ sha256 }) =>
    certificates.some(({ facts }) => facts.publicKeySha256 === sha256),
  )
  const key = fitting ?? keys[0]
  if (!key && certificates.length === 0) return refuseUnreadable()
  return {
    privateKeyPem: key?.pem ?? null,
    certificates: inChainOrder(certificates, key?.sha256 ?? null).map(withoutHandle),
  }
}

/** A PrivateKeyInfo names its algorithm second (RFC 5208, 5). */
function importKey(der: Buffer): KeyObject {
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  } catch {
    const algorithm = oidOf(childOf(childOf(readDer(der) ?? refuseUnreadable(), 1), 0))
    return algorithm === oids.rsaEncryption ? refuseUnreadable() : refuseUnsupported(algorithmName(algorithm))
  }
}

import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import forge from 'node-forge'
import {
  childOf,
  childrenOf,
  integerOf,
  isUniversal,
  octetsOf,
  oidOf,
  optionalChildOf,
  type Der,
} from './der'
import { algorithmName, oids } from './object-identifiers'
import { pkcs12Hashes, pkcs12Key, pkcs12Mac, type Pkcs12Hash } from './pkcs12-key'
import { refuseUnreadable, refuseUnsupported } from './refusal'

/** One try at a file. PKCS#12's own derivation sees the password in UTF-16 (`null`: none at all), PKCS#5 sees bytes, by custom UTF-8. */
export interface Attempt {
  readonly utf16: string | null
  readonly utf8: Buffer
  /** How many more times the password may be hashed: a file chooses its own counts, and a hostile one chooses enormous ones. */
  readonly budget: { left: number }
}

/** Gives the plaintext of a part encrypted with a password, or null when it does not open with this one. */
export function decrypt(algorithm: Der, ciphertext: Buffer, attempt: Attempt): Buffer | null {
  const scheme = oidOf(childOf(algorithm, 0))
  const parameters = childOf(algorithm, 1)
  const padded =
    scheme === oids.pbes2
      ? decryptPbes2(parameters, ciphertext, attempt)
      : decryptPkcs12(scheme, parameters, ciphertext, attempt)
  return padded && withoutPadding(padded)
}

/** Says whether a file's MacData (RFC 7292, 4) belongs to its content and this password. */
export function macFits(macData: Der, content: Buffer, attempt: Attempt): boolean {
  const digestInfo = childOf(macData, 0)
  const hash = known(macHashes, oidOf(childOf(childOf(digestInfo, 0), 0)))
  const count = optionalChildOf(macData, 2)
  const secret = {
    password: attempt.utf16,
    salt: octetsOf(childOf(macData, 1)),
    iterations: count ? integerOf(count) : 1,
  }
  spend(attempt, secret.iterations)
  return pkcs12Mac(secret, hash, content).equals(octetsOf(childOf(digestInfo, 1)))
}

type ByOid<Value> = Readonly<Record<string, Value | undefined>>

const macHashes: ByOid<Pkcs12Hash> = {
  [oids.md5]: 'md5',
  [oids.sha1]: 'sha1',
  [oids.sha256]: 'sha256',
  [oids.sha384]: 'sha384',
  [oids.sha512]: 'sha512',
}

function known<Value>(table: ByOid<Value>, oid: string): Value {
  return table[oid] ?? refuseUnsupported(algorithmName(oid))
}

function spend({ budget }: Attempt, hashes: number): void {
  if (hashes < 1) refuseUnreadable()
  budget.left -= hashes
  if (budget.left < 0) refuseUnsupported('too many iterations')
}

/** RFC 7292, appendix C: what older Windows, and OpenSSL before 3, encrypt with. Two-key triple DES ends with its first key again. */
const pkcs12Schemes: ByOid<{
  keyLength: number
  open: (key: Buffer, iv: Buffer, text: Buffer) => Buffer | null
}> = {
  [oids.pbeSha1TripleDes3]: { keyLength: 24, open: (...args) => openCbc('des-ede3-cbc', ...args) },
  [oids.pbeSha1TripleDes2]: {
    keyLength: 16,
    open: (key, ...args) => openCbc('des-ede3-cbc', Buffer.concat([key, key.subarray(0, 8)]), ...args),
  },
  [oids.pbeSha1Rc2With128]: { keyLength: 16, open: openRc2 },
  [oids.pbeSha1Rc2With40]: { keyLength: 5, open: openRc2 },
}

function decryptPkcs12(oid: string, parameters: Der, ciphertext: Buffer, attempt: Attempt): Buffer | null {
  const { keyLength, open } = known(pkcs12Schemes, oid)
  const secret = {
    password: attempt.utf16,
    salt: octetsOf(childOf(parameters, 0)),
    iterations: integerOf(childOf(parameters, 1)),
  }
  spend(attempt, secret.iterations * (Math.ceil(keyLength / pkcs12Hashes.sha1) + 1))
  const key = pkcs12Key(secret, 'key', 'sha1', keyLength)
  return open(key, pkcs12Key(secret, 'iv', 'sha1', 8), ciphertext)
}

/** RC2 is in no current runtime, so the library does it; a key's length is its effective length (RFC 2268). */
function openRc2(key: Buffer, iv: Buffer, ciphertext: Buffer): Buffer | null {
  if (ciphertext.length % 8 !== 0) return null
  const cipher = forge.rc2.createDecryptionCipher(key.toString('latin1'), key.length * 8)
  cipher.start(iv.toString('latin1'))
  cipher.update(new forge.util.ByteStringBuffer(ciphertext.toString('latin1')))
  cipher.finish(() => true)
  return Buffer.from(cipher.output.getBytes(), 'latin1')
}

const pbkdf2Hashes: ByOid<{ name: string; length: number }> = {
  [oids.hmacWithSha1]: { name: 'sha1', length: 20 },
  [oids.hmacWithSha224]: { name: 'sha224', length: 28 },
  [oids.hmacWithSha256]: { name: 'sha256', length: 32 },
  [oids.hmacWithSha384]: { name: 'sha384', length: 48 },
  [oids.hmacWithSha512]: { name: 'sha512', length: 64 },
}

const pbes2Ciphers: ByOid<{ name: string; keyLength: number }> = {
  [oids.tripleDesCbc]: { name: 'des-ede3-cbc', keyLength: 24 },
  [oids.aes128Cbc]: { name: 'aes-128-cbc', keyLength: 16 },
  [oids.aes192Cbc]: { name: 'aes-192-cbc', keyLength: 24 },
  [oids.aes256Cbc]: { name: 'aes-256-cbc', keyLength: 32 },
}

/** RFC 8018, 6.2 with PBKDF2: what OpenSSL 3, current Windows and Java encrypt with. */
function decryptPbes2(parameters: Der, ciphertext: Buffer, attempt: Attempt): Buffer | null {
  const derivation = childOf(parameters, 0)
  const encryption = childOf(parameters, 1)
  const derivedBy = oidOf(childOf(derivation, 0))
  if (derivedBy !== oids.pbkdf2) refuseUnsupported(algorithmName(derivedBy))
  const cipher = known(pbes2Ciphers, oidOf(childOf(encryption, 0)))
  const settings = childOf(derivation, 1)
  const hash = known(pbkdf2Hashes, pseudoRandomFunction(settings))
  const iterations = integerOf(childOf(settings, 1))
  spend(attempt, iterations * Math.ceil(cipher.keyLength / hash.length))
  const salt = octetsOf(childOf(settings, 0))
  const key = pbkdf2Sync(attempt.utf8, salt, iterations, cipher.keyLength, hash.name)
  return openCbc(cipher.name, key, octetsOf(childOf(encryption, 1)), ciphertext)
}

/** PBKDF2-params ::= SEQUENCE { salt, iterationCount, keyLength OPTIONAL, prf DEFAULT hmacWithSHA1 } */
function pseudoRandomFunction(settings: Der): string {
  const prf = childrenOf(settings)
    .slice(2)
    .find((part) => isUniversal(part, forge.asn1.Type.SEQUENCE))
  return prf ? oidOf(childOf(prf, 0)) : oids.hmacWithSha1
}

function openCbc(cipher: string, key: Buffer, iv: Buffer, ciphertext: Buffer): Buffer | null {
  try {
    const decipher = createDecipheriv(cipher, key, iv).setAutoPadding(false)
    return Buffer.concat([decipher.update(ciphertext), decipher.final()])
  } catch {
    return null
  }
}

/**
 * Each plaintext here is one SEQUENCE, whose length says where the padding starts. That tells a right password from a wrong one even
 * when the file is damaged further on, which the padding would not.
 */
function withoutPadding(plaintext: Buffer): Buffer | null {
  const indefinite = plaintext[1] === 0x80
  const end = indefinite ? plaintext.length - (plaintext.at(-1) ?? 0) : sequenceLength(plaintext)
  const padding = plaintext.length - end
  return plaintext[0] === 0x30 && padding >= 1 && padding <= 16 ? plaintext.subarray(0, end) : null
}

/** The length that the header of a definite-length value promises, header included. */
function sequenceLength(bytes: Buffer): number {
  const first = bytes[1] ?? 0
  if (first < 0x80) return 2 + first
  const digits = first - 0x80
  return digits <= 4 && bytes.length >= 2 + digits ? 2 + digits + bytes.readUIntBE(2, digits) : Infinity
}

import { createHmac } from 'node:crypto'
import forge from 'node-forge'

/** The hashes that a PKCS#12 key or MAC may be made with, and their length in bytes. */
export const pkcs12Hashes = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 } as const
export type Pkcs12Hash = keyof typeof pkcs12Hashes

/** What a key is derived from. The password is in UTF-16 with a closing zero; null is no password, which is not an empty one. */
export interface Pkcs12Secret {
  password: string | null
  salt: Buffer
  iterations: number
}

/** RFC 7292, B.3: what a derived key is for. */
const purposes = { key: 1, iv: 2, mac: 3 } as const

/** Derives a key of some bytes for a purpose (RFC 7292, B.2). */
export function pkcs12Key(
  secret: Pkcs12Secret,
  purpose: keyof typeof purposes,
  hash: Pkcs12Hash,
  length: number,
): Buffer {
  const salt = new forge.util.ByteStringBuffer(secret.salt.toString('latin1'))
  const digest = forge.md[hash].create()
  const key = forge.pkcs12.generateKey(
    secret.password,
    salt,
    purposes[purpose],
    secret.iterations,
    length,
    digest,
  )
  return Buffer.from(key.getBytes(), 'latin1')
}

/** Gives the MAC of a file's content (RFC 7292, 4). */
export function pkcs12Mac(secret: Pkcs12Secret, hash: Pkcs12Hash, content: Buffer): Buffer {
  const key = pkcs12Key(secret, 'mac', hash, pkcs12Hashes[hash])
  return createHmac(hash, key).update(content).digest()
}

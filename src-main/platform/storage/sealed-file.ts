import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto'
import * as z from 'zod'
import { fail, ok, type Result } from '../../../src-shared/result'

/** A key made from a passphrase, with the settings it was made with. Lives in memory only. */
export interface SealingKey {
  readonly derivation: Derivation
  readonly key: Buffer
}

/** Why a sealed text does not open. */
export type SealProblem = 'passphrase-wrong' | 'damaged'

export interface Unsealed {
  readonly content: Buffer
  readonly sealing: SealingKey
}

/** Makes a new key from a passphrase (scrypt, RFC 7914, N = 2^17, r = 8, p = 1: 128 MiB and up to two seconds, off the main thread). */
export async function newSealingKey(passphrase: string): Promise<SealingKey> {
  return deriveKey(passphrase, {
    name: 'scrypt',
    cost: 2 ** 17,
    blockSize: 8,
    parallelization: 1,
    salt: randomBytes(SALT_BYTES).toString('base64'),
  })
}

/** Seals content as versioned JSON text: AES-256-GCM under a fresh nonce, all settings authenticated with it. */
export function seal(content: Buffer, { derivation, key }: SealingKey): string {
  const header = { format: FORMAT, version: 1, derivation, verifier: verifierOf(key) } as const
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(JSON.stringify(header)))
  const sealed = Buffer.concat([cipher.update(content), cipher.final()])
  const body = {
    ...header,
    nonce: nonce.toString('base64'),
    content: sealed.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
  return JSON.stringify({ ...body, checksum: checksumOf(body) }, null, 2)
}

/**
 * Opens a sealed text. The checksum tells accidental damage, the verifier tells a wrong passphrase, and the cipher's own tag
 * refuses any content that was not sealed with this key.
 */
export async function unseal(text: string, passphrase: string): Promise<Result<Unsealed, SealProblem>> {
  const parsed = SealedText.safeParse(parseJson(text))
  if (!parsed.success) return fail('damaged')
  const { checksum, ...body } = parsed.data
  if (checksum !== checksumOf(body)) return fail('damaged')
  const { nonce, content, tag, ...header } = body
  const sealing = await deriveKey(passphrase, header.derivation)
  if (!same(header.verifier, verifierOf(sealing.key))) return fail('passphrase-wrong')
  try {
    const decipher = createDecipheriv('aes-256-gcm', sealing.key, Buffer.from(nonce, 'base64'))
    decipher.setAAD(Buffer.from(JSON.stringify(header)))
    decipher.setAuthTag(Buffer.from(tag, 'base64'))
    return ok({
      content: Buffer.concat([decipher.update(Buffer.from(content, 'base64')), decipher.final()]),
      sealing,
    })
  } catch {
    return fail('damaged')
  }
}

/** Tells whether a passphrase is the one a key was made from. */
export async function isPassphraseOf(sealing: SealingKey, passphrase: string): Promise<boolean> {
  return timingSafeEqual((await deriveKey(passphrase, sealing.derivation)).key, sealing.key)
}

const FORMAT = 'werkbalie-sealed'
const KEY_BYTES = 32
const SALT_BYTES = 16
const NONCE_BYTES = 12
const TAG_BYTES = 16

const bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length, `must be ${length} bytes`)

// The settings are read from the file: bounded, so that a crafted one cannot take all memory.
const Derivation = z.strictObject({
  name: z.literal('scrypt'),
  cost: z.union([z.literal(2 ** 17), z.literal(2 ** 18), z.literal(2 ** 19)]),
  blockSize: z.literal(8),
  parallelization: z.int().min(1).max(4),
  salt: bytes(SALT_BYTES),
})
type Derivation = z.infer<typeof Derivation>

// The order of the fields is the order in which they are authenticated.
const SealedText = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  derivation: Derivation,
  verifier: bytes(KEY_BYTES),
  nonce: bytes(NONCE_BYTES),
  content: z.base64(),
  tag: bytes(TAG_BYTES),
  checksum: z.string(),
})

function deriveKey(passphrase: string, derivation: Derivation): Promise<SealingKey> {
  const { cost, blockSize, parallelization, salt } = derivation
  const settings = { N: cost, r: blockSize, p: parallelization, maxmem: 2 * 128 * cost * blockSize }
  // Composed, so that é typed on another system is the same é.
  const typed = passphrase.normalize('NFKC')
  return new Promise((resolve, reject) => {
    scrypt(typed, Buffer.from(salt, 'base64'), KEY_BYTES, settings, (error, key) => {
      if (error === null) resolve({ derivation, key })
      else reject(error)
    })
  })
}

function verifierOf(key: Buffer): string {
  return createHmac('sha256', key).update('werkbalie sealed file: verifier').digest('base64')
}

function checksumOf(body: object): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex')
}

function same(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'base64'), Buffer.from(other, 'base64'))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

import { createHash, createPublicKey, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import { fail, ok, type Result } from '../../../src-shared/result'
import type { ProblemOf } from '../../../src-shared/problem'

/** A key nobody has used yet: PKCS#8 in PEM, and the SHA-256 (hex) of its DER SubjectPublicKeyInfo. */
export interface FreshKey {
  privateKeyPem: string
  publicKeySha256: string
}

/** Makes the RSA key generator: the platform's own, on its thread pool, so that the calling thread stays free. */
export function createKeyMaker(): (
  bits: number,
  signal?: AbortSignal,
) => Promise<Result<FreshKey, ProblemOf<'cancelled'>>> {
  // No runtime can interrupt a generation. A cancelled one that still runs serves the next caller, so that cancelling and
  // starting again never fills the thread pool; when it ends unclaimed its key is forgotten.
  const abandoned = new Map<number, Promise<FreshKey>>()

  function claim(bits: number): Promise<FreshKey> {
    const running = abandoned.get(bits)
    abandoned.delete(bits)
    return running ?? generate(bits)
  }

  function abandon(bits: number, generation: Promise<FreshKey>): void {
    abandoned.set(bits, generation)
    const forget = () => abandoned.get(bits) === generation && abandoned.delete(bits)
    generation.then(forget, forget)
  }

  return async (bits, signal) => {
    if (bits < 2048) throw new RangeError(`An RSA key of ${bits} bits is too weak to make`)
    if (signal?.aborted) return fail({ code: 'cancelled' })
    const generation = claim(bits)
    return new Promise((resolve, reject) => {
      const cancel = () => {
        abandon(bits, generation)
        resolve(fail({ code: 'cancelled' }))
      }
      signal?.addEventListener('abort', cancel, { once: true })
      generation
        .then((key) => resolve(ok(key)), reject)
        .finally(() => signal?.removeEventListener('abort', cancel))
    })
  }
}

/** SHA-256, in hex, of the DER SubjectPublicKeyInfo that belongs to a private key in PEM. Throws when the key cannot be read. */
export function publicKeySha256(privateKeyPem: string): string {
  return sha256(createPublicKey(privateKeyPem).export({ type: 'spki', format: 'der' }))
}

async function generate(bits: number): Promise<FreshKey> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: bits,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  })
  return { privateKeyPem: privateKey, publicKeySha256: sha256(publicKey) }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

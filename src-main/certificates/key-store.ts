import * as z from 'zod'
import type { KeychainProblem, ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Keychain } from '../platform/keychain/keychain'

/** What the keychain keeps of one certificate: the private key (PKCS#8 PEM) and the certificates that came for it, leaf first. */
const KeyEntry = z.object({ privateKeyPem: z.string(), certificates: z.array(z.string()) })
export type KeyEntry = z.infer<typeof KeyEntry>

export interface KeyStore {
  read(id: string): Promise<Result<KeyEntry, KeychainProblem | ProblemOf<'key-missing' | 'key-unusable'>>>
  write(id: string, entry: KeyEntry): Promise<Result<void, KeychainProblem>>
  remove(id: string): Promise<Result<void, KeychainProblem>>
}

/** Keeps keys and certificates in the keychain, one entry per certificate. */
export function createKeyStore(keychain: Keychain): KeyStore {
  return {
    async read(id) {
      const secret = await keychain.read(nameOf(id))
      if (!secret.ok) return secret
      if (secret.value === null) return fail({ code: 'key-missing' })
      const entry = KeyEntry.safeParse(parseJson(secret.value))
      return entry.success ? ok(entry.data) : fail({ code: 'key-unusable' })
    },
    write: (id, entry) => keychain.write(nameOf(id), JSON.stringify(entry)),
    remove: (id) => keychain.remove(nameOf(id)),
  }
}

function nameOf(id: string): string {
  return `certificate/${id}`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

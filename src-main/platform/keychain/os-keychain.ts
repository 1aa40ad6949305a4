import { bundleFile } from '../bundles'
import type { HelperFactory } from '../helper-process'
import { createEntries } from './entries'
import type { Keychain } from './keychain'
import { keepInParts } from './parts'
import { createTurns } from './turns'

export interface OsKeychainOptions {
  readonly helpers: HelperFactory
  /** How long the keychain may take over one entry, its question to the user included. */
  readonly timeoutMs?: number
  /** How long an idle helper process is kept. */
  readonly idleMs?: number
  /** How many characters one entry may hold. */
  readonly partLength?: number
  /** The helper to run. */
  readonly helperFile?: string
}

// A Windows credential holds 2,560 bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE), 1,280 characters for programs that count in UTF-16.
const PART_LENGTH = 1_200
const TIMEOUT_MS = 30_000
const IDLE_MS = 10_000

/**
 * The operating system's keychain: macOS Keychain, Windows Credential Manager, or a Secret Service such as GNOME Keyring. Missing,
 * locked, refusing and silent ones each give their own problem. Requests are done one after another.
 */
export function createOsKeychain(options: OsKeychainOptions): Keychain {
  const entries = createEntries({
    helpers: options.helpers,
    file: options.helperFile ?? bundleFile('keychain.helper'),
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    idleMs: options.idleMs ?? IDLE_MS,
  })
  const parts = keepInParts(entries, options.partLength ?? PART_LENGTH)
  // A reader must never find a secret half replaced.
  const inTurn = createTurns()
  return {
    kind: 'os',
    read: (name) => inTurn(() => parts.read(checked(name))),
    write: (name, secret) => inTurn(() => parts.write(checked(name), secret)),
    remove: (name) => inTurn(() => parts.remove(checked(name))),
  }
}

/** Names end up in the keychain's own screens, in part names and in questions to the Secret Service. */
function checked(name: string): string {
  if (!/^[\w.:/-]{1,200}$/.test(name)) throw new Error('A secret is named with letters, digits and . : / - _')
  return name
}

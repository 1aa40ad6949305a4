import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DataFiles } from './data-files'
import type { KeychainProblem, StoreProblem } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Keychain } from '../platform/keychain/keychain'
import { createVault, openVault, vaultExists } from '../platform/keychain/vault'
import { writeFileAtomically } from '../platform/storage/atomic-file'
import { databaseExists } from '../platform/storage/opening'
import { openDatabase, type Database, type Migration } from '../platform/storage/database'

const DATABASE_KEY = 'database-key'
const KEY_BYTES = 32

/**
 * Opens the store with its key from the keychain. A new folder gets a new key, read back before anything is written with it; a
 * store whose key is gone is left exactly as it is.
 */
export async function openStore(
  files: DataFiles,
  keychain: Keychain,
  migrations: readonly Migration[],
): Promise<Result<Database, KeychainProblem | StoreProblem>> {
  const key = await databaseKey(keychain, await databaseExists(files.database))
  if (!key.ok) return key
  return openDatabase({ file: files.database, key: key.value, migrations })
}

/** Reads the database key (base64) as the keychain has it; null when there is none. */
export function readDatabaseKey(keychain: Keychain): Promise<Result<string | null, KeychainProblem>> {
  return keychain.read(DATABASE_KEY)
}

async function databaseKey(
  keychain: Keychain,
  storeExists: boolean,
): Promise<Result<Buffer, KeychainProblem | StoreProblem>> {
  const kept = await readDatabaseKey(keychain)
  if (!kept.ok) return kept
  if (kept.value !== null) return ok(Buffer.from(kept.value, 'base64'))
  if (storeExists) return fail({ code: 'database-key-missing' })
  const fresh = randomBytes(KEY_BYTES)
  const written = await keychain.write(DATABASE_KEY, fresh.toString('base64'))
  if (!written.ok) return written
  const readBack = await keychain.read(DATABASE_KEY)
  if (!readBack.ok) return readBack
  return readBack.value === fresh.toString('base64')
    ? ok(fresh)
    : fail({ code: 'keychain-refused', detail: 'the value read back is not the value written' })
}

/** Keeps the entries of each data folder apart in a keychain that all of the user's folders share. */
export async function scopedToFolder(keychain: Keychain, files: DataFiles): Promise<Keychain> {
  const storeId = await storeIdOf(files)
  const scoped = (name: string): string => `${storeId}/${name}`
  return {
    kind: keychain.kind,
    read: (name) => keychain.read(scoped(name)),
    write: (name, secret) => keychain.write(scoped(name), secret),
    remove: (name) => keychain.remove(scoped(name)),
  }
}

async function storeIdOf(files: DataFiles): Promise<string> {
  if (existsSync(files.storeId)) return readFileSync(files.storeId, 'utf8').trim()
  mkdirSync(files.folder, { recursive: true, mode: 0o700 })
  const storeId = randomUUID()
  await writeFileAtomically(files.storeId, storeId)
  return storeId
}

/** Opens the folder's vault with a passphrase, or makes one in a folder that has no store yet. */
export async function vaultFor(
  files: DataFiles,
  passphrase: string,
): Promise<Result<Keychain, KeychainProblem | StoreProblem>> {
  if (await vaultExists(files.vault)) return openVault({ file: files.vault, passphrase })
  // A store that was made with another keychain: a new vault could never open it.
  if (await databaseExists(files.database)) return fail({ code: 'database-key-missing' })
  return createVault({ file: files.vault, passphrase })
}

/** Keeps what cannot be opened: database, vault and all that belongs to them move into a dated folder, nothing is deleted. */
export function moveAside(files: DataFiles, now: Date): void {
  const aside = join(files.folder, `set-aside-${now.toISOString().replace(/[:.]/g, '-')}`)
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  const stems = [files.database, files.vault, files.storeId].map((file) => basename(file))
  for (const name of readdirSync(files.folder)) {
    if (stems.some((stem) => name.startsWith(stem))) renameSync(join(files.folder, name), join(aside, name))
  }
}

import type { Announce } from '../../src-shared/ipc/events'
import type { ProblemOf } from '../../src-shared/problem'
import type { StartupStatus } from '../../src-shared/startup/startup.model'
import type { Clock } from '../platform/clock'
import type { Keychain } from '../platform/keychain/keychain'
import { probeKeychain } from '../platform/keychain/probe'
import { vaultExists } from '../platform/keychain/vault'
import type { Database, Migration } from '../platform/storage/database'
import { databaseExists } from '../platform/storage/opening'
import { acquireFolderLock, type FolderLock } from '../platform/storage/folder-lock'
import { isStorageFailure } from '../platform/storage/storage-failure'
import { opensByItself, type DataFiles } from './data-files'
import { moveAside, openStore, readDatabaseKey, scopedToFolder, vaultFor } from './store-opening'

export interface OpenedStore {
  readonly database: Database
  readonly keychain: Keychain
}

export interface OpenerDependencies {
  readonly files: DataFiles
  readonly migrations: readonly Migration[]
  readonly osKeychain: () => Keychain
  /** From WERKBALIE_PASSPHRASE: the vault is used without asking. */
  readonly passphrase: string | undefined
  readonly clock: Clock
  readonly announce: Announce
  /** Builds the features once the store is open. */
  readonly opened: (store: OpenedStore) => Promise<void>
}

/** Brings the store from closed to open. Attempts must not overlap. */
export interface StoreOpener {
  status(): StartupStatus
  /** Opens as far as it can without asking anybody. */
  open(): Promise<StartupStatus>
  openWith(keychain: Keychain): Promise<StartupStatus>
  openWithPassphrase(passphrase: string): Promise<StartupStatus>
  /** Moves an unreadable store aside and opens a new one; does nothing to a folder that another process holds. */
  beginAnew(): Promise<StartupStatus>
  close(): Promise<void>
}

export function createStoreOpener(deps: OpenerDependencies): StoreOpener {
  const { files } = deps
  let status: StartupStatus = { state: 'opening', expected: opensByItself(files, deps.passphrase) }
  const osKeychain = deps.osKeychain()
  let lock: FolderLock | undefined
  let database: Database | undefined

  function become(next: StartupStatus): StartupStatus {
    status = next
    deps.announce('startup-changed', {})
    return next
  }

  /** Holds the folder before anything in it is read or made. */
  async function hold(): Promise<ProblemOf<'data-in-use' | 'storage-failed'> | null> {
    if (lock !== undefined) return null
    const acquired = await acquireFolderLock(files.folder)
    if (!acquired.ok) return acquired.problem
    lock = acquired.value
    return null
  }

  async function open(): Promise<StartupStatus> {
    if (status.state === 'open') return status
    if (status.state === 'opening' && status.expected) wakeKeychain()
    const held = await hold()
    if (held !== null) return become({ state: 'blocked', problem: held })
    if (deps.passphrase !== undefined) return openWithPassphrase(deps.passphrase)
    if (await vaultExists(files.vault)) return become({ state: 'locked' })
    return openWithOsKeychain()
  }

  /** A disk that fails on the way is an obstacle like any other. */
  function stopped(error: unknown): StartupStatus {
    if (!isStorageFailure(error)) throw error
    return become({ state: 'blocked', problem: { code: 'storage-failed', reason: error.storageReason } })
  }

  async function openWith(keychain: Keychain): Promise<StartupStatus> {
    const store = await openStore(files, keychain, deps.migrations)
    if (!store.ok) return become({ state: 'blocked', problem: store.problem })
    database = store.value
    await deps.opened({ database, keychain })
    return become({ state: 'open', keychain: keychain.kind })
  }

  async function openWithPassphrase(passphrase: string): Promise<StartupStatus> {
    const vault = await vaultFor(files, passphrase)
    return vault.ok ? openWith(vault.value) : become({ state: 'blocked', problem: vault.problem })
  }

  /** The keychain takes a while to wake up: asked for the key already while the folder is being held, it answers sooner then. */
  function wakeKeychain(): void {
    void scopedToFolder(osKeychain, files).then(readDatabaseKey)
  }

  async function openWithOsKeychain(): Promise<StartupStatus> {
    const keychain = await scopedToFolder(osKeychain, files)
    // A store that exists was made with this keychain, and a vault could not open it: reading its key tells all there is to tell.
    if (await databaseExists(files.database)) return openWith(keychain)
    const usable = await probeKeychain(keychain)
    return usable.ok ? openWith(keychain) : become({ state: 'choose', problem: usable.problem })
  }

  return {
    status: () => status,
    open: () => open().catch(stopped),
    openWith,
    openWithPassphrase,
    async beginAnew() {
      if (status.state === 'open' || lock === undefined) return status
      moveAside(files, deps.clock.now())
      return open()
    },
    async close() {
      await database?.close()
      await lock?.release()
    },
  }
}

import { existsSync, mkdirSync } from 'node:fs'
import type { Announce } from '../../src-shared/ipc/events'
import type { ProblemOf } from '../../src-shared/problem'
import type { StartupStatus } from '../../src-shared/startup/startup.model'
import type { Clock } from '../platform/clock'
import type { Keychain } from '../platform/keychain/keychain'
import { probeKeychain } from '../platform/keychain/probe'
import type { Database, Migration } from '../platform/storage/database'
import { acquireFolderLock, type FolderLock } from '../platform/storage/folder-lock'
import { moveAside, openStore, scopedToFolder, vaultFor, type DataFiles } from './store-opening'

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
  let status: StartupStatus = { state: 'opening' }
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
    mkdirSync(files.folder, { recursive: true, mode: 0o700 })
    const acquired = await acquireFolderLock(files.folder)
    if (!acquired.ok) return acquired.problem
    lock = acquired.value
    return null
  }

  async function open(): Promise<StartupStatus> {
    if (status.state === 'open') return status
    const held = await hold()
    if (held !== null) return become({ state: 'blocked', problem: held })
    if (deps.passphrase !== undefined) return openWithPassphrase(deps.passphrase)
    if (existsSync(files.vault)) return become({ state: 'locked' })
    return openWithOsKeychain()
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

  async function openWithOsKeychain(): Promise<StartupStatus> {
    const keychain = await scopedToFolder(deps.osKeychain(), files)
    const usable = await probeKeychain(keychain)
    if (usable.ok) return openWith(keychain)
    // A store that exists was made with this keychain: a vault could not open it.
    const mayChoose = !existsSync(files.database)
    return become({ state: mayChoose ? 'choose' : 'blocked', problem: usable.problem })
  }

  return {
    status: () => status,
    open,
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

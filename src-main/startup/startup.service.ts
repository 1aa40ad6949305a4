import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { Announce } from '../../src-shared/ipc/events'
import type { KeychainProblem, ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { startupCalls } from '../../src-shared/startup/startup.contract'
import type { StartupStatus } from '../../src-shared/startup/startup.model'
import type { Clock } from '../platform/clock'
import type { Keychain } from '../platform/keychain/keychain'
import { probeKeychain } from '../platform/keychain/probe'
import { createVault, openVault } from '../platform/keychain/vault'
import type { Database, Migration } from '../platform/storage/database'
import { acquireFolderLock, type FolderLock } from '../platform/storage/folder-lock'
import { openStore, scopedToFolder, type DataFiles } from './store-opening'

export interface Startup {
  readonly handlers: GroupHandlers<typeof startupCalls>
  /** Opens the store as far as it can without asking anybody. */
  open(): Promise<StartupStatus>
  close(): Promise<void>
}

export interface OpenedStore {
  readonly database: Database
  readonly keychain: Keychain
}

interface Dependencies {
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

/** Brings the store from closed to open, one attempt at a time; every obstacle is a status that the user can act on. */
export function createStartup(deps: Dependencies): Startup {
  const { files } = deps
  let status: StartupStatus = { state: 'opening' }
  let lock: FolderLock | undefined
  let database: Database | undefined
  let last: Promise<unknown> = Promise.resolve()

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

  async function openWith(keychain: Keychain): Promise<StartupStatus> {
    const store = await openStore(files, keychain, deps.migrations)
    if (!store.ok) return become({ state: 'blocked', problem: store.problem })
    database = store.value
    await deps.opened({ database, keychain })
    return become({ state: 'open', keychain: keychain.kind })
  }

  async function open(): Promise<StartupStatus> {
    if (status.state === 'open') return status
    const held = await hold()
    if (held !== null) return become({ state: 'blocked', problem: held })
    if (deps.passphrase !== undefined) return openWithPassphrase(deps.passphrase)
    if (existsSync(files.vault)) return become({ state: 'locked' })
    return openWithOsKeychain()
  }

  async function openWithPassphrase(passphrase: string): Promise<StartupStatus> {
    const vault = await vaultFor(passphrase)
    return vault.ok ? openWith(vault.value) : become({ state: 'blocked', problem: vault.problem })
  }

  async function vaultFor(
    passphrase: string,
  ): Promise<Result<Keychain, KeychainProblem | ProblemOf<'storage-failed' | 'database-key-missing'>>> {
    if (existsSync(files.vault)) return openVault({ file: files.vault, passphrase })
    // A store that was made with another keychain: a new vault could never open it.
    if (existsSync(files.database)) return fail({ code: 'database-key-missing' })
    return createVault({ file: files.vault, passphrase })
  }

  async function openWithOsKeychain(): Promise<StartupStatus> {
    const keychain = await scopedToFolder(deps.osKeychain(), files)
    const usable = await probeKeychain(keychain)
    if (usable.ok) return openWith(keychain)
    // A store that exists was made with this keychain: a vault could not open it.
    const mayChoose = !existsSync(files.database)
    return become({ state: mayChoose ? 'choose' : 'blocked', problem: usable.problem })
  }

  /** Keeps what cannot be opened: database, vault and all that belongs to them move into a dated folder, nothing is deleted. */
  function moveAside(): void {
    const aside = join(files.folder, `set-aside-${deps.clock.now().toISOString().replace(/[:.]/g, '-')}`)
    mkdirSync(aside, { recursive: true, mode: 0o700 })
    const stems = [files.database, files.vault, files.storeId].map((file) => basename(file))
    for (const name of readdirSync(files.folder)) {
      if (stems.some((stem) => name.startsWith(stem))) renameSync(join(files.folder, name), join(aside, name))
    }
  }

  /** One attempt after the other: a second click waits for the first one's outcome. */
  function inTurn<Outcome>(attempt: () => Promise<Outcome>): Promise<Outcome> {
    const turn = last.then(attempt)
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    open: () => inTurn(open),
    async close() {
      await database?.close()
      await lock?.release()
    },
    handlers: {
      status: () => Promise.resolve(ok(status)),
      retry: async () => ok(await inTurn(open)),
      createVault: ({ passphrase }) =>
        inTurn(async () => {
          if (status.state === 'open') return ok(status)
          const vault = await vaultFor(passphrase)
          return ok(
            vault.ok ? await openWith(vault.value) : become({ state: 'blocked', problem: vault.problem }),
          )
        }),
      unlock: ({ passphrase }) =>
        inTurn(async () => {
          if (status.state === 'open') return ok(status)
          const vault = await openVault({ file: files.vault, passphrase })
          return vault.ok ? ok(await openWith(vault.value)) : vault
        }),
      startFresh: () =>
        inTurn(async () => {
          if (status.state === 'open' || lock === undefined) return ok(status)
          moveAside()
          return ok(await open())
        }),
    },
  }
}

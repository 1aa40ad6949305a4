import type { GroupHandlers } from '../../src-shared/ipc/call'
import { ok } from '../../src-shared/result'
import type { startupCalls } from '../../src-shared/startup/startup.contract'
import type { StartupStatus } from '../../src-shared/startup/startup.model'
import { openVault } from '../platform/keychain/vault'
import { createStoreOpener, type OpenerDependencies } from './store-opener'

export interface Startup {
  readonly handlers: GroupHandlers<typeof startupCalls>
  /** Opens the store as far as it can without asking anybody. */
  open(): Promise<StartupStatus>
  /** Resolves once no attempt to open is under way. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** The calls about opening the store, one attempt at a time; every obstacle is a status that the user can act on. */
export function createStartup(deps: OpenerDependencies): Startup {
  const opener = createStoreOpener(deps)
  const inTurn = oneAtATime()
  const unlessOpen = (attempt: () => Promise<StartupStatus>) =>
    inTurn(async () => ok(opener.status().state === 'open' ? opener.status() : await attempt()))

  return {
    open: () => inTurn(opener.open),
    settled: () => inTurn(() => Promise.resolve()),
    close: opener.close,
    handlers: {
      status: () => Promise.resolve(ok(opener.status())),
      retry: () => unlessOpen(opener.open),
      createVault: ({ passphrase }) => unlessOpen(() => opener.openWithPassphrase(passphrase)),
      unlock: ({ passphrase }) =>
        inTurn(async () => {
          if (opener.status().state === 'open') return ok(opener.status())
          const vault = await openVault({ file: deps.files.vault, passphrase })
          return vault.ok ? ok(await opener.openWith(vault.value)) : vault
        }),
      startFresh: () => unlessOpen(opener.beginAnew),
    },
  }
}

/** One attempt after the other: a second click waits for the first one's outcome. */
function oneAtATime(): <Outcome>(attempt: () => Promise<Outcome>) => Promise<Outcome> {
  let last: Promise<unknown> = Promise.resolve()
  return (attempt) => {
    const turn = last.then(attempt)
    last = turn.catch(() => undefined)
    return turn
  }
}

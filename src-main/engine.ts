import type { Handlers } from '../src-shared/ipc/call'
import { contract, type AppContract } from '../src-shared/ipc/contract'
import type { Announce } from '../src-shared/ipc/events'
import { compose, type Features } from './compose'
import { createDesktopHandlers } from './desktop/desktop.service'
import { serve, type Answer } from './ipc/serve'
import { migrations } from './migrations'
import type { Clock } from './platform/clock'
import { createCrypto } from './platform/crypto/crypto'
import type { Desktop } from './platform/desktop'
import { createAgentPool, type ProxyFinder } from './platform/http/agent-pool'
import type { Keychain } from './platform/keychain/keychain'
import type { Log } from './platform/log'
import type { Notifications } from './platform/notifications'
import type { SettingsService } from './settings/settings.service'
import { createStartup, type Startup } from './startup/startup.service'
import { dataFiles } from './startup/data-files'

/** Everything that differs between a window and a terminal. */
export interface Surroundings {
  readonly dataFolder: string
  readonly passphrase: string | undefined
  readonly osKeychain: () => Keychain
  readonly proxyFor: ProxyFinder
  readonly clock: Clock
  readonly log: Log
  readonly announce: Announce
  readonly desktop: Desktop
  readonly notifications: Notifications
  readonly settings: SettingsService
  /** Called when the store has been opened, at the start or later with a passphrase. */
  readonly onOpened?: () => void
  readonly version: string
  readonly runtime: string
}

export interface Engine {
  /** Answers any call of the contract; those that need the store wait while it is being opened, and answer `not-open` if it is not. */
  readonly answer: Answer
  readonly open: Startup['open']
  /** See Features.tidy; does nothing while the store is closed. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** The whole app without a window: the same for the window's main process, the terminal and the journeys. */
export function createEngine(surroundings: Surroundings): Engine {
  const { dataFolder, desktop, log } = surroundings
  const files = dataFiles(dataFolder)
  const crypto = createCrypto()
  const agents = createAgentPool(surroundings.proxyFor)
  let features: Features | undefined

  const startup = createStartup({
    ...surroundings,
    files,
    migrations,
    async opened(store) {
      features = await compose({ ...surroundings, ...store, crypto, agents })
      surroundings.onOpened?.()
    },
  })

  const early: Partial<Handlers<AppContract>> = {
    startup: startup.handlers,
    settings: surroundings.settings.handlers,
    desktop: createDesktopHandlers(desktop, { ...surroundings, dataFolder }),
  }

  async function handlersFor(group: keyof AppContract): Promise<Partial<Handlers<AppContract>>> {
    if (group in early) return early
    await startup.settled()
    return features?.handlers ?? {}
  }

  return {
    answer: serve(contract, handlersFor, log),
    open: startup.open,
    async tidy() {
      await startup.settled()
      await features?.tidy()
    },
    async close() {
      await features?.close()
      agents.close()
      await crypto.close()
      await startup.close()
    },
  }
}

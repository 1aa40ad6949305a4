import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEngine, type Engine } from '../../src-main/engine'
import type { Desktop } from '../../src-main/platform/desktop'
import { noDesktop } from '../../src-main/platform/desktop'
import type { ProxyFinder } from '../../src-main/platform/http/agent-pool'
import { streamLog } from '../../src-main/platform/log'
import { noNotifications, type Notifications } from '../../src-main/platform/notifications'
import { createSettings } from '../../src-main/settings/settings.service'
import { dataFiles } from '../../src-main/startup/data-files'
import type { CallOptions, Client } from '../../src-shared/ipc/call'
import { contract, type AppContract } from '../../src-shared/ipc/contract'
import type { Announce } from '../../src-shared/ipc/events'
import { fail } from '../../src-shared/result'

export const PASSPHRASE = 'correct horse battery staple'

export interface Office {
  /** The calls as the window sees them, through the same door. */
  readonly main: Client<AppContract>
  readonly engine: Engine
  readonly folder: string
  /** Everything that was logged. */
  readonly log: () => string
  readonly events: string[]
  /** Closes the engine; the folder stays for a next start. */
  close(): Promise<void>
}

interface Options {
  readonly folder?: string
  readonly passphrase?: string | undefined
  readonly now?: () => Date
  readonly desktop?: Desktop
  readonly notifications?: Notifications
  /** The system's proxy for an address; none by default. */
  readonly proxyFor?: ProxyFinder
  /** Hears what is announced, too. */
  readonly announce?: Announce
}

const folders: string[] = []

/** A new, empty data folder; all are removed by `removeFolders`. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'werkbalie-journey-'))
  folders.push(folder)
  return folder
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Opens the whole app without a window, with a passphrase vault, on a data folder. Nothing is replaced but the desktop. */
export async function openOffice(options: Options = {}): Promise<Office> {
  const folder = options.folder ?? newFolder()
  const lines: string[] = []
  const events: string[] = []
  const announce: Announce = (name, payload) => {
    events.push(name)
    options.announce?.(name, payload)
  }
  const engine = createEngine({
    dataFolder: folder,
    passphrase: 'passphrase' in options ? options.passphrase : PASSPHRASE,
    osKeychain: () => ({
      kind: 'os',
      read: () => Promise.resolve(fail({ code: 'keychain-missing', detail: 'a journey has none' })),
      write: () => Promise.resolve(fail({ code: 'keychain-missing', detail: 'a journey has none' })),
      remove: () => Promise.resolve(fail({ code: 'keychain-missing', detail: 'a journey has none' })),
    }),
    proxyFor: options.proxyFor ?? (() => Promise.resolve(null)),
    clock: { now: options.now ?? (() => new Date()) },
    log: streamLog({ write: (line: string) => lines.push(line) }),
    announce,
    desktop: options.desktop ?? noDesktop,
    notifications: options.notifications ?? noNotifications,
    settings: createSettings({ file: dataFiles(folder).settings, announce, systemLanguages: ['nl-BE'] }),
    version: '0.0.0-test',
    runtime: 'test',
  })
  await engine.open()
  return {
    main: clientOf(engine),
    engine,
    folder,
    log: () => lines.join(''),
    events,
    close: () => engine.close(),
  }
}

/** The client as the window derives it, with the boundary's cloning but without the boundary. */
function clientOf(engine: Engine): Client<AppContract> {
  const groups = Object.entries(contract).map(([group, calls]) => [
    group,
    Object.fromEntries(
      Object.keys(calls).map((name) => [
        name,
        async (input: unknown, options: CallOptions = {}) =>
          structuredClone(
            await engine.answer(group, name, structuredClone(input), {
              signal: options.signal ?? new AbortController().signal,
              progress: options.onProgress ?? (() => undefined),
            }),
          ),
      ]),
    ),
  ])
  return Object.fromEntries(groups) as Client<AppContract>
}

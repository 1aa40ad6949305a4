import { Settings } from '../../src-shared/settings/settings.model'
import type { settingsCalls } from '../../src-shared/settings/settings.contract'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { Announce } from '../../src-shared/ipc/events'
import { ok } from '../../src-shared/result'
import { readJson, writeJson } from '../platform/storage/plain-file'

export interface SettingsService {
  readonly handlers: GroupHandlers<typeof settingsCalls>
  current(): Settings
}

/** Keeps the settings in a plain file: nothing personal, and readable before the store is open. */
export function createSettings(deps: {
  file: string
  announce: Announce
  /** The languages the machine prefers, best first (BCP 47). */
  systemLanguages: readonly string[]
}): SettingsService {
  let settings = read(deps.file, deps.systemLanguages)
  return {
    current: () => settings,
    handlers: {
      get: () => Promise.resolve(ok(settings)),
      async change(change) {
        settings = { ...settings, ...change }
        await writeJson(deps.file, settings)
        deps.announce('settings-changed', {})
        return ok(settings)
      },
    },
  }
}

function read(file: string, systemLanguages: readonly string[]): Settings {
  const kept = Settings.safeParse(readJson(file))
  return kept.success ? kept.data : { language: preferred(systemLanguages), theme: 'system' }
}

function preferred(systemLanguages: readonly string[]): Settings['language'] {
  for (const tag of systemLanguages) {
    const known = Settings.shape.language.safeParse(tag.slice(0, 2).toLowerCase())
    if (known.success) return known.data
  }
  return 'nl'
}

import { Settings, type SettingsChange } from '../../src-shared/settings/settings.model'
import type { settingsCalls } from '../../src-shared/settings/settings.contract'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { Announce } from '../../src-shared/ipc/events'
import { ok } from '../../src-shared/result'
import { writeJson } from '../platform/storage/plain-file'
import { keptSettings } from './kept-settings'

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
  let settings = keptSettings(deps.file, deps.systemLanguages)
  return {
    current: () => settings,
    handlers: {
      get: () => Promise.resolve(ok(settings)),
      async change(change) {
        settings = Settings.parse({ ...settings, ...given(change) })
        await writeJson(deps.file, settings)
        deps.announce('settings-changed', {})
        return ok(settings)
      },
    },
  }
}

/** A change that names a setting without a value leaves it as it is. */
function given(change: SettingsChange): SettingsChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}

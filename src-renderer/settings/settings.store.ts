import { create } from 'zustand'
import type { Problem } from '../../src-shared/problem'
import { ok, type Result } from '../../src-shared/result'
import type { SettingsChange } from '../../src-shared/settings/settings.model'
import type { SettingsSection } from '../app/routes'
import { main } from '../ipc/client'
import { createReadable } from '../ipc/reading'

/** The language, the theme and the chosen profile. */
export const settings = createReadable(() => main.settings.get(), ['settings-changed'])

/** The certificates a profile can be given. */
export const certificates = createReadable(() => main.certificates.list(), ['certificates-changed'])

/** Versions, and where the data lives. */
export const about = createReadable(() => main.desktop.about())

/** Whether the keys are in the system's keychain or in a vault. */
export const startup = createReadable(() => main.startup.status(), ['startup-changed'])

/** The form that is open over the list; an id, or NEW. */
export type Editing =
  | { readonly what: 'none' }
  | { readonly what: 'profile'; readonly id: string }
  /** `copyOf`: a new one that begins as that one is. */
  | { readonly what: 'environment'; readonly id: string; readonly copyOf?: string }

interface SettingsState {
  readonly section: SettingsSection
  readonly editing: Editing
}

const FIRST: SettingsState = { section: 'appearance', editing: { what: 'none' } }

export const useSettings = create<SettingsState>(() => FIRST)

/** Shows a part of the settings, with a form over it when asked. */
export function showSection(section: SettingsSection, edit?: string): void {
  useSettings.setState({ section, editing: edit === undefined ? { what: 'none' } : formOf(section, edit) })
}

function formOf(section: SettingsSection, id: string): Editing {
  if (section === 'profiles') return { what: 'profile', id }
  return section === 'environments' ? { what: 'environment', id } : { what: 'none' }
}

/** Opens a form. */
export function edit(editing: Editing): void {
  useSettings.setState({ editing })
}

/** Closes the form. */
export function closeForm(): void {
  useSettings.setState({ editing: { what: 'none' } })
}

/** Changes a setting at once. */
export async function changeSettings(change: SettingsChange): Promise<Result<void, Problem>> {
  const changed = await main.settings.change(change)
  if (!changed.ok) return changed
  settings.update(() => changed.value)
  return ok(undefined)
}

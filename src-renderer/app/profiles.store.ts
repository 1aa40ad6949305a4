import { create } from 'zustand'
import { PRACTICE, type Environment } from '../../src-shared/environments/environments.model'
import type { Problem } from '../../src-shared/problem'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import { ok, type Result } from '../../src-shared/result'
import type { Settings } from '../../src-shared/settings/settings.model'
import type { Translate } from '../../src-shared/texts/translate'
import { main } from '../ipc/client'
import { on } from '../ipc/events'

/** For whom the user works: every screen asks with the chosen profile. */
export type ProfilesState =
  | { readonly step: 'loading' }
  | {
      readonly step: 'ready'
      readonly profiles: readonly Profile[]
      readonly environments: readonly Environment[]
      /** The chosen one; the practice profile while nothing was chosen, or what was chosen is gone. */
      readonly selected: Profile | undefined
    }
  | { readonly step: 'failed'; readonly problem: Problem }

export const useProfiles = create<ProfilesState>(() => ({ step: 'loading' }))

let isFollowing = false

/** Reads the profiles once the data is open, and again whenever main announces a change. Safe to call again. */
export async function openProfiles(): Promise<void> {
  if (!isFollowing) {
    isFollowing = true
    for (const name of ['profiles-changed', 'environments-changed', 'settings-changed'] as const) {
      on(name, () => void loadProfiles())
    }
  }
  await loadProfiles()
}

let latest = 0

async function loadProfiles(): Promise<void> {
  const turn = ++latest
  const [profiles, environments, settings] = await Promise.all([
    main.profiles.list(),
    main.environments.list(),
    main.settings.get(),
  ])
  // Two changes shortly after each other: the last reading decides.
  if (turn !== latest) return
  useProfiles.setState(stateOf(profiles, environments, settings), true)
}

function stateOf(
  profiles: Result<Profile[], Problem>,
  environments: Result<Environment[], Problem>,
  settings: Result<Settings, Problem>,
): ProfilesState {
  if (!profiles.ok) return { step: 'failed', problem: profiles.problem }
  if (!environments.ok) return { step: 'failed', problem: environments.problem }
  if (!settings.ok) return { step: 'failed', problem: settings.problem }
  return {
    step: 'ready',
    profiles: profiles.value,
    environments: environments.value,
    selected: chosen(profiles.value, settings.value.selectedProfileId),
  }
}

function chosen(profiles: readonly Profile[], id: string | undefined): Profile | undefined {
  return (
    profiles.find((profile) => profile.id === id) ??
    profiles.find((profile) => profile.id === PRACTICE) ??
    profiles[0]
  )
}

/** Chooses the profile every screen asks with, now and at the next start. */
export async function selectProfile(id: string): Promise<Result<void, Problem>> {
  const changed = await main.settings.change({ selectedProfileId: id })
  if (!changed.ok) return changed
  await loadProfiles()
  return ok(undefined)
}

/** The chosen profile; undefined only while the profiles are not read. */
export function useSelectedProfile(): Profile | undefined {
  return useProfiles((state) => (state.step === 'ready' ? state.selected : undefined))
}

/** Whether what the user does goes to the built-in practice environment. */
export function useIsPractice(): boolean {
  return useProfiles((state) => state.step === 'ready' && state.selected?.environmentId === PRACTICE)
}

/** An environment's name; the built-in one is called as the user's language calls it. */
export function environmentName(environment: Environment, t: Translate): string {
  return environment.id === PRACTICE ? t('common.practice') : environment.name
}

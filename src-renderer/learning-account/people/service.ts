import type { Environment } from '../../../src-shared/environments/environments.model'
import type { Profile } from '../../../src-shared/profiles/profiles.model'
import { useProfiles } from '../../app/profiles.store'

/** The service that the chosen profile would ask. */
export interface Service {
  readonly profile: Profile
  readonly environment: Environment
  /** False where the service is gone: then nothing may be offered that asks it. */
  readonly canAsk: boolean
}

/** The service of the chosen profile; undefined while there is none. */
export function useService(): Service | undefined {
  const state = useProfiles()
  if (state.step !== 'ready' || state.selected === undefined) return undefined
  const profile = state.selected
  const environment = state.environments.find(({ id }) => id === profile.environmentId)
  return environment && { profile, environment, canAsk: environment.learningAccount !== 'closed' }
}

import type { OnsName, Purpose } from '../../src-shared/certificates/certificates.model'

export type SettingsSection = 'appearance' | 'profiles' | 'environments' | 'privacy' | 'about'

export type ConnectionPlace = 'test' | 'ons' | 'vacancies' | 'feeds'

export type TrainingsPlace =
  'register' | 'outbox' | 'templates' | 'people' | 'employers' | 'ask' | 'archive' | 'settings'

/** In the place of an id: one that does not exist yet. */
export const NEW = 'new'

/** Every screen there can be, and what it can be opened with. */
export interface RouteParams {
  readonly today: Readonly<Record<string, never>>
  readonly candidates: { readonly checkId?: string }
  /**
   * `trainingId`: one training, by the id it has here, at a cell if `cell` says one (`participants.3.insz`); `place`: a part of the
   * register, at one of its things.
   */
  readonly trainings: {
    readonly trainingId?: string
    readonly cell?: string
    readonly place?: TrainingsPlace
    readonly itemId?: string
  }
  /** `runId`: a guide that is followed, at a step; `place`: a workplace beside the guides, at one of its things. */
  readonly connections: {
    readonly profileId?: string
    readonly runId?: string
    readonly stepId?: string
    readonly place?: ConnectionPlace
    readonly itemId?: string
  }
  /** `request`: opens the form for a new request of that purpose; `onsName`: the name it must carry. */
  readonly certificates: {
    readonly certificateId?: string
    readonly request?: Purpose
    readonly onsName?: OnsName
  }
  readonly activity: Readonly<Record<string, never>>
  /** `edit`: opens the form of that profile or environment; `NEW` an empty one. */
  readonly settings: { readonly section?: SettingsSection; readonly edit?: string }
}

export type ScreenId = keyof RouteParams

/** Where the user is: a screen, and what it was opened with. */
export type Route = {
  [Id in ScreenId]: { readonly screen: Id; readonly params?: RouteParams[Id] }
}[ScreenId]

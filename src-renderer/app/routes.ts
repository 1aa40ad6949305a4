/** Every screen there can be, and what it can be opened with. */
export interface RouteParams {
  readonly today: Readonly<Record<string, never>>
  readonly candidates: { readonly checkId?: string }
  readonly trainings: { readonly trainingId?: string }
  readonly connections: { readonly profileId?: string }
  readonly certificates: { readonly certificateId?: string }
  readonly activity: Readonly<Record<string, never>>
  readonly settings: { readonly section?: 'profiles' | 'environments' | 'appearance' | 'privacy' | 'about' }
}

export type ScreenId = keyof RouteParams

/** Where the user is: a screen, and what it was opened with. */
export type Route = {
  [Id in ScreenId]: { readonly screen: Id; readonly params?: RouteParams[Id] }
}[ScreenId]

import * as z from 'zod'

/** What main announces to the screens: that something changed, never the changed thing itself. */
export const events = {
  'certificates-changed': z.object({}),
  'checks-changed': z.object({}),
  'profiles-changed': z.object({}),
  'environments-changed': z.object({}),
  'settings-changed': z.object({}),
  'trainings-changed': z.object({}),
  'startup-changed': z.object({}),
  'guides-changed': z.object({}),
  'vacancies-changed': z.object({}),
  'ons-changed': z.object({}),
  'feeds-changed': z.object({}),
  /** The menu, or a notification that was clicked, asks the window to go to a screen, and to a thing on it. */
  'go-to-screen': z.object({ screen: z.string(), params: z.record(z.string(), z.string()).optional() }),
} as const

export type EventName = keyof typeof events
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>

/** Announces an event to every open window. */
export type Announce = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void

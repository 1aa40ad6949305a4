import type { ComponentType, ReactNode } from 'react'
import { PracticeBanner } from '../profiles/practice.banner'
import { ProfileSwitcher } from '../profiles/profile.switcher'
import { StartupGate } from '../startup/startup.gate'

export interface Slots {
  /** Stands before everything: shows its children once the data is open. */
  readonly Gate?: ComponentType<{ readonly children: ReactNode }>
  /** The line over every screen in the practice environment; draws nothing elsewhere. */
  readonly Banner?: ComponentType
  /** For whom, and in which environment; at the top of every screen. */
  readonly Switcher?: ComponentType
}

/** What features put in the frame around the screens. */
export const slots: Slots = { Gate: StartupGate, Banner: PracticeBanner, Switcher: ProfileSwitcher }

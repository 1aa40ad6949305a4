import type { LucideIcon } from 'lucide-react'
import Cable from 'lucide-react/icons/cable'
import FileKey from 'lucide-react/icons/file-key'
import GraduationCap from 'lucide-react/icons/graduation-cap'
import Settings from 'lucide-react/icons/settings'
import Sun from 'lucide-react/icons/sun'
import UserRoundSearch from 'lucide-react/icons/user-round-search'
import type { ComponentType } from 'react'
import { loaded } from './loaded-screen'
import type { ScreenId } from './routes'

export interface ScreenEntry {
  readonly id: ScreenId
  readonly icon: LucideIcon
  readonly Screen: ComponentType
  /** Loads the screen's code before it is drawn. */
  readonly preload?: () => Promise<unknown>
  /** `end` stands apart at the bottom of the menu. */
  readonly place?: 'start' | 'end' | undefined
}

/** The screens that exist, in the order of the menu; the first one opens first. Its title is the text `shell.screens.<id>`. */
export const screens: readonly ScreenEntry[] = [
  {
    id: 'today',
    icon: Sun,
    ...loaded(async () => (await import('../today/today.screen')).TodayScreen),
  },
  {
    id: 'candidates',
    icon: UserRoundSearch,
    ...loaded(async () => (await import('../precontract/precontract.screen')).PrecontractScreen),
  },
  {
    id: 'trainings',
    icon: GraduationCap,
    ...loaded(async () => (await import('../learning-account/trainings.screen')).TrainingsScreen),
  },
  {
    id: 'connections',
    icon: Cable,
    ...loaded(async () => (await import('./connections.screen')).ConnectionsScreen),
  },
  {
    id: 'certificates',
    icon: FileKey,
    ...loaded(async () => (await import('../certificates/certificates.screen')).CertificatesScreen),
  },
  {
    id: 'settings',
    icon: Settings,
    place: 'end',
    ...loaded(async () => (await import('../settings/settings.screen')).SettingsScreen),
  },
]

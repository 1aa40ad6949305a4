import type { LucideIcon } from 'lucide-react'
import UserRoundSearch from 'lucide-react/icons/user-round-search'
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { ScreenId } from './routes'

export interface ScreenEntry {
  readonly id: ScreenId
  readonly icon: LucideIcon
  /** `lazy(async () => ({ default: (await import('../certificates/certificates.screen')).CertificatesScreen }))` */
  readonly Screen: LazyExoticComponent<ComponentType> | ComponentType
  /** `end` stands apart at the bottom of the menu. */
  readonly place?: 'start' | 'end' | undefined
}

/** The screens that exist, in the order of the menu; the first one opens first. Its title is the text `shell.screens.<id>`. */
export const screens: readonly ScreenEntry[] = [
  {
    id: 'candidates',
    icon: UserRoundSearch,
    Screen: lazy(async () => ({
      default: (await import('../precontract/precontract.screen')).PrecontractScreen,
    })),
  },
]

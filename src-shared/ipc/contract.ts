import { certificatesCalls } from '../certificates/certificates.contract'
import { desktopCalls } from '../desktop/desktop.contract'
import { environmentsCalls } from '../environments/environments.contract'
import { precontractCalls } from '../precontract/precontract.contract'
import { profilesCalls } from '../profiles/profiles.contract'
import { settingsCalls } from '../settings/settings.contract'
import { startupCalls } from '../startup/startup.contract'

/** The sum of all features' calls; a call's name is its path. */
export const contract = {
  certificates: certificatesCalls,
  desktop: desktopCalls,
  environments: environmentsCalls,
  precontract: precontractCalls,
  profiles: profilesCalls,
  settings: settingsCalls,
  startup: startupCalls,
} as const

export type AppContract = typeof contract

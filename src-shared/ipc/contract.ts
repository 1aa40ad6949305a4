import { certificatesCalls } from '../certificates/certificates.contract'
import { connectionsCalls } from '../connections/connections.contract'
import { desktopCalls } from '../desktop/desktop.contract'
import { environmentsCalls } from '../environments/environments.contract'
import { jobFeedCalls } from '../job-feed/job-feed.contract'
import { learningAccountCalls } from '../learning-account/learning-account.contract'
import { onboardingCalls } from '../onboarding/onboarding.contract'
import { onsCalls } from '../ons/ons.contract'
import { precontractCalls } from '../precontract/precontract.contract'
import { profilesCalls } from '../profiles/profiles.contract'
import { settingsCalls } from '../settings/settings.contract'
import { startupCalls } from '../startup/startup.contract'
import { todayCalls } from '../today/today.contract'
import { vacanciesCalls } from '../vacancies/vacancies.contract'

/** The sum of all features' calls; a call's name is its path. */
export const contract = {
  certificates: certificatesCalls,
  connections: connectionsCalls,
  desktop: desktopCalls,
  environments: environmentsCalls,
  jobFeed: jobFeedCalls,
  learningAccount: learningAccountCalls,
  onboarding: onboardingCalls,
  ons: onsCalls,
  precontract: precontractCalls,
  profiles: profilesCalls,
  settings: settingsCalls,
  startup: startupCalls,
  today: todayCalls,
  vacancies: vacanciesCalls,
} as const

export type AppContract = typeof contract

import { connectionsCalls } from '../../src-shared/connections/connections.contract'
import { jobFeedCalls } from '../../src-shared/job-feed/job-feed.contract'
import { onboardingCalls } from '../../src-shared/onboarding/onboarding.contract'
import { onsCalls } from '../../src-shared/ons/ons.contract'
import { todayCalls } from '../../src-shared/today/today.contract'
import { vacanciesCalls } from '../../src-shared/vacancies/vacancies.contract'
import { bridge } from './bridge'
import { createClient } from './client'

/** The calls of the connections, beside those the contract sums already. */
export const main = createClient(
  {
    connections: connectionsCalls,
    jobFeed: jobFeedCalls,
    onboarding: onboardingCalls,
    ons: onsCalls,
    today: todayCalls,
    vacancies: vacanciesCalls,
  },
  bridge,
)

import type { Problem, ProblemCode } from '../../src-shared/problem'
import type { Translate } from '../../src-shared/texts/translate'
import type { ProblemAction } from '../ui/problem-notice'
import { go } from './navigation.store'
import type { Route } from './routes'
import type { ScreenEntry } from './screens'

const CERTIFICATES = { route: { screen: 'certificates' }, label: 'shell.goToCertificates' } as const
const CONNECTIONS = { route: { screen: 'connections' }, label: 'shell.goToConnections' } as const
const PROFILES = {
  route: { screen: 'settings', params: { section: 'profiles' } },
  label: 'shell.goToSettings',
} as const
const ENVIRONMENTS = {
  route: { screen: 'settings', params: { section: 'environments' } },
  label: 'shell.goToSettings',
} as const

interface Destination {
  readonly route: Route
  readonly label: 'shell.goToCertificates' | 'shell.goToConnections' | 'shell.goToSettings'
}

const DESTINATIONS: Partial<Record<ProblemCode, Destination>> = {
  'certificate-missing': CERTIFICATES,
  'certificate-expired': CERTIFICATES,
  'certificate-not-yet-valid': CERTIFICATES,
  'key-missing': CERTIFICATES,
  'key-unusable': CERTIFICATES,
  'client-id-missing': PROFILES,
  'access-refused': PROFILES,
  'token-refused': CONNECTIONS,
  unreachable: ENVIRONMENTS,
  'tls-failed': ENVIRONMENTS,
  'answer-not-understood': ENVIRONMENTS,
  'address-missing': ENVIRONMENTS,
}

/** Where to go to solve a problem, if there is such a screen and the user is not on it. */
export function problemAction(
  problem: Problem,
  screens: readonly ScreenEntry[],
  current: Route,
  t: Translate,
): ProblemAction | undefined {
  const destination = DESTINATIONS[problem.code]
  if (destination === undefined || destination.route.screen === current.screen) return undefined
  if (!screens.some(({ id }) => id === destination.route.screen)) return undefined
  return { label: t(destination.label), onAct: () => go(destination.route) }
}

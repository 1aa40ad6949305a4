import { randomUUID } from 'node:crypto'
import type { Handlers } from '../src-shared/ipc/call'
import type { AppContract } from '../src-shared/ipc/contract'
import { withoutInsz } from '../src-shared/identity/without-insz'
import { PathStyle } from '../src-shared/learning-account/settings.model'
import { stepWords } from '../src-shared/onboarding/guide-words'
import { guides } from '../src-shared/onboarding/guides/guides'
import { todayInBrussels } from '../src-shared/precontract/start-window'
import { ok } from '../src-shared/result'
import type { Format } from '../src-shared/texts/format'
import type { Translate } from '../src-shared/texts/translate'
import { createCertificateMaterial } from './certificate-material'
import type { Certificates } from './certificates/certificates.service'
import type { FeatureDependencies } from './compose'
import { createConnections } from './connections/connections.service'
import type { ProbedAccess } from './connections/enterprise-probe'
import type { Environments } from './environments/environments.service'
import { createJobFeed } from './job-feed/job-feed.service'
import { createPaths } from './learning-account/learning-account.paths'
import { createOnboarding } from './onboarding/onboarding.service'
import { createOnsApi } from './ons/ons.api'
import { createOns } from './ons/ons.service'
import type { HttpClient } from './platform/http/http-client'
import { createRounds } from './platform/rounds'
import type { Practice } from './practice/practice.service'
import type { Profiles } from './profiles/profiles.service'
import type { createServiceAccess } from './service-access'
import {
  certificateRenewals,
  changedFeeds,
  expiringCertificates,
  repeatableChecks,
  vacanciesToSend,
} from './today-sources'
import { createReminders } from './today/reminders'
import { createToday, type TodaySource } from './today/today.service'
import { createVacancies } from './vacancies/vacancies.service'

/** What the guided connections need of the features they meet. */
interface Met {
  readonly http: HttpClient
  readonly profiles: Profiles
  readonly certificates: Certificates
  readonly environments: Environments
  readonly practice: Practice
  readonly accessFor: ReturnType<typeof createServiceAccess>
  /** Texts and formats in the user's language. */
  readonly words: () => Promise<{ t: Translate; format: Format }>
  /** Names of whatever uses a certificate. */
  readonly usedBy: (certificateId: string) => Promise<string[]>
  /** Items of features that are composed elsewhere. */
  readonly otherSources: readonly TodaySource[]
}

type ConnectionGroups = 'connections' | 'jobFeed' | 'onboarding' | 'ons' | 'today' | 'vacancies'

export interface Connected {
  readonly handlers: Pick<Handlers<AppContract>, ConnectionGroups>
  namesUsingCertificate(certificateId: string): Promise<string[]>
  /** Destroys what was removed long ago, and begins the rounds: feeds that are due, reminders. */
  tidy(): Promise<void>
  close(): void
}

/** How often feeds and terms are looked at while the app is open. */
const ROUND_MS = 15 * 60_000

/** Builds the guides, the tests and what they work on, over the features that exist already. */
export function composeConnections(deps: FeatureDependencies, met: Met): Connected {
  const today = (): string => todayInBrussels(deps.clock.now())
  const material = createCertificateMaterial(deps)
  const practiceOrigin = async (): Promise<string> => (await met.practice.place()).origin
  const shared = { ...deps, ...met, today, practiceOrigin }

  const onboarding = createOnboarding({ ...shared, otherDays: certificateRenewals(met) })
  const vacancies = createVacancies(shared)
  const jobFeed = createJobFeed(shared)
  const api = createOnsApi(met.http)
  const ons = createOns({ ...shared, ...onsNeeds(met), api, certificate: material.known })
  const connections = createConnections({
    ...shared,
    materialOf: material.materialOf,
    findProfile: met.profiles.find,
    resolveEnvironment: met.environments.resolve,
    askPing: api.ping,
    absentTrainingUrl,
  })
  const todayItems = createToday({
    today,
    sources: [
      onboarding.forToday,
      expiringCertificates(met),
      repeatableChecks(deps.database, today),
      changedFeeds(jobFeed),
      vacanciesToSend(onboarding, vacancies),
      ...met.otherSources,
    ],
  })
  const remind = createReminders({
    ...shared,
    items: todayItems.items,
    stepTitle: titleIn,
    plainName: withoutInsz,
  })
  const rounds = createRounds(
    ROUND_MS,
    async () => {
      await jobFeed.checkDue()
      await remind()
    },
    (error) => deps.log.error('a round failed', { error }),
  )

  return {
    handlers: {
      connections,
      jobFeed: jobFeed.handlers,
      onboarding: onboarding.handlers,
      ons: ons.handlers,
      today: todayItems.handlers,
      vacancies: vacancies.handlers,
    },
    namesUsingCertificate: ons.namesUsingCertificate,
    async tidy() {
      for (const feature of [onboarding, vacancies, jobFeed, ons]) await feature.purgeOld()
      await rounds.start()
    },
    close: rounds.stop,
  }
}

/** What Ons needs of the environments and the certificates. */
function onsNeeds({ environments, certificates }: Met) {
  return {
    async environment(id: string) {
      const found = await environments.resolve(id)
      return found.ok ? found.value : undefined
    },
    async identity(id: string) {
      const key = await certificates.signingKey(id)
      if (!key.ok) return key
      return ok({ privateKeyPem: key.value.privateKeyPem, certificates: [key.value.certificatePem] })
    },
  }
}

function titleIn(guideId: string, stepId: string, t: Translate): string {
  const guide = guides.find(({ id }) => id === guideId)
  return guide === undefined ? '' : stepWords(guide, stepId, t).title
}

/** A training that nobody ever registered, at the address where it would be. */
function absentTrainingUrl({ profile, environment }: ProbedAccess): string {
  return createPaths({ profile, environment, pathStyle: PathStyle.parse({}) }).training({
    trainingId: randomUUID(),
  })
}

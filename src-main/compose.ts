import { PRACTICE } from '../src-shared/environments/environments.model'
import type { Handlers } from '../src-shared/ipc/call'
import type { AppContract } from '../src-shared/ipc/contract'
import { loadTexts } from '../src-shared/texts/texts'
import type { Announce } from '../src-shared/ipc/events'
import { createCertificates } from './certificates/certificates.service'
import { composeConnections } from './compose-connections'
import { createEnvironments, type Environments } from './environments/environments.service'
import { createLearningAccountApi } from './learning-account/learning-account.api'
import { createLearningAccount, type LearningAccount } from './learning-account/learning-account.service'
import type { Clock } from './platform/clock'
import type { Crypto } from './platform/crypto/crypto'
import type { Desktop } from './platform/desktop'
import { createAccessTokens } from './platform/http/access-token'
import type { AgentPool } from './platform/http/agent-pool'
import { createHttpClient } from './platform/http/http-client'
import { createServiceClient, type ServiceClient } from './platform/http/service-client'
import type { Keychain } from './platform/keychain/keychain'
import type { Log } from './platform/log'
import type { Notifications } from './platform/notifications'
import type { Database } from './platform/storage/database'
import { createPractice } from './practice/practice.service'
import { makePracticeCertificate } from './practice/practice-certificate'
import { createPrecontractApi } from './precontract/precontract.api'
import { createPrecontract } from './precontract/precontract.service'
import { createProfiles, type Profiles } from './profiles/profiles.service'
import { createPracticeServer } from './sandbox/practice-server'
import { createDatabaseStore } from './sandbox/practice-store'
import { createServiceAccess } from './service-access'
import type { SettingsService } from './settings/settings.service'
import { trainingsToSend } from './today-sources'

/** The features that need the open store. */
type StoreHandlers = Omit<Handlers<AppContract>, 'startup' | 'settings' | 'desktop'>

export interface Features {
  readonly handlers: StoreHandlers
  /** What may be done once the store is open and nobody waits for it: practice profiles, destroying what was removed long ago. */
  tidy(): Promise<void>
  close(): Promise<void>
}

export interface FeatureDependencies {
  readonly database: Database
  readonly keychain: Keychain
  readonly crypto: Crypto
  readonly agents: AgentPool
  readonly clock: Clock
  readonly log: Log
  readonly announce: Announce
  readonly desktop: Desktop
  readonly notifications: Notifications
  readonly settings: Pick<SettingsService, 'current'>
}

/** Builds every feature by hand over an open store: the one place where they meet. */
export async function compose(deps: FeatureDependencies): Promise<Features> {
  const { clock } = deps
  const http = createHttpClient(deps.agents)
  const tokens = createAccessTokens({ http, crypto: deps.crypto, clock })
  const send = createServiceClient({ http, tokens, clock })

  const words = () => loadTexts(deps.settings.current().language)
  const profiles = createProfiles(deps)
  const usedBy = async (certificateId: string): Promise<string[]> => [
    ...(await profiles.namesUsingCertificate(certificateId)),
    ...(await connected.namesUsingCertificate(certificateId)),
  ]
  const certificates = createCertificates({ ...deps, usedBy, words })
  const practice = createPractice({
    server: createPracticeServer({ clock, store: createDatabaseStore(deps.database) }),
    http,
    putProfile: profiles.putBuiltIn,
    findProfile: profiles.find,
    makeCertificate: () => makePracticeCertificate(certificates.handlers),
    signingKey: certificates.signingKey,
  })
  const environments = createEnvironments({
    ...deps,
    practicePlace: practice.place,
    usedBy: profiles.namesUsingEnvironment,
  })
  await environments.seed()
  await practice.seed()
  const accessFor = createServiceAccess({ profiles, environments, certificates, practice })
  const precontract = createPrecontract({
    ...deps,
    api: createPrecontractApi(send),
    findProfile: profiles.find,
    accessFor,
  })
  const learningAccount = await composeTrainings(deps, { send, profiles, environments, accessFor })
  const connected = composeConnections(deps, {
    http,
    profiles,
    certificates,
    environments,
    practice,
    accessFor,
    words,
    usedBy,
    otherSources: [trainingsToSend(learningAccount)],
  })

  return {
    handlers: {
      ...connected.handlers,
      certificates: certificates.handlers,
      environments: environments.handlers,
      learningAccount: learningAccount.handlers,
      precontract: precontract.handlers,
      profiles: profiles.handlers,
    },
    async tidy() {
      const ready = await practice.setUp()
      if (!ready.ok) deps.log.error('practice profiles not ready', { code: ready.problem.code })
      await certificates.purgeOld()
      await precontract.purgeOld()
      await learningAccount.tidy()
      await connected.tidy()
    },
    async close() {
      learningAccount.close()
      connected.close()
      await practice.close()
    },
  }
}

interface TrainingsMeet {
  readonly send: ServiceClient
  readonly profiles: Profiles
  readonly environments: Environments
  readonly accessFor: ReturnType<typeof createServiceAccess>
}

function composeTrainings(
  deps: FeatureDependencies,
  { send, profiles, environments, accessFor }: TrainingsMeet,
): Promise<LearningAccount> {
  return createLearningAccount({
    ...deps,
    api: createLearningAccountApi(send),
    findProfile: profiles.find,
    accessFor,
    async serviceState(id) {
      // Without asking for its addresses: that would start the practice server.
      if (id === PRACTICE) return 'open'
      const environment = await environments.resolve(id)
      return environment.ok ? environment.value.learningAccount : 'closed'
    },
  })
}

import type { TestStep } from '../../src-shared/connections/connections.model'
import type { Environment } from '../../src-shared/environments/environments.model'
import type { ProblemOf, ServiceProblem } from '../../src-shared/problem'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import type { Result } from '../../src-shared/result'
import type { Clock } from '../platform/clock'
import type { Crypto } from '../platform/crypto/crypto'
import { createAccessTokens } from '../platform/http/access-token'
import type { HttpClient } from '../platform/http/http-client'
import { createServiceClient } from '../platform/http/service-client'
import { clockSkewSeconds } from '../platform/http/token-refusal'
import { certificateLooks, type MaterialOf } from './certificate-looks'
import { probeLearningAccount, probePrecontract, type Probe, type ProbedAccess } from './enterprise-probe'
import { failed, passed, runTest, skipped, type Finding, type Look } from './test-run'

export interface SocialSecurityTestDependencies {
  readonly http: HttpClient
  readonly crypto: Crypto
  readonly clock: Clock
  readonly materialOf: MaterialOf
  /** The day it is in Belgium. */
  readonly today: () => string
  /** The address of a training of this provider that does not exist. */
  readonly absentTrainingUrl: (access: ProbedAccess) => string
}

type Access = Result<ProbedAccess, ServiceProblem | ProblemOf<'not-found'>>

/** A difference beyond this makes servers refuse, in seconds. */
const TOLERATED_SKEW_SECONDS = 60

/** Tests the whole way to social security with a token of its own, so that an old one hides nothing. */
export function testSocialSecurity(
  deps: SocialSecurityTestDependencies,
  { profile, environment, access }: { profile: Profile; environment: Environment; access: Access },
  signal: AbortSignal,
): Promise<TestStep[]> {
  const { http, crypto, clock } = deps
  const tokens = createAccessTokens({ http, crypto, clock })
  const send = createServiceClient({ http, tokens, clock })
  const certificateId = access.ok ? access.value.credentials.keyId : profile.certificateId
  const certificate = certificateLooks({ ...deps, certificateId })
  let unreachable: Finding | undefined
  let probe: Probe | undefined

  async function clockIsRight(): Promise<Finding> {
    const measured = await measureClock(deps, environment, signal)
    // Without an answer the clock is not to blame: what stood in the way belongs to the next step.
    if (measured.outcome === 'failed' && measured.problem.code !== 'clock-wrong') {
      unreachable = measured
      return skipped
    }
    return measured
  }

  async function token(): Promise<Finding> {
    if (unreachable !== undefined) return unreachable
    if (!access.ok) return failed(access.problem)
    const given = await tokens.tokenFor(access.value.credentials, signal)
    return given.ok ? passed : failed(given.problem)
  }

  async function probed(): Promise<Probe> {
    if (!access.ok) return { enterprise: skipped, service: skipped }
    probe ??=
      profile.role === 'training-provider'
        ? await probeLearningAccount(send, access.value, deps.absentTrainingUrl(access.value), signal)
        : await probePrecontract(send, access.value, deps.today(), signal)
    return probe
  }

  const looks: readonly Look[] = [
    ...certificate.looks,
    { step: 'clock', look: clockIsRight },
    { step: 'token', look: token },
    { step: 'enterprise-number-in-reach', look: async () => (await probed()).enterprise },
    { step: 'api-answers', look: async () => (await probed()).service },
  ]
  return runTest(looks)
}

/** Asks the token server for nothing, to read the time in its answer: whatever its status, every answer has a date. */
async function measureClock(
  { http, clock }: SocialSecurityTestDependencies,
  { tokenUrl, trustedCa }: Environment,
  signal: AbortSignal,
): Promise<Finding> {
  const asked = clock.now()
  const response = await http({
    method: 'GET',
    url: tokenUrl,
    tls: { trustedCa },
    maxBytes: 1024 * 1024,
    signal,
  })
  if (!response.ok) return failed(response.problem)
  if (response.value.headers['date'] === undefined) return skipped
  const seconds = clockSkewSeconds(response.value, asked, clock.now())
  if (Math.abs(seconds) <= TOLERATED_SKEW_SECONDS) return passed
  return failed({ code: 'clock-wrong', seconds, status: response.value.status })
}

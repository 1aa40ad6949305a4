import * as z from 'zod'
import { PRACTICE } from '../../src-shared/environments/environments.model'
import { EnterpriseNumber } from '../../src-shared/identity/enterprise-number'
import type { Problem, ProblemOf, ServiceProblem } from '../../src-shared/problem'
import type { DataModel, Profile, Role } from '../../src-shared/profiles/profiles.model'
import { fail, ok, type Result } from '../../src-shared/result'
import type { SigningKey } from '../platform/http/credentials'
import type { HttpClient } from '../platform/http/http-client'

/** Where the practice services answer: over HTTP, and the practice Ons over mutual TLS with its own authority (PEM). */
export interface PracticePlace {
  readonly origin: string
  readonly ons: { readonly url: string; readonly trustedCa: string }
}

export interface Practice {
  /** The place of the running practice server; starts it when needed. */
  place(): Promise<PracticePlace>
  /** Makes the practice profiles, still without a certificate, where there are none. */
  seed(): Promise<void>
  /** Makes their certificate when it is missing or has ended. Safe to call again. */
  setUp(): Promise<Result<void, Problem>>
  /** What an access manager would do in Chaman: makes the profile's certificate known and gives its client id. */
  channelFor(profile: Profile): Promise<Result<{ clientId: string; certificateId: string }, ServiceProblem>>
  close(): Promise<void>
}

interface Dependencies {
  readonly server: { start(): Promise<PracticePlace>; stop(): Promise<void> }
  readonly http: HttpClient
  readonly putProfile: (profile: Omit<Profile, 'builtIn'>) => Promise<void>
  readonly findProfile: (id: string) => Promise<Result<Profile, ProblemOf<'not-found'>>>
  readonly makeCertificate: () => Promise<Result<{ id: string }, Problem>>
  readonly signingKey: (id: string) => Promise<Result<SigningKey, ServiceProblem>>
}

/** The fictitious enterprises of the practice environment; the numbers are the manuals' own samples. */
const PROFILES: readonly {
  id: string
  name: string
  enterpriseNumber: string
  role: Role
  dataModel?: DataModel
}[] = [
  { id: PRACTICE, name: 'Brasserie De Proef', enterpriseNumber: '0880820673', role: 'employer' },
  {
    id: 'practice-mandatary',
    name: 'Sociaal Bureau Proef',
    enterpriseNumber: '0206731645',
    role: 'mandatary',
  },
  {
    id: 'practice-training-provider',
    name: 'Opleidingscentrum Proef',
    enterpriseNumber: '0406798006',
    role: 'training-provider',
    dataModel: 'multiple-participants',
  },
]

const Channel = z.object({ clientId: z.string() })

export function createPractice(deps: Dependencies): Practice {
  let running: Promise<PracticePlace> | undefined
  let settingUp: Promise<Result<void, Problem>> | undefined
  const channels = new Map<string, string>()

  const place = (): Promise<PracticePlace> => (running ??= deps.server.start())

  async function certify(): Promise<Result<void, Problem>> {
    const known = await deps.findProfile(PRACTICE)
    const certificateId = known.ok ? known.value.certificateId : undefined
    if (certificateId !== undefined && (await deps.signingKey(certificateId)).ok) return ok(undefined)
    const made = await deps.makeCertificate()
    if (!made.ok) return made
    await putProfiles(deps, made.value.id)
    return ok(undefined)
  }

  const setUp = (): Promise<Result<void, Problem>> => {
    settingUp ??= certify().finally(() => (settingUp = undefined))
    return settingUp
  }

  /** The practice profiles are there from the first moment; their certificate may still be in the making. */
  async function withCertificate(profile: Profile): Promise<string | undefined> {
    if (profile.certificateId !== undefined || !profile.builtIn) return profile.certificateId
    await setUp()
    const current = await deps.findProfile(profile.id)
    return current.ok ? current.value.certificateId : undefined
  }

  return {
    place,
    async seed() {
      const first = await deps.findProfile(PRACTICE)
      // One that came with a newer version shares the certificate of the others.
      const certificateId = first.ok ? first.value.certificateId : undefined
      for (const profile of PROFILES) {
        if (!(await deps.findProfile(profile.id)).ok) await putProfile(deps, profile, certificateId)
      }
    },
    setUp,
    async channelFor(profile) {
      const certificateId = await withCertificate(profile)
      if (certificateId === undefined) return fail({ code: 'certificate-missing' })
      const identity = JSON.stringify([profile.enterpriseNumber, profile.role, certificateId])
      const known = channels.get(identity)
      if (known !== undefined) return ok({ clientId: known, certificateId })
      const key = await deps.signingKey(certificateId)
      if (!key.ok) return key
      const registered = await register(deps.http, (await place()).origin, profile, key.value.certificatePem)
      if (!registered.ok) return registered
      channels.set(identity, registered.value)
      return ok({ clientId: registered.value, certificateId })
    },
    async close() {
      if (running !== undefined) await deps.server.stop()
      running = undefined
    },
  }
}

async function putProfiles(deps: Dependencies, certificateId: string): Promise<void> {
  for (const profile of PROFILES) await putProfile(deps, profile, certificateId)
}

function putProfile(
  deps: Dependencies,
  profile: (typeof PROFILES)[number],
  certificateId: string | undefined,
): Promise<void> {
  return deps.putProfile({
    ...profile,
    enterpriseNumber: EnterpriseNumber.parse(profile.enterpriseNumber),
    environmentId: PRACTICE,
    clientId: undefined,
    certificateId,
    dataModel: profile.dataModel,
  })
}

async function register(
  http: HttpClient,
  origin: string,
  profile: Profile,
  certificate: string,
): Promise<Result<string, ServiceProblem>> {
  const { enterpriseNumber, role } = profile
  const response = await http({
    method: 'POST',
    url: `${origin}/practice/channels`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ certificate, enterpriseNumber, role }),
  })
  if (!response.ok) return response
  const { status, body } = response.value
  const channel =
    status === 201 || status === 200 ? Channel.safeParse(JSON.parse(body.toString('utf8'))) : undefined
  return channel?.success === true
    ? ok(channel.data.clientId)
    : fail({ code: 'service-refused', status, fields: {}, issues: [] })
}

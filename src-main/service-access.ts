import { PRACTICE, type Environment } from '../src-shared/environments/environments.model'
import type { ProblemOf, ServiceProblem } from '../src-shared/problem'
import type { Profile } from '../src-shared/profiles/profiles.model'
import { fail, ok, type Result } from '../src-shared/result'
import type { Certificates } from './certificates/certificates.service'
import type { Environments } from './environments/environments.service'
import type { Credentials } from './platform/http/credentials'
import type { Practice } from './practice/practice.service'
import type { Profiles } from './profiles/profiles.service'

export interface Access {
  readonly profile: Profile
  readonly environment: Environment
  readonly credentials: Credentials
}

export type AccessProblem = ServiceProblem | ProblemOf<'not-found'>

/** Puts together who calls (profile), where (environment) and with which key (certificate), for any service of the portal. */
export function createServiceAccess(deps: {
  profiles: Pick<Profiles, 'find'>
  environments: Pick<Environments, 'resolve'>
  certificates: Pick<Certificates, 'signingKey'>
  practice: Pick<Practice, 'channelFor'>
}): (profileId: string) => Promise<Result<Access, AccessProblem>> {
  return async (profileId) => {
    const profile = await deps.profiles.find(profileId)
    if (!profile.ok) return profile
    const environment = await deps.environments.resolve(profile.value.environmentId)
    if (!environment.ok) return environment
    const channel =
      environment.value.id === PRACTICE
        ? await deps.practice.channelFor(profile.value)
        : channelOf(profile.value)
    if (!channel.ok) return channel
    const { certificateId, clientId } = channel.value
    const { tokenUrl, audience, scope, assertionKeyHint, trustedCa } = environment.value
    return ok({
      profile: profile.value,
      environment: environment.value,
      credentials: {
        tokenUrl,
        audience: audience ?? tokenUrl,
        scope,
        clientId,
        keyHint: assertionKeyHint,
        keyId: certificateId,
        trustedCa,
        loadKey: () => deps.certificates.signingKey(certificateId),
      },
    })
  }
}

type Channel = Result<
  { clientId: string; certificateId: string },
  ProblemOf<'client-id-missing' | 'certificate-missing'>
>

function channelOf({ clientId, certificateId }: Profile): Channel {
  if (certificateId === undefined) return fail({ code: 'certificate-missing' })
  if (clientId === undefined) return fail({ code: 'client-id-missing' })
  return ok({ clientId, certificateId })
}

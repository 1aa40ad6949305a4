import type { connectionsCalls } from '../../src-shared/connections/connections.contract'
import type { Environment } from '../../src-shared/environments/environments.model'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { ProblemOf, ServiceProblem } from '../../src-shared/problem'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import { fail, ok, type Result } from '../../src-shared/result'
import { signClientAssertion } from '../platform/http/client-assertion'
import type { ProbedAccess } from './enterprise-probe'
import { explainAssertion } from './explained-assertion'
import { testOns, type AskPing } from './ons-test'
import { testSocialSecurity, type SocialSecurityTestDependencies } from './social-security-test'

interface Dependencies extends SocialSecurityTestDependencies {
  readonly findProfile: (id: string) => Promise<Result<Profile, ProblemOf<'not-found'>>>
  readonly resolveEnvironment: (id: string) => Promise<Result<Environment, ProblemOf<'not-found'>>>
  readonly accessFor: (
    profileId: string,
  ) => Promise<Result<ProbedAccess, ServiceProblem | ProblemOf<'not-found'>>>
  readonly askPing: AskPing
}

/** Tests connections step by step, and explains what an assertion says. */
export function createConnections(deps: Dependencies): GroupHandlers<typeof connectionsCalls> {
  async function place(profileId: string) {
    const profile = await deps.findProfile(profileId)
    if (!profile.ok) return profile
    const environment = await deps.resolveEnvironment(profile.value.environmentId)
    return environment.ok ? ok({ profile: profile.value, environment: environment.value }) : environment
  }

  return {
    async test({ profileId, service }, { signal }) {
      const found = await place(profileId)
      if (!found.ok) return found
      const { profile, environment } = found.value
      if (service === 'ons') {
        const { onsUrl: url, trustedCa } = environment
        return ok({
          steps: await testOns(deps, { certificateId: profile.certificateId, url, trustedCa }, signal),
        })
      }
      // Getting access makes the practice certificate when it is still missing: the profile is read again after it.
      const access = await deps.accessFor(profileId)
      const current = await deps.findProfile(profileId)
      if (!current.ok) return current
      return ok({
        steps: await testSocialSecurity(deps, { profile: current.value, environment, access }, signal),
      })
    },
    async explainAssertion({ profileId }) {
      const access = await deps.accessFor(profileId)
      if (!access.ok) return access
      const { credentials } = access.value
      const key = await credentials.loadKey()
      if (!key.ok) return key
      const assertion = await signClientAssertion(deps.crypto, credentials, key.value, deps.clock.now())
      const read = await deps.crypto.readCertificates(Buffer.from(key.value.certificatePem))
      const facts = read.ok ? read.value[0]?.facts : undefined
      if (facts === undefined) return fail({ code: 'certificate-missing' })
      return ok(explainAssertion(assertion, credentials, facts))
    },
  }
}

import type { Environment } from '../../src-shared/environments/environments.model'
import type { Problem, ProblemOf } from '../../src-shared/problem'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import type { Credentials } from '../platform/http/credentials'
import type { ServiceClient, ServiceClientProblem } from '../platform/http/service-client'
import { failed, passed, skipped, type Finding } from './test-run'

export interface ProbedAccess {
  readonly profile: Profile
  readonly environment: Environment
  readonly credentials: Credentials
}

/** What one harmless question told about the enterprise number, and about the service. */
export interface Probe {
  readonly enterprise: Finding
  readonly service: Finding
}

/**
 * A number that has the form of an INSZ and can be nobody's: its check digits are wrong, so the service refuses it by itself
 * (manual 3.3.13) and no register is asked about anyone.
 */
const NOBODY = '00000000000'

/**
 * Asks PrecontractualData a question that can only be refused. The manual checks the represented enterprise (3.3.7, 3.3.8), then the
 * caller's number against the token (3.3.9), then the date (3.3.11, 3.3.12), and the person last (3.3.13): with today's date and
 * nobody's number, a refusal that names the person alone says that the rest was in order.
 */
export async function probePrecontract(
  send: ServiceClient,
  { profile, environment, credentials }: ProbedAccess,
  today: string,
  signal: AbortSignal,
): Promise<Probe> {
  const query = new URLSearchParams({ mandataryEnterpriseNumber: profile.enterpriseNumber, citizen: NOBODY })
  if (profile.role === 'mandatary') query.set('representedEnterpriseNumber', profile.enterpriseNumber)
  query.set('startDate', today)
  const url = `${precontractUrl(environment)}?${query.toString()}`
  const answer = await send({ credentials, method: 'GET', url, signal })
  return answer.ok ? inOrder : readRefusal(answer.problem)
}

/** Asks the learning account for a training that does not exist: "not found" says that the provider's number was in order. */
export async function probeLearningAccount(
  send: ServiceClient,
  { environment, credentials }: ProbedAccess,
  url: string,
  signal: AbortSignal,
): Promise<Probe> {
  if (environment.learningAccount === 'closed') return { enterprise: skipped, service: skipped }
  const answer = await send({ credentials, method: 'GET', url, signal })
  if (answer.ok) return inOrder
  const { problem } = answer
  // Registered by belgif's type, so that a wrong address (an ordinary 404) is not taken for an answer.
  if (problem.code === 'service-refused' && problem.type?.endsWith(':resourceNotFound') === true)
    return inOrder
  const isOtherProvider =
    problem.code === 'access-refused' && problem.type?.endsWith(':missingPermission') === true
  return isOtherProvider
    ? { enterprise: failed(problem), service: skipped }
    : { enterprise: skipped, service: failed(problem) }
}

const inOrder: Probe = { enterprise: passed, service: passed }

function readRefusal(problem: ServiceClientProblem): Probe {
  if (problem.code !== 'service-refused') return { enterprise: skipped, service: failed(problem) }
  const about = (name: string) => problem.issues.find((issue) => issue.name?.toLowerCase() === name)
  const represented = about('representedenterprisenumber')
  if (represented !== undefined)
    return { enterprise: failed(withField(problem, 'role', 'role-differs')), service: skipped }
  const caller = about('mandataryenterprisenumber')
  if (caller !== undefined) {
    const isOther = caller.detail?.toLowerCase().includes('token') === true
    const code = isOther ? 'enterprise-number-not-in-token' : 'enterprise-number-unknown'
    return { enterprise: failed(withField(problem, 'enterpriseNumber', code)), service: skipped }
  }
  // The person's number, or the date on a machine whose day is another: the question was understood, and refused as meant.
  return about('citizen') !== undefined || about('startdate') !== undefined
    ? inOrder
    : { enterprise: skipped, service: failed(problem) }
}

function withField(problem: ProblemOf<'service-refused'>, field: string, code: string): Problem {
  return { ...problem, fields: { [field]: [code] } }
}

const OPERATION = 'verifyPrecontractualData'

function precontractUrl({ precontractUrl: address }: Environment): string {
  const base = address.replace(/\/+$/, '')
  return base.toLowerCase().endsWith(`/${OPERATION.toLowerCase()}`) ? base : `${base}/${OPERATION}`
}

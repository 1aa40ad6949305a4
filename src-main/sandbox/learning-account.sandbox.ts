import { fail, ok, type Result } from '../../src-shared/result'
import type { WireAnomaly } from '../learning-account/learning-account.wire'
import type { Channel } from './channels'
import { singleAnswer, wholeAnswer, badRequest, historyAnswer } from './learning-account-answers'
import { unknownAnomaly } from './learning-account-checks'
import { register } from './learning-account-registering'
import { createRegistry, type Registered, type Registry } from './learning-account-registry'
import { foundNow } from './learning-account-triggers'
import { problem } from './problems'
import type { Answer, Practice, PracticeApi, PracticeRequest, Route } from './route'

/** The real name of the scope is not published; this one is the practice environment's own. */
const SCOPE = 'scope:practice:federallearningaccount:trainingprovider'
const BASE = '/REST/federalLearningAccount/trainingProvider/v1/providers/{companyId}'

/** The Federal Learning Account's TrainingProvider API, both data models, strict as the manual (3.2). */
export const learningAccountApi: PracticeApi = {
  scope: SCOPE,
  routes: (practice) => {
    const multiple = `${BASE}/trainings/{trainingId}/multipleParticipants`
    const single = `${BASE}/participants/{inss}/trainings/{trainingId}/singleParticipant`
    const by =
      (handle: (visit: Visit) => Promise<Answer>): Route['handle'] =>
      (request) => {
        const visit = visitOf(practice, request)
        return visit.ok ? handle(visit.value) : visit.problem
      }
    return [
      { method: 'PUT', path: multiple, readsBody: true, handle: by((visit) => register(visit, wholeAnswer)) },
      { method: 'GET', path: multiple, handle: by(getMultiple) },
      { method: 'PUT', path: single, readsBody: true, handle: by((visit) => register(visit, singleAnswer)) },
      { method: 'GET', path: single, handle: by(getSingle) },
      { method: 'GET', path: `${BASE}/trainingHistory/{inss}`, handle: by(historyAnswer) },
      { method: 'DELETE', path: `${BASE}/trainings/{trainingId}`, handle: by(remove) },
    ]
  },
}

/** A request of a provider that may make it. */
export interface Visit {
  readonly request: PracticeRequest
  readonly registry: Registry
  readonly trainingId: string
  /** 11 digits; empty in data model 1. */
  readonly inss: string
  readonly slowAnswerMs: number
}

/** Under which key a training is registered. */
export function idOf({ trainingId, inss }: Pick<Visit, 'trainingId' | 'inss'>): string {
  return inss === '' ? trainingId : `${trainingId}+${inss}`
}

/** Writes the answer for a registered training with its anomalies. */
export type AnswerWriter = (
  visit: Visit,
  registered: Registered,
  anomalies: readonly WireAnomaly[],
) => Answer | Promise<Answer>

function visitOf(practice: Practice, request: PracticeRequest): Result<Visit, Answer> {
  const channel = practice.tokens.authorise(request, SCOPE)
  if (!channel.ok) return channel
  const { companyId = '', trainingId = '', inss } = request.parameters
  const refusal = refusalOf(request, channel.value, companyId)
  if (refusal !== undefined) return fail(refusal)
  return ok({
    request,
    registry: createRegistry(practice.store, channel.value.enterpriseNumber),
    trainingId: trainingId.toLowerCase(),
    inss: inss?.padStart(11, '0') ?? '',
    slowAnswerMs: practice.slowAnswerMs,
  })
}

function refusalOf(request: PracticeRequest, channel: Channel, companyId: string): Answer | undefined {
  if (channel.role !== 'training-provider') {
    return problem(request, 'missingPermission', 'Only a training provider may use this resource')
  }
  if (/^\d{9,10}$/.test(companyId) && companyId.padStart(10, '0') === channel.enterpriseNumber)
    return undefined
  return problem(request, 'missingPermission', 'The provider is not the enterprise of the access token')
}

// The manual does not say what a GET answers for what is not there (research 8.2, F24): both ways are played, one in each data model.
async function getMultiple(visit: Visit): Promise<Answer> {
  const registered = await foundNow(visit, idOf(visit))
  if (registered !== undefined) return wholeAnswer(visit, registered, [])
  return problem(visit.request, 'resourceNotFound', 'No training with this identification found')
}

async function getSingle(visit: Visit): Promise<Answer> {
  const registered = await foundNow(visit, idOf(visit))
  return registered === undefined
    ? badRequest([unknownAnomaly('trainingId')])
    : singleAnswer(visit, registered, [])
}

async function remove({ registry, request, trainingId }: Visit): Promise<Answer> {
  if (await registry.remove(trainingId)) return { kind: 'complete', status: 204, headers: {}, body: '' }
  return problem(request, 'resourceNotFound', 'No training with this identification found')
}

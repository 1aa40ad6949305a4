import type { Anomaly } from '../../src-shared/learning-account/anomalies.model'
import type { Environment } from '../../src-shared/environments/environments.model'
import type { Participant, TrainingHeader } from '../../src-shared/learning-account/learning-account.model'
import type { PathStyle } from '../../src-shared/learning-account/settings.model'
import type { ServiceProblem } from '../../src-shared/problem'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Credentials } from '../platform/http/credentials'
import type { ServiceAnswer, ServiceClient } from '../platform/http/service-client'
import { createAnswerReader, type ParticipantSink } from './learning-account.answers'
import { toWireParticipant, toWireSingle, toWireTraining } from './learning-account.wire'
import {
  detailOf,
  readAnomalies,
  readParticipant,
  readTraining,
  type ReadTraining,
} from './learning-account.reading'
import { createPaths } from './learning-account.paths'

/** Who calls, where, with which credentials, and how that service writes numbers in its paths. */
export interface Access {
  readonly profile: Profile
  readonly environment: Environment
  readonly credentials: Credentials
  readonly pathStyle: PathStyle
}

/** Which training, and in data model 2 whose. */
export interface TrainingKey {
  readonly trainingId: string
  readonly insz?: string | undefined
}

/** A whole version of a training on its way out. */
export interface OutgoingTraining extends TrainingKey {
  readonly header: TrainingHeader
  /** How many participants there must be: a body that came out shorter is never completed. */
  readonly count: number
  /** Called again for each attempt. */
  readonly participants: () => AsyncIterable<Participant>
}

/** What became of a registration: the service said yes or no, or `lost`: it may have said either. */
export type Registration =
  /** `training` is what the answer repeats. */
  | { readonly outcome: 'registered'; readonly training: ReadTraining | null; readonly anomalies: Anomaly[] }
  | {
      readonly outcome: 'refused'
      readonly anomalies: Anomaly[]
      readonly missing: string | null
      readonly status: number
    }
  | { readonly outcome: 'lost'; readonly problem: ServiceProblem }

/** What was read back; `training` is null when the service has none. */
export interface Consulted {
  readonly training: ReadTraining | null
  readonly anomalies: Anomaly[]
}

export interface HistoryQuery {
  readonly insz: string
  readonly employerEnterpriseNumber?: string | undefined
  /** Days, both included. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface HistoryTraining extends ReadTraining {
  readonly participant: Participant
}

export interface LearningAccountApi {
  /** Replaces the whole training (PUT, manual 3.1.2), streamed person by person; `echo` gets what the answer repeats. */
  register(
    access: Access,
    training: OutgoingTraining,
    echo: ParticipantSink,
    signal: AbortSignal,
  ): Promise<Result<Registration, ServiceProblem>>
  /** Reads a training back (GET); its participants go to the sink. */
  consult(
    access: Access,
    key: TrainingKey,
    sink: ParticipantSink,
    signal: AbortSignal,
  ): Promise<Result<Consulted, ServiceProblem>>
  /** Removes a training for everyone (DELETE, manual 3.2.6); true also when it was not there any more. */
  remove(
    access: Access,
    trainingId: string,
    signal: AbortSignal,
  ): Promise<Result<{ removed: boolean; anomalies: Anomaly[] }, ServiceProblem>>
  /** Asks for a person's trainings (manual 3.2.5): at most 999 come back. */
  history(
    access: Access,
    query: HistoryQuery,
    signal: AbortSignal,
  ): Promise<Result<{ trainings: HistoryTraining[]; anomalies: Anomaly[] }, ServiceProblem>>
}

const LONG_TIMEOUT_MS = 180_000

/** Makes the client of the TrainingProvider API. A status is believed before a body: the manual's own sample says `"status": 12`. */
export function createLearningAccountApi(send: ServiceClient): LearningAccountApi {
  return {
    register: (access, training, echo, signal) => register(send, access, training, echo, signal),

    async consult(access, key, sink, signal) {
      const reader = createAnswerReader(sink)
      const response = await send({
        ...requestFor(access),
        method: 'GET',
        url: createPaths(access).training(key),
        timeoutMs: LONG_TIMEOUT_MS,
        answers: NOT_FOUND,
        onBody: reader.onBody,
        signal,
      })
      if (!response.ok) return response
      const { status, json } = response.value
      if (NOT_FOUND.includes(status)) return ok({ training: null, anomalies: readAnomalies(json) })
      const answer = await reader.finish()
      if (answer === null) return fail({ code: 'answer-not-understood', status })
      return ok(answer)
    },

    async remove(access, trainingId, signal) {
      const url = createPaths(access).removal(trainingId)
      const response = await send({
        ...requestFor(access),
        method: 'DELETE',
        url,
        answers: [400, 404],
        signal,
      })
      if (!response.ok) return response
      const { status, json } = response.value
      return ok({ removed: status !== 400, anomalies: readAnomalies(json) })
    },

    async history(access, query, signal) {
      const url = createPaths(access).history(query)
      const response = await send({
        ...requestFor(access),
        method: 'GET',
        url,
        answers: NOT_FOUND,
        timeoutMs: LONG_TIMEOUT_MS,
        signal,
      })
      return response.ok ? historyFrom(response.value) : response
    },
  }
}

// Nothing in the manual says what a GET answers for a training or a person that is not there (research 8.2, F24).
const NOT_FOUND: readonly number[] = [400, 404]

async function register(
  send: ServiceClient,
  access: Access,
  training: OutgoingTraining,
  echo: ParticipantSink,
  signal: AbortSignal,
): Promise<Result<Registration, ServiceProblem>> {
  const reader = createAnswerReader(echo)
  const response = await send({
    ...requestFor(access),
    method: 'PUT',
    url: createPaths(access).training(training),
    body: () => bodyOf(training),
    timeoutMs: LONG_TIMEOUT_MS,
    answers: [400, 500],
    onBody: reader.onBody,
    signal,
  })
  if (!response.ok)
    return isLost(response.problem) ? ok({ outcome: 'lost', problem: response.problem }) : response
  const { status, json, traceId } = response.value
  // An answer in the 200s says yes, even when the rest of it cannot be read.
  if (status < 300) {
    const answer = await reader.finish()
    return ok({
      outcome: 'registered',
      training: answer?.training ?? null,
      anomalies: answer?.anomalies ?? [],
    })
  }
  const missing = missingField(json)
  if (status === 500 && missing === null) {
    return ok({ outcome: 'lost', problem: { code: 'service-unavailable', status, traceId } })
  }
  return ok({ outcome: 'refused', anomalies: readAnomalies(json), missing, status })
}

function requestFor({ credentials }: Access) {
  return { credentials }
}

/** Whether the service may have done what was asked although no answer says so. */
function isLost(problem: ServiceProblem): boolean {
  switch (problem.code) {
    case 'connection-lost':
    case 'timed-out':
    case 'cancelled':
    case 'answer-not-understood':
      return true
    case 'service-unavailable':
      return problem.status !== 503
    default:
      return false
  }
}

/** `putMultipleParticipants.arg3.participant.inss: must not be null` (manual 3.3): the field a 500 complains about. */
function missingField(json: unknown): string | null {
  return (
    /([\w$]+)(?:\[\d+\])?\s*:\s*must not be (?:null|empty|blank)/i.exec(detailOf(json) ?? '')?.[1] ?? null
  )
}

async function* bodyOf({
  trainingId,
  insz,
  header,
  count,
  participants,
}: OutgoingTraining): AsyncGenerator<string> {
  if (insz !== undefined) {
    for await (const participant of participants()) {
      yield JSON.stringify(toWireSingle(trainingId, header, participant))
      return
    }
  }
  yield `{"training":${JSON.stringify(toWireTraining(trainingId, header))},"participants":[`
  let written = 0
  for await (const participant of participants()) {
    yield (written === 0 ? '' : ',') + JSON.stringify(toWireParticipant(participant))
    written += 1
  }
  if (written !== count) throw new Error(`A training of ${count} participants came out with ${written}`)
  yield ']}'
}

function historyFrom({
  status,
  json,
}: ServiceAnswer): Result<{ trainings: HistoryTraining[]; anomalies: Anomaly[] }, ServiceProblem> {
  const anomalies = readAnomalies(json)
  if (NOT_FOUND.includes(status)) return ok({ trainings: [], anomalies })
  if (typeof json !== 'object' || json === null) return fail({ code: 'answer-not-understood', status })
  const list: unknown = Object.entries(json).find(([name]) => name.toLowerCase() === 'trainings')?.[1]
  if (!Array.isArray(list)) return ok({ trainings: [], anomalies })
  const trainings = list.flatMap((entry: unknown) => {
    const training = readTraining(entry)
    if (training === null) return []
    // The person stands once beside the list, the employer in each entry.
    const person = { ...Object(json), companyId: undefined } as object
    return [{ ...training, participant: readParticipant(entry, person) }]
  })
  return ok({ trainings, anomalies })
}

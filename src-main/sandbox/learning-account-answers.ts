import type { WireAnomaly, WireHistoryTraining, WireSingle } from '../learning-account/learning-account.wire'
import { unknownAnomaly, isInsz } from './learning-account-checks'
import type { AnswerWriter, Visit } from './learning-account.sandbox'
import type { Registered, Registry } from './learning-account-registry'
import { json, type Answer, type CompleteAnswer } from './route'

const JSON_HEADERS = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }
/** The most trainings one question about a person is answered with (manual 3.2.5.2). */
const MOST = 999

/** The answer of data model 1, person by person: all that was registered, and the anomalies. */
export const wholeAnswer: AnswerWriter = ({ registry }, registered, anomalies) => ({
  kind: 'pieces',
  status: 200,
  headers: JSON_HEADERS,
  pieces: wholePieces(registry, registered, anomalies),
})

/** The answer of data model 2. */
export const singleAnswer: AnswerWriter = async ({ registry }, registered, anomalies) => {
  for await (const { inss, companyId, ...participation } of registry.participants(registered)) {
    const single: WireSingle = {
      inss,
      ...(companyId !== undefined && { companyId }),
      training: { ...registered.training, ...participation },
    }
    return json(200, { ...single, anomalies })
  }
  return badRequest([unknownAnomaly('inss')])
}

/** The trainings of a person that lie within the days asked for, oldest first, at most 999 (manual 3.2.5). */
export async function historyAnswer({ registry, inss, request }: Visit): Promise<Answer> {
  const { query } = request
  const unknown = [...query.keys()].find((name) => !QUERY.includes(name))
  if (unknown !== undefined) return badRequest([unknownAnomaly(unknown)])
  if (!isInsz(Number(inss))) return badRequest([unknownAnomaly('inss')])
  const employer = query.get('employerCompanyId')
  const from = query.get('searchTrainingFirstStartDate') ?? ''
  const to = query.get('searchTrainingLastEndDate') ?? '9999-12-31'
  const trainings: WireHistoryTraining[] = []
  for await (const { training, participant } of registry.historyOf(inss)) {
    const { inss: _, detailsPerPeriod, ...rest } = participant
    const isWithin = training.trainingFirstStartDate >= from && training.trainingLastEndDate <= to
    if (!isWithin || (employer !== null && Number(employer) !== rest.companyId)) continue
    // The manual draws no additional information in the history (3.2.5.1).
    const periods = detailsPerPeriod.map(({ additionalInformation: __, ...period }) => period)
    trainings.push({ ...training, ...rest, detailsPerPeriod: periods })
  }
  trainings.sort((a, b) => a.trainingFirstStartDate.localeCompare(b.trainingFirstStartDate))
  return json(200, { inss: Number(inss), trainings: trainings.slice(0, MOST), anomalies: [] })
}

const QUERY = ['employerCompanyId', 'searchTrainingFirstStartDate', 'searchTrainingLastEndDate']

/** The refusal of the manual's sample (3.3), with the status it really has in the body. */
export function badRequest(anomalies: readonly WireAnomaly[]): CompleteAnswer {
  return json(400, {
    anomalies,
    type: 'about:blank',
    title: 'Bad Request',
    status: 12,
    detail: 'The input message is incorrect',
  })
}

/** The failure of the manual's sample (3.3): a required field that is missing is no 400. */
export function mustNotBeNull(path: string): CompleteAnswer {
  return serverError(`putMultipleParticipants.arg3.${path}: must not be null`)
}

/** A failure of the service itself. */
export function serverError(detail: string): CompleteAnswer {
  return json(500, { type: 'about:blank', title: 'Unexpected Error', status: 500, detail })
}

async function* wholePieces(
  registry: Registry,
  registered: Registered,
  anomalies: readonly WireAnomaly[],
): AsyncGenerator<string> {
  yield `{"training":${JSON.stringify(registered.training)},"participants":[`
  let separator = ''
  for await (const participant of registry.participants(registered)) {
    yield separator + JSON.stringify(participant)
    separator = ','
  }
  yield `],"anomalies":${JSON.stringify(anomalies)}}`
}

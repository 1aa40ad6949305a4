import {
  practiceReferences,
  type PracticeTrainingCase,
} from '../../src-shared/learning-account/practice-trainings'
import type { WireAnomaly, WireParticipant, WireTraining } from '../learning-account/learning-account.wire'
import { badRequest, mustNotBeNull, serverError } from './learning-account-answers'
import { refusalWithoutPlace, reservationWarning } from './learning-account-checks'
import type { Registered } from './learning-account-registry'
import type { Visit } from './learning-account.sandbox'
import { problem } from './problems'
import type { Answer } from './route'

/** What a training's reference makes happen instead of registering it, if anything. */
export async function beforeRegistering(
  visit: Visit,
  training: WireTraining | undefined,
  lacksAttest: boolean,
): Promise<Answer | undefined> {
  const { request, registry, trainingId } = visit
  const shows = caseOf(training)
  const isFirst = (): Promise<boolean> => registry.isFirst(`${trainingId}/${shows}`)
  switch (shows) {
    case 'refusal-without-place':
      return badRequest([refusalWithoutPlace(trainingId)])
    case 'leading-to-certificate-required':
      return lacksAttest ? mustNotBeNull('participant.trainingLeadingToCertificate') : undefined
    case 'connection-lost-before-registering':
      return (await isFirst()) ? DROPPED : undefined
    case 'server-error':
      return (await isFirst()) ? serverError('An unexpected error occurred') : undefined
    case 'unavailable-for-two-seconds':
      return (await isFirst())
        ? wait('serviceUnavailable', 'The service is temporarily unavailable')
        : undefined
    case 'too-many-requests':
      return (await isFirst()) ? wait('tooManyRequests', 'The quota of requests is used up') : undefined
    default:
      return undefined
  }

  function wait(type: 'serviceUnavailable' | 'tooManyRequests', detail: string): Answer {
    return problem(request, type, detail, {
      properties: { retryAfterSec: 2 },
      headers: { 'Retry-After': '2' },
    })
  }
}

/** What a training's reference makes happen once it is registered; else the answer as it is. */
export async function afterRegistering(
  visit: Visit,
  registered: Registered,
  answer: (anomalies: readonly WireAnomaly[]) => Answer | Promise<Answer>,
): Promise<Answer> {
  const shows = caseOf(registered.training)
  const isFirst = (): Promise<boolean> => visit.registry.isFirst(`${registered.id}/${shows}`)
  switch (shows) {
    case 'warning':
      return answer([reservationWarning(visit.trainingId)])
    case 'slow-answer':
      return { ...(await answer([])), afterMs: visit.slowAnswerMs } as Answer
    case 'answer-lost-after-registering':
      return (await isFirst()) ? DROPPED : answer([])
    default:
      return answer([])
  }
}

/** The registered version as it is found when it is read: someone else may have changed it since. */
export async function foundNow(visit: Visit, id: string): Promise<Registered | undefined> {
  const registered = await visit.registry.find(id)
  if (registered === undefined || caseOf(registered.training) !== 'changed-by-someone-else') return registered
  return (await visit.registry.isFirst(`${id}/else`)) ? changeAsSomeoneElse(visit, registered) : registered
}

/** The connection ends before an answer is complete. */
const DROPPED: Answer = { kind: 'cut', body: '{' }

function caseOf(training: WireTraining | undefined): PracticeTrainingCase | undefined {
  const reference = training?.trainingReferenceNbr?.trim().toUpperCase()
  return practiceReferences.find((one) => one.reference === reference)?.shows
}

/** A colleague gives the first participant another result, and adds one: a person from a published test vector. */
async function changeAsSomeoneElse({ registry }: Visit, registered: Registered): Promise<Registered> {
  const version = registry.begin(registered.id, `${registered.generation}-else`)
  let first: WireParticipant | undefined
  for await (const participant of registry.participants(registered)) {
    await version.add([first === undefined ? { ...participant, trainingResult: 9 } : participant])
    first ??= participant
  }
  if (first !== undefined && registered.count < 999)
    await version.add([{ ...first, inss: COLLEAGUES_PERSON }])
  return version.complete(registered.training)
}

const COLLEAGUES_PERSON = 85_073_003_328

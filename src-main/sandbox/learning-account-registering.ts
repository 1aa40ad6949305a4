import { randomUUID } from 'node:crypto'
import { practiceStatuses } from '../../src-shared/learning-account/practice-trainings'
import { createJsonElements } from '../platform/json/json-elements'
import {
  WireParticipant,
  WireSingle,
  WireTraining,
  type WireAnomaly,
} from '../learning-account/learning-account.wire'
import { badRequest, mustNotBeNull } from './learning-account-answers'
import * as checks from './learning-account-checks'
import type { Registry, VersionInTheMaking } from './learning-account-registry'
import { idOf, type AnswerWriter, type Visit } from './learning-account.sandbox'
import { afterRegistering, beforeRegistering } from './learning-account-triggers'
import type { Answer } from './route'

/** Registers a training, both data models alike: everything that was sent, or nothing and why not. */
export async function register(visit: Visit, answerWith: AnswerWriter): Promise<Answer> {
  const generation = randomUUID()
  const id = idOf(visit)
  const version = visit.registry.begin(id, generation)
  const incoming = await receive(visit, version)
  const reviewed = incoming.training && (await review(visit.registry, { id, generation }, incoming.training))
  const refused =
    refusalOf(incoming, reviewed) ??
    (await beforeRegistering(visit, incoming.training, reviewed?.lacksAttest === true))
  if (refused !== undefined || incoming.training === undefined) {
    await version.discard()
    return refused ?? badRequest([])
  }
  const registered = await version.complete(incoming.training)
  return afterRegistering(visit, registered, (anomalies) => {
    const warnings = reviewed?.hasReservation === true ? [checks.reservationWarning(visit.trainingId)] : []
    return answerWith(visit, registered, [...warnings, ...anomalies])
  })
}

interface Received {
  readonly training: WireTraining | undefined
  readonly missing: string | undefined
  readonly anomalies: readonly WireAnomaly[]
}

async function receive(visit: Visit, version: VersionInTheMaking): Promise<Received> {
  try {
    return await (visit.inss === '' ? receiveMultiple : receiveSingle)(visit, version)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return receivedFrom(undefined, [], [checks.mismatchAnomaly('body')])
  }
}

async function receiveMultiple(
  { request, trainingId }: Visit,
  version: VersionInTheMaking,
): Promise<Received> {
  const elements = createJsonElements('participants')
  const findings: checks.Findings[] = []
  let count = 0
  for await (const piece of request.pieces) {
    const good: WireParticipant[] = []
    for (const element of elements.push(piece)) {
      const finding = checks.formFindings(WireParticipant, element, `participants[${count}]`)
      if (finding === undefined) good.push(element as WireParticipant)
      else findings.push(finding)
      count += 1
    }
    // What is refused anyway need not be kept.
    if (good.length > 0 && count <= 1000) await version.add(good)
  }
  const body = Object(elements.end()) as Record<string, unknown>
  const unknown = Object.keys(body).filter((name) => name !== 'training' && name !== 'participants')
  const finding = checks.formFindings(WireTraining, body['training'], 'training')
  if (finding !== undefined) findings.push(finding)
  const anomalies = unknown.map((name) => checks.mismatchAnomaly(name))
  if (count < 1 || count > 999) anomalies.push(checks.countAnomaly())
  return receivedFrom(body['training'], findings, [...anomalies, ...mismatches(body['training'], trainingId)])
}

async function receiveSingle(
  { request, trainingId, inss }: Visit,
  version: VersionInTheMaking,
): Promise<Received> {
  const pieces: Buffer[] = []
  for await (const piece of request.pieces) pieces.push(piece)
  const body: unknown = JSON.parse(Buffer.concat(pieces).toString('utf8'))
  const parsed = WireSingle.safeParse(body)
  if (!parsed.success) {
    return receivedFrom(
      undefined,
      [checks.formFindings(WireSingle, body, 'participant') ?? checks.nothingFound],
      [],
    )
  }
  const { inss: person, companyId, training } = parsed.data
  const {
    trainingResult,
    scope,
    trainingLeadingToCertificate,
    trainingCost,
    certificate,
    detailsPerPeriod,
    ...head
  } = training
  await version.add([
    WireParticipant.parse({
      inss: person,
      companyId,
      trainingResult,
      scope,
      trainingLeadingToCertificate,
      trainingCost,
      certificate,
      detailsPerPeriod,
    }),
  ])
  const isOther = String(person).padStart(11, '0') !== inss
  return receivedFrom(
    head,
    [],
    [...mismatches(head, trainingId), ...(isOther ? [checks.mismatchAnomaly('inss')] : [])],
  )
}

function mismatches(training: unknown, trainingId: string): WireAnomaly[] {
  const given = (Object(training) as { trainingId?: unknown }).trainingId
  return String(given).toLowerCase() === trainingId ? [] : [checks.mismatchAnomaly('trainingId')]
}

function receivedFrom(
  training: unknown,
  findings: readonly checks.Findings[],
  anomalies: readonly WireAnomaly[],
): Received {
  const parsed = WireTraining.safeParse(training)
  return {
    training: parsed.success ? parsed.data : undefined,
    missing: findings.find(({ missing }) => missing !== undefined)?.missing,
    anomalies: [...findings.flatMap((finding) => finding.anomalies), ...anomalies],
  }
}

interface Reviewed {
  readonly anomalies: readonly WireAnomaly[]
  readonly hasReservation: boolean
  readonly lacksAttest: boolean
}

/** Looks through everyone again once the training itself is known: it may stand after its participants. */
async function review(
  registry: Registry,
  version: { id: string; generation: string },
  training: WireTraining,
): Promise<Reviewed> {
  const anomalies = checks.trainingAnomalies(training, 'training')
  const seen = new Set<string>()
  let [index, hasReservation, lacksAttest] = [0, false, false]
  for await (const participant of registry.participants({ ...version, training, count: 0 })) {
    const path = `participants[${index}]`
    anomalies.push(...checks.participantAnomalies(participant, path, training))
    const who = `${participant.inss} ${participant.companyId}`
    if (seen.has(who)) anomalies.push(checks.duplicateAnomaly(path))
    seen.add(who)
    hasReservation ||= participant.detailsPerPeriod.some(
      ({ trainingStatus }) => trainingStatus === practiceStatuses.reservation,
    )
    lacksAttest ||= participant.trainingLeadingToCertificate === undefined
    index += 1
  }
  return { anomalies, hasReservation, lacksAttest }
}

function refusalOf(received: Received, reviewed: Reviewed | undefined): Answer | undefined {
  // The manual's sample leaves out which participant it is.
  if (received.missing !== undefined)
    return mustNotBeNull(received.missing.replace(/^participants\[\d+\]/, 'participant'))
  const anomalies = [...received.anomalies, ...(reviewed?.anomalies ?? [])]
  return anomalies.length > 0 ? badRequest(anomalies) : undefined
}

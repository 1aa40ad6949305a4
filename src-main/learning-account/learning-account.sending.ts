import { headerCells } from '../../src-shared/learning-account/cells'
import type { Participant } from '../../src-shared/learning-account/learning-account.model'
import type { CallContext } from '../../src-shared/ipc/call'
import type { FieldProblems, ProblemOf } from '../../src-shared/problem'
import { ok, type Result } from '../../src-shared/result'
import { fieldOf, placed } from './learning-account.anomalies'
import type { Access, OutgoingTraining, Registration } from './learning-account.api'
import { readFound, type Found } from './learning-account.consulting'
import { guard, isSameVersion, type BaseVersion } from './learning-account.guard'
import {
  inTurn,
  moveNow,
  moveUnlessEdited,
  toLater,
  toRegistered,
  toUnknown,
  type Attempt,
  type SendingDependencies,
} from './learning-account.moves'
import { reconcileRemoval } from './learning-account.removal'
import { removeStatements, wholeDigest, type Photo } from './learning-account.photos'
import type { Register } from './learning-account.register'
import type { TrainingRecord } from './learning-account.repository'
import { contentOf, toList } from './learning-account.rows'

/** Sends the frozen version (`sent`) of trainings: the same content at every try, however the draft changes meanwhile. */
export interface Sending {
  /** Freezes a training and tries to send it; null when it does not wait in the queue then. */
  attempt<Failure>(
    id: string,
    context: CallContext,
    freeze: () => Promise<Result<unknown, Failure>>,
  ): Promise<Result<Attempt | null, Failure>>
  /** Does what comes next for a training on its way: sends it, finds out what became of it, or of its removal. */
  goOn(id: string, context: CallContext): Promise<Attempt | null>
}

/** One request at a time for each training: whoever reads or writes its versions of the service's side does so in this turn. */
export function createSending(deps: SendingDependencies): Sending {
  return {
    attempt: (id, context, freeze) =>
      inTurn(deps.register, id, async () => {
        const frozen = await freeze()
        return frozen.ok ? ok(await attempt(deps, id, context)) : frozen
      }),
    goOn: (id, context) =>
      inTurn(
        deps.register,
        id,
        async () =>
          (await attempt(deps, id, context)) ??
          (await reconcile(deps, id, context)) ??
          reconcileRemoval(deps, id, context.signal),
      ),
  }
}

/** A try that is under way. */
interface Trip {
  readonly record: TrainingRecord
  readonly sent: Photo
  readonly access: Access
  readonly outgoing: OutgoingTraining
  readonly context: CallContext
}

async function attempt(deps: SendingDependencies, id: string, context: CallContext): Promise<Attempt | null> {
  const { register } = deps
  const record = await register.repository.find(id)
  const sent = await register.photos.find(id, 'sent')
  if (record?.delivery.state !== 'queued' || sent === undefined) return null
  const access = await deps.accessFor(record.profileId)
  if (!access.ok) return toLater(register, record, access.problem)
  const closed = access.value.environment.learningAccount
  if (closed !== 'open') return toLater(register, record, { code: 'learning-account-closed', access: closed })
  const outgoing = await outgoingFrom(register, record, sent, context)
  const trip = { record, sent, access: access.value, outgoing, context }
  return (await guarded(deps, trip)) ?? send(deps, trip)
}

/** Reads what is registered now and guards it; null when the training may leave. */
async function guarded({ register, api }: SendingDependencies, trip: Trip): Promise<Attempt | null> {
  const { record, sent, access, outgoing, context } = trip
  const { id, delivery } = record
  const base = await register.photos.find(id, 'registered')
  if (!record.known && base === undefined) return null
  const found = await readFound(register, api, { id, access, key: outgoing, signal: context.signal })
  if (!found.ok) return toLater(register, record, found.problem)
  const { photo } = found.value
  const problem = guard({
    sending: await versionOf(register, sent),
    base: base && (await versionOf(register, base)),
    found: photo && (await versionOf(register, photo)),
    confirmed: 'confirmed' in delivery ? delivery.confirmed : [],
  })
  if (problem === null) return null
  // That it was removed elsewhere is told once: whoever sends it again after this wants it back.
  const forget =
    problem.code === 'changed-elsewhere' && problem.removed ? removeStatements(id, 'registered') : []
  const event = { type: 'refused', at: register.now(), problem } as const
  const moved = await moveUnlessEdited(register, id, event, {}, forget)
  return moved.ok ? { problem, record: moved.value } : moved.problem
}

async function send({ register, api }: SendingDependencies, trip: Trip): Promise<Attempt> {
  const { sent, access, outgoing, context } = trip
  const moved = await moveUnlessEdited(register, trip.record.id, { type: 'sent' }, { known: true })
  if (!moved.ok) return moved.problem
  const record = moved.value
  const echoed: string[] = []
  const echo = (participants: Participant[]): void => {
    for (const { periods, ...fields } of participants) echoed.push(contentOf(fields, toList(periods).list))
  }
  const registration = await api
    .register(access, outgoing, echo, context.signal)
    .catch(async (error: unknown) => {
      // How far it came nobody knows: it is read back, like a lost answer.
      await moveNow(register, record.id, { type: 'answer-lost', retryAt: register.now() })
      throw error
    })
  if (!registration.ok) return toLater(register, record, registration.problem)
  return settle(register, { record, sent }, registration.value, echoed)
}

async function settle(
  register: Register,
  { record, sent }: Pick<Trip, 'record' | 'sent'>,
  registration: Registration,
  echoed: readonly string[],
): Promise<Attempt> {
  const { id } = record
  if (registration.outcome === 'lost') return toUnknown(register, record, registration.problem)
  const located = await register.photos.entries(sent.id)
  const anomalies = registration.anomalies.map((anomaly) => placed(anomaly, located))
  if (registration.outcome === 'refused') {
    const problem = refusalOf(registration, await fieldsMissing(register, sent, registration.missing))
    return {
      record: await moveNow(register, id, { type: 'refused', at: register.now(), problem }, { anomalies }),
    }
  }
  const echo = registration.training && wholeDigest(registration.training.header, echoed)
  return { record: await toRegistered(register, id, { anomalies }, echo) }
}

async function reconcile(
  deps: SendingDependencies,
  id: string,
  context: CallContext,
): Promise<Attempt | null> {
  const { register, api } = deps
  const record = await register.repository.find(id)
  const sent = await register.photos.find(id, 'sent')
  if (record?.delivery.state !== 'unknown' || sent === undefined) return null
  const access = await deps.accessFor(record.profileId)
  if (!access.ok) return toUnknown(register, record, access.problem)
  const key = await outgoingFrom(register, record, sent, context)
  const found = await readFound(register, api, { id, access: access.value, key, signal: context.signal })
  if (!found.ok) return toUnknown(register, record, found.problem)
  return readBack(deps, { record, sent, context }, found.value)
}

/** Compares what the service has with what was sent, and draws the conclusion. */
async function readBack(
  deps: SendingDependencies,
  { record, sent, context }: Pick<Trip, 'record' | 'sent' | 'context'>,
  found: Found,
): Promise<Attempt> {
  const { register } = deps
  const { id, delivery } = record
  if (found.photo?.digest === sent.digest) {
    const located = await register.photos.entries(sent.id)
    const anomalies = found.anomalies.map((anomaly) => placed(anomaly, located))
    return { record: await toRegistered(register, id, { anomalies }, null) }
  }
  const base = await register.photos.find(id, 'registered')
  if (!isAsBefore(base, found.photo)) {
    const problem = { code: 'changed-elsewhere', differences: 1, removed: found.photo === null } as const
    return { problem, record: await moveNow(register, id, { type: 'refused', at: register.now(), problem }) }
  }
  // It did not arrive: back in the queue, to be sent exactly as it was.
  const problem = ('problem' in delivery ? delivery.problem : undefined) ?? ({ code: 'offline' } as const)
  const queued = await moveNow(register, id, { type: 'postponed', retryAt: register.now(), problem })
  const again = queued.delivery.state === 'queued' ? await attempt(deps, id, context) : null
  return again ?? { record: queued }
}

function isAsBefore(base: Photo | undefined, found: Photo | null): boolean {
  if (found === null) return base === undefined
  return base !== undefined && isSameVersion(base, found)
}

/** What goes out: the frozen version, read from the store person by person while it is sent. */
async function outgoingFrom(
  register: Register,
  record: TrainingRecord,
  sent: Photo,
  { progress }: CallContext,
): Promise<OutgoingTraining> {
  const { model } = await register.rulesFor(record.profileId)
  const [first] = model === 'single-participant' ? await register.photos.page(sent.id, 0, 1) : []
  const total = await register.photos.count(sent.id)
  return {
    trainingId: record.trainingId,
    count: total,
    insz: first?.fields.insz ?? undefined,
    header: sent.header,
    async *participants() {
      for await (const { fields, periods, position } of register.photos.everyone(sent.id)) {
        yield { ...fields, periods }
        progress({ done: position + 1, total })
      }
    },
  }
}

async function versionOf(register: Register, photo: Photo): Promise<BaseVersion> {
  const { header, digest, echo, id } = photo
  return { header, digest, echo, entries: await register.photos.entries(id) }
}

function refusalOf(
  { anomalies, missing, status }: Extract<Registration, { outcome: 'refused' }>,
  fields: FieldProblems,
): ProblemOf<'service-refused'> | undefined {
  if (anomalies.length > 0 && missing === null) return undefined
  return { code: 'service-refused', status, fields, issues: [] }
}

/** The most cells that are named for one missing field. */
const MOST_CELLS = 50

/** A 500 names a field that must not be null, but not whose (manual 3.3): those who lack it. */
async function fieldsMissing(register: Register, sent: Photo, tag: string | null): Promise<FieldProblems> {
  const field = tag === null ? undefined : fieldOf(tag)
  if (field === undefined) return {}
  if (field in headerCells) return { [field]: ['required'] }
  const rows = await register.database.all(
    `SELECT position FROM participants WHERE photo = ? AND json_extract(fields, ?) IS NULL ORDER BY position LIMIT ?`,
    [sent.id, `$.${field}`, MOST_CELLS],
  )
  return Object.fromEntries(
    rows.map((row) => [`participants.${String(row['position'])}.${field}`, ['required']]),
  )
}

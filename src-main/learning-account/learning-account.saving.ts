import { randomUUID } from 'node:crypto'
import { next } from '../../src-shared/learning-account/delivery'
import type {
  Participant,
  TrainingDraft,
  TrainingHeader,
} from '../../src-shared/learning-account/learning-account.model'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import { inTurn } from './learning-account.moves'
import { replaceStatements } from './learning-account.photos'
import type { Register } from './learning-account.register'
import { insertTraining, updateTraining, type TrainingRecord } from './learning-account.repository'
import { forgetSteps } from './learning-account.steps'

/** A training that comes into being: drafted, copied, or found with the service. */
export interface NewTraining {
  readonly profileId: string
  readonly trainingId?: string | null | undefined
  readonly template?: string | null
  readonly header: TrainingHeader
  readonly participants: Iterable<Participant> | AsyncIterable<Participant>
}

/** So many participants are written to the store at a time. */
const BATCH = 50

/** Keeps a whole training: a new one, or in the place of the one with this number. Durable when it resolves. */
export function saveWhole(
  register: Register,
  profileId: string,
  training: TrainingDraft,
): Promise<Result<TrainingRecord, ProblemOf<'not-found' | 'training-under-way'>>> {
  const { trainingId, participants, ...header } = training
  return register.exclusive(`${profileId}/${trainingId ?? ''}`, async () => {
    const known = trainingId ? await register.repository.findByNumber(profileId, trainingId) : undefined
    if (known !== undefined) return inTurn(register, known.id, () => replace(register, known, training))
    return ok(await createTraining(register, { profileId, trainingId, header, participants }))
  })
}

/** The answer that a training is on its way to the service, so that this has to wait. */
export function underWay({ delivery }: TrainingRecord) {
  return fail({ code: 'training-under-way', state: delivery.state } as const)
}

/** Keeps a new training with these participants. */
export async function createTraining(register: Register, input: NewTraining): Promise<TrainingRecord> {
  const at = register.now()
  const id = randomUUID()
  const writer = register.photos.writer(id, 'draft')
  const count = await addAll(writer.add, input.participants)
  const record: TrainingRecord = {
    id,
    profileId: input.profileId,
    trainingId: input.trainingId ?? randomUUID(),
    template: input.template ?? null,
    delivery: { state: 'draft' },
    anomalies: [],
    // A number that was not made here may be known to the service.
    known: typeof input.trainingId === 'string',
    revision: 1,
    step: 0,
    lastStep: 0,
    nextRow: count + 1,
    createdAt: at,
    changedAt: at,
    removedAt: null,
  }
  await writer.finish(input.header, at, () => [insertTraining(record, input.header)])
  return record
}

/** Puts a whole draft in the place of the one there is. Whoever replaces the whole has seen what was last read from the service. */
async function replace(
  register: Register,
  record: TrainingRecord,
  { trainingId: _, participants, ...header }: TrainingDraft,
): Promise<Result<TrainingRecord, ProblemOf<'not-found' | 'training-under-way'>>> {
  return register.exclusive(record.id, async () => {
    const opened = await register.open(record.id)
    if (!opened.ok) return opened
    const current = opened.value.record
    const delivery = next(current.delivery, { type: 'edited' })
    if (delivery === null) return underWay(current)
    const named = await withNames(register, current.profileId, participants)
    const writer = register.photos.writer(record.id, 'draft')
    const count = await addAll(writer.add, named)
    const found = await register.photos.find(record.id, 'found')
    const changed = {
      delivery,
      anomalies: [],
      revision: current.revision + 1,
      step: 0,
      lastStep: 0,
      nextRow: count + 1,
      changedAt: register.now(),
      removedAt: null,
    }
    await writer.finish(header, changed.changedAt, () => [
      ...forgetSteps(record.id),
      ...(found === undefined ? [] : replaceStatements(record.id, 'found', 'registered')),
      updateTraining(record, { ...changed, header }),
    ])
    return ok({ ...current, ...changed })
  })
}

/** Writes participants a few at a time; gives how many there were. */
async function addAll(
  add: (participants: readonly Participant[]) => Promise<void>,
  participants: NewTraining['participants'],
): Promise<number> {
  let count = 0
  let batch: Participant[] = []
  for await (const participant of participants) {
    batch.push(participant)
    count += 1
    if (batch.length < BATCH) continue
    await add(batch)
    batch = []
  }
  if (batch.length > 0) await add(batch)
  return count
}

/** Gives participants without a name the one we know them by. */
export async function withNames(
  { database }: Pick<Register, 'database'>,
  profileId: string,
  participants: readonly Participant[],
): Promise<Participant[]> {
  const numbers = participants.flatMap(({ insz, name }) => (insz !== null && name === null ? [insz] : []))
  const rows = await database.all(
    `SELECT DISTINCT insz, fields ->> 'name' AS name FROM participants JOIN photos ON photos.id = photo
     JOIN trainings ON trainings.id = training
     WHERE profile_id = ? AND insz IN (SELECT value FROM json_each(?)) AND fields ->> 'name' IS NOT NULL`,
    [profileId, JSON.stringify(numbers)],
  )
  const names = new Map(rows.map((row) => [String(row['insz']), String(row['name'])]))
  return participants.map((participant) => ({
    ...participant,
    name: participant.name ?? names.get(participant.insz ?? '') ?? null,
  }))
}

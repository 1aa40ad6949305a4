import { randomUUID } from 'node:crypto'
import type { Anomaly } from '../../src-shared/learning-account/anomalies.model'
import { isUnderWay } from '../../src-shared/learning-account/delivery'
import type { Participant, Training } from '../../src-shared/learning-account/learning-account.model'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Access } from './learning-account.api'
import { readFound, type Found } from './learning-account.consulting'
import { inTurn, type AccessProblem, type SendingDependencies } from './learning-account.moves'
import { copyStatements, replaceStatements, type Photo } from './learning-account.photos'
import { noTraining, type Register } from './learning-account.register'
import { insertTraining, updateTraining, type TrainingRecord } from './learning-account.repository'

export type FetchProblem =
  | AccessProblem
  | ProblemOf<'invalid-input' | 'learning-account-closed' | 'training-provider-needed' | 'data-model-missing'>

/** A training as the service has it, and where it is kept here. */
export interface Fetched {
  readonly record: TrainingRecord
  readonly photo: Photo
  readonly anomalies: readonly Anomaly[]
}

/** Who may ask the service, and how: read-only services too. */
export async function accessForReading(
  { register, accessFor }: SendingDependencies,
  profileId: string,
): Promise<Result<Access, FetchProblem>> {
  const profile = await register.findProfile(profileId)
  if (!profile.ok) return profile
  const state = await register.serviceState(profile.value.environmentId)
  if (state === 'closed') return fail({ code: 'learning-account-closed', access: state })
  if (profile.value.role !== 'training-provider') return fail({ code: 'training-provider-needed' })
  return accessFor(profileId)
}

/**
 * Reads a training from the service and keeps it here. A draft that was not changed since becomes what was read; a changed one stays, with
 * what was read beside it to compare with.
 */
export async function fetchTraining(
  deps: SendingDependencies,
  input: { profileId: string; trainingId: string; insz?: string | undefined; signal: AbortSignal },
): Promise<Result<Fetched, FetchProblem>> {
  const { register } = deps
  const { profileId, trainingId } = input
  const access = await accessForReading(deps, profileId)
  if (!access.ok) return access
  const known = await register.repository.findByNumber(profileId, trainingId)
  const insz = await personFor(register, access.value, known, input.insz)
  if (!insz.ok) return insz
  const id = known?.id ?? randomUUID()
  return inTurn(register, id, async () => {
    const key = { trainingId, insz: insz.value }
    const found = await readFound(register, deps.api, { id, access: access.value, key, signal: input.signal })
    if (!found.ok) return found
    const { photo, anomalies } = found.value
    if (photo === null) return noTraining
    const record =
      known === undefined
        ? await keepNew(register, { id, profileId, trainingId }, photo)
        : await keep(register, known.id, found.value)
    register.changed()
    return ok({ record, photo, anomalies })
  })
}

/** A whole version in memory; only for whoever asks for a whole training. */
export async function wholeTraining(register: Register, trainingId: string, photo: Photo): Promise<Training> {
  const participants: Participant[] = []
  for await (const { fields, periods } of register.photos.everyone(photo.id))
    participants.push({ ...fields, periods })
  return { trainingId, ...photo.header, participants }
}

/** In data model 2 a training is found by its person too: the one given, or the one in the draft. */
export async function personFor(
  register: Register,
  { profile }: Access,
  known: TrainingRecord | undefined,
  given: string | undefined,
): Promise<Result<string | undefined, FetchProblem>> {
  if (profile.dataModel === undefined) return fail({ code: 'data-model-missing' })
  if (profile.dataModel === 'multiple-participants') return ok(undefined)
  const draft = known && (await register.photos.find(known.id, 'draft'))
  const [first] = draft === undefined ? [] : await register.photos.entries(draft.id)
  const insz = given ?? first?.insz ?? undefined
  return insz === undefined ? fail({ code: 'invalid-input', fields: { inss: ['required'] } }) : ok(insz)
}

async function keepNew(
  register: Register,
  { id, profileId, trainingId }: { id: string; profileId: string; trainingId: string },
  photo: Photo,
): Promise<TrainingRecord> {
  const at = register.now()
  const count = await register.photos.count(photo.id)
  const record: TrainingRecord = {
    ...{ id, profileId, trainingId, template: null },
    delivery: { state: 'registered', at },
    anomalies: [],
    known: true,
    ...{ revision: 1, step: 0, lastStep: 0, nextRow: count + 1 },
    ...{ createdAt: at, changedAt: at, removedAt: null },
  }
  await register.repository.run([
    insertTraining(record, photo.header),
    ...copyStatements(photo, id, 'draft', at),
    ...replaceStatements(id, 'found', 'registered'),
  ])
  return record
}

async function keep(register: Register, id: string, { photo }: Found): Promise<TrainingRecord> {
  return register.exclusive(id, async () => {
    const opened = await register.open(id)
    if (!opened.ok || photo === null) throw new Error('A training disappeared while it was read')
    const { record, draft } = opened.value
    if (isUnderWay(record.delivery)) return record
    const base = await register.photos.find(id, 'registered')
    const isChanged = base !== undefined && (await register.photos.digest(draft)) !== base.digest
    if (isChanged) return record
    const known = replaceStatements(id, 'found', 'registered')
    if (base === undefined) {
      // Drafted here under a number that the service has: what was read is where corrections start from.
      await register.repository.run([...known, updateTraining(record, { known: true })])
      return { ...record, known: true }
    }
    const count = await register.photos.count(photo.id)
    const change = {
      ...{ revision: record.revision + 1, step: 0, lastStep: 0, nextRow: count + 1 },
      changedAt: record.changedAt,
      header: photo.header,
      removedAt: null,
    }
    const together =
      photo.digest === base.digest ? known : [...copyStatements(photo, id, 'draft', register.now()), ...known]
    return register.move(
      record,
      { type: 'read', at: register.now() },
      photo.digest === base.digest ? {} : change,
      together,
    )
  })
}

import type { Anomaly } from '../../src-shared/learning-account/anomalies.model'
import { isUnderWay } from '../../src-shared/learning-account/delivery'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import { readFound } from './learning-account.consulting'
import {
  inTurn,
  moveNow,
  type AccessProblem,
  type Attempt,
  type SendingDependencies,
} from './learning-account.moves'
import { removeStatements, replaceStatements } from './learning-account.photos'
import { underWay } from './learning-account.saving'
import type { TrainingRecord } from './learning-account.repository'

export type RemovalProblem = AccessProblem | ProblemOf<'training-under-way'>

/**
 * Removes a training from the register of the service, for everyone in it (manual 3.2.6). What is known of it stays here. When the answer
 * is lost, the training is read back.
 */
export function removeTraining(
  deps: SendingDependencies,
  record: TrainingRecord,
  signal: AbortSignal,
): Promise<Result<TrainingRecord, RemovalProblem>> {
  return inTurn(deps.register, record.id, async () => {
    const { register, api } = deps
    const now = await register.repository.find(record.id)
    if (now === undefined || isUnderWay(now.delivery)) return underWay(now ?? record)
    const access = await deps.accessFor(now.profileId)
    if (!access.ok) return access
    await moveNow(register, now.id, { type: 'removal-sent', at: register.now() })
    const removal = await api.remove(access.value, now.trainingId, signal)
    if (removal.ok && removal.value.removed) return ok(await removed(deps, now.id))
    if (removal.ok) return refused(deps, now, removal.value.anomalies)
    // Whether it happened is only known by looking.
    const looked = await reconcileRemoval(deps, now.id, signal)
    const { delivery } = looked?.record ?? now
    return looked !== null && delivery.state === 'removed' ? ok(looked.record) : fail(removal.problem)
  })
}

/** Finds out whether a removal happened whose answer was lost; null when none is under way. */
export async function reconcileRemoval(
  deps: SendingDependencies,
  id: string,
  signal: AbortSignal,
): Promise<Attempt | null> {
  const { register, api } = deps
  const record = await register.repository.find(id)
  if (record?.delivery.state !== 'removing') return null
  const access = await deps.accessFor(record.profileId)
  if (!access.ok) return { record, problem: access.problem }
  const { model } = await register.rulesFor(record.profileId)
  const photo = (await register.photos.find(id, 'registered')) ?? (await register.photos.find(id, 'draft'))
  const [first] = photo === undefined ? [] : await register.photos.entries(photo.id)
  const insz = model === 'single-participant' ? (first?.insz ?? undefined) : undefined
  const key = { trainingId: record.trainingId, insz }
  const found = await readFound(register, api, { id, access: access.value, key, signal })
  if (!found.ok) return { record, problem: found.problem }
  return { record: found.value.photo === null ? await removed(deps, id) : await stayed(deps, id) }
}

/** The service has nothing any more: a later registration is a first one again. */
function removed({ register }: SendingDependencies, id: string): Promise<TrainingRecord> {
  const event = { type: 'removed', at: register.now() } as const
  return moveNow(register, id, event, { anomalies: [] }, [
    ...replaceStatements(id, 'registered', 'removed'),
    ...removeStatements(id, 'found'),
    ...removeStatements(id, 'sent'),
  ])
}

/** It is still registered; when the draft is something else, it is a draft. */
async function stayed(
  { register }: SendingDependencies,
  id: string,
  anomalies: readonly Anomaly[] = [],
): Promise<TrainingRecord> {
  const registered = await register.photos.find(id, 'registered')
  const draft = await register.photos.find(id, 'draft')
  const at = registered?.takenAt ?? register.now()
  const back = await moveNow(
    register,
    id,
    { type: 'not-removed', at },
    anomalies.length > 0 ? { anomalies } : {},
  )
  const isSame =
    registered !== undefined &&
    draft !== undefined &&
    (await register.photos.digest(draft)) === registered.digest
  return isSame ? back : moveNow(register, id, { type: 'edited' })
}

async function refused(
  deps: SendingDependencies,
  record: TrainingRecord,
  anomalies: readonly Anomaly[],
): Promise<Result<never, RemovalProblem>> {
  await stayed(deps, record.id, anomalies)
  return fail({ code: 'service-refused', status: 400, fields: {}, issues: [] })
}

import type { Anomaly } from '../../src-shared/learning-account/anomalies.model'
import type { Participant } from '../../src-shared/learning-account/learning-account.model'
import type { ServiceProblem } from '../../src-shared/problem'
import { ok, type Result } from '../../src-shared/result'
import type { Access, LearningAccountApi, TrainingKey } from './learning-account.api'
import { removeStatements, type Photo } from './learning-account.photos'
import type { Register } from './learning-account.register'
import { withNames } from './learning-account.saving'

/** What the service has of a training; null when it has nothing. */
export interface Found {
  readonly photo: Photo | null
  readonly anomalies: readonly Anomaly[]
}

/** Reads the version the service has now into the register, person by person, beside the others (`found`). */
export async function readFound(
  register: Register,
  api: LearningAccountApi,
  input: { id: string; access: Access; key: TrainingKey; signal: AbortSignal },
): Promise<Result<Found, ServiceProblem>> {
  const { id, access, key, signal } = input
  const writer = register.photos.writer(id, 'found')
  const sink = async (participants: Participant[]): Promise<void> =>
    writer.add(await withNames(register, access.profile.id, participants))
  try {
    const consulted = await api.consult(access, key, sink, signal)
    const training = consulted.ok ? consulted.value.training : null
    if (training === null) await writer.discard()
    if (!consulted.ok) return consulted
    // What was found before is not there any more.
    if (training === null) await register.repository.run(removeStatements(id, 'found'))
    const { anomalies } = consulted.value
    const photo = training && (await writer.finish(training.header, register.now()))
    return ok({ photo, anomalies })
  } catch (error) {
    await writer.discard()
    throw error
  }
}

import type { TrainingSummary } from '../../../src-shared/learning-account/views.model'
import { ok } from '../../../src-shared/result'
import { main } from '../../ipc/client'
import { createReadable, type Readable } from '../../ipc/reading'

const MOST = 500
const known = new Map<string, Readable<readonly TrainingSummary[]>>()
const knownPutAway = new Map<string, Readable<readonly TrainingSummary[]>>()

/** The templates of a profile, by name. */
export function templatesOf(profileId: string): Readable<readonly TrainingSummary[]> {
  return remembered(known, profileId, false)
}

/** The templates of a profile that were put away and can be brought back. */
export function templatesPutAway(profileId: string): Readable<readonly TrainingSummary[]> {
  return remembered(knownPutAway, profileId, true)
}

function remembered(
  readables: Map<string, Readable<readonly TrainingSummary[]>>,
  profileId: string,
  removed: boolean,
): Readable<readonly TrainingSummary[]> {
  const readable =
    readables.get(profileId) ??
    createReadable(async () => {
      const listed = await main.learningAccount.list({ profileId, templates: true, removed, limit: MOST })
      return listed.ok ? ok([...listed.value.trainings].sort(byName)) : listed
    }, ['trainings-changed'])
  readables.set(profileId, readable)
  return readable
}

function byName(a: TrainingSummary, b: TrainingSummary): number {
  return (a.template ?? '').localeCompare(b.template ?? '')
}

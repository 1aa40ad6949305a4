import type { CallContext } from '../../src-shared/ipc/call'
import type { ArchiveStatus } from '../../src-shared/learning-account/overview.model'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Access } from './learning-account.api'
import { accessForReading, fetchTraining, type FetchProblem } from './learning-account.fetching'
import { wholeHistory } from './learning-account.history'
import { mayPass, type AccessProblem, type SendingDependencies } from './learning-account.moves'
import type { Register } from './learning-account.register'

/**
 * Fetches everything the service has of every person this provider ever saw, into the register: person by person, training by training,
 * and with each training the people in it. What was fetched is kept, so that it goes on where it stopped.
 */
export async function archive(
  deps: SendingDependencies,
  { profileId, restart }: { profileId: string; restart: boolean },
  { signal, progress }: CallContext,
): Promise<Result<ArchiveStatus, FetchProblem>> {
  const { register } = deps
  const access = await accessForReading(deps, profileId)
  if (!access.ok) return access
  if (restart) await register.database.run('DELETE FROM archive_people WHERE profile_id = ?', [profileId])
  const tried = new Set<string>()
  for (;;) {
    await addPeople(register, profileId)
    const insz = await nextPerson(register, profileId, tried)
    if (insz === undefined) break
    if (signal.aborted) return fail({ code: 'cancelled' })
    tried.add(insz)
    const outcome = await archivePerson(deps, access.value, insz, signal)
    if (!outcome.ok && mayPass(outcome.problem as AccessProblem)) return outcome
    await register.database.run(
      'UPDATE archive_people SET archived_at = ?, problem = ? WHERE profile_id = ? AND insz = ?',
      [outcome.ok ? register.now() : null, outcome.ok ? null : outcome.problem.code, profileId, insz],
    )
    const { done, failed, people } = await archiveStatus(register, profileId)
    progress({ done: done + failed, total: people })
  }
  register.changed()
  return ok(await archiveStatus(register, profileId))
}

/** Tells how far the archive is. */
export async function archiveStatus(register: Register, profileId: string): Promise<ArchiveStatus> {
  const row = await register.database.get(
    `SELECT count(*) AS people, count(archived_at) AS done, count(problem) AS failed, max(archived_at) AS last_at,
       (SELECT count(*) FROM trainings JOIN photos ON training = trainings.id AND kind = 'registered' WHERE profile_id = ?) AS trainings
     FROM archive_people WHERE profile_id = ?`,
    [profileId, profileId],
  )
  const lastAt = row?.['last_at']
  return {
    people: Number(row?.['people']),
    done: Number(row?.['done']),
    failed: Number(row?.['failed']),
    trainings: Number(row?.['trainings']),
    lastAt: typeof lastAt === 'string' ? lastAt : null,
  }
}

async function archivePerson(
  deps: SendingDependencies,
  access: Access,
  insz: string,
  signal: AbortSignal,
): Promise<Result<void, FetchProblem>> {
  const { register, api } = deps
  const history = await wholeHistory((query) => api.history(access, query, signal), { insz })
  if (!history.ok) return history
  for (const { trainingId } of history.value.trainings) {
    const known = await register.repository.findByNumber(access.profile.id, trainingId)
    // What is kept as registered already need not be fetched again.
    if (known !== undefined && (await register.photos.find(known.id, 'registered')) !== undefined) continue
    const fetched = await fetchTraining(deps, { profileId: access.profile.id, trainingId, insz, signal })
    if (!fetched.ok && fetched.problem.code !== 'not-found') return fetched
  }
  return ok(undefined)
}

/** Everyone in any version of any training of this provider. */
async function addPeople({ database }: Register, profileId: string): Promise<void> {
  await database.run(
    `INSERT OR IGNORE INTO archive_people (profile_id, insz)
     SELECT DISTINCT profile_id, insz FROM participants JOIN photos ON photos.id = photo JOIN trainings ON trainings.id = training
     WHERE profile_id = ? AND length(insz) = 11`,
    [profileId],
  )
}

async function nextPerson(
  { database }: Register,
  profileId: string,
  tried: ReadonlySet<string>,
): Promise<string | undefined> {
  const row = await database.get(
    `SELECT insz FROM archive_people WHERE profile_id = ? AND archived_at IS NULL
     AND insz NOT IN (SELECT value FROM json_each(?)) ORDER BY insz LIMIT 1`,
    [profileId, JSON.stringify([...tried])],
  )
  return row && String(row['insz'])
}

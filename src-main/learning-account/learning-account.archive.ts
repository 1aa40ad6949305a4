import type { CallContext } from '../../src-shared/ipc/call'
import type { ArchiveStatus } from '../../src-shared/learning-account/overview.model'
import type { Problem, ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Access } from './learning-account.api'
import { addPeople, archiveProgress, archiveStatus, peopleToFetch } from './learning-account.archive-people'
import { accessForReading, fetchTraining, type FetchProblem } from './learning-account.fetching'
import { wholeHistory } from './learning-account.history'
import type { SendingDependencies } from './learning-account.moves'
import type { Register } from './learning-account.register'

type PersonProblem = FetchProblem | ProblemOf<'history-incomplete'>

/** So many people in a row whose answer failed: it is the service, and not them. */
const MOST_IN_A_ROW = 3

/**
 * Fetches everything the service has of every person this provider ever saw, into the register: person by person, training by training,
 * and with each training the people in it. What was fetched is kept, so that it goes on where it stopped; `restart` reads all of it anew.
 * Somebody whose trainings cannot be read is noted and passed; what is wrong with everybody ends it.
 */
export async function archive(
  deps: SendingDependencies,
  { profileId, restart }: { profileId: string; restart: boolean },
  { signal, progress }: CallContext,
): Promise<Result<ArchiveStatus, FetchProblem>> {
  const { register } = deps
  const access = await accessForReading(deps, profileId)
  if (!access.ok) return access
  const since = await readingSince(register, profileId, restart)
  const tried = new Set<string>()
  let failedInARow = 0
  for (;;) {
    await addPeople(register, profileId)
    const people = (await peopleToFetch(register, profileId)).filter((insz) => !tried.has(insz))
    // Whoever came with the trainings of others is fetched too, until there is nobody new.
    if (people.length === 0) break
    for (const insz of people) {
      if (signal.aborted) return fail({ code: 'cancelled' })
      tried.add(insz)
      const outcome = await archivePerson(deps, { access: access.value, insz, since, signal })
      failedInARow = outcome.ok ? 0 : failedInARow + 1
      const end = outcome.ok ? undefined : endBy(outcome.problem, failedInARow)
      if (end !== undefined) return fail(end)
      await note(register, profileId, insz, outcome.ok ? null : outcome.problem)
      progress(await archiveProgress(register, profileId))
    }
  }
  register.changed()
  return ok(await archiveStatus(register, profileId))
}

async function archivePerson(
  deps: SendingDependencies,
  { access, insz, since, signal }: { access: Access; insz: string; since: string; signal: AbortSignal },
): Promise<Result<void, PersonProblem>> {
  const { register, api } = deps
  const history = await wholeHistory((query) => api.history(access, query, signal), { insz })
  if (!history.ok) return history
  for (const { trainingId } of history.value.trainings) {
    if (signal.aborted) return fail({ code: 'cancelled' })
    if (await isKept(register, { profileId: access.profile.id, trainingId, since })) continue
    const fetched = await fetchTraining(deps, { profileId: access.profile.id, trainingId, insz, signal })
    if (!fetched.ok && fetched.problem.code !== 'not-found') return fetched
  }
  return history.value.complete ? ok(undefined) : fail({ code: 'history-incomplete' })
}

/** What is kept as registered already need not be fetched again, unless it was read before everything was to be read anew. */
async function isKept(
  register: Register,
  { profileId, trainingId, since }: { profileId: string; trainingId: string; since: string },
): Promise<boolean> {
  const known = await register.repository.findByNumber(profileId, trainingId)
  const photo = known && (await register.photos.find(known.id, 'registered'))
  return photo !== undefined && photo.takenAt > since
}

function note(
  { database, now }: Register,
  profileId: string,
  insz: string,
  problem: Problem | null,
): Promise<unknown> {
  return database.run(
    'UPDATE archive_people SET archived_at = ?, problem = ? WHERE profile_id = ? AND insz = ?',
    [problem === null ? now() : null, problem && JSON.stringify(problem), profileId, insz],
  )
}

/** When reading everything anew began, kept so that a run which was interrupted knows it too; '' when it never did. */
async function readingSince(
  { database, now }: Register,
  profileId: string,
  restart: boolean,
): Promise<string> {
  const name = `archive-since/${profileId}`
  if (restart) {
    await database.transaction([
      { sql: 'DELETE FROM archive_people WHERE profile_id = ?', params: [profileId] },
      {
        sql: 'INSERT OR REPLACE INTO learning_account_settings (name, body) VALUES (?, ?)',
        params: [name, now()],
      },
    ])
  }
  const row = await database.get('SELECT body FROM learning_account_settings WHERE name = ?', [name])
  return row === undefined ? '' : String(row['body'])
}

/** The problem when there is no use in going on with others; undefined when it may be this person only. */
function endBy(problem: PersonProblem, failedInARow: number): FetchProblem | undefined {
  switch (problem.code) {
    case 'history-incomplete':
      return undefined
    case 'service-refused':
    case 'invalid-input':
    case 'answer-not-understood':
    case 'timed-out':
    case 'connection-lost':
      return failedInARow < MOST_IN_A_ROW ? undefined : problem
    case 'service-unavailable':
      return problem.status !== 503 && failedInARow < MOST_IN_A_ROW ? undefined : problem
    default:
      return problem
  }
}

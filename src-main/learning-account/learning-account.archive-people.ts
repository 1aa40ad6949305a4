import type { ArchiveFailure, ArchiveStatus } from '../../src-shared/learning-account/overview.model'
import { Problem } from '../../src-shared/problem'
import type { Row } from '../platform/storage/database'
import { keyOf } from './learning-account.overview'
import type { Register } from './learning-account.register'

const MOST_FAILURES = 200
const MOST_DAYS = 31

/** Everyone in any version of any training of this provider. */
const EVERYONE = `SELECT DISTINCT profile_id, insz FROM participants JOIN photos ON photos.id = photo JOIN trainings ON trainings.id = training
  WHERE profile_id = ? AND length(insz) = 11`

/** Notes whom to fetch: everyone who was ever seen and is not noted yet. */
export async function addPeople({ database }: Register, profileId: string): Promise<void> {
  await database.run(`INSERT OR IGNORE INTO archive_people (profile_id, insz) ${EVERYONE}`, [profileId])
}

/** The numbers of those who are noted and were not fetched; whoever failed before comes last, so that the others are not held up. */
export async function peopleToFetch({ database }: Register, profileId: string): Promise<string[]> {
  const rows = await database.all(
    'SELECT insz FROM archive_people WHERE profile_id = ? AND archived_at IS NULL ORDER BY problem IS NOT NULL, insz',
    [profileId],
  )
  return rows.map((row) => String(row['insz']))
}

/** How far a run is, of those who are noted now. */
export async function archiveProgress(
  { database }: Register,
  profileId: string,
): Promise<{ done: number; total: number }> {
  const row = await database.get(
    'SELECT count(*) AS total, count(archived_at) + count(problem) AS done FROM archive_people WHERE profile_id = ?',
    [profileId],
  )
  return { done: Number(row?.['done']), total: Number(row?.['total']) }
}

/** Tells how far the archive is, also before it was ever begun. */
export async function archiveStatus(register: Register, profileId: string): Promise<ArchiveStatus> {
  const { database } = register
  const [counts, failures, days] = await Promise.all([
    database.get(
      `SELECT count(archived_at) AS done, count(problem) AS failed, max(archived_at) AS last_at,
         (SELECT count(*) FROM trainings JOIN photos ON training = trainings.id AND kind = 'registered' WHERE profile_id = ?) AS trainings,
         (SELECT count(*) FROM (SELECT profile_id, insz FROM archive_people WHERE profile_id = ? UNION ${EVERYONE})) AS people
       FROM archive_people WHERE profile_id = ?`,
      [profileId, profileId, profileId, profileId],
    ),
    database.all(
      `SELECT archive_people.insz AS insz, problem, (
         SELECT max(fields ->> 'name') FROM participants JOIN photos ON photos.id = photo JOIN trainings ON trainings.id = training
         WHERE participants.insz = archive_people.insz AND trainings.profile_id = archive_people.profile_id
       ) AS name FROM archive_people WHERE profile_id = ? AND problem IS NOT NULL ORDER BY insz LIMIT ${MOST_FAILURES}`,
      [profileId],
    ),
    database.all(
      `SELECT date(archived_at, 'localtime') AS day, count(*) AS people FROM archive_people
       WHERE profile_id = ? AND archived_at IS NOT NULL GROUP BY day ORDER BY day DESC LIMIT ${MOST_DAYS}`,
      [profileId],
    ),
  ])
  const lastAt = counts?.['last_at']
  return {
    people: Number(counts?.['people']),
    done: Number(counts?.['done']),
    failed: Number(counts?.['failed']),
    trainings: Number(counts?.['trainings']),
    lastAt: typeof lastAt === 'string' ? lastAt : null,
    failures: failures.map((row) => failureFrom(profileId, row)),
    days: days.map((row) => ({ day: String(row['day']), people: Number(row['people']) })),
  }
}

function failureFrom(profileId: string, row: Row): ArchiveFailure {
  const insz = String(row['insz'])
  const name = row['name']
  return {
    key: keyOf(profileId, insz),
    insz,
    name: typeof name === 'string' ? name : null,
    problem: problemFrom(String(row['problem'])),
  }
}

/** An older version kept the code of a problem only. */
function problemFrom(kept: string): Problem | null {
  if (!kept.startsWith('{')) return null
  const parsed = Problem.safeParse(JSON.parse(kept))
  return parsed.success ? parsed.data : null
}

import { randomUUID } from 'node:crypto'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { Announce } from '../../src-shared/ipc/events'
import type { ProblemOf } from '../../src-shared/problem'
import type { profilesCalls } from '../../src-shared/profiles/profiles.contract'
import { Profile, type ProfileInput } from '../../src-shared/profiles/profiles.model'
import { fail, ok, type Nothing, type Result } from '../../src-shared/result'
import type { Clock } from '../platform/clock'
import type { Database } from '../platform/storage/database'

export interface Profiles {
  readonly handlers: GroupHandlers<typeof profilesCalls>
  find(id: string): Promise<Result<Profile, ProblemOf<'not-found'>>>
  /** Writes a profile that the app itself keeps (the practice profiles). */
  putBuiltIn(profile: Omit<Profile, 'builtIn'>): Promise<void>
  namesUsingEnvironment(environmentId: string): Promise<string[]>
  namesUsingCertificate(certificateId: string): Promise<string[]>
}

export function createProfiles(deps: { database: Database; announce: Announce; clock: Clock }): Profiles {
  const { database, announce } = deps

  async function all(): Promise<Profile[]> {
    const rows = await database.all(
      'SELECT body FROM profiles WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE',
    )
    return rows.map((row) => parse(row['body']))
  }

  async function find(id: string): ReturnType<Profiles['find']> {
    const row = await database.get('SELECT body FROM profiles WHERE id = ? AND removed_at IS NULL', [id])
    return row === undefined ? notFound : ok(parse(row['body']))
  }

  async function write(profile: Profile): Promise<void> {
    await database.run(
      `INSERT INTO profiles (id, name, body) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body, removed_at = NULL`,
      [profile.id, profile.name, JSON.stringify(profile)],
    )
    announce('profiles-changed', {})
  }

  async function mark(
    id: string,
    removedAt: string | null,
  ): Promise<Result<Nothing, ProblemOf<'not-found'>>> {
    const { changes } = await database.run(
      `UPDATE profiles SET removed_at = ? WHERE id = ? AND json_extract(body, '$.builtIn') = 0`,
      [removedAt, id],
    )
    if (changes === 0) return notFound
    announce('profiles-changed', {})
    return ok({})
  }

  return {
    handlers: {
      async save(input) {
        const known = input.id === undefined ? undefined : await find(input.id)
        if (known?.ok === false) return known
        const id = input.id ?? randomUUID()
        await write(merge(id, input, known?.value))
        return ok({ id })
      },
      list: async () => ok(await all()),
      remove: ({ id }) => mark(id, deps.clock.now().toISOString()),
      restore: ({ id }) => mark(id, null),
    },
    find,
    putBuiltIn: (profile) => write({ ...profile, builtIn: true }),
    async namesUsingEnvironment(environmentId) {
      return (await all())
        .filter((profile) => profile.environmentId === environmentId)
        .map(({ name }) => name)
    },
    async namesUsingCertificate(certificateId) {
      return (await all())
        .filter((profile) => profile.certificateId === certificateId)
        .map(({ name }) => name)
    },
  }
}

const notFound = fail({ code: 'not-found', what: 'profile' } as const)

function parse(body: unknown): Profile {
  return Profile.parse(JSON.parse(String(body)))
}

function merge(id: string, input: ProfileInput, known: Profile | undefined): Profile {
  // The data model is chosen once and then kept (Federal Learning Account manual 3.1.3).
  return { ...input, id, builtIn: known?.builtIn ?? false, dataModel: known?.dataModel ?? input.dataModel }
}

import { randomUUID } from 'node:crypto'
import type { environmentsCalls } from '../../src-shared/environments/environments.contract'
import {
  Environment,
  PRACTICE,
  type EnvironmentInput,
} from '../../src-shared/environments/environments.model'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { Announce } from '../../src-shared/ipc/events'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Database } from '../platform/storage/database'
import { PRACTICE_PATHS, PRODUCTION } from './shipped-environments'

export interface Environments {
  readonly handlers: GroupHandlers<typeof environmentsCalls>
  /** Gives an environment with addresses that answer: for the practice environment its server is started first. */
  resolve(id: string): Promise<Result<Environment, ProblemOf<'not-found'>>>
  /** Makes the environment of the real services, once in a store's life. */
  seed(): Promise<void>
}

interface PracticePlace {
  readonly origin: string
  readonly ons: { readonly url: string; readonly trustedCa: string | undefined }
}

/** What the list shows while the practice server need not run. */
const UNSTARTED: PracticePlace = {
  origin: 'http://127.0.0.1',
  ons: { url: 'https://127.0.0.1', trustedCa: undefined },
}

interface Dependencies {
  readonly database: Database
  readonly announce: Announce
  /** Where the practice server answers; starts it when needed. */
  readonly practicePlace: () => Promise<PracticePlace>
  /** Names of the profiles that use an environment. */
  readonly usedBy: (environmentId: string) => Promise<string[]>
}

export function createEnvironments({
  database,
  announce,
  practicePlace,
  usedBy,
}: Dependencies): Environments {
  async function stored(id: string): Promise<Environment | undefined> {
    const row = await database.get('SELECT body FROM environments WHERE id = ?', [id])
    return row === undefined ? undefined : parse(row['body'])
  }

  async function write(id: string, input: EnvironmentInput): Promise<void> {
    await database.run(
      `INSERT INTO environments (id, name, body) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body`,
      [id, input.name, JSON.stringify({ ...input, id, builtIn: false })],
    )
  }

  return {
    handlers: {
      async save(input) {
        if (input.id === PRACTICE) return fail({ code: 'environment-built-in' })
        if (input.id !== undefined && (await stored(input.id)) === undefined) {
          return fail({ code: 'not-found', what: 'environment' })
        }
        const id = input.id ?? randomUUID()
        await write(id, input)
        announce('environments-changed', {})
        return ok({ id })
      },
      async list() {
        const rows = await database.all('SELECT body FROM environments ORDER BY name COLLATE NOCASE')
        return ok([practiceEnvironment(UNSTARTED), ...rows.map((row) => parse(row['body']))])
      },
      async remove({ id }) {
        if (id === PRACTICE) return fail({ code: 'environment-built-in' })
        const users = await usedBy(id)
        if (users.length > 0) return fail({ code: 'in-use', by: users })
        const { changes } = await database.run('DELETE FROM environments WHERE id = ?', [id])
        if (changes === 0) return fail({ code: 'not-found', what: 'environment' })
        announce('environments-changed', {})
        return ok({})
      },
    },
    async resolve(id) {
      if (id === PRACTICE) return ok(practiceEnvironment(await practicePlace()))
      const environment = await stored(id)
      return environment === undefined ? fail({ code: 'not-found', what: 'environment' }) : ok(environment)
    },
    async seed() {
      // Once: a user who removes it does not want it back at the next start.
      const { changes } = await database.run('INSERT OR IGNORE INTO marks (name) VALUES (?)', [
        'production-seeded',
      ])
      if (changes === 1) await write(PRODUCTION.id, PRODUCTION)
    },
  }
}

function parse(body: unknown): Environment {
  return Environment.parse(JSON.parse(String(body)))
}

function practiceEnvironment({ origin, ons }: PracticePlace): Environment {
  return {
    id: PRACTICE,
    name: 'Oefenomgeving',
    tokenUrl: origin + PRACTICE_PATHS.token,
    audience: undefined,
    scope: undefined,
    precontractUrl: origin + PRACTICE_PATHS.precontract,
    learningAccountUrl: origin + PRACTICE_PATHS.learningAccount,
    learningAccount: 'open',
    onsUrl: ons.url,
    trustedCa: ons.trustedCa,
    assertionKeyHint: 'none',
    builtIn: true,
  }
}

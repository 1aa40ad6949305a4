import { cpSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Migration } from '../../../../src-main/platform/storage/database'
import { bundleScript, runScript, type RunningScript } from '../../../support/run-script'
import { KEY, newFolder, notes, opened } from './folders'

// Real processes, really killed (SIGKILL), at instants spread over all of their work.

const migrations: readonly Migration[] = [
  ...notes,
  {
    version: 2,
    statements: [
      "CREATE TABLE copies AS SELECT id, text || 'x' AS text FROM notes",
      'CREATE INDEX by_text ON copies (text)',
    ],
  },
  {
    version: 3,
    statements: ["UPDATE notes SET text = text || ', migrated'", 'CREATE INDEX by_note ON notes (text)'],
  },
]

let script: string

beforeAll(async () => {
  script = await bundleScript(resolve(import.meta.dirname, 'writer.script.ts'))
})

function start(file: string, steps: readonly Migration[], write: boolean): RunningScript {
  const task = JSON.stringify({ file, key: KEY.toString('hex'), migrations: steps, write })
  return runScript([process.execPath, script, task])
}

async function kill(running: RunningScript): Promise<void> {
  running.process.kill('SIGKILL')
  await running.ended
}

async function ids(file: string, steps: readonly Migration[]): Promise<Set<number>> {
  const database = await opened(file, steps)
  const rows = await database.all('SELECT id FROM notes')
  expect(await database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
  await database.close()
  return new Set(rows.map(({ id }) => Number(id)))
}

test(
  'killed while writing: what was acknowledged is there, and transactions are whole',
  { timeout: 120_000 },
  async () => {
    const file = join(newFolder(), 'x.db')
    const acknowledged: number[] = []
    for (let round = 0; round < 12; round += 1) {
      const writer = start(file, notes, true)
      await writer.printed('opened')
      await delay(round * 25)
      await kill(writer)
      acknowledged.push(
        ...writer
          .lines()
          .flatMap((line) => /^kept (\d+)$/.exec(line)?.[1] ?? [])
          .map(Number),
      )
      // Every other round the next writer itself finds what the crash left.
      if (round % 2 === 1) continue
      const found = await ids(file, notes)
      expect(acknowledged.filter((id) => !found.has(id))).toEqual([])
      for (const id of found) {
        if (id % 10 === 2) expect(found.has(id + 1), `the pair of ${id}`).toBe(true)
        if (id % 10 === 4) expect(found.has(id + 1), `the transaction of ${id}`).toBe(true)
      }
    }
    expect(acknowledged.length).toBeGreaterThan(100)
  },
)

test('killed while a new database is made: the next start has one', { timeout: 120_000 }, async () => {
  const whole = await lifetime((file) => start(file, notes, false))
  for (let round = 0; round < 12; round += 1) {
    const file = join(newFolder(), 'x.db')
    const maker = start(file, notes, false)
    await maker.printed('begun')
    await delay((whole * round) / 11)
    await kill(maker)
    expect(await ids(file, notes)).toEqual(new Set())
  }
})

describe('killed while migrating', () => {
  test('the next start has everything, migrated; the old one is kept', { timeout: 180_000 }, async () => {
    const original = newFolder()
    const database = await opened(join(original, 'x.db'))
    const rows = Array.from({ length: 4000 }, (_, id) => [`note ${id} ${'z'.repeat(200)}`])
    await database.runMany('INSERT INTO notes (text) VALUES (?)', rows)
    await database.close()

    const whole = await lifetime((file) => start(file, migrations, false), original)
    let interrupted = 0
    for (let round = 0; round < 14; round += 1) {
      const folder = newFolder()
      cpSync(original, folder, { recursive: true })
      const file = join(folder, 'x.db')
      const migrating = start(file, migrations, false)
      await migrating.printed('begun')
      await delay((whole * round) / 13)
      await kill(migrating)
      if (!migrating.lines().includes('opened')) interrupted += 1
      expect((await ids(file, migrations)).size).toBe(4000)
      const migrated = await opened(file, migrations)
      expect(await migrated.get("SELECT count(*) AS n FROM notes WHERE text LIKE '%, migrated'")).toEqual({
        n: 4000,
      })
      await migrated.close()
      expect(existsSync(`${file}.before-v3`)).toBe(true)
      expect(existsSync(`${file}.copy`)).toBe(false)
      expect((await ids(`${file}.before-v3`, notes)).size).toBe(4000)
    }
    // The instants must fall within the work, or this proves nothing.
    expect(interrupted).toBeGreaterThanOrEqual(4)
  })
})

/** How many milliseconds a script works from its first line to its last. */
async function lifetime(begin: (file: string) => RunningScript, original?: string): Promise<number> {
  const folder = newFolder()
  if (original !== undefined) cpSync(original, folder, { recursive: true })
  const running = begin(join(folder, 'x.db'))
  await running.printed('begun')
  const from = performance.now()
  await running.printed('closed')
  const took = performance.now() - from
  await running.ended
  return took
}

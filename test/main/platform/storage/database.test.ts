import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database, Migration, SqlValue } from '../../../../src-main/platform/storage/database'
import { isStorageFailure } from '../../../../src-main/platform/storage/storage-failure'
import { newFolder, opened } from './folders'

const migrations: readonly Migration[] = [
  {
    version: 1,
    statements: [
      'CREATE TABLE things (id INTEGER PRIMARY KEY, value ANY, size REAL) STRICT',
      'CREATE TABLE owners (thing INTEGER NOT NULL REFERENCES things (id)) STRICT',
    ],
  },
]

const folder = newFolder()
let database: Database

beforeAll(async () => {
  database = await opened(join(folder, 'x.db'), migrations)
})

afterAll(() => database.close())

async function kept(value: SqlValue): Promise<{ value: SqlValue; type: SqlValue }> {
  const row = await database.get(
    'INSERT INTO things (value) VALUES (?) RETURNING value, typeof(value) AS type',
    [value],
  )
  return row as { value: SqlValue; type: SqlValue }
}

describe('values', () => {
  test.each<[SqlValue, string]>([
    [null, 'null'],
    [0, 'integer'],
    [-7, 'integer'],
    [Number.MAX_SAFE_INTEGER, 'integer'],
    [2n ** 63n - 1n, 'integer'],
    [-(2n ** 63n), 'integer'],
    [7.5, 'real'],
    ['', 'text'],
    ['é€😀 "quoted" \n', 'text'],
  ])('%s comes back as it went, kept as %s', async (value, type) => {
    expect(await kept(value)).toEqual({ value, type })
  })

  test('a small bigint comes back as a number', async () => {
    expect(await kept(12n)).toEqual({ value: 12, type: 'integer' })
  })

  test('bytes come back as a Buffer, eight megabytes of them too', async () => {
    const large = Buffer.alloc(8 << 20, 0xa5)
    for (const bytes of [Buffer.alloc(0), Buffer.from('pooled'), large]) {
      const { value, type } = await kept(bytes)
      expect(type).toBe('blob')
      expect(Buffer.isBuffer(value)).toBe(true)
      expect(bytes.equals(value as Buffer)).toBe(true)
    }
  })

  test('rows hold their columns and nothing else', async () => {
    const [row] = await database.all('SELECT 1 AS one, ? AS two', ['x'])
    expect(row).toStrictEqual({ one: 1, two: 'x' })
    expect(await database.get('SELECT 1 AS one')).toStrictEqual({ one: 1 })
    expect(await database.get('SELECT 1 AS one WHERE 0')).toBeUndefined()
  })

  test('a value the driver would die of is an ordinary error, and the database goes on', async () => {
    for (const value of [true, { a: 1 }, undefined, [1], new Date()]) {
      await expect(
        database.run('INSERT INTO things (value) VALUES (?)', [value as unknown as SqlValue]),
      ).rejects.toThrow(TypeError)
    }
    await expect(database.all('SELECT ?', [])).rejects.toThrow(/has 1 parameters/)
    expect(await database.get('SELECT 2 AS two')).toEqual({ two: 2 })
  })
})

describe('statements', () => {
  test('run tells how many rows changed', async () => {
    await database.run('DELETE FROM things')
    expect(await database.run('INSERT INTO things (id) VALUES (1), (2), (3)')).toEqual({ changes: 3 })
    expect(await database.run('UPDATE things SET size = 1 WHERE id > ?', [1])).toEqual({ changes: 2 })
    expect(await database.run('DELETE FROM things WHERE id = ?', [99])).toEqual({ changes: 0 })
  })

  test('they run in the order they were asked', async () => {
    await database.run('DELETE FROM things')
    const asked = Array.from({ length: 50 }, (_, id) =>
      database.run('INSERT INTO things (value) VALUES (?)', [id]),
    )
    const count = database.get('SELECT count(*) AS n FROM things')
    expect(await count).toEqual({ n: 50 })
    await Promise.all(asked)
    const rows = await database.all('SELECT value FROM things ORDER BY id')
    expect(rows.map(({ value }) => value)).toEqual(Array.from({ length: 50 }, (_, id) => id))
  })

  test('a statement of the wrong kind is an ordinary error', async () => {
    await expect(database.run('SELECT 1')).rejects.toThrow(/ask for them/)
    await expect(database.all('DELETE FROM things')).rejects.toThrow(/run it/)
    await expect(database.all('SELEC 1')).rejects.toThrow(/syntax error/)
  })

  test('a broken constraint is an ordinary error', async () => {
    const failure = await database
      .run('INSERT INTO owners VALUES (?)', [987654])
      .catch((error: unknown) => error)
    expect(String(failure)).toMatch(/FOREIGN KEY/)
    expect(isStorageFailure(failure)).toBe(false)
  })
})

describe('transactions', () => {
  test('all statements, with their changes', async () => {
    await database.run('DELETE FROM things')
    const changes = await database.transaction([
      { sql: 'INSERT INTO things (id, value) VALUES (?, ?)', params: [1, 'a'] },
      { sql: 'INSERT INTO things (id, value) VALUES (?, ?)', params: [2, 'b'] },
      { sql: 'UPDATE things SET size = 2' },
    ])
    expect(changes).toEqual([{ changes: 1 }, { changes: 1 }, { changes: 2 }])
  })

  test('or none', async () => {
    await database.run('DELETE FROM things')
    const failing = database.transaction([
      { sql: 'INSERT INTO things (id) VALUES (?)', params: [1] },
      { sql: 'INSERT INTO things (id) VALUES (?)', params: [1] },
    ])
    await expect(failing).rejects.toThrow(/UNIQUE/)
    expect(await database.get('SELECT count(*) AS n FROM things')).toEqual({ n: 0 })
    await expect(database.runMany('INSERT INTO things (id) VALUES (?)', [[1], [2], [1]])).rejects.toThrow(
      /UNIQUE/,
    )
    expect(await database.get('SELECT count(*) AS n FROM things')).toEqual({ n: 0 })
  })

  test('a hundred thousand rows go in and come out', async () => {
    await database.run('DELETE FROM things')
    const rows = Array.from({ length: 100_000 }, (_, index) => [`row ${index}`, index / 2])
    expect(await database.runMany('INSERT INTO things (value, size) VALUES (?, ?)', rows)).toEqual({
      changes: 100_000,
    })
    const all = await database.all('SELECT value, size FROM things ORDER BY id')
    expect(all).toHaveLength(100_000)
    expect(all[99_999]).toEqual({ value: 'row 99999', size: 49_999.5 })
    expect(await database.runMany('INSERT INTO things (value) VALUES (?)', [])).toEqual({ changes: 0 })
  })
})

describe('the disk', () => {
  test('a full database is a storage failure, leaves what was, and goes on when there is room', async () => {
    const full = await opened(join(newFolder(), 'x.db'), migrations)
    await full.run('INSERT INTO things (value) VALUES (?)', ['before'])
    await full.all('PRAGMA max_page_count = 8')
    const many = Array.from({ length: 50 }, () => [Buffer.alloc(4000)])
    const failure = await full
      .runMany('INSERT INTO things (value) VALUES (?)', many)
      .catch((error: unknown) => error)
    expect(isStorageFailure(failure) && failure.storageReason).toBe('full')
    expect(await full.all('SELECT value FROM things')).toEqual([{ value: 'before' }])
    await full.all('PRAGMA max_page_count = 10000')
    await full.run('INSERT INTO things (value) VALUES (?)', ['after'])
    await full.close()
  })

  test('not being allowed to write is a storage failure of its own', async () => {
    const denied = await opened(join(newFolder(), 'x.db'), migrations)
    await denied.run('PRAGMA query_only = ON')
    const failure = await denied.run('INSERT INTO things (value) VALUES (1)').catch((error: unknown) => error)
    expect(isStorageFailure(failure) && failure.storageReason).toBe('denied')
    await denied.close()
  })

  test('closing finishes what was asked, may be done twice, and ends all use', async () => {
    const file = join(newFolder(), 'x.db')
    const closing = await opened(file, migrations)
    const last = closing.run('INSERT INTO things (value) VALUES (?)', ['last'])
    await Promise.all([closing.close(), closing.close()])
    await last
    await expect(closing.all('SELECT 1')).rejects.toThrow('The database is closed')
    const again = await opened(file, migrations)
    expect(await again.all('SELECT value FROM things')).toEqual([{ value: 'last' }])
    await again.close()
  })

  test('nothing that was kept can be read on it, in any file, open or closed', async () => {
    const secretFolder = newFolder()
    const marker = 'MARKER-70081500504'
    const secret = await opened(join(secretFolder, 'x.db'), migrations)
    await secret.runMany(
      'INSERT INTO things (value) VALUES (?)',
      Array.from({ length: 500 }, () => [marker]),
    )
    assertUnreadable(secretFolder, ['x.db', 'x.db-wal', 'x.db-shm', 'x.db.check'], marker)
    await secret.close()
    assertUnreadable(secretFolder, ['x.db', 'x.db.check', 'x.db.seal'], marker)
  })
})

function assertUnreadable(inFolder: string, expected: string[], marker: string): void {
  const names = readdirSync(inFolder)
  expect(names).toEqual(expect.arrayContaining(expected))
  for (const name of names) {
    const bytes = readFileSync(join(inFolder, name)).toString('latin1')
    for (const text of [marker, 'CREATE TABLE', 'SQLite format']) {
      expect(bytes.includes(text), `${text} in ${name}`).toBe(false)
    }
  }
}

import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../../../src-main/platform/storage/database'
import { databaseExists } from '../../../../src-main/platform/storage/opening'
import { contentsOf, KEY, newFolder, notes, opened, OTHER_KEY } from './folders'

interface Place {
  readonly folder: string
  readonly file: string
}

/** A database with notes 1 to 300, cleanly closed. */
async function closedDatabase(): Promise<Place> {
  const folder = newFolder()
  const file = join(folder, 'x.db')
  const database = await opened(file)
  const rows = Array.from({ length: 300 }, (_, index) => [`note ${index} ${'x'.repeat(100)}`])
  await database.runMany('INSERT INTO notes (text) VALUES (?)', rows)
  await database.close()
  return { folder, file }
}

/** The same, as a process that was killed leaves it: the newest note only in the log, no seal. */
async function crashedDatabase(): Promise<Place> {
  const { file } = await closedDatabase()
  const database = await opened(file)
  await database.run('INSERT INTO notes (text) VALUES (?)', ['newest'])
  const crashed = newFolder()
  cpSync(join(file, '..'), crashed, { recursive: true })
  await database.close()
  return { folder: crashed, file: join(crashed, 'x.db') }
}

async function count(database: Database): Promise<unknown> {
  const row = await database.get('SELECT count(*) AS n FROM notes')
  await database.close()
  return row?.['n']
}

function changeByte(file: string, at: number): void {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

async function problemOf({ folder, file }: Place, key = KEY): Promise<unknown> {
  const before = contentsOf(folder)
  const result = await openDatabase({ file, key, migrations: notes })
  if (result.ok) await result.value.close()
  else expect(contentsOf(folder)).toEqual(before)
  return result.ok ? 'opened' : result.problem
}

describe('a new database', () => {
  test('is made where there is no file', async () => {
    const file = join(newFolder(), 'x.db')
    expect(await databaseExists(file)).toBe(false)
    await (await opened(file)).close()
    expect(await databaseExists(file)).toBe(true)
    expect(await count(await opened(file))).toBe(0)
  })

  test('is made where a crash left an empty file', async () => {
    const file = join(newFolder(), 'x.db')
    writeFileSync(file, '')
    writeFileSync(`${file}.copy`, 'half a copy')
    expect(await databaseExists(file)).toBe(false)
    expect(await count(await opened(file))).toBe(0)
  })

  test('needs a folder', async () => {
    const place = { folder: newFolder(), file: '' }
    expect(await problemOf({ ...place, file: join(place.folder, 'no', 'x.db') })).toEqual({
      code: 'storage-failed',
      reason: 'other',
    })
  })

  test('needs a key of 32 bytes and migrations without a gap', async () => {
    const file = join(newFolder(), 'x.db')
    await expect(openDatabase({ file, key: Buffer.alloc(16), migrations: notes })).rejects.toThrow(/32 bytes/)
    const gap = [{ version: 2, statements: [] }]
    await expect(openDatabase({ file, key: KEY, migrations: gap })).rejects.toThrow(/version 2/)
    expect(existsSync(file)).toBe(false)
  })
})

describe('a wrong key', () => {
  test.each([
    ['cleanly closed', closedDatabase],
    ['after a crash', crashedDatabase],
  ])('is told from damage, and nothing is touched: %s', async (_, make) => {
    const place = await make()
    expect(await problemOf(place, OTHER_KEY)).toEqual({ code: 'database-key-wrong' })
    expect(await databaseExists(place.file)).toBe(true)
  })

  test('is told even when the database is damaged too', async () => {
    const place = await closedDatabase()
    writeFileSync(place.file, 'rubbish')
    expect(await problemOf(place, OTHER_KEY)).toEqual({ code: 'database-key-wrong' })
  })
})

describe('damage', () => {
  const damage: [string, (file: string) => void][] = [
    ['one bit in the middle', (file) => changeByte(file, 21_000)],
    ['one bit at the end', (file) => changeByte(file, readFileSync(file).length - 20)],
    ['one bit at the start', (file) => changeByte(file, 3)],
    ['cut off', (file) => truncateSync(file, 10_000)],
    ['cut off at a page', (file) => truncateSync(file, 8192)],
    ['emptied', (file) => truncateSync(file, 0)],
    ['longer', (file) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(4096)]))],
    ['something else', (file) => writeFileSync(file, 'not a database at all, and long enough'.repeat(500))],
  ]

  test.each(damage)('is seen and nothing is touched: %s', async (_, spoil) => {
    const place = await closedDatabase()
    spoil(place.file)
    expect(await problemOf(place)).toEqual({ code: 'database-damaged' })
    expect(await databaseExists(place.file)).toBe(true)
  })

  test.each([
    ['the first page', 100],
    ['a page of the table', 4096 + 3],
    ['cut off', -1],
  ])('after a crash the structure tells: %s', async (_, at) => {
    const place = await crashedDatabase()
    if (at < 0) truncateSync(place.file, 10_000)
    else changeByte(place.file, at)
    expect(await problemOf(place)).toEqual({ code: 'database-damaged' })
  })

  test('is seen also without the proof of the key', async () => {
    const place = await closedDatabase()
    rmSync(`${place.file}.check`)
    changeByte(place.file, 21_000)
    expect(await problemOf(place)).toEqual({ code: 'database-damaged' })
  })

  test('a log whose database is gone is not taken for a new start', async () => {
    const place = await crashedDatabase()
    rmSync(place.file)
    expect(await databaseExists(place.file)).toBe(true)
    expect(await problemOf(place)).toEqual({ code: 'database-damaged' })
  })

  test('of the small files beside it does no harm', async () => {
    for (const name of ['check', 'seal']) {
      for (const spoil of [(file: string) => writeFileSync(file, '{'), (file: string) => rmSync(file)]) {
        const { file } = await closedDatabase()
        spoil(`${file}.${name}`)
        expect(await count(await opened(file))).toBe(300)
        expect(await problemOf({ folder: join(file, '..'), file }, OTHER_KEY)).toEqual({
          code: 'database-key-wrong',
        })
      }
    }
  })
})

describe('an earlier copy put back', () => {
  test('opens: made while closed, beside newer small files', async () => {
    const { folder, file } = await closedDatabase()
    const kept = join(newFolder(), 'kept.db')
    copyFileSync(file, kept)
    const database = await opened(file)
    await database.run('DELETE FROM notes WHERE id > 5')
    expect(await count(database)).toBe(5)
    copyFileSync(kept, file)
    expect(await count(await opened(file))).toBe(300)
    expect(await problemOf({ folder, file })).toBe('opened')
  })

  test('opens: made while it was in use', async () => {
    const { file } = await closedDatabase()
    const kept = join(newFolder(), 'kept.db')
    const database = await opened(file)
    await database.run('DELETE FROM notes WHERE id > 5')
    copyFileSync(file, kept)
    await database.close()
    copyFileSync(kept, file)
    expect([300, 5]).toContain(await count(await opened(file)))
  })
})

describe('after a crash', () => {
  test('what was only in the log is there', async () => {
    const { file } = await crashedDatabase()
    expect(await count(await opened(file))).toBe(301)
  })

  test('and after a second crash, and a third', async () => {
    let { folder, file } = await crashedDatabase()
    for (const expected of [302, 303]) {
      const database = await opened(file)
      await database.run('INSERT INTO notes (text) VALUES (?)', ['again'])
      const next = newFolder()
      cpSync(folder, next, { recursive: true })
      await database.close()
      folder = next
      file = join(next, 'x.db')
      expect(await count(await opened(file))).toBe(expected)
    }
  })
})

test('looking only changes nothing', async () => {
  const { folder, file } = await closedDatabase()
  const before = contentsOf(folder)
  const database = await opened(file)
  await database.all('SELECT * FROM notes')
  await database.close()
  expect(contentsOf(folder)).toEqual(before)
})

test.each([
  ['cleanly closed', closedDatabase],
  ['after a crash', crashedDatabase],
])('a database of a newer version is refused and left as it is: %s', async (_, make) => {
  const { folder, file } = await make()
  const before = contentsOf(folder)
  const result = await openDatabase({ file, key: KEY, migrations: [] })
  expect(result).toEqual({ ok: false, problem: { code: 'database-newer', found: 1, supported: 0 } })
  expect(contentsOf(folder)).toEqual(before)
})

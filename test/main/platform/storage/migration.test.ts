import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase, type Migration } from '../../../../src-main/platform/storage/database'
import { contentsOf, KEY, newFolder, notes, opened } from './folders'

const second: Migration = {
  version: 2,
  statements: [
    'CREATE TABLE tagged (id INTEGER PRIMARY KEY, text TEXT NOT NULL, tag TEXT NOT NULL) STRICT',
    "INSERT INTO tagged SELECT id, text, 'old' FROM notes",
    'DROP TABLE notes',
  ],
}
const third: Migration = { version: 3, statements: ['CREATE INDEX by_tag ON tagged (tag)'] }

async function withNotes(): Promise<{ folder: string; file: string }> {
  const folder = newFolder()
  const file = join(folder, 'x.db')
  const database = await opened(file)
  await database.runMany(
    'INSERT INTO notes (text) VALUES (?)',
    Array.from({ length: 100 }, (_, id) => [`note ${id}`]),
  )
  await database.close()
  return { folder, file }
}

describe('a newer version of the app', () => {
  test('brings the rows along and keeps the old database', async () => {
    const { folder, file } = await withNotes()
    const old = readFileSync(file)
    const database = await opened(file, [...notes, second, third])
    expect(await database.get('SELECT count(*) AS n, min(tag) AS tag FROM tagged')).toEqual({
      n: 100,
      tag: 'old',
    })
    expect(await database.get('PRAGMA user_version')).toEqual({ user_version: 3 })
    await database.close()
    expect(readFileSync(`${file}.before-v3`).equals(old)).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['x.db', 'x.db.before-v3', 'x.db.check', 'x.db.seal'])
  })

  test('the old database opens again with the old app, and migrates again beside the one kept', async () => {
    const { file } = await withNotes()
    await (await opened(file, [...notes, second])).close()
    const kept = await opened(`${file}.before-v2`)
    await kept.run('INSERT INTO notes (text) VALUES (?)', ['one more'])
    await kept.close()
    const again = `${file}.before-v2`
    await (await opened(again, [...notes, second])).close()
    expect(existsSync(`${again}.before-v2`)).toBe(true)
  })

  test('never puts a kept database over another', async () => {
    const { file } = await withNotes()
    await (await opened(file, [...notes, second])).close()
    const first = readFileSync(`${file}.before-v2`)
    copyFileSync(`${file}.before-v2`, file)
    await (await opened(file, [...notes, second])).close()
    expect(readFileSync(`${file}.before-v2`).equals(first)).toBe(true)
    expect(existsSync(`${file}.before-v2-2`)).toBe(true)
  })

  test('with what a crash left in the log', async () => {
    const { folder, file } = await withNotes()
    const database = await opened(file)
    await database.run('INSERT INTO notes (text) VALUES (?)', ['in the log'])
    const crashed = newFolder()
    cpSync(folder, crashed, { recursive: true })
    await database.close()
    const migrated = await opened(join(crashed, 'x.db'), [...notes, second])
    expect(await migrated.get('SELECT count(*) AS n FROM tagged')).toEqual({ n: 101 })
    await migrated.close()
    const kept = await opened(join(crashed, 'x.db.before-v2'))
    expect(await kept.get('SELECT count(*) AS n FROM notes')).toEqual({ n: 101 })
    await kept.close()
  })
})

describe('a migration with a mistake', () => {
  test.each([
    ['a statement that fails', ['DELETE FROM notes', 'SELECT nonsense']],
    [
      'rows left without the row they refer to',
      [
        'CREATE TABLE parts (note INTEGER NOT NULL REFERENCES notes (id)) STRICT',
        'INSERT INTO parts SELECT id FROM notes',
        'DELETE FROM notes',
      ],
    ],
  ])('is a bug that leaves everything as it was: %s', async (_, statements) => {
    const { folder, file } = await withNotes()
    const before = contentsOf(folder)
    const migrations = [...notes, { version: 2, statements }]
    await expect(openDatabase({ file, key: KEY, migrations })).rejects.toThrow()
    expect(contentsOf(folder)).toEqual(before)
    const database = await opened(file)
    expect(await database.get('SELECT count(*) AS n FROM notes')).toEqual({ n: 100 })
    await database.close()
  })

  test('in the first one leaves no database', async () => {
    const file = join(newFolder(), 'x.db')
    const migrations = [{ version: 1, statements: ['nonsense'] }]
    await expect(openDatabase({ file, key: KEY, migrations })).rejects.toThrow(/syntax/)
    expect(existsSync(file)).toBe(false)
    await (await opened(file)).close()
  })
})

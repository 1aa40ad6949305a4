import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openDatabase, type Database, type Migration } from '../../../../src-main/platform/storage/database'

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new folder, gone after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'werkbalie-storage-'))
  folders.push(folder)
  return folder
}

export const KEY = Buffer.from(Array.from({ length: 32 }, (_, index) => index + 1))
export const OTHER_KEY = Buffer.alloc(32, 9)

export const notes: readonly Migration[] = [
  { version: 1, statements: ['CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT'] },
]

/** Opens a database that must open. */
export async function opened(
  file: string,
  migrations: readonly Migration[] = notes,
  key: Buffer = KEY,
): Promise<Database> {
  const database = await openDatabase({ file, key, migrations })
  if (!database.ok) throw new Error(`Not opened: ${JSON.stringify(database.problem)}`)
  return database.value
}

/**
 * Every file of a folder with a hash of its bytes, to see that nothing was changed. The index of the log is left out: it is made
 * anew by whoever reads, and holds no data.
 */
export function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !name.endsWith('-shm'))
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}

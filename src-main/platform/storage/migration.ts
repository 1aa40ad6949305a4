import { link, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DatabaseInput } from './database'
import { copy, emptyFileSync, moveIntoPlace, removeFiles, sizeOf, syncFile, syncFolder } from './files'
import { sealFile } from './store-check'
import { storageFailure, storing } from './storage-failure'
import { doOnce } from './worker-client'

/** The log with the newest changes, beside a database that was not cleanly closed. */
export const walFile = (file: string): string => `${file}-wal`

/** The copy of a database that is migrated in its stead. */
const copyOf = (file: string): string => `${file}.copy`

/** Throws away a copy, also one that a crash left. */
export async function discardCopy(file: string): Promise<void> {
  await removeFiles(copyOf(file), walFile(copyOf(file)), `${copyOf(file)}-shm`)
}

/**
 * Makes a database of the newest version from the closed one (or from nothing, when `keptFor` is null) and puts it in its place
 * in one step. The old one stays as `<file>.before-v<keptFor>`. A crash at any instant leaves the one or the other.
 */
export async function migrate(input: DatabaseInput, keptFor: number | null): Promise<void> {
  const { file, key, migrations } = input
  const next = copyOf(file)
  try {
    if (keptFor !== null) {
      await assertNoLog(file)
      await copy(file, next)
    }
    await doOnce('migrate', { file: next, key, migrations })
    await assertNoLog(next)
    await syncFile(next)
    // The new database carries the old one's generation and would not fit its seal.
    emptyFileSync(sealFile(file))
    if (keptFor !== null) await keepOld(file, `${file}.before-v${keptFor}`)
    await removeFiles(walFile(file), `${file}-shm`)
    await moveIntoPlace(next, file)
  } finally {
    await discardCopy(file)
  }
}

/** A log left beside a file that is replaced would be read into the new one. */
async function assertNoLog(file: string): Promise<void> {
  if (await sizeOf(walFile(file))) throw storageFailure('other', 'the write-ahead log was not emptied')
}

async function keepOld(file: string, wanted: string): Promise<void> {
  await storing(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const kept = attempt === 1 ? wanted : `${wanted}-${attempt}`
      if (await isSameFile(file, kept)) return
      if ((await sizeOf(kept)) !== null) continue
      await linkOrCopy(file, kept)
      await syncFolder(dirname(file))
      return
    }
  })
}

async function linkOrCopy(file: string, kept: string): Promise<void> {
  try {
    await link(file, kept)
  } catch {
    // Some file systems have no second name for a file.
    await copy(file, `${kept}.tmp`)
    await syncFile(`${kept}.tmp`)
    await moveIntoPlace(`${kept}.tmp`, kept)
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  if ((await sizeOf(other)) === null) return false
  const [a, b] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })])
  return a.ino === b.ino && a.dev === b.dev && a.ino !== 0n
}

import { closeSync, constants, fsyncSync, openSync } from 'node:fs'
import { copyFile, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { storing } from './storage-failure'

/** Rights of a file we make: nobody else may read it. */
export const OWNER_ONLY = 0o600

/** Makes a file empty, durably, before it returns: for the thread that is about to change what the file speaks of. */
export function emptyFileSync(file: string): void {
  const handle = openSync(file, 'w', OWNER_ONLY)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Copies a file, sharing its blocks where the file system can. Fails with a storage failure. */
export async function copy(from: string, to: string): Promise<void> {
  await storing(() => copyFile(from, to, constants.COPYFILE_FICLONE))
}

/** Moves a file over another, atomically and durably. Fails with a storage failure. */
export async function moveIntoPlace(from: string, to: string): Promise<void> {
  await storing(async () => {
    await patiently(() => rename(from, to))
    await syncFolder(dirname(to))
  })
}

/** Flushes what was written to a file. */
export async function syncFile(file: string): Promise<void> {
  await storing(async () => {
    const handle = await open(file, 'r+')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  })
}

/** Flushes a folder's entries, so that a file made or moved in it outlives a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; NTFS keeps its entries in a journal.
  if (process.platform === 'win32') return
  await storing(async () => {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  })
}

/** Gives a file's size in bytes, or null when there is no file. Fails with a storage failure. */
export async function sizeOf(file: string): Promise<number | null> {
  return absentAsNull(async () => (await stat(file)).size)
}

/** Gives a file's text, or null when there is no file. Fails with a storage failure. */
export async function readTextIfThere(file: string): Promise<string | null> {
  return absentAsNull(() => readFile(file, 'utf8'))
}

/** Deletes files; one that is not there is fine. Fails with a storage failure. */
export async function removeFiles(...files: string[]): Promise<void> {
  await storing(async () => {
    for (const file of files) await rm(file, { force: true })
  })
}

async function absentAsNull<Value>(read: () => Promise<Value>): Promise<Value | null> {
  return storing(async () => {
    try {
      return await read()
    } catch (error) {
      if (hasCode(error, ['ENOENT'])) return null
      throw error
    }
  })
}

/** On Windows a virus scanner may hold a file for a moment after it was closed. */
async function patiently(move: () => Promise<void>): Promise<void> {
  for (const pause of process.platform === 'win32' ? [20, 50, 100, 250, 500] : []) {
    try {
      await move()
      return
    } catch (error) {
      if (!hasCode(error, ['EPERM', 'EACCES', 'EBUSY'])) throw error
      await delay(pause)
    }
  }
  await move()
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

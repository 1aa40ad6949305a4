import { statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { acquireFolderLock, type FolderLock } from '../../../../src-main/platform/storage/folder-lock'
import { bundleScript, runScript, type RunningScript } from '../../../support/run-script'
import { newFolder } from './folders'

let script: string

beforeAll(async () => {
  script = await bundleScript(resolve(import.meta.dirname, 'lock.script.ts'))
})

const inUse = { ok: false, problem: { code: 'data-in-use' } }

function otherProcess(folder: string): RunningScript {
  return runScript([process.execPath, script, folder])
}

async function lockOf(folder: string): Promise<FolderLock> {
  const lock = await acquireFolderLock(folder)
  if (!lock.ok) throw new Error(lock.problem.code)
  return lock.value
}

test('another process is told, until this one lets go', async () => {
  const folder = newFolder()
  const lock = await lockOf(folder)
  const refused = otherProcess(folder)
  await refused.printed('data-in-use')
  expect((await refused.ended).code).toBe(0)
  await lock.release()
  const accepted = otherProcess(folder)
  await accepted.printed('locked')
  expect(await acquireFolderLock(folder)).toEqual(inUse)
  accepted.process.stdin.end()
  expect((await accepted.ended).code).toBe(0)
  await (await lockOf(folder)).release()
})

test('a killed process leaves no lock behind', async () => {
  const folder = newFolder()
  const holder = otherProcess(folder)
  await holder.printed('locked')
  expect(await acquireFolderLock(folder)).toEqual(inUse)
  holder.process.kill('SIGKILL')
  await holder.ended
  await (await lockOf(folder)).release()
})

test('of two that start at once, one gets it', async () => {
  const folder = newFolder()
  const both = [otherProcess(folder), otherProcess(folder)]
  const one = await Promise.any(both.map(async (each) => each.printed('locked').then(() => each)))
  const other = both.find((each) => each !== one)
  await other?.printed('data-in-use')
  one.process.kill('SIGKILL')
  await Promise.all(both.map(({ ended }) => ended))
})

test('the same process gets it once', async () => {
  const folder = newFolder()
  const lock = await lockOf(folder)
  expect(await acquireFolderLock(folder)).toEqual(inUse)
  await lock.release()
})

test('the folder is made, for its owner only', async () => {
  const folder = join(newFolder(), 'deep', 'data')
  const lock = await lockOf(folder)
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700)
  await lock.release()
})

test('a place where no folder can be is a storage failure', async () => {
  const file = join(newFolder(), 'file')
  writeFileSync(file, '')
  expect(await acquireFolderLock(join(file, 'data'))).toEqual({
    ok: false,
    problem: { code: 'storage-failed', reason: 'other' },
  })
})

import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from '../../tools/setup/lock.mjs'

describe('the set-up lock', () => {
  let folder: string
  let lock: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'werkbalie-lock-'))
    lock = join(folder, 'deep', 'lock')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('lets one in at a time, and gives what the work gives', async () => {
    let inside = 0
    let most = 0
    const work = async (): Promise<number> => {
      inside += 1
      most = Math.max(most, inside)
      await pause(20)
      inside -= 1
      return most
    }
    expect(await Promise.all([1, 2, 3].map(() => withLock(lock, work)))).toEqual([1, 1, 1])
    expect(readdirSync(join(folder, 'deep'))).toEqual([])
  })

  it('is free again after the work failed', async () => {
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await withLock(lock, () => Promise.resolve('yes'))).toBe('yes')
  })

  it('is taken over from a process that died', async () => {
    await withLock(lock, () => Promise.resolve())
    writeFileSync(lock, String(spawnSync(process.execPath, ['--version']).pid))
    expect(await withLock(lock, () => Promise.resolve('mine'))).toBe('mine')
  })

  it('is taken over when it is older than any set-up can be', async () => {
    await withLock(lock, () => Promise.resolve())
    writeFileSync(lock, String(process.pid))
    utimesSync(lock, new Date('2025-01-01'), new Date('2025-01-01'))
    expect(await withLock(lock, () => Promise.resolve('mine'))).toBe('mine')
  })
})

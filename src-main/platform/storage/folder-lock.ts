import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProblemOf } from '../../../src-shared/problem'
import { fail, ok, type Result } from '../../../src-shared/result'
import { isStorageFailure, storing } from './storage-failure'
import { startWorker } from './worker-client'

/** A data folder that belongs to this process until it is released or the process ends, however it ends. */
export interface FolderLock {
  release(): Promise<void>
}

/**
 * Makes the folder if need be and takes it for this process: `data-in-use` when another process (or an earlier call here) has it.
 * The lock is the operating system's own, on the file `lock` in the folder, so a killed process leaves none behind.
 */
export async function acquireFolderLock(
  folder: string,
): Promise<Result<FolderLock, ProblemOf<'data-in-use' | 'storage-failed'>>> {
  const worker = startWorker()
  try {
    await storing(() => mkdir(folder, { recursive: true, mode: 0o700 }))
    if (await worker.do('lock', { file: join(folder, 'lock') })) return ok({ release: () => worker.end() })
    await worker.end()
    return fail({ code: 'data-in-use' })
  } catch (error) {
    await worker.end()
    if (isStorageFailure(error)) return fail({ code: 'storage-failed', reason: error.storageReason })
    throw error
  }
}

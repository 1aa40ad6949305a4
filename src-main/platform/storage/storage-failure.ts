/** Why data could not be read or written, as far as a user can act on it. */
export type StorageReason = 'full' | 'denied' | 'other'

/**
 * The disk let us down: full, not allowed, or broken. Nobody on the way catches it; the place that answers calls turns it into
 * the problem `storage-failed` once. Its message names codes, never data.
 */
export interface StorageFailure extends Error {
  readonly storageReason: StorageReason
  readonly detail: string
}

/** Makes a storage failure; `detail` is for the log and holds no data. */
export function storageFailure(reason: StorageReason, detail: string): StorageFailure {
  return Object.assign(new Error(`Storage failed (${reason}): ${detail}`), { storageReason: reason, detail })
}

/** Tells whether an error is a storage failure, wherever it was caught. */
export function isStorageFailure(error: unknown): error is StorageFailure {
  return error instanceof Error && 'storageReason' in error
}

/** Runs work on files; a failure of the file system comes out as a storage failure, anything else as it was. */
export async function storing<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw fromFileError(error)
  }
}

/** Turns an error of the file system (it has a code and a system call) into a storage failure; leaves any other alone. */
export function fromFileError(error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error
  const code = String(error.code)
  return storageFailure(reasons[code] ?? 'other', `${String(error.syscall)} ${code}`)
}

const reasons: Readonly<Record<string, StorageReason>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
}

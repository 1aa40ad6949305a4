import { Worker } from 'node:worker_threads'
import type { ProblemOf } from '../../../src-shared/problem'
import { fail, ok, type Result } from '../../../src-shared/result'
import { bundleFile } from '../bundles'
import { isArchive, readText } from './read-table'
import type { ReadTable, TableCell, TableJob, TableJobOutcome } from './table'

type ReadProblem = ProblemOf<'file-unreadable' | 'cancelled'>

/** Reads and writes tables (CSV, XLSX), each in a thread of its own, so that nothing waits for it; a short text needs none. */
export interface Tables {
  read(
    bytes: Uint8Array,
    sheet: string | undefined,
    signal: AbortSignal,
  ): Promise<Result<ReadTable, ReadProblem>>
  write(
    format: 'csv' | 'xlsx',
    rows: readonly (readonly TableCell[])[],
    widths: readonly number[],
    signal: AbortSignal,
  ): Promise<Result<Uint8Array, ReadProblem>>
}

/** The most memory a file from outside may take, in MB, and the longest it may take, in milliseconds. */
const LIMITS = { memoryMb: 1024, ms: 60_000 }

export function createTables(): Tables {
  return {
    async read(bytes, sheet, signal) {
      const outcome =
        bytes.length <= SHORT_BYTES && !isArchive(bytes)
          ? readHere(bytes, signal)
          : await inWorker({ job: 'read', bytes: Uint8Array.from(bytes), sheet }, signal)
      if (!outcome.ok) return outcome
      if ('table' in outcome.value) return ok(outcome.value.table)
      return fail({
        code: 'file-unreadable',
        reason: 'fault' in outcome.value ? outcome.value.fault : 'format',
      })
    },
    async write(format, rows, widths, signal) {
      const outcome = await inWorker({ job: 'write', format, rows, widths }, signal)
      if (!outcome.ok) return outcome
      return 'bytes' in outcome.value
        ? ok(outcome.value.bytes)
        : fail({ code: 'file-unreadable', reason: 'format' })
    },
  }
}

/** So many bytes of text are read in some milliseconds, less than a thread takes to start. */
const SHORT_BYTES = 500_000

function readHere(bytes: Uint8Array, signal: AbortSignal): Result<TableJobOutcome, ReadProblem> {
  return signal.aborted ? fail({ code: 'cancelled' }) : ok(readText(bytes))
}

/** One file, one thread: whatever a file does to its memory ends with it. */
function inWorker(job: TableJob, signal: AbortSignal): Promise<Result<TableJobOutcome, ReadProblem>> {
  if (signal.aborted) return Promise.resolve(fail({ code: 'cancelled' }))
  const worker = new Worker(bundleFile('tables.worker'), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.memoryMb },
  })
  return new Promise((resolve, reject) => {
    const settle = (outcome: Result<TableJobOutcome, ReadProblem>): void => {
      clear()
      resolve(outcome)
    }
    const timer = setTimeout(() => settle(fail({ code: 'file-unreadable', reason: 'too-large' })), LIMITS.ms)
    const cancel = (): void => settle(fail({ code: 'cancelled' }))
    const clear = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      void worker.terminate()
    }
    signal.addEventListener('abort', cancel, { once: true })
    worker.on('message', (outcome: TableJobOutcome) => settle(ok(outcome)))
    worker.on('error', (error) => {
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
        settle(fail({ code: 'file-unreadable', reason: 'too-large' }))
        return
      }
      clear()
      reject(error)
    })
  })
}

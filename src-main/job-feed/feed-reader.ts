import { Worker } from 'node:worker_threads'
import { FEED_LIMITS } from '../../src-shared/job-feed/feed-limits'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import { bundleFile } from '../platform/bundles'
import type { ReadFeed, ReadInput, ReadOutcome } from './reading/read-feed'

export type ReadProblem = ProblemOf<'feed-too-large' | 'feed-too-complex' | 'cancelled'>

/** The most memory that reading may take, in MB: a feed of 32 MB needs a third of it. */
const MEMORY_MB = 1024

/**
 * Reads a feed in a thread of its own, so that nothing waits for it; stops the thread when it takes too long or too much memory, or
 * when the caller no longer wants it.
 */
export function readInWorker(input: ReadInput, signal: AbortSignal): Promise<Result<ReadFeed, ReadProblem>> {
  if (signal.aborted) return Promise.resolve(fail({ code: 'cancelled' }))
  const bytes = ownBytes(input.bytes)
  const worker = new Worker(bundleFile('job-feed.worker'), {
    workerData: { ...input, bytes },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(fail({ code: 'feed-too-complex' })), FEED_LIMITS.readMs)
    const cancel = (): void => settle(fail({ code: 'cancelled' }))
    const clear = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      void worker.terminate()
    }
    function settle(outcome: Result<ReadFeed, ReadProblem>): void {
      clear()
      resolve(outcome)
    }
    signal.addEventListener('abort', cancel, { once: true })
    worker.on('message', (outcome: ReadOutcome) =>
      settle(
        'feed' in outcome ? ok(outcome.feed) : fail({ code: 'feed-too-large', maxBytes: FEED_LIMITS.bytes }),
      ),
    )
    worker.on('error', (error) => {
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
        settle(fail({ code: 'feed-too-complex' }))
        return
      }
      clear()
      reject(error)
    })
  })
}

/** Bytes that share their memory with others (a slice of Node's pool) cannot be given away: they are copied. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : Uint8Array.from(bytes)
}

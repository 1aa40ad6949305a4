import { Worker } from 'node:worker_threads'
import { bundleFile } from '../bundles'
import type { JobAnswer, JobName, JobRequest, Jobs } from './database.protocol'
import { storageFailure } from './storage-failure'

/** A database worker: does one job after another, in the order they were asked. */
export interface WorkerClient {
  do<Name extends JobName>(job: Name, input: Jobs[Name]['input']): Promise<Jobs[Name]['output']>
  /** Ends the thread, which frees its files and locks. */
  end(): Promise<void>
}

/**
 * Starts a database worker. A job fails with a storage failure when the disk is the cause or the worker is gone, else with an
 * ordinary error. It keeps the process alive only while a job is under way.
 */
export function startWorker(): WorkerClient {
  const worker = new Worker(bundleFile('database.worker'))
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let gone: Error | undefined

  worker.unref()
  worker.on('message', (answer: JobAnswer) => {
    const caller = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker.unref()
    if ('value' in answer) caller?.resolve(answer.value)
    else caller?.reject(errorOf(answer.failed))
  })
  worker.on('error', (error) => stop(storageFailure('other', `the database worker failed: ${error.message}`)))
  worker.on('exit', () => stop(storageFailure('other', 'the database worker has ended')))

  function stop(reason: Error): void {
    gone ??= reason
    for (const caller of waiting.values()) caller.reject(reason)
    waiting.clear()
  }

  return {
    do(job, input) {
      return new Promise((resolve, reject) => {
        if (gone !== undefined) throw gone
        const request: JobRequest<typeof job> = { id: (asked += 1), job, input }
        worker.postMessage(request)
        waiting.set(request.id, { resolve, reject })
        worker.ref()
      })
    },
    async end() {
      await worker.terminate()
    },
  }
}

/** Does one job in a worker of its own, whose files are free afterwards. */
export async function doOnce<Name extends JobName>(
  job: Name,
  input: Jobs[Name]['input'],
): Promise<Jobs[Name]['output']> {
  const worker = startWorker()
  try {
    return await worker.do(job, input)
  } finally {
    await worker.end()
  }
}

interface Waiting {
  resolve(value: Jobs[JobName]['output']): void
  reject(error: Error): void
}

function errorOf(failed: Extract<JobAnswer, { failed: unknown }>['failed']): Error {
  return failed.reason === undefined
    ? new Error(failed.message)
    : storageFailure(failed.reason, failed.message)
}

import { Worker } from 'node:worker_threads'
import { bundleFile } from '../bundles'
import type { Jobs } from './crypto-jobs'

type JobName = keyof Jobs
type Input<Name extends JobName> = Parameters<Jobs[Name]>[0]
type Output<Name extends JobName> = ReturnType<Jobs[Name]>

/** What a lane sends to its worker. */
export interface JobRequest {
  readonly name: JobName
  readonly input: unknown
}

/** What the worker answers: the job's value, or the error that a bug or an unreadable key ended it with. */
export type JobReply = { readonly value: unknown } | { readonly error: Error }

/** A worker and the queue before it: one job at a time, so that a time-out always stops the job it is about. */
export interface WorkerLane {
  /**
   * Does a job in the worker and gives its value; rejects with what it threw. With a limit, the worker of a job that takes longer is
   * stopped, that job answers `otherwise`, and the next job gets a new worker.
   */
  run<Name extends JobName>(
    name: Name,
    input: Input<Name>,
    limit?: { withinMs: number; otherwise: Output<Name> },
  ): Promise<Output<Name>>
  /** Starts the worker if it is not running, so that the next job finds it ready. */
  warm(): void
  close(): Promise<void>
}

/** Makes a lane; its worker starts with the first job and keeps the process alive only while a job runs. */
export function createWorkerLane(): WorkerLane {
  let worker: Worker | null = null
  let closed = false
  let queue: Promise<unknown> = Promise.resolve()

  function running(): Worker {
    if (worker) return worker
    const started = new Worker(bundleFile('crypto.worker'))
    started.unref()
    // A job at hand hears of it by itself; the next one starts a new worker.
    const forget = () => {
      if (worker === started) worker = null
    }
    started.once('exit', forget).once('error', forget)
    worker = started
    return started
  }

  async function stop(): Promise<void> {
    const stopping = worker
    worker = null
    await stopping?.terminate()
  }

  async function work(
    request: JobRequest,
    limit?: { withinMs: number; otherwise: unknown },
  ): Promise<unknown> {
    if (closed) throw new Error('The crypto workers are closed')
    const active = running()
    active.ref()
    let timer: NodeJS.Timeout | undefined
    const expiry = new Promise<'expired'>((resolve) => {
      if (limit) timer = setTimeout(() => resolve('expired'), limit.withinMs)
    })
    try {
      const reply = await Promise.race([replyOf(active, request), expiry])
      if (reply === 'expired') {
        // Not awaited: native code runs to its end first, and the next job has a new worker anyway.
        void stop()
        return limit?.otherwise
      }
      if ('error' in reply) throw reply.error
      return reply.value
    } finally {
      clearTimeout(timer)
      active.unref()
    }
  }

  return {
    run(name, input, limit) {
      const result = queue.then(() => work({ name, input }, limit))
      queue = result.catch(() => undefined)
      return result as Promise<Output<typeof name>>
    },
    warm() {
      if (!closed) running()
    },
    async close() {
      closed = true
      await stop()
    },
  }
}

/** Posts one job and waits for its reply; rejects when the worker ends instead. */
function replyOf(worker: Worker, request: JobRequest): Promise<JobReply> {
  return new Promise<JobReply>((resolve, reject) => {
    const settle = (done: () => void) => {
      worker.off('message', onMessage).off('messageerror', onError).off('error', onError).off('exit', onExit)
      done()
    }
    const onMessage = (reply: JobReply) => settle(() => resolve(reply))
    const onError = (error: Error) => settle(() => reject(error))
    const onExit = (code: number) =>
      settle(() => reject(new Error(`The crypto worker ended with code ${code} during ${request.name}`)))
    worker.on('message', onMessage).on('messageerror', onError).on('error', onError).on('exit', onExit)
    worker.postMessage(request)
  })
}

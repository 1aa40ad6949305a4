import { parentPort } from 'node:worker_threads'
import { jobs } from './crypto-jobs'
import type { JobReply, JobRequest } from './worker-lane'

parentPort?.on('message', (request: JobRequest) => parentPort?.postMessage(reply(request)))

function reply({ name, input }: JobRequest): JobReply {
  try {
    // The lane's types tie a name to its input; they cannot be seen through a message.
    return { value: (jobs[name] as (input: unknown) => unknown)(input) }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}

import { parentPort, workerData } from 'node:worker_threads'
import { readFeed, type ReadInput } from './reading/read-feed'

// One feed, one worker: whatever a feed does to its memory ends with it.
parentPort?.postMessage(readFeed(workerData as ReadInput))

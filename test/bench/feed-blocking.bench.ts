import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { openOffice, removeFolders } from '../support/engine'
import type { Benchmark } from './benchmark'
import { largeFeed } from './support/large-feed'
import { median } from './support/statistics'

const ROUNDS = 5

/** How long the main process is busy at a stretch while a feed of 20 MB is checked as the screen does: the median of five rounds. */
export const benchmark: Benchmark = {
  name: 'longest stretch without a turn for the window, while a feed of 20 MB is checked',
  unit: 'ms',
  limit: 50,
  async run() {
    process.env['WERKBALIE_BUNDLES'] = join(import.meta.dirname, '../../out/main')
    const server = await serve(largeFeed(20_000_000))
    const { main, close } = await openOffice()
    const longest: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const delays = monitorEventLoopDelay({ resolution: 2 })
      delays.enable()
      const checked = await main.jobFeed.check({ url: server.url, limit: 200 })
      delays.disable()
      if (!checked.ok) throw new Error(checked.problem.code)
      longest.push(delays.max / 1e6)
    }
    await close()
    await server.worker.terminate()
    removeFolders()
    return {
      value: median(longest),
      detail: `in ${ROUNDS} rounds: ${longest.map((ms) => ms.toFixed(0)).join(', ')} ms`,
    }
  },
}

const SERVER = `
const { workerData, parentPort } = require('node:worker_threads')
const body = Buffer.from(workerData)
const server = require('node:http').createServer((_request, response) => response.end(body))
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))`

/** A server in a thread of its own, so that only the client is measured. */
function serve(feed: Buffer): Promise<{ url: string; worker: Worker }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(SERVER, { eval: true, workerData: feed })
    worker.on('error', reject)
    worker.on('message', (port: number) => resolve({ url: `http://127.0.0.1:${port}/`, worker }))
  })
}

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { readInWorker } from '../../src-main/job-feed/feed-reader'
import { ratio, timed, type Benchmark } from './benchmark'
import { largeFeed } from './support/large-feed'

const parser = createRequire(import.meta.url).resolve('fast-xml-parser')

/** Reading a feed of 20 MB (decoded, validated, parsed, recognised, checked, compared), beside parsing it and nothing else. */
export const benchmark: Benchmark = {
  name: 'a feed of 20 MB checked, beside the bare parser, each in a fresh thread',
  unit: 'x',
  limit: 3,
  async run() {
    process.env['WERKBALIE_BUNDLES'] = join(import.meta.dirname, '../../out/main')
    const feed = largeFeed(20_000_000)
    const signal = new AbortController().signal
    const checked = async () => {
      const read = await readInWorker({ bytes: Uint8Array.from(feed), now: new Date().toISOString() }, signal)
      if (!read.ok || read.value.recordCount < 5000) throw new Error('The feed was not read')
    }
    return ratio(
      () => timed(checked),
      () => timed(() => parsed(feed)),
      7,
    )
  },
}

const BARE = `
const { workerData, parentPort } = require('node:worker_threads')
const { XMLParser } = require(workerData.parser)
new XMLParser({ processEntities: false, parseTagValue: false }).parse(Buffer.from(workerData.bytes).toString('utf8'))
parentPort.postMessage('done')`

function parsed(feed: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(BARE, { eval: true, workerData: { parser, bytes: Uint8Array.from(feed) } })
    worker.on('error', reject)
    worker.on('message', () => {
      resolve()
      void worker.terminate()
    })
  })
}

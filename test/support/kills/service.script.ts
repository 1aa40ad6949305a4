import { createHash } from 'node:crypto'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { systemClock } from '../../../src-main/platform/clock'
import { createPracticeServer } from '../../../src-main/sandbox/practice-server'
import type { Arrived } from './protocol'

// The practice government in a process of its own, behind a door that writes down every registration that arrives whole. `/arrived` tells them.
// Some answers never come back, as in a bad network.

/** One answer in so many is lost. */
const LOST = 9
const SLOWEST_MS = 30

const arrived: Arrived[] = []
let answers = 0

async function start(): Promise<void> {
  const practice = createPracticeServer({ clock: systemClock, tokenLifetimeSeconds: 86_400 })
  const { origin } = await practice.start()
  const door = createServer((incoming, outgoing) => {
    answer(origin, incoming, outgoing).catch(() => outgoing.destroy())
  })
  door.listen(0, '127.0.0.1', () => {
    const { port } = door.address() as AddressInfo
    process.stdout.write(`${JSON.stringify({ origin, door: `http://127.0.0.1:${port}` })}\n`)
  })
}

async function answer(origin: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (incoming.url === '/arrived') return void outgoing.end(JSON.stringify(arrived))
  const body = await buffer(incoming)
  if (incoming.method === 'PUT') {
    await setTimeout(Math.random() * SLOWEST_MS)
    arrived.push(registration(incoming.url ?? '', body))
  }
  const theirs = await passOn(origin, incoming, body)
  const text = await buffer(theirs)
  if (incoming.method === 'PUT') {
    await setTimeout(Math.random() * SLOWEST_MS)
    answers += 1
    if (answers % LOST === 0) return void outgoing.destroy()
  }
  outgoing.writeHead(theirs.statusCode ?? 500, theirs.headers).end(text)
}

function registration(path: string, body: Buffer): Arrived {
  const { training } = JSON.parse(body.toString()) as { training: { trainingReferenceNbr?: string } }
  return {
    path,
    reference: training.trainingReferenceNbr ?? '',
    digest: createHash('sha256').update(body).digest('hex'),
  }
}

function passOn(
  origin: string,
  { url, method, headers }: IncomingMessage,
  body: Buffer,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { 'transfer-encoding': _, ...rest } = headers
    request(`${origin}${url ?? ''}`, { method, headers: { ...rest, 'content-length': body.length } }, resolve)
      .on('error', reject)
      .end(body)
  })
}

void start()

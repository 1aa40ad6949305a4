import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Answer } from './route'

/** Bytes of the largest request body that is read. */
export const LARGEST_BODY = 1024 * 1024

/** Reads a body of at most 1 MB; `too-large` when there is more. Rejects when the client goes away. */
export function readBody(incoming: IncomingMessage): Promise<Buffer | 'too-large'> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= LARGEST_BODY) chunks.push(chunk)
      else resolve('too-large')
    })
    incoming.on('end', () => resolve(Buffer.concat(chunks)))
    incoming.on('error', reject)
  })
}

/** Sends an answer after this many milliseconds, unless the client has left by then. */
export function send(
  outgoing: ServerResponse,
  answer: Answer,
  headers: Readonly<Record<string, string>>,
  latencyMs: number,
): void {
  if (answer.kind === 'silence') return
  const delayMs = latencyMs + (('afterMs' in answer && answer.afterMs) || 0)
  const timer = setTimeout(() => write(outgoing, answer, headers), delayMs)
  outgoing.on('close', () => clearTimeout(timer))
}

function write(
  outgoing: ServerResponse,
  answer: Exclude<Answer, { kind: 'silence' }>,
  headers: Readonly<Record<string, string>>,
): void {
  if (answer.kind === 'complete') {
    outgoing.writeHead(answer.status, { ...headers, ...answer.headers }).end(answer.body)
    return
  }
  if (answer.kind === 'pieces') {
    outgoing.writeHead(answer.status, { ...headers, ...answer.headers })
    // The client has left, or the answer cannot be completed: either way it must not look complete.
    pipeline(Readable.from(answer.pieces), outgoing).catch(() => outgoing.destroy())
    return
  }
  const promised = Buffer.byteLength(answer.body) * 2
  outgoing.writeHead(200, { ...headers, 'Content-Type': 'application/json', 'Content-Length': promised })
  outgoing.write(answer.body, () => outgoing.destroy())
}

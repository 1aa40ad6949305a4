import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { ProblemOf, NetworkProblem } from '../../../src-shared/problem'
import { fail, ok, type Result } from '../../../src-shared/result'
import { problemFromError } from './network-problem'
import type { AgentPool, Connection, TlsOptions } from './agent-pool'

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as it is; an iterable is streamed in chunks, so that a large body never lies in memory at once. */
  readonly body?: string | AsyncIterable<string> | undefined
  readonly tls?: TlsOptions | undefined
  /** Milliseconds without any byte before giving up; 30,000 when absent. */
  readonly timeoutMs?: number | undefined
  /** Bytes of answer accepted; 32 MB when absent. */
  readonly maxBytes?: number | undefined
  /** Takes the body of an answer in the 200s piece by piece, so that it never lies in memory at once; the next piece waits for it. */
  readonly onBody?: ((piece: Buffer) => Promise<void> | void) | undefined
  readonly signal?: AbortSignal | undefined
}

export interface HttpResponse {
  readonly status: number
  /** Lower-case names; repeated headers joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Sends a request and gives the answer whatever its status; only a failure to get an answer is a problem. */
export type HttpClient = (
  request: HttpRequest,
) => Promise<Result<HttpResponse, NetworkProblem | ProblemOf<'answer-not-understood'>>>

const DEFAULT_TIMEOUT_MS = 30_000
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024

/** Makes the one HTTP client of the app: Node's own, so that window and terminal behave alike and a client certificate can be used. */
export function createHttpClient(agents: AgentPool): HttpClient {
  return async (request) => {
    if (request.signal?.aborted === true) return fail({ code: 'cancelled' })
    try {
      return await exchange(request, await agents.connectionFor(request.url, request.tls))
    } catch (error) {
      return fail(problemFromError(error, request))
    }
  }
}

type Exchanged = Result<HttpResponse, NetworkProblem | ProblemOf<'answer-not-understood'>>

function exchange(request: HttpRequest, connection: Connection): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: Exchanged): void => {
      request.signal?.removeEventListener('abort', cancel)
      resolve(outcome)
    }
    const timeoutMs = request.timeoutMs ?? DEFAULT_TIMEOUT_MS
    const send = request.url.startsWith('https:') ? httpsRequest : httpRequest
    const outgoing = send(request.url, {
      ...connection,
      method: request.method,
      headers: headersOf(request),
      timeout: timeoutMs,
    })
    const cancel = (): void => {
      settle(fail({ code: 'cancelled' }))
      outgoing.destroy()
    }
    request.signal?.addEventListener('abort', cancel, { once: true })
    outgoing.on('timeout', () => {
      settle(fail({ code: 'timed-out', afterMs: timeoutMs }))
      outgoing.destroy()
    })
    outgoing.on('proxyConnect', (connect: { statusCode: number }) => {
      if (connect.statusCode === 200) return
      settle(fail({ code: 'proxy-refused', status: connect.statusCode }))
      outgoing.destroy()
    })
    // Of the network, or of whoever writes the body: that one is for the caller to know.
    outgoing.on('error', (error) => {
      request.signal?.removeEventListener('abort', cancel)
      reject(error)
    })
    outgoing.on('response', (incoming) => {
      void collect(incoming, request).then(settle)
    })
    void write(outgoing, request.body)
  })
}

function headersOf(request: HttpRequest): Record<string, string | number> {
  const length = typeof request.body === 'string' ? { 'content-length': Buffer.byteLength(request.body) } : {}
  return { ...length, ...request.headers }
}

async function write(outgoing: ClientRequest, body: HttpRequest['body']): Promise<void> {
  if (body === undefined || typeof body === 'string') {
    outgoing.end(body)
    return
  }
  try {
    for await (const chunk of body) {
      if (outgoing.destroyed) return
      if (!outgoing.write(chunk)) await drained(outgoing)
    }
    outgoing.end()
  } catch (error) {
    outgoing.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

function drained(outgoing: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      outgoing.off('drain', done)
      outgoing.off('close', done)
      resolve()
    }
    outgoing.on('drain', done)
    outgoing.on('close', done)
  })
}

async function collect(incoming: IncomingMessage, request: HttpRequest): Promise<Exchanged> {
  const maxBytes = request.maxBytes ?? DEFAULT_MAX_BYTES
  const onBody = incoming.statusCode !== undefined && incoming.statusCode < 300 ? request.onBody : undefined
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      if (onBody !== undefined) {
        await onBody(chunk)
        continue
      }
      size += chunk.length
      if (size > maxBytes) {
        incoming.destroy()
        return fail({ code: 'answer-not-understood', status: incoming.statusCode ?? 0 })
      }
      chunks.push(chunk)
    }
  } catch (error) {
    return fail(problemFromError(error, request))
  }
  return ok({ status: incoming.statusCode ?? 0, headers: flatHeaders(incoming), body: Buffer.concat(chunks) })
}

function flatHeaders(incoming: IncomingMessage): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}

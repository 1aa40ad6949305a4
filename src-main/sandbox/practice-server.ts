import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../platform/clock'
import { createAccessTokens } from './access-tokens'
import { channelsApi } from './channels.sandbox'
import { LARGEST_BODY, readBody, send } from './http-exchange'
import { jobFeedApi } from './job-feed.sandbox'
import { learningAccountApi } from './learning-account.sandbox'
import { precontractApi } from './precontract.sandbox'
import { problem } from './problems'
import type { Answer, Practice, PracticeApi, PracticeRequest } from './route'
import { rememberedAuthority } from './ons-authority-store'
import { onsDashboardApi } from './ons-dashboard.sandbox'
import { createOnsServer, type OnsPlace } from './ons-server'
import { createMemoryStore, type PracticeStore } from './practice-store'
import { createRouter, type Router } from './router'
import { TOKEN_PATH, tokenApi } from './token.sandbox'

/** The services of the practice environment; a new one is one line here. */
const apis: readonly PracticeApi[] = [
  tokenApi,
  channelsApi,
  precontractApi,
  learningAccountApi,
  onsDashboardApi,
  jobFeedApi,
]

/** A real HTTP server on this machine that plays the government with fictitious people. It keeps and logs nothing. */
export interface PracticeServer {
  /** Listens on free loopback ports; `origin` is `http://127.0.0.1:<port>`, `ons` where the practice Ons answers over mutual TLS. */
  start(): Promise<{ readonly origin: string; readonly ons: OnsPlace }>
  /** Stops listening and cuts every open connection; channels and tokens are kept for a next start. */
  stop(): Promise<void>
  /** Makes every access token given out so far invalid. */
  revokeTokens(): void
  /** Delays every answer from now on by this many milliseconds. */
  setLatency(milliseconds: number): void
  /** How many access tokens were given out. */
  tokensIssued(): number
}

export interface PracticeServerOptions {
  readonly clock: Clock
  /** How long the slow person's answer takes; 5 seconds when absent. */
  readonly slowAnswerMs?: number
  /** How long an access token is valid; 10 minutes when absent. */
  readonly tokenLifetimeSeconds?: number
  /** What the services remember; lost with the server when absent. */
  readonly store?: PracticeStore
}

/** Makes a practice server, not yet listening. */
export function createPracticeServer(options: PracticeServerOptions): PracticeServer {
  const { clock } = options
  const tokens = createAccessTokens(clock, options.tokenLifetimeSeconds ?? 600)
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const store = options.store ?? createMemoryStore()
  const onsAuthority = rememberedAuthority(store, clock)
  const ons = createOnsServer(clock)
  const practice: Practice = {
    clock,
    tokens,
    store,
    onsAuthority,
    channels: new Map(),
    scopes: apis.flatMap(({ scope }) => scope ?? []),
    slowAnswerMs: options.slowAnswerMs ?? 5000,
    tokenUrl: () => origin() + TOKEN_PATH,
  }
  const router = createRouter(apis.flatMap((api) => api.routes(practice)))
  let latencyMs = 0

  async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const head = requestFrom(incoming)
    const body = router.readsBody(head) ? Buffer.alloc(0) : await readBody(incoming)
    const answer = body === 'too-large' ? tooLarge(head) : await answerOrBug({ ...head, body }, router)
    send(outgoing, answer, headersFor(head, clock.now()), latencyMs)
  }

  const server = createServer((incoming, outgoing) => {
    // Reading fails only when the client has gone: nobody is left to answer.
    respond(incoming, outgoing).catch(() => outgoing.destroy())
  })

  return {
    async start() {
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      return { origin: origin(), ons: await ons.start(await onsAuthority()) }
    },
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await Promise.all([closed, ons.stop()])
    },
    revokeTokens: () => tokens.revokeAll(),
    setLatency: (milliseconds) => (latencyMs = milliseconds),
    tokensIssued: () => tokens.issued(),
  }
}

function requestFrom(incoming: IncomingMessage): PracticeRequest {
  const [path = '', query = ''] = (incoming.url ?? '').split('?', 2)
  return {
    method: incoming.method ?? '',
    path,
    query: new URLSearchParams(query),
    headers: incoming.headers,
    body: Buffer.alloc(0),
    pieces: incoming,
    parameters: {},
    traceId: randomBytes(12).toString('hex'),
  }
}

/** The date by the server's own clock, and the trace headers of the Belgian REST guide. */
function headersFor(request: PracticeRequest, now: Date): Record<string, string> {
  const related = request.headers['belgov-trace-id']
  return {
    Date: now.toUTCString(),
    'BelGov-Trace-Id': request.traceId,
    ...(typeof related === 'string' && { 'BelGov-Related-Trace-Id': related.slice(0, 36) }),
  }
}

async function answerOrBug(request: PracticeRequest, router: Router): Promise<Answer> {
  try {
    return await router.answer(request)
  } catch (error) {
    return problem(request, 'internalServerError', `The practice server itself failed: ${String(error)}`)
  }
}

function tooLarge(request: PracticeRequest): Answer {
  return problem(request, 'payloadTooLarge', 'The request is too large', {
    properties: { limit: LARGEST_BODY },
    headers: { Connection: 'close' },
  })
}

import { randomUUID } from 'node:crypto'
import type { ProblemOf } from '../../../src-shared/problem'
import { fail, ok, type Result } from '../../../src-shared/result'
import type { Clock } from '../clock'
import type { AccessTokens, TokenProblem } from './access-token'
import type { Credentials } from './credentials'
import type { HttpClient, HttpRequest, HttpResponse } from './http-client'
import { problemFromResponse } from './problem-from-response'

export interface ServiceRequest {
  readonly credentials: Credentials
  readonly method: HttpRequest['method']
  readonly url: string
  /** Called for each attempt, so that a streamed body can be sent again after a renewed token. */
  readonly body?: (() => HttpRequest['body']) | undefined
  readonly timeoutMs?: number | undefined
  /** Takes the body of an answer in the 200s piece by piece; `json` is then undefined. See HttpRequest. */
  readonly onBody?: HttpRequest['onBody']
  /** Statuses outside the 200s whose body says something that only the caller understands: they come back as an answer. */
  readonly answers?: readonly number[] | undefined
  readonly signal?: AbortSignal | undefined
}

export interface ServiceAnswer {
  readonly status: number
  /** The parsed JSON body; undefined when there is none. */
  readonly json: unknown
  /** The support handle: the server's `BelGov-Trace-Id`, else the one we sent. */
  readonly traceId: string
}

export type ServiceClientProblem =
  TokenProblem | ProblemOf<'service-refused' | 'access-refused' | 'too-many-requests' | 'service-unavailable'>

/** Calls a service with a bearer token (RFC 6750 2.1); a refused token is renewed once and the call repeated once. */
export type ServiceClient = (request: ServiceRequest) => Promise<Result<ServiceAnswer, ServiceClientProblem>>

export function createServiceClient(deps: {
  http: HttpClient
  tokens: AccessTokens
  clock: Clock
}): ServiceClient {
  async function attempt(request: ServiceRequest, token: string, traceId: string) {
    const body = request.body?.()
    return deps.http({
      method: request.method,
      url: request.url,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json, application/problem+json',
        'belgov-trace-id': traceId,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body,
      tls: { trustedCa: request.credentials.trustedCa },
      timeoutMs: request.timeoutMs,
      onBody: request.onBody,
      signal: request.signal,
    })
  }

  return async (request) => {
    const traceId = randomUUID()
    for (let renewed = false; ; renewed = true) {
      const token = await deps.tokens.tokenFor(request.credentials, request.signal)
      if (!token.ok) return token
      const response = await attempt(request, token.value, traceId)
      if (!response.ok) return response
      if (response.value.status === 401 && !renewed) {
        deps.tokens.forget(request.credentials, token.value)
        continue
      }
      if (request.answers?.includes(response.value.status) === true)
        return ok(otherAnswer(response.value, traceId))
      return answerFrom(response.value, traceId, deps.clock.now())
    }
  }
}

/** An error page in place of JSON is an answer without JSON. */
function otherAnswer(response: HttpResponse, sentTraceId: string): ServiceAnswer {
  const traceId = response.headers['belgov-trace-id'] ?? sentTraceId
  return { status: response.status, json: parsedJson(response.body), traceId }
}

function parsedJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}

function answerFrom(
  response: HttpResponse,
  sentTraceId: string,
  now: Date,
): Result<ServiceAnswer, ServiceClientProblem> {
  const traceId = response.headers['belgov-trace-id'] ?? sentTraceId
  if (response.status < 200 || response.status > 299) return fail(problemFromResponse(response, traceId, now))
  if (response.body.length === 0) return ok({ status: response.status, json: undefined, traceId })
  try {
    return ok({
      status: response.status,
      json: JSON.parse(response.body.toString('utf8')) as unknown,
      traceId,
    })
  } catch {
    return fail({ code: 'answer-not-understood', status: response.status })
  }
}

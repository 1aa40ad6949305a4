import type { ProblemOf } from '../../../src-shared/problem'
import type { HttpResponse } from './http-client'
import { readProblemBody, retryAfterSeconds, withoutNumbers } from './problem-body'

/** A difference beyond this makes a refusal the clock's fault: servers allow about a minute, in seconds. */
const TOLERATED_SKEW_SECONDS = 60

type Refusal = ProblemOf<
  'token-refused' | 'clock-wrong' | 'service-unavailable' | 'too-many-requests' | 'proxy-refused'
>

/** Names why a token was not given; a wrong clock is named when the refusal comes with a server time that differs. */
export function refusalFromResponse(response: HttpResponse, asked: Date, answered: Date): Refusal {
  const { status } = response
  const body = readProblemBody(response)
  const wait = retryAfterSeconds(response, body, answered)
  const retry = wait === undefined ? {} : { retryAfterSeconds: wait }
  if (status === 407) return { code: 'proxy-refused', status }
  if (status === 429) return { code: 'too-many-requests', status, ...retry }
  if (status >= 500) return { code: 'service-unavailable', status, ...retry }
  const error = body.error ?? body.type ?? 'unknown'
  const seconds = clockSkewSeconds(response, asked, answered)
  if (Math.abs(seconds) > TOLERATED_SKEW_SECONDS) return { code: 'clock-wrong', seconds, status, error }
  const description = withoutNumbers(body.error_description ?? body.detail ?? body.title)
  return { code: 'token-refused', status, error, ...(description !== undefined && { description }) }
}

/** How many seconds this machine is ahead of the server (negative: behind), by the answer's Date header; 0 without one. */
export function clockSkewSeconds(response: HttpResponse, asked: Date, answered: Date): number {
  const serverTime = Date.parse(response.headers['date'] ?? '')
  if (Number.isNaN(serverTime)) return 0
  const middle = (asked.getTime() + answered.getTime()) / 2
  return Math.round((middle - serverTime) / 1000)
}

import type { ProblemOf } from '../../../src-shared/problem'
import type { HttpResponse } from './http-client'
import { readProblemBody, retryAfterSeconds, withoutNumbers, type ProblemBody } from './problem-body'

export type ResponseProblem = ProblemOf<
  'service-refused' | 'access-refused' | 'too-many-requests' | 'service-unavailable' | 'proxy-refused'
>

/**
 * Turns an error answer into a problem, by its HTTP status first (the body's own `status` is not always right) and `type` next.
 * Issues keep their place and English detail, never the value that was sent.
 */
export function problemFromResponse(response: HttpResponse, traceId: string, now: Date): ResponseProblem {
  const { status } = response
  const body = readProblemBody(response)
  const base = {
    status,
    traceId,
    ...(body.type !== undefined && body.type !== 'about:blank' && { type: body.type }),
  }
  const wait = retryAfterSeconds(response, body, now)
  const retry = wait === undefined ? {} : { retryAfterSeconds: wait }
  if (status === 407) return { code: 'proxy-refused', status }
  if (status === 401 || status === 403) {
    return {
      code: 'access-refused',
      ...base,
      ...(body.requiredScopes !== undefined && { requiredScopes: body.requiredScopes }),
    }
  }
  if (status === 429) return { code: 'too-many-requests', ...base, ...retry }
  if (status >= 500) return { code: 'service-unavailable', ...base, ...retry }
  return { code: 'service-refused', ...base, fields: {}, issues: issuesOf(body) }
}

function issuesOf(body: ProblemBody): ProblemOf<'service-refused'>['issues'] {
  const issues = body.issues ?? body.invalidParams ?? []
  return issues.map((issue) => ({
    ...(issue.in !== undefined && { in: issue.in }),
    ...(issue.name !== undefined && { name: issue.name }),
    ...(issue.detail !== undefined && { detail: withoutNumbers(issue.detail) }),
  }))
}

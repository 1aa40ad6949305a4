import { json, type Answer, type PracticeRequest } from './route'

/** The standard problem types of the Belgian REST guide that the practice services use. */
const titles = {
  badRequest: [400, 'Bad Request'],
  noAccessToken: [401, 'No Access Token'],
  invalidAccessToken: [401, 'Invalid Access Token'],
  expiredAccessToken: [401, 'Expired Access Token'],
  missingScope: [403, 'Missing Scope'],
  missingPermission: [403, 'Missing Permission'],
  resourceNotFound: [404, 'Resource Not Found'],
  payloadTooLarge: [413, 'Payload Too Large'],
  tooManyRequests: [429, 'Too Many Requests'],
  internalServerError: [500, 'Internal Server Error'],
  serviceUnavailable: [503, 'Service Unavailable'],
} as const satisfies Record<string, readonly [number, string]>

/** One thing that is wrong with a request, at its place. */
export interface Issue {
  readonly type?: string
  readonly title?: string
  readonly detail: string
  readonly in: 'query' | 'body' | 'path'
  readonly name: string
  readonly value?: string
}

/** Answers with a problem (RFC 9457, Belgian REST guide); `more` are the properties and headers its type adds. */
export function problem(
  request: PracticeRequest,
  type: keyof typeof titles,
  detail: string,
  more: { properties?: object; headers?: Readonly<Record<string, string>> } = {},
): Answer {
  const [status, title] = titles[type]
  const body = {
    type: `urn:problem-type:belgif:${type}`,
    href: `https://www.belgif.be/specification/rest/api-guide/problems/${type}.html`,
    title,
    status,
    detail,
    ...more.properties,
    instance: `urn:trace-id:${request.traceId}`,
  }
  return json(status, body, { 'Content-Type': 'application/problem+json', ...more.headers })
}

/** Answers that the request is wrong, and where (manual 3.3.7 to 3.3.14). */
export function badRequest(request: PracticeRequest, issues: readonly Issue[]): Answer {
  return problem(request, 'badRequest', 'The input message is incorrect', { properties: { issues } })
}

/** An issue about the form of an input rather than its meaning. */
export function schemaViolation(place: Issue['in'], name: string, detail: string, value?: string): Issue {
  return {
    type: 'urn:problem-type:belgif:input-validation:schemaViolation',
    title: 'Input value is invalid with respect to the schema',
    detail,
    in: place,
    name,
    ...(value !== undefined && { value }),
  }
}

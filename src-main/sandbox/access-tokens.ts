import { randomBytes } from 'node:crypto'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Clock } from '../platform/clock'
import type { Channel } from './channels'
import { problem } from './problems'
import type { Answer, PracticeRequest } from './route'

interface Grant {
  readonly channel: Channel
  readonly scopes: readonly string[]
  readonly expiresAt: number
}

/** The access tokens a practice server gave out. */
export interface AccessTokens {
  /** Gives out a new opaque token and the seconds it is valid. */
  issue(channel: Channel, scopes: readonly string[]): { readonly token: string; readonly expiresIn: number }
  /** Gives the channel behind a request's token (RFC 6750 2.1), or the refusal. */
  authorise(request: PracticeRequest, scope: string): Result<Channel, Answer>
  /** Makes every token given out so far invalid. */
  revokeAll(): void
  /** How many tokens were given out. */
  issued(): number
}

/** Makes an empty store of tokens that are valid this many seconds. */
export function createAccessTokens(clock: Clock, lifetimeSeconds: number): AccessTokens {
  const grants = new Map<string, Grant>()
  let issued = 0

  return {
    issue(channel, scopes) {
      const token = randomBytes(32).toString('base64url')
      grants.set(token, { channel, scopes, expiresAt: clock.now().getTime() + lifetimeSeconds * 1000 })
      issued += 1
      return { token, expiresIn: lifetimeSeconds }
    },
    authorise(request, scope) {
      const token = bearerToken(request.headers.authorization)
      if (token === undefined) return fail(noToken(request))
      const grant = grants.get(token)
      if (grant === undefined)
        return fail(refusedToken(request, 'invalidAccessToken', 'The access token is invalid'))
      if (grant.expiresAt <= clock.now().getTime()) {
        return fail(refusedToken(request, 'expiredAccessToken', 'The access token has expired'))
      }
      return grant.scopes.includes(scope) ? ok(grant.channel) : fail(missingScope(request, scope))
    },
    revokeAll: () => grants.clear(),
    issued: () => issued,
  }
}

/** Answers that the token lacks a scope. */
export function missingScope(request: PracticeRequest, scope: string): Answer {
  return problem(request, 'missingScope', 'Forbidden to consult the resource: a scope is missing', {
    properties: { requiredScopes: [scope] },
    headers: { 'WWW-Authenticate': `${CHALLENGE}, error="insufficient_scope", scope="${scope}"` },
  })
}

const CHALLENGE = 'Bearer realm="practice"'

function noToken(request: PracticeRequest): Answer {
  return problem(request, 'noAccessToken', 'No Bearer access token found in Authorization HTTP header', {
    headers: { 'WWW-Authenticate': CHALLENGE },
  })
}

function refusedToken(
  request: PracticeRequest,
  type: 'invalidAccessToken' | 'expiredAccessToken',
  detail: string,
): Answer {
  return problem(request, type, detail, {
    headers: { 'WWW-Authenticate': `${CHALLENGE}, error="invalid_token", error_description="${detail}"` },
  })
}

function bearerToken(header: string | undefined): string | undefined {
  return /^Bearer +([\w.~+/-]+=*)$/i.exec(header ?? '')?.[1]
}

import * as z from 'zod'
import type { NetworkProblem, ProblemOf } from '../../../src-shared/problem'
import { fail, ok, type Result } from '../../../src-shared/result'
import type { Clock } from '../clock'
import type { Crypto } from '../crypto/crypto'
import { signClientAssertion } from './client-assertion'
import type { Credentials, SigningKeyProblem } from './credentials'
import type { HttpClient } from './http-client'
import { refusalFromResponse } from './token-refusal'

export type TokenProblem =
  | NetworkProblem
  | SigningKeyProblem
  | ProblemOf<
      | 'token-refused'
      | 'clock-wrong'
      | 'key-unusable'
      | 'answer-not-understood'
      | 'service-unavailable'
      | 'too-many-requests'
    >

export interface AccessTokens {
  /** Gives a token that holds for at least another minute; concurrent callers share one request. */
  tokenFor(credentials: Credentials, signal?: AbortSignal): Promise<Result<string, TokenProblem>>
  /** Drops a token that a service refused; another one that came meanwhile stays. */
  forget(credentials: Credentials, token: string): void
}

interface Held {
  readonly token: string
  readonly renewAt: number
}

/** Renewed this long before `expires_in` ends, in ms. */
const RENEWAL_MARGIN_MS = 60_000

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** RFC 6749 section 5.1; fields we do not know are left alone. */
const TokenAnswer = z.object({
  access_token: z.string().min(1),
  token_type: z.string().optional(),
  expires_in: z.coerce.number().positive().optional(),
})

/** Keeps access tokens in memory, gets them with a signed assertion (RFC 6749 4.4, RFC 7523 2.2). */
export function createAccessTokens(deps: { http: HttpClient; crypto: Crypto; clock: Clock }): AccessTokens {
  const held = new Map<string, Held>()
  const underWay = new Map<string, Promise<Result<string, TokenProblem>>>()

  async function fetchToken(
    credentials: Credentials,
    identity: string,
  ): Promise<Result<string, TokenProblem>> {
    const key = await credentials.loadKey()
    if (!key.ok) return key
    const asked = deps.clock.now()
    const assertion = await signClientAssertion(deps.crypto, credentials, key.value, asked)
    const response = await deps.http({
      method: 'POST',
      url: credentials.tokenUrl,
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: form(credentials, assertion),
      tls: { trustedCa: credentials.trustedCa },
      maxBytes: 1024 * 1024,
    })
    if (!response.ok) return response
    if (response.value.status !== 200)
      return fail(refusalFromResponse(response.value, asked, deps.clock.now()))
    const answer = TokenAnswer.safeParse(parseJson(response.value.body))
    if (!answer.success) return fail({ code: 'answer-not-understood', status: response.value.status })
    const { access_token: token, expires_in: seconds } = answer.data
    if (seconds !== undefined)
      held.set(identity, { token, renewAt: asked.getTime() + seconds * 1000 - RENEWAL_MARGIN_MS })
    return ok(token)
  }

  return {
    async tokenFor(credentials, signal) {
      const identity = identityOf(credentials)
      const known = held.get(identity)
      if (known !== undefined && deps.clock.now().getTime() < known.renewAt) return ok(known.token)
      let request = underWay.get(identity)
      if (request === undefined) {
        request = fetchToken(credentials, identity).finally(() => underWay.delete(identity))
        underWay.set(identity, request)
      }
      return signal === undefined ? request : orCancelled(request, signal)
    },
    forget(credentials, token) {
      const identity = identityOf(credentials)
      if (held.get(identity)?.token === token) held.delete(identity)
    },
  }
}

function identityOf(credentials: Credentials): string {
  const { tokenUrl, audience, scope, clientId, keyId, keyHint, trustedCa } = credentials
  return JSON.stringify([tokenUrl, audience, scope, clientId, keyId, keyHint, trustedCa])
}

function form(credentials: Credentials, assertion: string): string {
  const fields = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: ASSERTION_TYPE,
    client_assertion: assertion,
  })
  if (credentials.scope !== undefined) fields.set('scope', credentials.scope)
  return fields.toString()
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}

/** The request is shared, so one caller's cancel ends its own waiting, not the request. */
function orCancelled<T>(
  work: Promise<Result<T, TokenProblem>>,
  signal: AbortSignal,
): Promise<Result<T, TokenProblem>> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => resolve(fail({ code: 'cancelled' }))
    if (signal.aborted) cancel()
    signal.addEventListener('abort', cancel, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel))
  })
}

import { generateKeyPairSync, createVerify } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createCrypto, type Crypto } from '../../../../src-main/platform/crypto/crypto'
import { createAccessTokens } from '../../../../src-main/platform/http/access-token'
import { createAgentPool } from '../../../../src-main/platform/http/agent-pool'
import type { Credentials } from '../../../../src-main/platform/http/credentials'
import { createHttpClient } from '../../../../src-main/platform/http/http-client'
import { createServiceClient } from '../../../../src-main/platform/http/service-client'
import { ok } from '../../../../src-shared/result'
import { localhostCertificate, startHttp, type Running } from '../../../support/http-servers'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

let crypto: Crypto
const running: Running[] = []
beforeAll(() => {
  crypto = createCrypto()
})
afterAll(() => crypto.close())
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()))
})

async function start(listener: RequestListener): Promise<string> {
  const server = await startHttp(listener)
  running.push(server)
  return server.origin
}

const http = createHttpClient(createAgentPool(() => Promise.resolve(null)))
const START = Date.parse('2026-11-22T10:00:00Z')

function setUp(now = () => new Date(START)) {
  const clock = { now }
  const tokens = createAccessTokens({ http, crypto, clock })
  return { tokens, send: createServiceClient({ http, tokens, clock }) }
}

function credentials(origin: string, change: Partial<Credentials> = {}): Credentials {
  return {
    tokenUrl: `${origin}/token`,
    audience: `${origin}/token`,
    scope: undefined,
    clientId: 'self_service_chaman_1_abc',
    keyHint: 'none',
    keyId: 'key-1',
    trustedCa: undefined,
    loadKey: () => Promise.resolve(ok({ privateKeyPem, certificatePem: localhostCertificate().cert })),
    ...change,
  }
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(await text(request))
}

function decode(part: string | undefined): Record<string, unknown> {
  return JSON.parse(Buffer.from(part ?? '', 'base64url').toString()) as Record<string, unknown>
}

describe('an access token', () => {
  it('is asked for with a signed assertion, and nothing that was not configured', async () => {
    const forms: URLSearchParams[] = []
    const origin = await start((request, response) => {
      void formOf(request).then((form) => {
        forms.push(form)
        response.setHeader('content-type', 'application/json').end('{"access_token":"t","expires_in":600}')
      })
    })
    const { tokens } = setUp()
    expect(await tokens.tokenFor(credentials(origin))).toEqual({ ok: true, value: 't' })
    expect(await tokens.tokenFor(credentials(origin, { scope: 'scope:a', clientId: 'other' }))).toMatchObject(
      { ok: true },
    )

    expect([...forms[0]!.keys()]).toEqual(['grant_type', 'client_assertion_type', 'client_assertion'])
    expect(forms[0]!.get('client_assertion_type')).toBe(
      'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    )
    expect(forms[1]!.get('scope')).toBe('scope:a')
    const [header, claims, signature] = forms[0]!.get('client_assertion')!.split('.')
    expect(decode(header)).toEqual({ alg: 'RS256', typ: 'JWT' })
    expect(decode(claims)).toEqual({
      iss: 'self_service_chaman_1_abc',
      sub: 'self_service_chaman_1_abc',
      aud: `${origin}/token`,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      iat: START / 1000,
      exp: START / 1000 + 300,
    })
    const verified = createVerify('RSA-SHA256')
      .update(`${header}.${claims}`)
      .verify(publicKey, Buffer.from(signature!, 'base64url'))
    expect(verified).toBe(true)
    const secondClaims = decode(forms[1]!.get('client_assertion')!.split('.')[1])
    expect(secondClaims['jti']).not.toBe(decode(claims)['jti'])
  })

  it('names the certificate only when the environment asks for it', async () => {
    const headers: Record<string, unknown>[] = []
    const origin = await start((request, response) => {
      void formOf(request).then((form) => {
        headers.push(decode(form.get('client_assertion')!.split('.')[0]))
        response.end('{"access_token":"t","expires_in":600}')
      })
    })
    const { tokens } = setUp()
    await tokens.tokenFor(credentials(origin, { keyHint: 'kid' }))
    await tokens.tokenFor(credentials(origin, { keyHint: 'x5t' }))
    expect(headers[0]).toMatchObject({ kid: expect.stringMatching(/^[0-9A-F]+$/) as string })
    expect(headers[1]).toMatchObject({ x5t: expect.stringMatching(/^[\w-]{27}$/) as string })
  })

  it('is shared by concurrent calls and renewed a minute before it ends', async () => {
    let asked = 0
    const origin = await start((_request, response) => {
      asked += 1
      response.end(`{"access_token":"t${asked}","expires_in":"600"}`)
    })
    let now = START
    const { tokens } = setUp(() => new Date(now))
    const together = await Promise.all([1, 2, 3, 4].map(() => tokens.tokenFor(credentials(origin))))
    expect(together.map((outcome) => outcome.ok && outcome.value)).toEqual(['t1', 't1', 't1', 't1'])
    now = START + 539_000
    expect(await tokens.tokenFor(credentials(origin))).toEqual({ ok: true, value: 't1' })
    now = START + 540_000
    expect(await tokens.tokenFor(credentials(origin))).toEqual({ ok: true, value: 't2' })
  })

  it.each([
    [
      'RFC 6749',
      401,
      '{"error":"invalid_client","error_description":"Unknown client"}',
      'application/json',
      { code: 'token-refused', status: 401, error: 'invalid_client', description: 'Unknown client' },
    ],
    [
      'problem+json',
      400,
      '{"type":"urn:problem-type:belgif:badRequest","detail":"no"}',
      'application/problem+json',
      { code: 'token-refused', error: 'urn:problem-type:belgif:badRequest', description: 'no' },
    ],
    [
      'no JSON',
      403,
      '<html>forbidden</html>',
      'text/html',
      { code: 'token-refused', status: 403, error: 'unknown' },
    ],
    ['a broken server', 502, 'x', 'text/plain', { code: 'service-unavailable', status: 502 }],
    [
      'a busy server',
      429,
      '{}',
      'application/json',
      { code: 'too-many-requests', status: 429, retryAfterSeconds: 7 },
    ],
  ])('that is refused in the dialect of %s is explained', async (_name, status, body, type, problem) => {
    const origin = await start((_request, response) => {
      const date = new Date(START).toUTCString()
      response.writeHead(status, { 'content-type': type, 'retry-after': '7', date }).end(body)
    })
    const outcome = await setUp().tokens.tokenFor(credentials(origin))
    expect(outcome).toMatchObject({ ok: false, problem })
  })

  it.each([
    [240, 240],
    [-600, -600],
  ])('that is refused while this clock is %d seconds off names the clock', async (skew, seconds) => {
    const origin = await start((_request, response) => {
      const date = new Date(START - skew * 1000).toUTCString()
      response.writeHead(401, { date, 'content-type': 'application/json' }).end('{"error":"invalid_client"}')
    })
    expect(await setUp().tokens.tokenFor(credentials(origin))).toEqual({
      ok: false,
      problem: { code: 'clock-wrong', seconds, status: 401, error: 'invalid_client' },
    })
  })

  it('that cannot be read is not used', async () => {
    const origin = await start((_request, response) => response.end('{"token":"t"}'))
    expect(await setUp().tokens.tokenFor(credentials(origin))).toEqual({
      ok: false,
      problem: { code: 'answer-not-understood', status: 200 },
    })
  })
})

describe('a call with a token', () => {
  function service(
    answer: (
      token: string,
      attempt: number,
    ) => { status: number; body: string; headers?: Record<string, string> },
  ) {
    let tokensGiven = 0
    let attempts = 0
    return start((request, response) => {
      if (request.url === '/token') {
        tokensGiven += 1
        response.end(`{"access_token":"t${tokensGiven}","expires_in":600}`)
        return
      }
      attempts += 1
      const { status, body, headers } = answer(request.headers.authorization ?? '', attempts)
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
    })
  }

  it('is repeated once with a new token after a 401, and not more often', async () => {
    const used: string[] = []
    const recovering = await service((token) => {
      used.push(token)
      return token === 'Bearer t1'
        ? { status: 401, body: '{"type":"urn:problem-type:belgif:expiredAccessToken"}' }
        : { status: 200, body: '{"a":1}' }
    })
    const refusing = await service(() => ({ status: 401, body: '' }))
    const { send } = setUp()
    const get = (origin: string) =>
      send({ credentials: credentials(origin), method: 'GET', url: `${origin}/x` })
    expect(await get(recovering)).toMatchObject({ ok: true, value: { status: 200, json: { a: 1 } } })
    expect(used).toEqual(['Bearer t1', 'Bearer t2'])
    expect(await get(refusing)).toMatchObject({ ok: false, problem: { code: 'access-refused', status: 401 } })
  })

  it('keeps the trace id and the issues, never a number that was sent', async () => {
    const origin = await service(() => ({
      status: 400,
      headers: { 'BelGov-Trace-Id': 'trace-9' },
      body: JSON.stringify({
        type: ' urn:problem-type:belgif:badRequest ',
        status: 12,
        issues: [
          { in: 'query', name: 'citizen', detail: 'SSIN 07010189901 does not exist', value: '07010189901' },
        ],
      }),
    }))
    const { send } = setUp()
    expect(await send({ credentials: credentials(origin), method: 'GET', url: `${origin}/x` })).toEqual({
      ok: false,
      problem: {
        code: 'service-refused',
        status: 400,
        type: 'urn:problem-type:belgif:badRequest',
        traceId: 'trace-9',
        fields: {},
        issues: [{ in: 'query', name: 'citizen', detail: 'SSIN ••• does not exist' }],
      },
    })
  })

  it.each([
    [
      403,
      '{"type":"urn:problem-type:belgif:missingScope","requiredScopes":["a"]}',
      {},
      { code: 'access-refused', requiredScopes: ['a'] },
    ],
    [429, '{"retryAfterSec":12}', {}, { code: 'too-many-requests', retryAfterSeconds: 12 }],
    [
      503,
      '',
      { 'retry-after': 'Sun, 22 Nov 2026 10:00:30 GMT' },
      { code: 'service-unavailable', retryAfterSeconds: 30 },
    ],
    [
      500,
      '{"timestamp":"x","status":500,"path":"/internal"}',
      {},
      { code: 'service-unavailable', status: 500 },
    ],
    [200, '<html>', {}, { code: 'answer-not-understood', status: 200 }],
  ])('answered with %d says what stands in the way', async (status, body, headers, problem) => {
    const origin = await service(() => ({ status, body, headers }))
    const { send } = setUp()
    const outcome = await send({ credentials: credentials(origin), method: 'GET', url: `${origin}/x` })
    expect(outcome).toMatchObject({ ok: false, problem })
    expect(JSON.stringify(outcome)).not.toContain('internal')
  })
})

import { generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeCertificate, startPractice } from './practice-client'

let practice: Awaited<ReturnType<typeof startPractice>>
let clientId: string

beforeAll(async () => {
  practice = await startPractice()
  clientId = await practice.register()
})
beforeEach(() => practice.clock.set('2035-02-14T12:00:00Z'))
afterAll(() => practice.server.stop())

async function refused(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/json')
  const body = (await response.json()) as { error: string; error_description: string }
  expect(Object.keys(body)).toEqual(['error', 'error_description'])
  // RFC 6749 5.2: printable ASCII without quotes and backslashes.
  expect(body.error_description).toMatch(/^[ !#-[\]-~]+$/)
  return { status: response.status, ...body }
}

describe('a good assertion', () => {
  it('gets an opaque bearer token with every scope', async () => {
    const response = await practice.askToken(practice.assertion(clientId))
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('date')).toBe('Wed, 14 Feb 2035 12:00:00 GMT')
    expect(await response.json()).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/) as string,
      token_type: 'Bearer',
      expires_in: 600,
      scope: expect.stringMatching(
        /^scope:practice:employmentprecontractualdata:consult( scope:practice:\S+)*$/,
      ) as string,
    })
  })

  it('gets another token each time', async () => {
    const before = practice.server.tokensIssued()
    expect(await practice.token(clientId)).not.toBe(await practice.token(clientId))
    expect(practice.server.tokensIssued()).toBe(before + 2)
  })

  it.each([
    ['its audience in a list of one', { aud: 'list' }],
    ['nbf a little back', { nbf: -30 }],
    ['iat ahead within the leeway', { iat: 59 }],
    ['no iat', { iat: undefined }],
    ['exp an hour ahead', { exp: 3600 }],
  ])('may have %s', async (_, changes) => {
    const claims = Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [
        name,
        typeof value === 'number' ? practice.clock.seconds() + value : value && [practice.tokenUrl],
      ]),
    )
    expect((await practice.askToken(practice.assertion(clientId, { claims }))).status).toBe(200)
  })

  it('may name its key, have a client_id beside it, an empty scope or the known one', async () => {
    const ask = (changes: Record<string, string>) =>
      practice.askToken(practice.assertion(clientId, { header: { kid: 'a', x5t: 'b' } }), changes)
    expect((await ask({ client_id: clientId })).status).toBe(200)
    expect((await ask({ scope: '' })).status).toBe(200)
    expect((await ask({ scope: 'scope:practice:employmentprecontractualdata:consult' })).status).toBe(200)
  })

  it('with a key of 4096 bits is verified as well', async () => {
    const large = makeCertificate({ bits: 4096 })
    const client = await practice.register('employer', '0880820673', large.pem)
    expect((await practice.askToken(practice.assertion(client, { key: large.privateKey }))).status).toBe(200)
    const crossed = await refused(await practice.askToken(practice.assertion(client)))
    expect(crossed.error_description).toContain('signature does not match the certificate registered')
  })
})

describe('an assertion is refused as invalid_client when', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

  it.each([
    ['it is expired', 'expired 1 seconds ago', () => ({ claims: { exp: practice.clock.seconds() - 1 } })],
    ['it expires now', 'expired 0 seconds ago', () => ({ claims: { exp: practice.clock.seconds() } })],
    ['it lives too long', 'too far ahead', () => ({ claims: { exp: practice.clock.seconds() + 3661 } })],
    [
      'it is from the future',
      '61 seconds in the future',
      () => ({ claims: { iat: practice.clock.seconds() + 61 } }),
    ],
    [
      'it starts later',
      '90 seconds in the future',
      () => ({ claims: { nbf: practice.clock.seconds() + 90 } }),
    ],
    [
      'it is for another audience',
      'aud of the assertion must be http://127.0.0.1',
      () => ({ claims: { aud: 'https://oauth.socialsecurity.be' } }),
    ],
    [
      'it is for localhost',
      'aud of the assertion must be',
      () => ({ claims: { aud: practice.tokenUrl.replace('127.0.0.1', 'localhost') } }),
    ],
    [
      'it is for two audiences',
      'aud of the assertion must be',
      () => ({ claims: { aud: [practice.tokenUrl, 'x'] } }),
    ],
    ['nobody knows the client', 'client is unknown', () => ({ claims: { iss: 'nobody', sub: 'nobody' } })],
    ['iss and sub differ', 'iss and the sub', () => ({ claims: { sub: 'nobody' } })],
    ['another key signed it', 'signature does not match', () => ({ key: other })],
    ['the algorithm is none', 'RS256', () => ({ header: { alg: 'none' } })],
    ['the algorithm is symmetric', 'RS256', () => ({ header: { alg: 'HS256' } })],
    ['it has critical extensions', 'crit', () => ({ header: { crit: ['b64'] } })],
    ['it has no jti', 'jti', () => ({ claims: { jti: undefined } })],
    ['it has no exp', 'exp', () => ({ claims: { exp: undefined } })],
    ['exp is text', 'exp', () => ({ claims: { exp: '2035-02-14' } })],
  ])('%s', async (_, description, changes) => {
    const refusal = await refused(await practice.askToken(practice.assertion(clientId, changes())))
    expect(refusal).toMatchObject({ status: 401, error: 'invalid_client' })
    expect(refusal.error_description).toContain(description)
  })

  it('it was used before, for as long as it lives', async () => {
    const once = practice.assertion(clientId)
    expect((await practice.askToken(once)).status).toBe(200)
    expect((await refused(await practice.askToken(once))).error_description).toContain('used before')
    practice.clock.forward(301)
    expect((await refused(await practice.askToken(once))).error_description).toContain('expired')
  })

  it('its claims were changed after signing', async () => {
    const [header, payload, signature] = practice.assertion(clientId).split('.')
    const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as { exp: number }
    const changed = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 1 })).toString('base64url')
    const refusal = await refused(await practice.askToken(`${header}.${changed}.${signature}`))
    expect(refusal.error_description).toContain('signature does not match')
  })

  it('the registered certificate has expired meanwhile', async () => {
    const short = makeCertificate({ days: 3650 * 2 })
    const client = await practice.register('employer', '0880820673', short.pem)
    practice.clock.set('2090-01-01T00:00:00Z')
    const refusal = await refused(
      await practice.askToken(practice.assertion(client, { key: short.privateKey })),
    )
    expect(refusal).toMatchObject({ status: 401, error: 'invalid_client' })
    expect(refusal.error_description).toContain('certificate expired on')
  })

  it.each(['', 'x', 'a.b', 'a.b.c', 'e30.e30.e30', 'a.b.c.d', '..', 'é.b.c'])(
    'it is no JWT: %j',
    async (text) => {
      const refusal = await refused(await practice.askToken(text))
      expect([400, 401]).toContain(refusal.status)
      expect(refusal.error).toBe(text === '' ? 'invalid_request' : 'invalid_client')
    },
  )
})

describe('a token request is refused when', () => {
  it.each([
    ['the grant is missing', { grant_type: undefined }, 400, 'invalid_request', 'grant_type is missing'],
    ['the grant is another', { grant_type: 'password' }, 400, 'unsupported_grant_type', 'client_credentials'],
    [
      'the assertion is missing',
      { client_assertion: undefined },
      400,
      'invalid_request',
      'client_assertion is missing',
    ],
    [
      'its type is missing',
      { client_assertion_type: undefined },
      400,
      'invalid_request',
      'client_assertion_type',
    ],
    [
      'its type is another',
      { client_assertion_type: 'saml2-bearer' },
      400,
      'invalid_request',
      'client_assertion_type',
    ],
    ['a secret is sent', { client_secret: 'x' }, 401, 'invalid_client', 'secrets are not supported'],
    ['the client_id is another', { client_id: 'x' }, 401, 'invalid_client', 'client_id'],
    [
      'the scope is unknown',
      { scope: 'scope:dimona:declaration:consult' },
      400,
      'invalid_scope',
      'scope:practice',
    ],
  ])('%s', async (_, changes, status, error, description) => {
    const refusal = await refused(await practice.askToken(practice.assertion(clientId), changes))
    expect(refusal).toMatchObject({ status, error })
    expect(refusal.error_description).toContain(description)
  })

  it('it is no form, in UTF-8', async () => {
    for (const type of [
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded; charset=latin1',
    ]) {
      const response = await fetch(practice.tokenUrl, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{}',
      })
      expect(await refused(response)).toMatchObject({ status: 400, error: 'invalid_request' })
    }
  })

  it('a parameter comes twice', async () => {
    const body = new URLSearchParams({ grant_type: 'client_credentials' })
    body.append('grant_type', 'client_credentials')
    const response = await fetch(practice.tokenUrl, { method: 'POST', body })
    expect(await refused(response)).toMatchObject({ status: 400, error: 'invalid_request' })
  })

  it('the method is not POST', async () => {
    const response = await fetch(practice.tokenUrl)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })
})

it('signs in the tests with node’s own crypto, which another key cannot imitate', () => {
  const [header, payload, signature] = practice.assertion(clientId).split('.')
  const again = sign('sha256', Buffer.from(`${header}.${payload}`), practice.certificate.privateKey)
  expect(again.toString('base64url')).toBe(signature)
})

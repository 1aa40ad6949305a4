import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { devNull } from 'node:os'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ENTERPRISE, makeCertificate, startPractice } from './practice-client'

let practice: Awaited<ReturnType<typeof startPractice>>
beforeAll(async () => void (practice = await startPractice()))
beforeEach(() => practice.clock.set('2035-02-14T12:00:00Z'))
afterAll(() => practice.server.stop())

const channelsUrl = () => `${practice.origin}/practice/channels`
const registration = (changes: object = {}) => ({
  certificate: practice.certificate.pem,
  enterpriseNumber: ENTERPRISE,
  role: 'employer',
  ...changes,
})

describe('a channel', () => {
  it('gets a client id of the known form, another one each time', async () => {
    const ids = await Promise.all(
      ['employer', 'mandatary', 'training-provider'].map(async (role) => {
        const response = await practice.post(channelsUrl(), registration({ role }))
        expect(response.status).toBe(201)
        return ((await response.json()) as { clientId: string }).clientId
      }),
    )
    for (const id of ids) expect(id).toMatch(/^self_service_chaman_\d{6}_[0-9a-f]{16}$/)
    expect(new Set(ids).size).toBe(3)
  })

  it('comes back under its own id, and takes a renewed certificate', async () => {
    const url = `${channelsUrl()}/self_service_chaman_123456_abc`
    expect((await practice.post(url, registration(), 'PUT')).status).toBe(201)
    expect(await practice.token('self_service_chaman_123456_abc')).toBeTypeOf('string')

    const renewed = makeCertificate()
    const response = await practice.post(url, registration({ certificate: renewed.pem }), 'PUT')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ clientId: 'self_service_chaman_123456_abc' })
    expect((await practice.askToken(practice.assertion('self_service_chaman_123456_abc'))).status).toBe(401)
    const signed = practice.assertion('self_service_chaman_123456_abc', { key: renewed.privateKey })
    expect((await practice.askToken(signed)).status).toBe(200)
  })

  it('is forgotten by nobody when the server stops and starts again', async () => {
    const other = await startPractice()
    const clientId = await other.register()
    await other.server.stop()
    const { origin } = await other.server.start()
    const claims = { aud: `${origin}/REST/oauth/v5/token` }
    const response = await fetch(`${origin}/REST/oauth/v5/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: other.assertion(clientId, { claims }),
      }),
    })
    expect(response.status).toBe(200)
    await other.server.stop()
  })
})

async function issueOf(changes: object) {
  const response = await practice.post(channelsUrl(), registration(changes))
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const { issues } = (await response.json()) as { issues: { in: string; name: string; detail: string }[] }
  expect(issues).toHaveLength(1)
  return issues[0]!
}

describe('a channel is refused when its certificate', () => {
  it('is too small', async () => {
    const issue = await issueOf({ certificate: makeCertificate({ bits: 1024 }).pem })
    expect(issue).toMatchObject({ in: 'body', name: 'certificate' })
    expect(issue.detail).toContain('1024 bits')
  })

  it('is signed with SHA-1', async () => {
    expect((await issueOf({ certificate: makeCertificate({ digest: 'sha1' }).pem })).detail).toContain(
      'SHA-1',
    )
  })

  it('holds no RSA key', async () => {
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    expect((await issueOf({ certificate: makeCertificate({ key }).pem })).detail).toContain('no RSA key')
  })

  it('has expired, or is not valid yet', async () => {
    practice.clock.set('2200-01-01T00:00:00Z')
    expect((await issueOf({})).detail).toContain('expired on')
    practice.clock.set('2020-01-01T00:00:00Z')
    expect((await issueOf({})).detail).toContain('not valid before')
  })

  it('is a request, garbage, nothing, or comes with its private key', async () => {
    const key = practice.certificate.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const request = execFileSync(
      'openssl',
      ['req', '-new', '-newkey', 'rsa:2048', '-nodes', '-keyout', devNull, '-subj', '/O=Practice'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )
    expect(request).toContain('CERTIFICATE REQUEST')
    for (const certificate of [request, 'x', '']) {
      expect((await issueOf({ certificate })).detail).toContain('cannot be read')
    }
    expect((await issueOf({ certificate: practice.certificate.pem + key })).detail).toContain('private key')
  })
})

describe('a channel is refused when', () => {
  it.each([
    ['the enterprise number has wrong check digits', { enterpriseNumber: '0880820674' }, 'enterpriseNumber'],
    ['the enterprise number is not ten digits', { enterpriseNumber: '880820673' }, 'enterpriseNumber'],
    ['the number is an establishment’s', { enterpriseNumber: '2297964444' }, 'enterpriseNumber'],
    ['the role is unknown', { role: 'admin' }, 'role'],
    ['the certificate is missing', { certificate: undefined }, 'certificate'],
  ])('%s', async (_, changes, name) => expect(await issueOf(changes)).toMatchObject({ in: 'body', name }))

  it('the body is no JSON, or the id not acceptable', async () => {
    const notJson = await fetch(channelsUrl(), { method: 'POST', body: '{' })
    expect(notJson.status).toBe(400)
    const badId = await practice.post(`${channelsUrl()}/..%2Fx`, registration(), 'PUT')
    expect(badId.status).toBe(400)
  })
})

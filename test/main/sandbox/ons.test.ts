import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPracticeServer } from '../../../src-main/sandbox/practice-server'
import type { OnsPlace } from '../../../src-main/sandbox/ons-server'
import { createMemoryStore } from '../../../src-main/sandbox/practice-store'
import { opensslRequest } from '../../support/openssl-request'

const folder = mkdtempSync(join(tmpdir(), 'werkbalie-ons-'))
const clock = { now: () => new Date() }
const server = createPracticeServer({ clock })
let origin = ''
let ons: OnsPlace

beforeAll(async () => {
  ;({ origin, ons } = await server.start())
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const SUBJECT =
  '/C=BE/ST=Oost-Vlaanderen/L=Gent/O=De Proef/OU=IT/CN=rooster-TE1002-kantoor/emailAddress=it@deproef.example'

async function upload(csr: string, customerCode = 'TE1002') {
  const response = await fetch(`${origin}/practice/ons/certificates`, {
    method: 'POST',
    body: JSON.stringify({ customerCode, csr }),
  })
  return {
    status: response.status,
    body: (await response.json()) as { pem?: string; issues?: { name: string; detail: string }[] },
  }
}

function ping(path: string, client?: { key: string; cert: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${ons.url}${path}`, { ca: ons.trustedCa, agent: false, ...client }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

describe('the practice dashboard', () => {
  const { csr, key } = opensslRequest(SUBJECT)

  test('signs a good request: openssl accepts the chain, the subject is as it was asked', async () => {
    const { status, body } = await upload(csr)
    expect(status).toBe(201)
    const [leaf, ca] = [join(folder, 'leaf.pem'), join(folder, 'ca.pem')]
    writeFileSync(leaf, body.pem!)
    writeFileSync(ca, ons.trustedCa)
    expect(
      execFileSync('openssl', ['verify', '-x509_strict', '-purpose', 'sslclient', '-CAfile', ca, leaf], {
        encoding: 'utf8',
      }),
    ).toContain('OK')
    const text = execFileSync('openssl', ['x509', '-in', leaf, '-noout', '-subject', '-nameopt', 'RFC2253'], {
      encoding: 'utf8',
    })
    expect(text).toContain(
      'emailAddress=it@deproef.example,CN=rooster-TE1002-kantoor,OU=IT,O=De Proef,L=Gent,ST=Oost-Vlaanderen,C=BE',
    )
  })

  test('its certificate is answered by ping, and only in its own environment', async () => {
    const { body } = await upload(csr)
    const client = { key, cert: body.pem! }
    expect(await ping('/ping', client)).toBe(200)
    expect(await ping('/staging/ping', client)).toBe(403)
    expect(await ping('/production/ping', client)).toBe(403)
    expect(await ping('/nothing', client)).toBe(404)
  })

  test.each([
    ['too small a key', () => opensslRequest(SUBJECT, { bits: 2048 }).csr, '2048 bits'],
    ['a missing field', () => opensslRequest(SUBJECT.replace('/OU=IT', '')).csr, 'OU is not filled in'],
    [
      'a name of another form',
      () => opensslRequest(SUBJECT.replace('rooster-TE1002-kantoor', 'Rooster-TE1002')).csr,
      'common name must be',
    ],
    ['another customer', () => opensslRequest(SUBJECT.replace('TE1002', 'TE4711')).csr, 'customer TE4711'],
    ['an old hash', () => opensslRequest(SUBJECT, { hash: 'sha1' }).csr, 'SHA-256'],
    ['a private key', () => key, 'private key'],
    ['anything else', () => 'hello', 'PKCS#10'],
  ])('refuses %s', async (_, make, detail) => {
    const { status, body } = await upload(make())
    expect(status).toBe(400)
    expect(body.issues?.map((issue) => issue.detail).join('\n')).toContain(detail)
  })

  test('refuses a request whose signature was tampered with', async () => {
    const der = Buffer.from(csr.replace(/-----[^-]+-----|\s/g, ''), 'base64')
    const place = der.indexOf('kantoor')
    der.write('Kantoor', place)
    const tampered = `-----BEGIN CERTIFICATE REQUEST-----\n${der.toString('base64')}\n-----END CERTIFICATE REQUEST-----`
    const { status, body } = await upload(tampered)
    expect(status).toBe(400)
    expect(body.issues?.[0]?.detail).toContain('not signed with the key it holds')
  })
})

describe('ping', () => {
  test('without a certificate, or with one of another authority, answers 495', async () => {
    expect(await ping('/ping')).toBe(495)
    const [key, cert] = [join(folder, 'own.key'), join(folder, 'own.pem')]
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        key,
        '-out',
        cert,
        '-days',
        '2',
        '-subj',
        '/CN=rooster-TE1002-kantoor',
      ],
      { stdio: 'ignore' },
    )
    expect(await ping('/ping', { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') })).toBe(
      495,
    )
  })
})

test('an authority that is remembered accepts what it signed before', async () => {
  const store = createMemoryStore()
  const first = createPracticeServer({ clock, store })
  const before = await first.start()
  await first.stop()
  const second = createPracticeServer({ clock, store })
  const after = await second.start()
  await second.stop()
  expect(after.ons.trustedCa).toBe(before.ons.trustedCa)
})

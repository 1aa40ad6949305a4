import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPracticeServer } from '../../../src-main/sandbox/practice-server'

/** A clock that stands still where a test puts it: in February 2035, within the validity of any certificate made here. */
export function createTestClock(moment = '2035-02-14T12:00:00Z') {
  let now = new Date(moment)
  return {
    now: () => now,
    set: (at: string) => void (now = new Date(at)),
    forward: (seconds: number) => void (now = new Date(now.getTime() + seconds * 1000)),
    seconds: () => now.getTime() / 1000,
  }
}

/** Makes a key and, with openssl, a certificate of its own from today for 100 years. */
export function makeCertificate(
  options: { bits?: number; digest?: string; key?: KeyObject; days?: number } = {},
) {
  const privateKey =
    options.key ?? generateKeyPairSync('rsa', { modulusLength: options.bits ?? 2048 }).privateKey
  const folder = mkdtempSync(join(tmpdir(), 'practice-certificate-'))
  try {
    const keyFile = join(folder, 'key.pem')
    writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
    const pem = execFileSync(
      'openssl',
      ['req', '-x509', '-new', '-key', keyFile, `-${options.digest ?? 'sha256'}`].concat([
        '-subj',
        '/C=BE/O=Practice',
        '-days',
        String(options.days ?? 36_500),
      ]),
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )
    return { privateKey, pem }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const ENTERPRISE = '0880820673'
export const MANDATARY = '0206731645'

/** Starts a practice server and gives what a client does with it, over real HTTP. */
export async function startPractice(options: { slowAnswerMs?: number; tokenLifetimeSeconds?: number } = {}) {
  const clock = createTestClock()
  const server = createPracticeServer({ clock, ...options })
  const { origin } = await server.start()
  const tokenUrl = `${origin}/REST/oauth/v5/token`
  const certificate = makeCertificate()

  const post = (url: string, body: unknown, method = 'POST') =>
    fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

  async function register(role = 'employer', enterpriseNumber = ENTERPRISE, pem = certificate.pem) {
    const response = await post(`${origin}/practice/channels`, { certificate: pem, enterpriseNumber, role })
    return ((await response.json()) as { clientId: string }).clientId
  }

  /** The claims of a good assertion, with changes; `undefined` leaves one out. */
  function assertion(
    clientId: string,
    changes: { claims?: object; header?: object; key?: KeyObject } = {},
  ): string {
    const now = clock.seconds()
    const header = { alg: 'RS256', typ: 'JWT', ...changes.header }
    const claims = {
      iss: clientId,
      sub: clientId,
      aud: tokenUrl,
      jti: randomUUID(),
      iat: now,
      exp: now + 300,
    }
    const signed = [header, { ...claims, ...changes.claims }].map(base64url).join('.')
    const signature = sign('sha256', Buffer.from(signed), changes.key ?? certificate.privateKey)
    return `${signed}.${signature.toString('base64url')}`
  }

  function askToken(client_assertion: string, changes: Record<string, string | undefined> = {}) {
    const form: Record<string, string | undefined> = {
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion,
      ...changes,
    }
    const given = Object.entries(form).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return fetch(tokenUrl, { method: 'POST', body: new URLSearchParams(given) })
  }

  async function token(clientId: string): Promise<string> {
    const response = await askToken(assertion(clientId))
    return ((await response.json()) as { access_token: string }).access_token
  }

  /** Asks with these parameters in this order; a header of `undefined` is left out. */
  function verify(parameters: Record<string, string> | string, bearer?: string, init: RequestInit = {}) {
    const query = typeof parameters === 'string' ? parameters : new URLSearchParams(parameters).toString()
    const headers = {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(init.headers as object),
    }
    return fetch(`${origin}/REST/employmentPrecontractualData/v1/verifyPrecontractualData?${query}`, {
      ...init,
      headers,
    })
  }

  return { server, origin, tokenUrl, clock, certificate, post, register, assertion, askToken, token, verify }
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

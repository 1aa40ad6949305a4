import { afterEach, describe, expect, it } from 'vitest'
import { createAgentPool } from '../../../../src-main/platform/http/agent-pool'
import { createHttpClient } from '../../../../src-main/platform/http/http-client'
import {
  localhostCertificate,
  startHttp,
  startHttps,
  startProxy,
  type Running,
} from '../../../support/http-servers'

const running: Running[] = []
const client = (proxy: string | null = null) =>
  createHttpClient(createAgentPool(() => Promise.resolve(proxy)))
const started = async <T extends Running>(starting: Promise<T>): Promise<T> => {
  const server = await starting
  running.push(server)
  return server
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()))
})

describe('the HTTP client', () => {
  it('tells the caller when the body could not be written, and never completes it', async () => {
    let isWhole = false
    const server = await started(
      startHttp((request) => void request.on('end', () => (isWhole = true)).resume()),
    )
    async function* body(): AsyncGenerator<string> {
      yield await Promise.resolve('begin')
      throw new Error('The disk failed')
    }
    await expect(client()({ method: 'PUT', url: server.origin, body: body() })).rejects.toThrow(
      'The disk failed',
    )
    expect(isWhole).toBe(false)
  })

  it('gives an answer whatever its status', async () => {
    const server = await started(
      startHttp((_request, response) => response.writeHead(418, { 'x-kind': 'teapot' }).end('no')),
    )
    const outcome = await client()({ method: 'GET', url: server.origin })
    expect(outcome).toMatchObject({ ok: true, value: { status: 418, headers: { 'x-kind': 'teapot' } } })
    expect(outcome.ok && outcome.value.body.toString()).toBe('no')
  })

  it('streams a body in chunks and names its length only for a string', async () => {
    const bodies: string[] = []
    const server = await started(
      startHttp((request, response) => {
        let body = ''
        request.on('data', (chunk) => (body += String(chunk)))
        request.on('end', () => {
          bodies.push(`${request.headers['content-length'] ?? 'chunked'}:${body}`)
          response.end()
        })
      }),
    )
    async function* parts() {
      yield 'een'
      await Promise.resolve()
      yield 'twee'
    }
    await client()({ method: 'PUT', url: server.origin, body: parts() })
    await client()({ method: 'PUT', url: server.origin, body: 'é' })
    expect(bodies).toEqual(['chunked:eentwee', '2:é'])
  })

  it('tells a refused connection, an unknown host, a silent server and a broken answer apart', async () => {
    const gone = await startHttp(() => undefined)
    await gone.stop()
    const silent = await started(startHttp(() => undefined))
    const broken = await started(
      startHttp((_request, response) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('half')
        setTimeout(() => response.destroy(), 20)
      }),
    )
    const get = (url: string) => client()({ method: 'GET', url, timeoutMs: 200 })
    expect(await get(gone.origin)).toMatchObject({ problem: { code: 'unreachable' } })
    expect(await get('http://does-not-exist.invalid')).toMatchObject({
      problem: { code: expect.stringMatching(/^(unreachable|offline)$/) as string },
    })
    expect(await get(silent.origin)).toEqual({ ok: false, problem: { code: 'timed-out', afterMs: 200 } })
    expect(await get(broken.origin)).toMatchObject({ problem: { code: 'connection-lost' } })
  })

  it('stops at once when cancelled, before and during the call', async () => {
    const silent = await started(startHttp(() => undefined))
    const stop = new AbortController()
    const call = client()({ method: 'GET', url: silent.origin, signal: stop.signal })
    setTimeout(() => stop.abort(), 20)
    expect(await call).toEqual({ ok: false, problem: { code: 'cancelled' } })
    expect(await client()({ method: 'GET', url: silent.origin, signal: stop.signal })).toEqual({
      ok: false,
      problem: { code: 'cancelled' },
    })
  })

  it('takes no more of an answer than asked', async () => {
    const server = await started(startHttp((_request, response) => response.end('x'.repeat(5000))))
    expect(await client()({ method: 'GET', url: server.origin, maxBytes: 1000 })).toMatchObject({
      problem: { code: 'answer-not-understood', status: 200 },
    })
  })

  it('refuses a certificate nobody vouches for, and accepts it once its authority is trusted', async () => {
    const certificate = localhostCertificate()
    const server = await started(startHttps(certificate, (_request, response) => response.end('secret')))
    expect(await client()({ method: 'GET', url: server.origin })).toMatchObject({
      problem: { code: 'tls-failed', reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    })
    const trusted = await client()({
      method: 'GET',
      url: server.origin,
      tls: { trustedCa: certificate.cert },
    })
    expect(trusted).toMatchObject({ ok: true, value: { status: 200 } })
  })

  it('goes through the proxy, and names its refusal', async () => {
    const certificate = localhostCertificate()
    const server = await started(startHttps(certificate, (_request, response) => response.end('through')))
    const proxy = await started(startProxy())
    const strict = await started(startProxy(407))
    const request = { method: 'GET', url: server.origin, tls: { trustedCa: certificate.cert } } as const
    const through = await client(proxy.origin)(request)
    expect(through.ok && through.value.body.toString()).toBe('through')
    expect(proxy.seen).toEqual([new URL(server.origin).host])
    expect(await client(strict.origin)(request)).toEqual({
      ok: false,
      problem: { code: 'proxy-refused', status: 407 },
    })
  })
})

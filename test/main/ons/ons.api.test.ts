import { describe, expect, test } from 'vitest'
import { createOnsApi } from '../../../src-main/ons/ons.api'
import type { HttpClient, HttpRequest } from '../../../src-main/platform/http/http-client'
import { ok } from '../../../src-shared/result'

const address = { url: 'https://ons.example/staging/', trustedCa: 'CA' }
const identity = (name: string) => ({ privateKeyPem: `key of ${name}`, certificates: [name, 'chain'] })
const signal = new AbortController().signal

/** A client that answers when it is let, and counts who waits. */
function heldClient() {
  const asked: HttpRequest[] = []
  const release: (() => void)[] = []
  const http: HttpClient = (request) => {
    asked.push(request)
    return new Promise((resolve) =>
      release.push(() => resolve(ok({ status: 200, headers: {}, body: Buffer.from('pong') }))),
    )
  }
  return { http, asked, release }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('ping', () => {
  test('asks the address with the key and the whole chain', async () => {
    const { http, asked, release } = heldClient()
    const pong = createOnsApi(http).ping(address, identity('leaf'), signal)
    await settle()
    release[0]?.()
    expect(await pong).toEqual(ok({}))
    expect(asked[0]).toMatchObject({
      method: 'GET',
      url: 'https://ons.example/staging/ping',
      tls: { trustedCa: 'CA', clientCertificate: { certificate: 'leafchain', privateKeyPem: 'key of leaf' } },
    })
  })

  test('never asks more than four things at once with one certificate; another one has its own turns', async () => {
    const { http, asked, release } = heldClient()
    const api = createOnsApi(http)
    const pings = Array.from({ length: 10 }, () => api.ping(address, identity('one'), signal))
    await settle()
    expect(asked).toHaveLength(4)
    const other = api.ping(address, identity('other'), signal)
    await settle()
    expect(asked).toHaveLength(5)
    release[0]?.()
    await settle()
    expect(asked).toHaveLength(6)
    for (let index = 1; index < 11; index += 1) {
      release[index]?.()
      await settle()
    }
    await Promise.all([...pings, other])
    expect(asked).toHaveLength(11)
  })

  test.each([
    [403, 'ons-certificate-elsewhere'],
    [495, 'ons-certificate-refused'],
    [496, 'ons-certificate-refused'],
    [404, 'service-refused'],
    [503, 'service-unavailable'],
  ])('%d is %s', async (status, code) => {
    const api = createOnsApi(() => Promise.resolve(ok({ status, headers: {}, body: Buffer.alloc(0) })))
    expect(await api.ping(address, identity('x'), signal)).toMatchObject({ ok: false, problem: { code } })
  })
})

import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { afterAll, describe, expect, it } from 'vitest'
import { createCrypto } from '../../../../src-main/platform/crypto/crypto'
import { createBench } from './openssl'

const crypto = createCrypto()
const { openssl, put } = createBench()
afterAll(() => crypto.close())

describe('a fresh key', () => {
  it.each([2048, 3072, 4096])('of %i bits is PKCS#8 that openssl finds sound', async (bits) => {
    const made = await crypto.createKey(bits)
    if (!made.ok) throw new Error(made.problem.code)
    put('key.pem', made.value.privateKeyPem)
    expect(made.value.privateKeyPem).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    expect(await openssl('rsa', '-in', 'key.pem', '-check', '-noout')).toContain('RSA key ok')
    const details = createPrivateKey(made.value.privateKeyPem).asymmetricKeyDetails
    expect(details).toMatchObject({ modulusLength: bits, publicExponent: 65537n })
  })

  it('is named by the SHA-256 of its public key, as is any key in PEM', async () => {
    const made = await crypto.createKey(2048)
    if (!made.ok) throw new Error(made.problem.code)
    const { privateKeyPem, publicKeySha256 } = made.value
    const spki = createPublicKey(privateKeyPem).export({ type: 'spki', format: 'der' })
    expect(publicKeySha256).toBe(createHash('sha256').update(spki).digest('hex'))
    expect(await crypto.publicKeySha256(privateKeyPem)).toBe(publicKeySha256)
    put('key.pem', privateKeyPem)
    const pkcs1 = await openssl('rsa', '-in', 'key.pem', '-traditional')
    expect(pkcs1).toContain('BEGIN RSA PRIVATE KEY')
    expect(await crypto.publicKeySha256(pkcs1)).toBe(publicKeySha256)
  })

  it('is refused under 2048 bits, and a key that cannot be read has no name', async () => {
    await expect(crypto.createKey(1024)).rejects.toThrow(RangeError)
    await expect(crypto.publicKeySha256('no key')).rejects.toThrow()
  })

  it('leaves the calling thread idle, as does a signature', async () => {
    const before = performance.eventLoopUtilization()
    const made = await crypto.createKey(4096)
    if (made.ok) await crypto.signJwt({ privateKeyPem: made.value.privateKeyPem, header: {}, claims: {} })
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.3)
  })
})

describe('cancelling', () => {
  it('answers at once, long before a key can be ready', async () => {
    const stop = new AbortController()
    const started = performance.now()
    const making = crypto.createKey(8192, { signal: stop.signal })
    setTimeout(() => stop.abort(), 20)
    expect(await making).toEqual({ ok: false, problem: { code: 'cancelled' } })
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('before the start makes no key', async () => {
    const made = await crypto.createKey(4096, { signal: AbortSignal.abort() })
    expect(made).toEqual({ ok: false, problem: { code: 'cancelled' } })
  })

  it('after the end changes nothing', async () => {
    const stop = new AbortController()
    const made = await crypto.createKey(2048, { signal: stop.signal })
    stop.abort()
    expect(made.ok).toBe(true)
  })

  it('over and over leaves room for the rest, and never gives one key to two callers', async () => {
    for (let round = 0; round < 12; round++) {
      const stop = new AbortController()
      const making = crypto.createKey(3072, { signal: stop.signal })
      stop.abort()
      expect((await making).ok).toBe(false)
    }
    const made = await Promise.all([crypto.createKey(3072), crypto.createKey(3072)])
    const names = made.map((key) => (key.ok ? key.value.publicKeySha256 : key.problem.code))
    expect(new Set(names).size).toBe(2)
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}$/)
  })
})

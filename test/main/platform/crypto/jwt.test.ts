import { createVerify, verify } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCrypto } from '../../../../src-main/platform/crypto/crypto'
import { createBench } from './openssl'

const crypto = createCrypto()
const { openssl, put } = createBench()
const keys: Record<number, { privateKeyPem: string; publicKeyPem: string }> = {}

beforeAll(async () => {
  for (const bits of [2048, 4096]) {
    const length = ['-pkeyopt', `rsa_keygen_bits:${bits}`]
    const privateKeyPem = await openssl('genpkey', '-quiet', '-algorithm', 'rsa', ...length)
    put('key.pem', privateKeyPem)
    keys[bits] = { privateKeyPem, publicKeyPem: await openssl('pkey', '-in', 'key.pem', '-pubout') }
  }
})
afterAll(() => crypto.close())

describe('a signed token', () => {
  it.each([2048, 4096])('verifies with the public key of %i bits', async (bits) => {
    const { privateKeyPem, publicKeyPem } = keys[bits]!
    const claims = { iss: 'client', aud: 'https://example.be/token', exp: 1_800_000_000, name: 'Zoë €' }
    const token = await crypto.signJwt({ privateKeyPem, header: { kid: 'k1' }, claims })
    const [header = '', payload = '', signature = ''] = token.split('.')
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(decode(header)).toEqual({ alg: 'RS256', typ: 'JWT', kid: 'k1' })
    expect(decode(payload)).toEqual(claims)
    const proof = createVerify('RSA-SHA256').update(`${header}.${payload}`)
    expect(proof.verify(publicKeyPem, signature, 'base64url')).toBe(true)
    const forged = createVerify('RSA-SHA256').update(`${header}.${payload}x`)
    expect(forged.verify(publicKeyPem, signature, 'base64url')).toBe(false)
  })

  it('is always RS256, whatever the header says, and of the type asked for', async () => {
    const { privateKeyPem } = keys[2048]!
    const header = { alg: 'none', typ: 'client-authentication+jwt' }
    const token = await crypto.signJwt({ privateKeyPem, header, claims: {} })
    expect(decode(token.split('.')[0]!)).toEqual({ alg: 'RS256', typ: 'client-authentication+jwt' })
  })

  it('carries any claims unchanged', async () => {
    const { privateKeyPem, publicKeyPem } = keys[2048]!
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), async (claims) => {
        const token = await crypto.signJwt({ privateKeyPem, header: {}, claims })
        const [header = '', payload = '', signature = ''] = token.split('.')
        expect(JSON.stringify(decode(payload))).toBe(JSON.stringify(claims))
        const signed = Buffer.from(`${header}.${payload}`)
        expect(verify('sha256', signed, publicKeyPem, Buffer.from(signature, 'base64url'))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})

function decode(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
}

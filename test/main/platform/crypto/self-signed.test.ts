import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCrypto } from '../../../../src-main/platform/crypto/crypto'
import { createBench } from './openssl'
import { subject } from './subjects'

const crypto = createCrypto()
const { openssl, put } = createBench()
const notBefore = new Date('2026-03-29T00:30:00.750Z')
let privateKeyPem = ''

beforeAll(async () => {
  privateKeyPem = await openssl('genpkey', '-quiet', '-algorithm', 'rsa', '-pkeyopt', 'rsa_keygen_bits:2048')
})
afterAll(() => crypto.close())

const sign = (days = 365, from = notBefore) =>
  crypto.selfSign({ privateKeyPem, subject, notBefore: from, days })

describe('a self-signed certificate', () => {
  it('is one that openssl verifies for a client, strictly', async () => {
    put('a.pem', await sign())
    const at = ['-attime', String(Date.parse('2026-06-01') / 1000)]
    const strictly = ['-x509_strict', '-purpose', 'sslclient', '-check_ss_sig', ...at]
    expect(await openssl('verify', ...strictly, '-CAfile', 'a.pem', 'a.pem')).toContain('a.pem: OK')
    await expect(
      openssl('verify', '-purpose', 'sslserver', ...at, '-CAfile', 'a.pem', 'a.pem'),
    ).rejects.toThrow()
  })

  it('says what it is for and is no authority', async () => {
    put('b.pem', await sign())
    const text = (await openssl('x509', '-in', 'b.pem', '-noout', '-text')).replace(/\s+/g, ' ')
    expect(text).toContain('Version: 3 (0x2)')
    expect(text).toContain('Signature Algorithm: sha256WithRSAEncryption')
    expect(text).toContain('Basic Constraints: critical CA:FALSE')
    expect(text).toContain('Key Usage: critical Digital Signature, Non Repudiation')
    expect(text).toContain('Extended Key Usage: TLS Web Client Authentication')
    const keyId = (await openssl('x509', '-in', 'b.pem', '-noout', '-ext', 'subjectKeyIdentifier')).split(
      '\n',
    )[1]
    put('b.pub', await openssl('x509', '-in', 'b.pem', '-noout', '-pubkey'))
    await openssl('rsa', '-pubin', '-in', 'b.pub', '-RSAPublicKey_out', '-outform', 'DER', '-out', 'b.der')
    const sha1 = (await openssl('sha1', '-r', 'b.der')).split(' ')[0]
    expect(keyId?.trim().replaceAll(':', '').toLowerCase()).toBe(sha1)
  })

  it('names the holder as subject and issuer, accents and all', async () => {
    put('c.pem', await sign())
    const options = ['-noout', '-nameopt', 'utf8,sep_multiline,sname']
    const name = [
      'C=BE',
      'ST=Lüttich <est>',
      'L=Liège',
      'O=Großbäckerei Ünal & Zonen, nv',
      'OU=Équipe "RH" + paie',
    ]
    for (const which of ['-subject', '-issuer']) {
      const lines = (await openssl('x509', '-in', 'c.pem', which, ...options))
        .split('\n')
        .map((line) => line.trim())
      expect(lines.slice(1, 8)).toEqual([
        ...name,
        'CN=hr_integration-TE1002-example',
        'emailAddress=rh@example.be',
      ])
    }
    expect(await openssl('asn1parse', '-in', 'c.pem')).toMatch(/IA5STRING +:rh@example.be/)
  })

  it.each([
    ['within this half-century', 365, '2026-03-29T00:30:00Z', 'UTCTIME'],
    ['past 2050, where the notation changes', 365 * 40, '2026-03-29T00:30:00Z', 'GENERALIZEDTIME'],
  ])('lasts as many days as asked, %s', async (_, days, start, notation) => {
    const pem = await sign(days)
    put('d.pem', pem)
    const { validFrom, validTo } = new X509Certificate(pem)
    expect(new Date(validFrom)).toEqual(new Date(start))
    expect(new Date(validTo).getTime() - Date.parse(start)).toBe(days * 86_400_000)
    expect(await openssl('asn1parse', '-in', 'd.pem')).toContain(notation)
  })

  it('has a serial number of its own, positive and of 16 bytes', async () => {
    const serials = await Promise.all(
      Array.from({ length: 20 }, async () => new X509Certificate(await sign()).serialNumber),
    )
    expect(new Set(serials).size).toBe(20)
    for (const serial of serials) expect(serial).toMatch(/^[4-7][0-9A-F]{31}$/)
  })
})

import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCrypto, type Subject } from '../../../../src-main/platform/crypto/crypto'
import { createBench } from './openssl'
import { subject } from './subjects'

const crypto = createCrypto()
const { openssl, put } = createBench()
let privateKeyPem = ''

beforeAll(async () => {
  privateKeyPem = await openssl('genpkey', '-quiet', '-algorithm', 'rsa', '-pkeyopt', 'rsa_keygen_bits:2048')
})
afterAll(() => crypto.close())

describe('a request', () => {
  it('is one that openssl verifies, with all seven fields, SHA-256 and the key it was made for', async () => {
    put('a.csr', await crypto.createRequest({ privateKeyPem, subject }))
    put('a.key', privateKeyPem)
    expect(await openssl('req', '-in', 'a.csr', '-noout', '-verify')).toContain('verify OK')
    const text = await openssl(
      'req',
      '-in',
      'a.csr',
      '-noout',
      '-text',
      '-nameopt',
      'utf8,sep_multiline,sname',
    )
    for (const line of [
      'C=BE',
      'ST=Lüttich <est>',
      'L=Liège',
      'O=Großbäckerei Ünal & Zonen, nv',
      'OU=Équipe "RH" + paie',
      'CN=hr_integration-TE1002-example',
      'emailAddress=rh@example.be',
      'Signature Algorithm: sha256WithRSAEncryption',
      'Public-Key: (2048 bit)',
    ])
      expect(text).toContain(line)
    expect(text).toMatch(/Attributes:\s+\(none\)\s+Requested Extensions:\s+Signature/)
    const publicKey = await openssl('pkey', '-in', 'a.key', '-pubout')
    expect(await openssl('req', '-in', 'a.csr', '-noout', '-pubkey')).toBe(publicKey)
  })

  it('is to the byte what openssl makes of the same key and name', async () => {
    put('same.key', privateKeyPem)
    const name = [
      `/C=${subject.country}/ST=${subject.state}/L=${subject.locality}/O=${subject.organization}`,
      `/OU=${subject.organizationalUnit}/CN=${subject.commonName}/emailAddress=${subject.email}`,
    ]
    const subj = ['-utf8', '-subj', name.join('').replaceAll('+', '\\+')]
    const made = await openssl('req', '-new', '-key', 'same.key', '-sha256', ...subj)
    expect(await crypto.createRequest({ privateKeyPem, subject })).toBe(made)
  })

  it('writes each field in the string type of RFC 5280', async () => {
    put('b.csr', await crypto.createRequest({ privateKeyPem, subject }))
    const types = [
      ...(await openssl('asn1parse', '-in', 'b.csr')).matchAll(/:(\w+)\s*\n.*prim: (\w+STRING)/g),
    ]
    expect(types.map(([, name, type]) => [name, type])).toEqual([
      ['countryName', 'PRINTABLESTRING'],
      ['stateOrProvinceName', 'UTF8STRING'],
      ['localityName', 'UTF8STRING'],
      ['organizationName', 'UTF8STRING'],
      ['organizationalUnitName', 'UTF8STRING'],
      ['commonName', 'UTF8STRING'],
      ['emailAddress', 'IA5STRING'],
    ])
  })

  it('is PEM with plain line ends, which a clipboard and a web form keep', async () => {
    const pem = await crypto.createRequest({ privateKeyPem, subject })
    expect(pem).toMatch(
      /^-----BEGIN CERTIFICATE REQUEST-----\n[A-Za-z0-9+/=\n]+-----END CERTIFICATE REQUEST-----\n$/,
    )
  })

  it('leaves out what is empty', async () => {
    const bare = { ...subject, organizationalUnit: '', state: '', email: '' }
    put('c.csr', await crypto.createRequest({ privateKeyPem, subject: bare }))
    const name = await openssl('req', '-in', 'c.csr', '-noout', '-subject', '-nameopt', 'sep_multiline,sname')
    expect(name.match(/^ +\w+(?==)/gm)?.map((part) => part.trim())).toEqual(['C', 'L', 'O', 'CN'])
  })

  it('keeps every character of a name, whatever it is', async () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 64 })
    const names = fc.record({ commonName: words, organization: words, locality: words, state: words })
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const pem = await crypto.createRequest({ privateKeyPem, subject: { ...subject, ...name } })
        expect(fieldsOf(pem)).toMatchObject({
          CN: name.commonName,
          O: name.organization,
          L: name.locality,
          ST: name.state,
          emailAddress: subject.email,
        })
      }),
      { numRuns: 40 },
    )
  })

  it.each<Partial<Subject>>([
    { country: 'Belgium' },
    { country: 'É1' },
    { email: 'josé@example.be' },
    { email: 'a b@example.be' },
  ])('is not made with %o, which has no place in a certificate', async (wrong) => {
    const made = crypto.createRequest({ privateKeyPem, subject: { ...subject, ...wrong } })
    await expect(made).rejects.toThrow(`subject's ${Object.keys(wrong)[0]}`)
  })

  it('is not made with a key that is damaged or not RSA, and the error does not show the key', async () => {
    const damaged = privateKeyPem.replace(/\n.{20}/, '\n')
    const error = await crypto
      .createRequest({ privateKeyPem: damaged, subject })
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).not.toContain(damaged.slice(60, 90))
    const ec = await openssl('genpkey', '-algorithm', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256')
    await expect(crypto.createRequest({ privateKeyPem: ec, subject })).rejects.toThrow()
  })
})

/** The name in a request as openssl dumps it: the bytes of each value, in UTF-8, without any escaping of its own. */
function fieldsOf(pem: string): Record<string, string> {
  const options = ['-noout', '-subject', '-nameopt', 'dump_all,dump_der,sep_multiline,sname']
  const lines = execFileSync('openssl', ['req', ...options], { input: pem, encoding: 'utf8' })
  return Object.fromEntries(
    [...lines.matchAll(/(\w+)=#([0-9A-F]+)/g)].map(([, name = '', hex = '']) => {
      const der = Buffer.from(hex, 'hex')
      const lengthBytes = der.readUInt8(1) < 0x80 ? 0 : der.readUInt8(1) - 0x80
      return [name, der.subarray(2 + lengthBytes).toString('utf8')]
    }),
  )
}

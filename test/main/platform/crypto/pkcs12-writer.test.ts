import { createSecureContext } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCrypto } from '../../../../src-main/platform/crypto/crypto'
import { createBench, makeChain } from './openssl'

const crypto = createCrypto()
const bench = createBench()
const { openssl, put, bytes, text } = bench

beforeAll(() => makeChain(bench))
afterAll(() => crypto.close())

/** Writes out.p12 with the leaf's key. */
async function create(input: {
  certificates?: string[]
  password?: string
  friendlyName?: string
}): Promise<Uint8Array> {
  const certificates = input.certificates ?? [text('leaf.pem')]
  const { password = 'secret', friendlyName = 'Werk' } = input
  const file = await crypto.createPkcs12({
    privateKeyPem: text('leaf.key'),
    certificates,
    password,
    friendlyName,
  })
  put('out.p12', file)
  return file
}

const show = (password: string, ...options: string[]) =>
  openssl('pkcs12', '-in', 'out.p12', '-passin', `pass:${password}`, ...options)

const certificatesIn = (pem: string) =>
  pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n/g)

describe('a PKCS#12 file made here', () => {
  it('opens in openssl 3 without its legacy provider, with the same key and certificate', async () => {
    await create({})
    expect(certificatesIn(await show('secret', '-nokeys'))).toEqual([text('leaf.pem')])
    put('out.key', await show('secret', '-nocerts', '-noenc'))
    expect(await openssl('pkey', '-in', 'out.key')).toBe(text('leaf.key'))
    await expect(show('Secret', '-noout')).rejects.toThrow('invalid password')
  })

  it('is encrypted throughout with AES-256 and SHA-256', async () => {
    const file = await create({ friendlyName: '' })
    const info = await show('secret', '-info', '-noout')
    expect(info).toContain('MAC: sha256, Iteration 100000')
    const scheme = 'PBES2, PBKDF2, AES-256-CBC, Iteration 100000, PRF hmacWithSHA256'
    expect(info).toContain(`PKCS7 Encrypted data: ${scheme}`)
    expect(info).toContain(`Shrouded Keybag: ${scheme}`)
    expect(Buffer.from(file).includes('Leaf')).toBe(false)
    await openssl('x509', '-in', 'leaf.pem', '-outform', 'DER', '-out', 'leaf.der')
    expect(Buffer.from(file).includes(bytes('leaf.der').subarray(100, 116))).toBe(false)
  })

  it('is never the same twice', async () => {
    expect(Buffer.from(await create({}))).not.toEqual(Buffer.from(await create({})))
  })

  it.each(['', 'café €', 'Пароль', '🔑', 'ß'.repeat(70)])('opens with the password %j', async (password) => {
    const file = await create({ password })
    put('out.key', await show(password, '-nocerts', '-noenc'))
    expect(await openssl('pkey', '-in', 'out.key')).toBe(text('leaf.key'))
    const read = await crypto.openPkcs12({ bytes: file, password })
    const certificates = [{ pem: text('leaf.pem') }]
    expect(read).toMatchObject({ ok: true, value: { privateKeyPem: text('leaf.key'), certificates } })
  })

  it("puts the key's certificate first and ties it, alone, to the key", async () => {
    const certificates = ['root', 'other', 'middle', 'leaf'].map((name) => text(`${name}.pem`))
    await create({ certificates, friendlyName: 'Mijn sleutel' })
    const all = await show('secret', '-noenc')
    expect(certificatesIn(all)).toEqual(
      ['leaf', 'middle', 'root', 'other'].map((name) => text(`${name}.pem`)),
    )
    expect(all.match(/friendlyName: (.*)/g)).toEqual([
      'friendlyName: Mijn sleutel',
      'friendlyName: Mijn sleutel',
    ])
    const ties = all.match(/localKeyID: (.*)/g)
    expect(ties).toHaveLength(2)
    expect(new Set(ties).size).toBe(1)
    expect(certificatesIn(await show('secret', '-clcerts', '-nokeys'))).toEqual([text('leaf.pem')])
  })

  it('keeps any letter in its name', async () => {
    const file = Buffer.from(await create({ friendlyName: 'Zoë €' }))
    const bmpString = Buffer.concat([Buffer.from([0x1e, 10]), Buffer.from('Zoë €', 'utf16le').swap16()])
    expect(file.includes(bmpString)).toBe(true)
    expect(await openssl('pkcs12', '-in', 'out.p12', '-passin', 'pass:secret', '-noout')).toBe('')
  })

  it('may hold the key alone, or a chain with keys of other kinds', async () => {
    await create({ certificates: [] })
    expect(await show('secret', '-nokeys')).toBe('')
    await openssl('genpkey', '-algorithm', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', 'ec.key')
    await openssl('req', '-x509', '-key', 'ec.key', '-subj', '/CN=EC', '-out', 'ec.pem')
    await create({ certificates: [text('leaf.pem'), text('ec.pem')] })
    expect(certificatesIn(await show('secret', '-nokeys'))).toEqual([text('leaf.pem'), text('ec.pem')])
  })

  it('serves as the client certificate of a TLS connection', async () => {
    const file = await create({ certificates: [text('leaf.pem'), text('middle.pem')], password: 'é' })
    expect(() => createSecureContext({ pfx: Buffer.from(file), passphrase: 'é' })).not.toThrow()
    expect(() => createSecureContext({ pfx: Buffer.from(file), passphrase: 'x' })).toThrow()
  })
})

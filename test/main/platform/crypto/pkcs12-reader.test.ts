import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCrypto } from '../../../../src-main/platform/crypto/crypto'
import { inPieces, rebuilt, withRounds } from './der-surgery'
import { createBench, makeChain } from './openssl'

const crypto = createCrypto()
const bench = createBench()
const { openssl, put, bytes, text } = bench
const wrongPassword = { ok: false, problem: { code: 'pkcs12-password-wrong' } }
const damaged = { ok: false, problem: { code: 'certificate-unreadable' } }

beforeAll(() => makeChain(bench))
afterAll(() => crypto.close())

const ofLeaf = ['-in', 'leaf.pem', '-inkey', 'leaf.key']
const light = ['-legacy', '-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-iter', '1', '-nomaciter']

/** A file that openssl makes. */
async function exported(password: string, ...options: string[]): Promise<Buffer> {
  await openssl('pkcs12', '-export', '-passout', `pass:${password}`, ...options, '-out', 'made.p12')
  return bytes('made.p12')
}

/** The names of the certificates that come out, after a check that the key is the leaf's. */
async function opened(file: Uint8Array, password: string): Promise<string[]> {
  const read = await crypto.openPkcs12({ bytes: file, password })
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  expect(read.value.privateKeyPem).toBe(text('leaf.key'))
  return read.value.certificates.map(({ facts }) => facts.subjectFields.commonName ?? '')
}

describe('a PKCS#12 file', () => {
  it.each<[string, string[]]>([
    ['as OpenSSL 3 makes it', []],
    ['as OpenSSL 1 made it', ['-legacy']],
    [
      'as Windows has long made it',
      ['-legacy', '-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-iter', '2000'],
    ],
    [
      'with RC2 of 128 bits and 3DES of two keys',
      ['-legacy', '-keypbe', 'PBE-SHA1-RC2-128', '-certpbe', 'PBE-SHA1-2DES'],
    ],
    ['with RC2 of 40 bits for the key', ['-legacy', '-keypbe', 'PBE-SHA1-RC2-40']],
    [
      'with AES-128, AES-192 and SHA-512',
      ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-192-CBC', '-macalg', 'sha512'],
    ],
    [
      'with PBES2 and 3DES, and SHA-384',
      ['-keypbe', 'DES-EDE3-CBC', '-certpbe', 'DES-EDE3-CBC', '-macalg', 'sha384'],
    ],
    ['with an MD5 MAC', ['-macalg', 'md5']],
    ['with nothing encrypted', ['-keypbe', 'NONE', '-certpbe', 'NONE']],
    ['without a MAC', ['-nomac']],
    ['with a MAC of one round', ['-nomaciter']],
    ['hashed 300,000 times', ['-iter', '300000']],
    [
      'with names and a provider in its bags',
      ['-name', 'Zoë', '-caname', 'x', '-CSP', 'Microsoft Software KSP', '-LMK'],
    ],
  ])('opens %s', async (_, options) => {
    const file = await exported('secret', ...ofLeaf, ...options)
    expect(await opened(file, 'secret')).toEqual(['Leaf'])
  })

  it.each(['', ' ', 'café', 'prijs €5', 'ß'.repeat(70), 'Пароль', '密码', '🔑 sleutel', '"\\$\'`'])(
    'opens with the password %j, in both families of encryption',
    async (password) => {
      for (const options of [[], ['-legacy'], ['-nomac']]) {
        const file = await exported(password, ...ofLeaf, ...options)
        expect(await opened(file, password)).toEqual(['Leaf'])
        const wrong = await crypto.openPkcs12({ bytes: file, password: `${password}x` })
        expect(wrong).toEqual(wrongPassword)
      }
    },
  )

  it('opens with accents that OpenSSL before 1.1 wrote byte by byte', async () => {
    const asOldOnesDid = Buffer.from('café', 'utf8').toString('latin1')
    expect(await opened(await exported(asOldOnesDid, ...ofLeaf, '-legacy'), 'café')).toEqual(['Leaf'])
  })

  it('opens in BER, with its content in pieces', async () => {
    for (const options of [[], ['-legacy']]) {
      const file = inPieces(await exported('secret', ...ofLeaf, ...options))
      put('ber.p12', file)
      expect(await openssl('pkcs12', '-in', 'ber.p12', '-passin', 'pass:secret', '-noout', ...options)).toBe(
        '',
      )
      expect(await opened(file, 'secret')).toEqual(['Leaf'])
    }
  })

  it("puts the key's certificate first, then its chain, then the rest", async () => {
    put('rest.pem', text('root.pem') + text('other.pem') + text('middle.pem'))
    const file = await exported('secret', ...ofLeaf, '-certfile', 'rest.pem')
    expect(await opened(file, 'secret')).toEqual(['Leaf', 'Middle', 'Root', 'Other'])
  })

  it('prefers, of two certificates for its key, the one that lasts longest', async () => {
    const by = ['-CA', 'middle.pem', '-CAkey', 'middle.key', '-CAcreateserial', '-days', '90']
    await openssl('req', '-new', '-key', 'leaf.key', '-subj', '/CN=Renewed', '-out', 'renewed.csr')
    await openssl('x509', '-req', '-in', 'renewed.csr', ...by, '-out', 'renewed.pem')
    for (const [first, second] of [
      ['leaf', 'renewed'],
      ['renewed', 'leaf'],
    ]) {
      const both = ['-in', `${first}.pem`, '-inkey', 'leaf.key', '-certfile', `${second}.pem`]
      expect(await opened(await exported('secret', ...both), 'secret')).toEqual(['Renewed', 'Leaf'])
    }
  })

  it('may hold a key alone', async () => {
    const file = await exported('secret', '-inkey', 'leaf.key', '-in', 'leaf.key', '-nocerts')
    expect(await opened(file, 'secret')).toEqual([])
  })

  it('may hold certificates alone, in their order', async () => {
    put('two.pem', text('root.pem') + text('leaf.pem'))
    const file = await exported('secret', '-nokeys', '-in', 'two.pem')
    const read = await crypto.openPkcs12({ bytes: file, password: 'secret' })
    if (!read.ok) throw new Error(read.problem.code)
    expect(read.value.privateKeyPem).toBeNull()
    expect(read.value.certificates.map(({ pem }) => pem)).toEqual([text('root.pem'), text('leaf.pem')])
  })

  it('may hold a key that is not RSA', async () => {
    await openssl('genpkey', '-algorithm', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', 'ec.key')
    await openssl('req', '-x509', '-key', 'ec.key', '-subj', '/CN=EC', '-out', 'ec.pem')
    const file = await exported('secret', '-in', 'ec.pem', '-inkey', 'ec.key')
    const read = await crypto.openPkcs12({ bytes: file, password: 'secret' })
    const certificate = { pem: text('ec.pem'), facts: { keyType: 'ec' } }
    expect(read).toMatchObject({
      ok: true,
      value: { privateKeyPem: text('ec.key'), certificates: [certificate] },
    })
  })
})

describe('a PKCS#12 file that does not open', () => {
  const families: [string, string[]][] = [
    ['OpenSSL 3', []],
    ['OpenSSL 1', ['-legacy']],
    ['no MAC', ['-nomac']],
  ]

  it.each(families)('says the password is wrong: %s', async (_, options) => {
    const file = await exported('secret', ...ofLeaf, ...options)
    for (const password of ['', 'Secret', 'secret ', 'sécret'])
      expect(await crypto.openPkcs12({ bytes: file, password })).toEqual(wrongPassword)
  })

  it('says the password is wrong when nothing but the MAC depends on it', async () => {
    const file = await exported('secret', ...ofLeaf, '-keypbe', 'NONE', '-certpbe', 'NONE')
    expect(await crypto.openPkcs12({ bytes: file, password: 'x' })).toEqual(wrongPassword)
  })

  it.each(families)('says the file is damaged, not the password wrong: %s', async (family, options) => {
    const file = await exported('secret', ...ofLeaf, ...options)
    const middle = file.length >> 1
    const changed = Buffer.from(file)
    changed[middle] = changed.readUInt8(middle) ^ 1
    // Nothing but a MAC can tell that a byte of a key has changed.
    const broken = family === 'no MAC' ? [] : [changed]
    for (const one of [...broken, file.subarray(0, file.length - 1), file.subarray(0, middle)])
      expect(await crypto.openPkcs12({ bytes: one, password: 'secret' })).toEqual(damaged)
  })

  it('says the file is damaged when its MAC alone is', async () => {
    const file = await exported('secret', ...ofLeaf)
    const digest = file.lastIndexOf(Buffer.from([0x04, 0x20])) + 2
    file[digest] = file.readUInt8(digest) ^ 1
    expect(await crypto.openPkcs12({ bytes: file, password: 'secret' })).toEqual(damaged)
  })

  it.each([
    ['pbeWithSHA1And128BitRC4', ['-legacy', '-keypbe', 'PBE-SHA1-RC4-128']],
    ['pbeWithSHA1And40BitRC4', ['-legacy', '-certpbe', 'PBE-SHA1-RC4-40']],
    ['sha224', ['-macalg', 'sha224']],
    ['1.2.392.200011.61.1.1.1.4', ['-keypbe', 'CAMELLIA-256-CBC']],
  ])('names the algorithm it does not know: %s', async (detail, options) => {
    const file = await exported('secret', ...ofLeaf, ...options)
    const unsupported = { ok: false, problem: { code: 'pkcs12-unsupported', detail } }
    expect(await crypto.openPkcs12({ bytes: file, password: 'secret' })).toEqual(unsupported)
  })

  it.each([
    ['PBMAC1', '0609608648016503040201', '06092a864886f70d01050e'],
    ['scrypt', '06092a864886f70d01050c', '06092b06010401da47040b'],
    ['ChaCha20-Poly1305', '060960864801650304012a', '060b2a864886f70d0109100312'],
    ['signedData', '06092a864886f70d010701', '06092a864886f70d010702'],
  ])('names a newer one, too: %s', async (detail, from, to) => {
    const file = await exported('secret', ...ofLeaf)
    const renamed = rebuilt(file, (value) =>
      value.equals(Buffer.from(from, 'hex')) ? Buffer.from(to, 'hex') : value,
    )
    const read = await crypto.openPkcs12({ bytes: renamed, password: 'secret' })
    expect(read).toEqual({ ok: false, problem: { code: 'pkcs12-unsupported', detail } })
  })

  it('is refused when it is something else', async () => {
    await openssl('crl2pkcs7', '-nocrl', '-certfile', 'leaf.pem', '-outform', 'DER', '-out', 'some.p7b')
    await openssl('x509', '-in', 'leaf.pem', '-outform', 'DER', '-out', 'leaf.der')
    for (const file of [
      bytes('leaf.pem'),
      bytes('leaf.der'),
      bytes('some.p7b'),
      bytes('leaf.key'),
      Buffer.alloc(0),
    ])
      expect(await crypto.openPkcs12({ bytes: file, password: 'secret' })).toEqual(damaged)
  })

  it('is refused when it is larger than 1 MB', async () => {
    const unsupported = { ok: false, problem: { code: 'pkcs12-unsupported', detail: 'larger than 1 MB' } }
    const file = new Uint8Array(2 ** 20 + 1)
    expect(await crypto.openPkcs12({ bytes: file, password: '' })).toEqual(unsupported)
  })

  it('is refused at once when it asks for millions of rounds', async () => {
    const unsupported = { ok: false, problem: { code: 'pkcs12-unsupported', detail: 'too many iterations' } }
    const started = performance.now()
    for (const count of ['7fffffff', '00ffffffffff', '7f'.repeat(100)]) {
      const file = withRounds(await exported('secret', ...ofLeaf), count)
      expect(await crypto.openPkcs12({ bytes: file, password: 'secret' })).toEqual(unsupported)
    }
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it('is refused when it asks for no round at all, or fewer', async () => {
    for (const count of ['00', 'ff']) {
      const file = withRounds(await exported('secret', ...ofLeaf), count)
      expect(await crypto.openPkcs12({ bytes: file, password: 'secret' })).toEqual(damaged)
    }
  })
})

describe('a hostile PKCS#12 file', () => {
  it('neither throws nor hangs, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.string(), async (file, password) => {
        expect(await crypto.openPkcs12({ bytes: file, password })).toEqual(damaged)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['PKCS#12 encryption', light],
    ['PBES2', ['-iter', '1', '-nomaciter']],
  ])(
    'with one byte changed is never blamed on the password, nor opened otherwise: %s',
    async (_, options) => {
      const whole = await exported('secret', ...ofLeaf, ...options)
      const intact = await crypto.openPkcs12({ bytes: whole, password: 'secret' })
      await fc.assert(
        fc.asyncProperty(
          fc.nat(whole.length - 1),
          fc.integer({ min: 1, max: 255 }),
          async (at, difference) => {
            const file = Buffer.from(whole)
            file[at] = file.readUInt8(at) ^ difference
            const read = await crypto.openPkcs12({ bytes: file, password: 'secret' })
            if (read.ok) expect(read).toEqual(intact)
            else expect(['certificate-unreadable', 'pkcs12-unsupported']).toContain(read.problem.code)
          },
        ),
        { numRuns: 400 },
      )
    },
  )
})

import { createHash, X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCrypto } from '../../../../src-main/platform/crypto/crypto'
import { createBench, makeChain } from './openssl'

const crypto = createCrypto()
const bench = createBench()
const { openssl, put, bytes, text } = bench
const unreadable = { ok: false, problem: { code: 'certificate-unreadable' } }

beforeAll(() => makeChain(bench))
afterAll(() => crypto.close())

/** The common names in a file, in order. */
async function namesIn(file: Uint8Array): Promise<string[]> {
  const read = await crypto.readCertificates(file)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.map(({ facts }) => facts.subjectFields.commonName ?? '')
}

describe('a certificate file', () => {
  it('may be PEM, DER, or the base64 of DER alone', async () => {
    await openssl('x509', '-in', 'leaf.pem', '-outform', 'DER', '-out', 'leaf.der')
    const base64 = text('leaf.pem').replace(/-----.*-----\n/g, '')
    for (const file of [bytes('leaf.pem'), bytes('leaf.der'), Buffer.from(base64)]) {
      const read = await crypto.readCertificates(file)
      expect(read).toMatchObject({ ok: true, value: [{ pem: text('leaf.pem') }] })
    }
  })

  it('may be PKCS#7 from openssl, in PEM, DER or bare base64', async () => {
    const files = ['-certfile', 'leaf.pem', '-certfile', 'middle.pem', '-certfile', 'root.pem']
    await openssl('crl2pkcs7', '-nocrl', ...files, '-out', 'chain.p7b')
    await openssl('pkcs7', '-in', 'chain.p7b', '-outform', 'DER', '-out', 'chain.p7c')
    const base64 = text('chain.p7b').replace(/-----.*-----\n/g, '')
    const cms = text('chain.p7b').replaceAll('PKCS7', 'CMS')
    for (const file of [bytes('chain.p7b'), bytes('chain.p7c'), Buffer.from(base64), Buffer.from(cms)])
      expect(await namesIn(file)).toEqual(['Leaf', 'Middle', 'Root'])
  })

  it('may be PKCS#7 in BER pieces, as a signed message is streamed', async () => {
    put('message', 'x')
    const signer = ['-signer', 'leaf.pem', '-inkey', 'leaf.key', '-certfile', 'middle.pem']
    await openssl(
      'cms',
      '-sign',
      '-stream',
      '-nodetach',
      '-in',
      'message',
      ...signer,
      '-outform',
      'DER',
      '-out',
      'ber',
    )
    expect(bytes('ber').subarray(0, 2)).toEqual(Buffer.from([0x30, 0x80]))
    expect((await namesIn(bytes('ber'))).sort()).toEqual(['Leaf', 'Middle'])
  })

  it('keeps every certificate to the byte', async () => {
    await openssl('crl2pkcs7', '-nocrl', '-certfile', 'leaf.pem', '-certfile', 'other.pem', '-out', 'two.p7b')
    const read = await crypto.readCertificates(bytes('two.p7b'))
    expect(read.ok && read.value.map(({ pem }) => pem)).toEqual([text('leaf.pem'), text('other.pem')])
  })

  it('may hold several certificates with text, keys and old labels between, in any line ends', async () => {
    const old = text('root.pem').replaceAll('CERTIFICATE', 'X509 CERTIFICATE')
    const trusted = await openssl('x509', '-in', 'other.pem', '-trustout', '-addtrust', 'clientAuth')
    expect(trusted).toContain('BEGIN TRUSTED CERTIFICATE')
    const parts = [
      '0 Leaf of Zoë:',
      text('leaf.pem'),
      text('leaf.key'),
      'subject=/CN=é',
      text('middle.pem'),
      old,
      trusted,
    ]
    const all = parts.join('\n')
    const expected = ['Leaf', 'Middle', 'Root', 'Other']
    expect(await namesIn(Buffer.from(all))).toEqual(expected)
    expect(await namesIn(Buffer.from(all, 'latin1'))).toEqual(expected)
    expect(await namesIn(Buffer.from(all.replaceAll('\n', '\r\n')))).toEqual(expected)
    expect(await namesIn(Buffer.from('\ufeff' + all))).toEqual(expected)
    expect(await namesIn(Buffer.from('\ufeff' + all, 'utf16le'))).toEqual(expected)
    expect(await namesIn(Buffer.from(text('leaf.pem').replace(/^/gm, '  ').trim()))).toEqual(['Leaf'])
  })

  it('gives a certificate that stands in it twice once', async () => {
    expect(await namesIn(Buffer.from(text('leaf.pem') + text('root.pem') + text('leaf.pem')))).toEqual([
      'Leaf',
      'Root',
    ])
  })

  it('may end in stray bytes', async () => {
    await openssl('x509', '-in', 'leaf.pem', '-outform', 'DER', '-out', 'leaf.der')
    expect(await namesIn(Buffer.concat([bytes('leaf.der'), Buffer.from('\r\n')]))).toEqual(['Leaf'])
  })

  it('leaves the bytes it was given alone', async () => {
    const file = bytes('leaf.pem')
    const copy = Buffer.from(file)
    await crypto.readCertificates(file)
    expect(file).toEqual(copy)
  })
})

describe('what is no certificate', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['prose', () => Buffer.from('Please find your certificate attached.')],
    ['a private key', () => bytes('leaf.key')],
    ['a request', () => bytes('leaf.csr')],
    ['a cut certificate', () => Buffer.from(text('leaf.pem').slice(0, 400))],
    ['a certificate with a letter lost', () => Buffer.from(text('leaf.pem').replace(/\n[A-Za-z]/, '\n'))],
    [
      'one good and one broken',
      () => Buffer.from(text('root.pem') + text('leaf.pem').replace(/\n[A-Za-z]/, '\n')),
    ],
    ['more than 1 MB', () => Buffer.concat([bytes('leaf.pem'), Buffer.alloc(2 ** 20, '\n')])],
    [
      'PKCS#7 without certificates',
      async () => {
        put('message', 'x')
        const signer = ['-signer', 'leaf.pem', '-inkey', 'leaf.key', '-nocerts', '-outform', 'DER']
        await openssl('cms', '-sign', '-in', 'message', ...signer, '-out', 'bare.p7s')
        return bytes('bare.p7s')
      },
    ],
    [
      'PKCS#7 that is encrypted',
      async () => {
        put('message', 'x')
        await openssl('cms', '-encrypt', '-in', 'message', '-outform', 'DER', '-out', 'shut.p7m', 'leaf.pem')
        return bytes('shut.p7m')
      },
    ],
  ])('is refused: %s', async (_, file) => {
    expect(await crypto.readCertificates(await file())).toEqual(unreadable)
  })

  it('is refused without a fall or a hang, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (file) => {
        expect(await crypto.readCertificates(file)).toEqual(unreadable)
      }),
      { numRuns: 300 },
    )
  })

  it('is told from a certificate by a changed byte without a fall, wherever it changes', async () => {
    await openssl('crl2pkcs7', '-nocrl', '-certfile', 'leaf.pem', '-certfile', 'root.pem', '-out', 'two.p7b')
    await openssl('pkcs7', '-in', 'two.p7b', '-outform', 'DER', '-out', 'two.p7c')
    const whole = bytes('two.p7c')
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const file = Uint8Array.from(whole)
        for (const { at, to } of changes) file[at] = to
        const read = await crypto.readCertificates(file)
        if (!read.ok) expect(read).toEqual(unreadable)
      }),
      { numRuns: 400 },
    )
  })

  it('is refused in time when text is made to be slow', async () => {
    const started = performance.now()
    const file = Buffer.from('-----BEGIN CERTIFICATE-----\n'.repeat(36_000))
    expect(await crypto.readCertificates(file)).toEqual(unreadable)
    const nested = Buffer.concat([Buffer.alloc(500_000, Buffer.from([0x30, 0x80]))])
    expect(await crypto.readCertificates(nested)).toEqual(unreadable)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('what is told of a certificate', () => {
  it('is what openssl says', async () => {
    const read = await crypto.readCertificates(bytes('leaf.pem'))
    if (!read.ok) throw new Error(read.problem.code)
    const show = async (...what: string[]) =>
      (await openssl('x509', '-in', 'leaf.pem', '-noout', ...what)).trim().replace(/^[^=]*=/, '')
    await openssl('pkey', '-in', 'leaf.key', '-pubout', '-outform', 'DER', '-out', 'leaf.spki')
    expect(read.value[0]?.facts).toEqual({
      subject: 'CN=Leaf,O=Proof,C=BE',
      subjectFields: { commonName: 'Leaf', organization: 'Proof', country: 'BE' },
      issuer: 'CN=Middle,O=Proof,C=BE',
      serialNumber: await show('-serial'),
      notBefore: new Date(await show('-startdate')).toISOString().replace('.000', ''),
      notAfter: new Date(await show('-enddate')).toISOString().replace('.000', ''),
      publicKeySha256: createHash('sha256').update(bytes('leaf.spki')).digest('hex'),
      sha256Fingerprint: (await show('-fingerprint', '-sha256')).replaceAll(':', '').toLowerCase(),
      keyBits: 2048,
      keyType: 'rsa',
      signatureAlgorithm: 'sha256WithRSAEncryption',
      selfSigned: false,
    })
    expect(read.value[0]?.facts.publicKeySha256).toBe(await crypto.publicKeySha256(text('leaf.key')))
  })

  it.each([
    ['ec', 'P-256', ['-algorithm', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], 'ecdsa-with-SHA256', null],
    [
      'ec',
      'secp256k1',
      ['-algorithm', 'ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1'],
      'ecdsa-with-SHA256',
      null,
    ],
    ['ed25519', 'Ed25519', ['-algorithm', 'ed25519'], 'ED25519', null],
    ['rsa-pss', 'RSA-PSS', ['-algorithm', 'rsa-pss'], 'RSASSA-PSS', 2048],
    [
      'rsa',
      'RSA-1024',
      ['-algorithm', 'rsa', '-pkeyopt', 'rsa_keygen_bits:1024'],
      'sha256WithRSAEncryption',
      1024,
    ],
  ])('includes a key of kind %s (%s)', async (keyType, _, options, signatureAlgorithm, keyBits) => {
    await openssl('genpkey', '-quiet', ...options, '-out', 'kind.key')
    await openssl('req', '-x509', '-key', 'kind.key', '-subj', '/CN=Kind', '-out', 'kind.pem')
    const read = await crypto.readCertificates(bytes('kind.pem'))
    const facts = { keyType, keyBits, signatureAlgorithm, selfSigned: true }
    expect(read).toMatchObject({ ok: true, value: [{ facts }] })
    expect(read.ok && read.value[0]?.facts.publicKeySha256).toBe(
      await crypto.publicKeySha256(text('kind.key')),
    )
  })

  it('includes a key that signs nothing', async () => {
    await openssl('genpkey', '-algorithm', 'x25519', '-out', 'odd.key')
    await openssl('pkey', '-in', 'odd.key', '-pubout', '-out', 'odd.pub')
    const by = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-force_pubkey', 'odd.pub']
    await openssl('x509', '-req', '-in', 'leaf.csr', ...by, '-out', 'odd.pem')
    const read = await crypto.readCertificates(bytes('odd.pem'))
    const facts = { keyType: 'x25519', keyBits: null, selfSigned: false }
    expect(read).toMatchObject({ ok: true, value: [{ facts }] })
  })

  it('includes a key of a kind that nobody knows, by its number', async () => {
    await openssl('x509', '-in', 'root.pem', '-outform', 'DER', '-out', 'root.der')
    await openssl('pkey', '-in', 'root.key', '-pubout', '-outform', 'DER', '-out', 'root.spki')
    const rsaEncryption = Buffer.from('06092a864886f70d010101', 'hex')
    const [file, spki] = [bytes('root.der'), bytes('root.spki')]
    for (const der of [file, spki]) der[der.indexOf(rsaEncryption) + rsaEncryption.length - 1] = 99
    const read = await crypto.readCertificates(file)
    const facts = {
      keyType: '1.2.840.113549.1.1.99',
      keyBits: null,
      selfSigned: false,
      publicKeySha256: createHash('sha256').update(spki).digest('hex'),
    }
    expect(read).toMatchObject({ ok: true, value: [{ facts }] })
  })

  it('keeps accents, commas, quotes and several units apart, in one line', async () => {
    const name = '/C=BE/O=Groß, "Bäck" & Zn/OU=Één/OU=Twee+CN=a=b/CN=Zoë\\/x'
    await openssl(
      'req',
      '-x509',
      '-key',
      'leaf.key',
      '-utf8',
      '-multivalue-rdn',
      '-subj',
      name,
      '-out',
      'name.pem',
    )
    const read = await crypto.readCertificates(bytes('name.pem'))
    if (!read.ok) throw new Error(read.problem.code)
    const { subject, subjectFields } = read.value[0]!.facts
    expect(subject.split('\n')).toHaveLength(1)
    expect(subject).toContain('O=Groß\\, \\"Bäck\\" & Zn,C=BE')
    expect(subject).toMatch(/^CN=Zoë\/x,/)
    expect(subjectFields).toMatchObject({
      organization: 'Groß, "Bäck" & Zn',
      organizationalUnit: 'Één, Twee',
      country: 'BE',
    })
    expect(subjectFields.commonName).toContain('Zoë/x')
  })

  it('copes with a certificate that names nobody', async () => {
    await openssl('req', '-x509', '-key', 'leaf.key', '-subj', '/', '-out', 'nobody.pem')
    const read = await crypto.readCertificates(bytes('nobody.pem'))
    expect(read).toMatchObject({
      ok: true,
      value: [{ facts: { subject: '', subjectFields: {}, selfSigned: true } }],
    })
  })

  it('copes with a name in a type that is no text', async () => {
    await openssl('x509', '-in', 'leaf.pem', '-outform', 'DER', '-out', 'leaf.der')
    const file = bytes('leaf.der')
    file[file.indexOf('Leaf') - 2] = 0x07
    const read = await crypto.readCertificates(file)
    expect(read).toMatchObject({ ok: true, value: [{ facts: { subjectFields: {}, keyType: 'rsa' } }] })
  })

  it('reads both notations of a date, far back and far ahead', async () => {
    const policy = '[p]\ncommonName=supplied\n'
    put(
      'ca.cnf',
      `[d]\ndatabase=index\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\nrand_serial=yes\n${policy}`,
    )
    put('index', '')
    const ca = ['-config', 'ca.cnf', '-name', 'd', '-batch', '-cert', 'root.pem', '-keyfile', 'root.key']
    const dates = ['-startdate', '19610101000000Z', '-enddate', '20610630235959Z']
    await openssl('ca', ...ca, ...dates, '-in', 'leaf.csr', '-out', 'long.pem')
    const read = await crypto.readCertificates(bytes('long.pem'))
    const facts = { notBefore: '1961-01-01T00:00:00Z', notAfter: '2061-06-30T23:59:59Z' }
    expect(read).toMatchObject({ ok: true, value: [{ facts }] })
    expect(new X509Certificate(text('long.pem')).validTo).toContain('2061')
  })

  it('does not call a certificate self-signed that only names itself as issuer', async () => {
    await openssl('req', '-new', '-key', 'leaf.key', '-subj', '/C=BE/O=Proof/CN=Root', '-out', 'fake.csr')
    const by = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial']
    await openssl('x509', '-req', '-in', 'fake.csr', ...by, '-out', 'fake.pem')
    const read = await crypto.readCertificates(bytes('fake.pem'))
    const facts = { subject: 'CN=Root,O=Proof,C=BE', issuer: 'CN=Root,O=Proof,C=BE', selfSigned: false }
    expect(read).toMatchObject({ ok: true, value: [{ facts }] })
  })
})

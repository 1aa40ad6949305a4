import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCrypto, type CertificateFacts } from '../../../../src-main/platform/crypto/crypto'
import { weaknessOf } from '../../../../src-main/platform/crypto/weakness'
import { createBench, makeChain } from './openssl'

const crypto = createCrypto()
const bench = createBench()
const { openssl, bytes } = bench

beforeAll(() => makeChain(bench))
afterAll(() => crypto.close())

async function factsOf(name: string): Promise<CertificateFacts> {
  const read = await crypto.readCertificates(bytes(name))
  if (!read.ok) throw new Error(read.problem.code)
  return read.value[0]!.facts
}

describe('the weakness of a certificate', () => {
  it('is none for RSA of 2048 bits, signed with SHA-256, by itself or another', async () => {
    expect(weaknessOf(await factsOf('leaf.pem'))).toBeNull()
    expect(weaknessOf(await factsOf('root.pem'))).toBeNull()
  })

  it.each([
    ['-md5', 'md5WithRSAEncryption'],
    ['-sha1', 'sha1WithRSAEncryption'],
  ])("is another's signature with %s", async (digest, detail) => {
    const by = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial']
    await openssl('x509', '-req', digest, '-in', 'leaf.csr', ...by, '-out', 'old.pem')
    const weakness = { code: 'certificate-weak', weakness: 'old-signature', detail }
    expect(weaknessOf(await factsOf('old.pem'))).toEqual(weakness)
    await openssl('req', '-x509', digest, '-key', 'leaf.key', '-subj', '/CN=Self', '-out', 'self.pem')
    expect(weaknessOf(await factsOf('self.pem'))).toBeNull()
  })

  it.each(['-sha224', '-sha384', '-sha512', '-sha512-256'])('is none for %s', async (digest) => {
    const by = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial']
    await openssl('x509', '-req', digest, '-in', 'leaf.csr', ...by, '-out', 'new.pem')
    expect(weaknessOf(await factsOf('new.pem'))).toBeNull()
  })

  it('is a small key', async () => {
    await openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:1024',
      '-nodes',
      '-keyout',
      's.key',
      '-subj',
      '/CN=s',
      '-out',
      's.pem',
    )
    const weakness = { code: 'certificate-weak', weakness: 'small-key', detail: '1024 bits' }
    expect(weaknessOf(await factsOf('s.pem'))).toEqual(weakness)
  })

  it.each([
    ['ec', ['-algorithm', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384']],
    ['rsa-pss', ['-algorithm', 'rsa-pss']],
  ])('is a key that is not plain RSA: %s', async (detail, options) => {
    await openssl('genpkey', '-quiet', ...options, '-out', 'k.key')
    await openssl('req', '-x509', '-key', 'k.key', '-subj', '/CN=k', '-out', 'k.pem')
    expect(weaknessOf(await factsOf('k.pem'))).toEqual({
      code: 'certificate-weak',
      weakness: 'not-rsa',
      detail,
    })
  })
})

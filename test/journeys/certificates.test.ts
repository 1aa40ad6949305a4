import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { newFolder, openOffice, removeFolders, type Office } from '../support/engine'

const offices: Office[] = []
async function office(...args: Parameters<typeof openOffice>): Promise<Office> {
  const opened = await openOffice(...args)
  offices.push(opened)
  return opened
}
afterEach(async () => {
  await Promise.all(offices.splice(0).map((one) => one.close()))
})
afterAll(removeFolders)

const scratch = mkdtempSync(join(tmpdir(), 'werkbalie-openssl-'))
const openssl = (...args: string[]): string =>
  execFileSync('openssl', args, { cwd: scratch, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const put = (name: string, content: string | Buffer): string => {
  writeFileSync(join(scratch, name), content)
  return name
}

const company = {
  commonName: 'Brouwerij Ëlse & Zoon',
  organization: 'Brouwerij Ëlse & Zoon',
  organizationalUnit: '',
  locality: 'Liège',
  state: '',
  country: 'be',
  email: 'info@example.be',
}
const onsSubject = {
  commonName: 'my_connector-TE1002-example',
  organization: 'Zorg BV',
  organizationalUnit: 'ICT',
  locality: 'Groenlo',
  state: 'Gelderland',
  country: 'NL',
  email: 'ict@example.nl',
}

async function requested(main: Office['main']) {
  const made = await main.certificates.createRequest({
    purpose: 'social-security',
    subject: company,
    keyBits: 2048,
  })
  if (!made.ok) throw new Error(made.problem.code)
  return made.value
}

/** What an authority returns for a request: a certificate signed by a key that is not ours. */
function signedByAnAuthority(csr: string, days: string): string {
  put('request.csr', csr)
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '3650',
    '-subj',
    '/CN=Proef CA',
  )
  openssl(
    'x509',
    '-req',
    '-in',
    'request.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    days,
    '-out',
    'signed.pem',
  )
  return readFileSync(join(scratch, 'signed.pem'), 'utf8')
}

describe('a certificate', () => {
  it('starts as a request that openssl accepts, under the service’s own rules', async () => {
    const { main } = await office()
    const ons = await main.certificates.createRequest({ purpose: 'ons', subject: onsSubject })
    if (!ons.ok) throw new Error(ons.problem.code)
    expect(ons.value.fileName).toBe('my_connector-TE1002-example.csr')
    put('ons.csr', ons.value.csr)
    const text = openssl('req', '-in', 'ons.csr', '-verify', '-noout', '-text')
    expect(text).toContain('Public-Key: (4096 bit)')
    expect(text).toMatch(
      /C ?= ?NL, ST ?= ?Gelderland, L ?= ?Groenlo, O ?= ?Zorg BV, OU ?= ?ICT, CN ?= ?my_connector-TE1002-example/,
    )

    const wrong = { ...onsSubject, commonName: 'My-Connector-TE1', email: '', country: 'Nederland' }
    expect(
      await main.certificates.createRequest({ purpose: 'ons', subject: wrong, keyBits: 2048 }),
    ).toMatchObject({
      problem: {
        code: 'invalid-input',
        fields: {
          'subject.commonName': ['common-name-ons'],
          'subject.email': expect.arrayContaining(['required']) as string[],
          'subject.country': ['country-code'],
          keyBits: ['key-size-ons'],
        },
      },
    })
  })

  it('is signed by its own key for Chaman', async () => {
    const { main } = await office()
    const { id, csr, publicKeySha256 } = await requested(main)
    const signed = await main.certificates.selfSign({ id, days: 730 })
    if (!signed.ok) throw new Error(signed.problem.code)
    put('own.pem', signed.value.certificate)
    put('own.csr', csr)
    expect(openssl('verify', '-CAfile', 'own.pem', 'own.pem')).toContain('own.pem: OK')
    const keyOf = (args: string[]) => openssl(...args, '-noout', '-pubkey')
    expect(keyOf(['x509', '-in', 'own.pem'])).toBe(keyOf(['req', '-in', 'own.csr']))
    expect(await main.certificates.list()).toMatchObject({
      value: expect.arrayContaining([
        expect.objectContaining({ id, state: 'valid', publicKeySha256, selfSigned: true, daysLeft: 729 }),
      ]) as object[],
    })
  })

  it.each(['pem', 'der', 'pkcs7', 'pkcs7-der'])(
    'comes back from an authority as %s and finds its key',
    async (form) => {
      const { main } = await office()
      const { id, csr } = await requested(main)
      put('signed.pem', signedByAnAuthority(csr, '365'))
      const forms: Record<string, () => string> = {
        pem: () =>
          `Beste klant,\r\n\r\n${readFileSync(join(scratch, 'signed.pem'), 'utf8')}\r\n${readFileSync(join(scratch, 'ca.pem'), 'utf8')}`,
        der: () => {
          openssl('x509', '-in', 'signed.pem', '-outform', 'DER', '-out', 'signed.der')
          return readFileSync(join(scratch, 'signed.der')).toString('base64')
        },
        pkcs7: () => openssl('crl2pkcs7', '-nocrl', '-certfile', 'ca.pem', '-certfile', 'signed.pem'),
        'pkcs7-der': () => {
          openssl(
            'crl2pkcs7',
            '-nocrl',
            '-certfile',
            'ca.pem',
            '-certfile',
            'signed.pem',
            '-outform',
            'DER',
            '-out',
            'signed.p7b',
          )
          return readFileSync(join(scratch, 'signed.p7b')).toString('base64')
        },
      }
      expect(await main.certificates.importCertificate({ pem: forms[form]!() })).toMatchObject({
        ok: true,
        value: { id, issuer: expect.stringContaining('Proef CA') as string },
      })
    },
  )

  it('is refused, saying why, when it fits no key, has ended, is weak or is no certificate', async () => {
    const { main } = await office()
    const { csr } = await requested(main)
    const refused = async (pem: string) => {
      const outcome = await main.certificates.importCertificate({ pem })
      return outcome.ok ? 'accepted' : outcome.problem.code
    }
    openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'other.key',
      '-out',
      'other.pem',
      '-days',
      '30',
      '-subj',
      '/CN=other',
    )
    expect(await refused(readFileSync(join(scratch, 'other.pem'), 'utf8'))).toBe('certificate-fits-no-key')
    put('request.csr', csr)
    signedByAnAuthority(csr, '365')
    openssl(
      'x509',
      '-req',
      '-in',
      'request.csr',
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-days',
      '1',
      '-sha1',
      '-out',
      'weak.pem',
    )
    expect(await refused(readFileSync(join(scratch, 'weak.pem'), 'utf8'))).toBe('certificate-weak')
    expect(await refused('geen certificaat')).toBe('certificate-unreadable')
    const later = await office({ folder: newFolder(), now: () => new Date(Date.now() + 400 * 86_400_000) })
    const other = await requested(later.main)
    expect(
      await later.main.certificates.importCertificate({ pem: signedByAnAuthority(other.csr, '365') }),
    ).toMatchObject({ problem: { code: 'certificate-expired' } })
  })

  it('travels to another machine as PKCS#12 that openssl opens', async () => {
    const { main } = await office()
    const { id } = await requested(main)
    expect(await main.certificates.exportPkcs12({ id, password: 'wachtwoord' })).toMatchObject({
      problem: { code: 'certificate-missing' },
    })
    await main.certificates.selfSign({ id, days: 365 })
    expect(await main.certificates.exportPkcs12({ id, password: 'kort' })).toMatchObject({
      problem: { fields: { password: ['password-too-short'] } },
    })
    const exported = await main.certificates.exportPkcs12({ id, password: 'wachtwoord é' })
    if (!exported.ok) throw new Error(exported.problem.code)
    put('out.p12', Buffer.from(exported.value.base64, 'base64'))
    expect(openssl('pkcs12', '-in', 'out.p12', '-nodes', '-passin', 'pass:wachtwoord é')).toContain(
      'PRIVATE KEY',
    )

    const elsewhere = await office({ folder: newFolder() })
    const { base64 } = exported.value
    expect(await elsewhere.main.certificates.importPkcs12({ base64, password: 'fout' })).toMatchObject({
      problem: { code: 'pkcs12-password-wrong' },
    })
    const arrived = await elsewhere.main.certificates.importPkcs12({ base64, password: 'wachtwoord é' })
    expect(arrived).toMatchObject({ ok: true, value: { subject: expect.stringContaining('Ëlse') as string } })
  })

  it('can be removed, restored and destroyed, but not while a profile uses it', async () => {
    const { main } = await office()
    const { id } = await requested(main)
    const ids = async (removed: boolean) => {
      const listed = await main.certificates.list({ removed })
      return listed.ok ? listed.value.map((one) => one.id) : []
    }
    const profile = {
      name: 'Zaak',
      enterpriseNumber: '0880820673',
      role: 'employer',
      environmentId: 'practice',
    } as const
    const saved = await main.profiles.save({ ...profile, certificateId: id })
    expect(await main.certificates.remove({ id })).toEqual({
      ok: false,
      problem: { code: 'in-use', by: ['Zaak'] },
    })
    if (saved.ok) await main.profiles.remove(saved.value)
    expect(await main.certificates.remove({ id })).toEqual({ ok: true, value: {} })
    expect(await ids(false)).not.toContain(id)
    expect(await ids(true)).toEqual([id])
    expect(await main.certificates.restore({ id })).toEqual({ ok: true, value: {} })
    expect(await ids(false)).toContain(id)
    expect(await main.certificates.purge({ id })).toMatchObject({ problem: { code: 'not-found' } })
    await main.certificates.remove({ id })
    expect(await main.certificates.purge({ id })).toEqual({ ok: true, value: {} })
    expect(await main.certificates.restore({ id })).toMatchObject({ problem: { code: 'not-found' } })
  })

  it('stops being made when cancelled, and leaves nothing', async () => {
    const { main } = await office()
    const before = await main.certificates.list()
    const stop = new AbortController()
    const making = main.certificates.createRequest(
      { purpose: 'ons', subject: onsSubject },
      { signal: stop.signal },
    )
    setTimeout(() => stop.abort(), 5)
    expect(await making).toEqual({ ok: false, problem: { code: 'cancelled' } })
    expect(await main.certificates.list()).toEqual(before)
  })
})

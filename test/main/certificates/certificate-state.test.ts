import { expect, it } from 'vitest'
import { toEntry } from '../../../src-main/certificates/certificate-state'
import { fileStem } from '../../../src-main/certificates/file-names'

const now = new Date('2026-11-22T12:00:00Z')
const record = {
  id: 'x',
  purpose: 'ons',
  commonName: 'c',
  keyBits: 4096,
  publicKeySha256: 'ab',
  createdAt: '2026-01-01T00:00:00Z',
  removedAt: undefined,
} as const
const facts = (notAfter: string) => ({
  subject: 'CN=c',
  issuer: 'CN=c',
  serialNumber: '01',
  selfSigned: true,
  sha256Fingerprint: 'ab',
  notBefore: '2026-01-01T00:00:00Z',
  notAfter,
})

it.each([
  ['2027-11-22T12:00:00Z', 'valid', 365],
  ['2027-02-21T12:00:00Z', 'valid', 91],
  ['2027-02-20T12:00:00Z', 'expiring', 90],
  ['2026-11-22T12:00:01Z', 'expiring', 0],
  ['2026-11-22T12:00:00Z', 'expired', 0],
  ['2026-11-21T11:00:00Z', 'expired', -2],
])('a certificate that ends at %s is %s with %i days left', (notAfter, state, daysLeft) => {
  expect(toEntry({ ...record, facts: facts(notAfter) }, [], now)).toMatchObject({ state, daysLeft })
})

it('a request without a certificate is requested; a removed one is removed, and neither shows what is kept beside', () => {
  const subject = {
    commonName: 'c',
    organization: 'o',
    organizationalUnit: '',
    locality: '',
    state: '',
    country: 'BE',
    email: '',
  }
  const entry = toEntry(
    { ...record, csr: 'PEM', requestedFor: subject, certificatePem: 'PEM' },
    ['Café'],
    now,
  )
  expect(entry).toMatchObject({
    state: 'requested',
    hasRequest: true,
    requestedFor: subject,
    usedBy: ['Café'],
  })
  expect(entry).not.toHaveProperty('csr')
  expect(entry).not.toHaveProperty('certificatePem')
  expect(toEntry({ ...record, removedAt: '2026-11-01T00:00:00Z' }, [], now).state).toBe('removed')
})

it.each([
  ['my_connector-TE1002-example', 'my_connector-TE1002-example'],
  ['Brouwerij Ëlse & Zoon', 'Brouwerij Ëlse & Zoon'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['a:b*c?.', 'a_b_c_'],
  ['...', 'certificate'],
])('the name %s becomes the file name %s', (commonName, stem) => {
  expect(fileStem(commonName)).toBe(stem)
})

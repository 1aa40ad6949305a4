import type { CertificateEntry } from '../../../src-shared/certificates/certificates.model'
import { PRACTICE, type Environment } from '../../../src-shared/environments/environments.model'
import { Profile } from '../../../src-shared/profiles/profiles.model'

/** A profile as main lists it; `change` says what is otherwise. */
export function profileOf(change: Partial<Record<keyof Profile, unknown>> = {}): Profile {
  return Profile.parse({
    id: PRACTICE,
    name: 'Brasserie De Proef',
    enterpriseNumber: '0880820673',
    role: 'employer',
    environmentId: PRACTICE,
    builtIn: true,
    ...change,
  })
}

/** An environment as main lists it. */
export function environmentOf(change: Partial<Environment> = {}): Environment {
  return {
    id: 'production',
    name: 'Productie – socialsecurity.be',
    tokenUrl: 'https://services.socialsecurity.be/REST/oauth/v5/token',
    audience: undefined,
    scope: undefined,
    precontractUrl: 'https://services.socialsecurity.be/precontract',
    learningAccountUrl: 'https://services.socialsecurity.be/learning',
    learningAccount: 'read-only',
    onsUrl: undefined,
    trustedCa: undefined,
    assertionKeyHint: 'none',
    builtIn: false,
    ...change,
  }
}

export const practice = environmentOf({ id: PRACTICE, name: 'Oefenomgeving', builtIn: true })

/** A valid certificate of social security as main lists it. */
export function certificateOf(change: Partial<CertificateEntry> = {}): CertificateEntry {
  return {
    id: 'certificate-1',
    purpose: 'social-security',
    state: 'valid',
    commonName: 'Brouwerij Else',
    keyBits: 2048,
    publicKeySha256: 'ab'.repeat(32),
    createdAt: '2026-11-22T09:00:00.000Z',
    hasRequest: true,
    usedBy: [],
    requestedFor: {
      commonName: 'Brouwerij Else',
      organization: 'Brouwerij Else',
      organizationalUnit: '',
      locality: '',
      state: '',
      country: 'BE',
      email: '',
    },
    subject: 'CN=Brouwerij Else,O=Brouwerij Else,C=BE',
    issuer: 'CN=Brouwerij Else,O=Brouwerij Else,C=BE',
    serialNumber: '01',
    selfSigned: true,
    sha256Fingerprint: 'cd'.repeat(32),
    notBefore: '2026-11-22T09:00:00.000Z',
    notAfter: '2028-11-21T09:00:00.000Z',
    daysLeft: 729,
    ...change,
  }
}

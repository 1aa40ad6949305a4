import type { CertificateEntry, Subject } from '../../src-shared/certificates/certificates.model'
import type { Profile } from '../../src-shared/profiles/profiles.model'

/** What a new request begins with: what an earlier one asked, or the chosen enterprise's name; a practice enterprise's is nobody's. */
export function firstSubject(
  from: CertificateEntry | undefined,
  profile: Profile | undefined,
  country: 'BE' | 'NL',
): Subject {
  if (from?.requestedFor !== undefined) return from.requestedFor
  return {
    commonName: '',
    organization: profile?.builtIn === false ? profile.name : '',
    organizationalUnit: '',
    locality: '',
    state: '',
    country,
    email: '',
  }
}

import type { ExplainedAssertion, ExplainedPart } from '../../src-shared/connections/connections.model'
import type { CertificateFacts } from '../platform/crypto/crypto'
import type { Credentials } from '../platform/http/credentials'

/** The parts of an assertion and of the form around it (RFC 7523, RFC 7519, RFC 7515), by the name of their explanation. */
const MEANINGS: Readonly<Record<string, ExplainedPart['meaning']>> = {
  alg: 'algorithm',
  typ: 'type',
  kid: 'key-hint',
  x5t: 'key-hint',
  iss: 'issuer',
  sub: 'subject',
  aud: 'audience',
  jti: 'unique-id',
  iat: 'issued-at',
  exp: 'expires-at',
  grant_type: 'grant-type',
  client_assertion_type: 'assertion-type',
  scope: 'scope',
}

/** Explains a signed assertion part by part; its signature is left out. Times are given as ISO 8601. */
export function explainAssertion(
  assertion: string,
  credentials: Credentials,
  facts: CertificateFacts,
): ExplainedAssertion {
  const [header = '', claims = ''] = assertion.split('.')
  const { subject, issuer, notAfter, sha256Fingerprint, keyBits } = facts
  return {
    tokenUrl: credentials.tokenUrl,
    form: partsOf({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      ...(credentials.scope !== undefined && { scope: credentials.scope }),
    }),
    header: partsOf(decoded(header)),
    claims: partsOf(decoded(claims)),
    signedWith: { subject, issuer, notAfter, sha256Fingerprint, keyBits },
  }
}

function decoded(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>
}

function partsOf(parts: Record<string, unknown>): ExplainedPart[] {
  return Object.entries(parts).map(([name, value]) => ({
    name,
    value: written(name, value),
    meaning: MEANINGS[name] ?? 'other',
  }))
}

function written(name: string, value: unknown): string {
  if (typeof value === 'number' && (name === 'iat' || name === 'exp'))
    return new Date(value * 1000).toISOString()
  return typeof value === 'string' ? value : JSON.stringify(value)
}

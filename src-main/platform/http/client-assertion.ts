import { createHash, randomUUID, X509Certificate } from 'node:crypto'
import type { Crypto } from '../crypto/crypto'
import type { Credentials, SigningKey } from './credentials'

/** Seconds an assertion is valid (research 1.3: what every public client of the service uses). */
const LIFETIME_SECONDS = 300

/**
 * Signs a client assertion (RFC 7523 section 3, RS256): issuer and subject are the client id, a fresh `jti` each time, `exp` five
 * minutes after `iat`.
 */
export function signClientAssertion(
  crypto: Crypto,
  credentials: Credentials,
  key: SigningKey,
  now: Date,
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000)
  return crypto.signJwt({
    privateKeyPem: key.privateKeyPem,
    header: { alg: 'RS256', typ: 'JWT', ...keyHint(credentials, key) },
    claims: {
      iss: credentials.clientId,
      sub: credentials.clientId,
      aud: credentials.audience,
      jti: randomUUID(),
      iat: issuedAt,
      exp: issuedAt + LIFETIME_SECONDS,
    },
  })
}

function keyHint(credentials: Credentials, key: SigningKey): Record<string, string> {
  if (credentials.keyHint === 'none') return {}
  const certificate = new X509Certificate(key.certificatePem)
  if (credentials.keyHint === 'kid') return { kid: certificate.serialNumber.toUpperCase() }
  return { x5t: createHash('sha1').update(certificate.raw).digest('base64url') }
}

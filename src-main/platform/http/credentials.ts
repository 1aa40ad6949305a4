import type { KeychainProblem, ProblemOf } from '../../../src-shared/problem'
import type { Result } from '../../../src-shared/result'

export interface SigningKey {
  /** PKCS#8 PEM; stays in main. */
  readonly privateKeyPem: string
  /** The certificate that the server knows the key by, PEM. */
  readonly certificatePem: string
}

export type SigningKeyProblem =
  KeychainProblem | ProblemOf<'certificate-missing' | 'certificate-expired' | 'key-missing' | 'key-unusable'>

/** Who asks for a token, where, and how to get at the key when one must be signed for. */
export interface Credentials {
  readonly tokenUrl: string
  readonly audience: string
  readonly scope: string | undefined
  readonly clientId: string
  /** Optional header that names the certificate. */
  readonly keyHint: 'none' | 'kid' | 'x5t'
  /** Changes when another key must sign: part of the token's identity. */
  readonly keyId: string
  readonly trustedCa: string | undefined
  loadKey(): Promise<Result<SigningKey, SigningKeyProblem>>
}

import { fail, type Result } from '../../../src-shared/result'
import type { ProblemOf } from '../../../src-shared/problem'
import { createKeyMaker, type FreshKey } from './key-maker'
import { createWorkerLane } from './worker-lane'

/** The most a certificate or PKCS#12 file may hold; real ones stay under 100 kB. */
const MAX_FILE_BYTES = 1024 * 1024

/** How long a file from outside may keep its worker busy before the worker is stopped. */
const READ_TIMEOUT_MS = 20_000

/**
 * Whom a request or certificate names. An empty field is left out; `country` is two letters, `email` is ASCII (others throw). RFC 5280
 * allows 64 characters for the names and the unit, 128 for the places, 255 for the e-mail; that is for the caller to check.
 */
export interface Subject {
  commonName: string
  organization: string
  organizationalUnit: string
  locality: string
  state: string
  country: string
  email: string
}

/** What a certificate says of itself. Nothing here is verified but `selfSigned`. */
export interface CertificateFacts {
  /** One line in the order and escaping of RFC 4514: `CN=…,O=…,C=BE`. */
  subject: string
  subjectFields: Partial<Subject>
  issuer: string
  /** Hex, upper case. */
  serialNumber: string
  /** ISO 8601, in UTC, to the second. */
  notBefore: string
  notAfter: string
  /** Hex of the SHA-256 of the DER SubjectPublicKeyInfo. */
  publicKeySha256: string
  /** Hex of the SHA-256 of the certificate. */
  sha256Fingerprint: string
  /** The size of an RSA key; null for other keys, and for kinds this runtime does not know. */
  keyBits: number | null
  /** `rsa`, `rsa-pss`, `ec`, `ed25519`…; the dotted object identifier of a kind without a name here. */
  keyType: string
  /** As OpenSSL writes it (`sha256WithRSAEncryption`), or the dotted object identifier. */
  signatureAlgorithm: string
  /** Issued to itself, and signed with its own key; false, too, for a kind of key this runtime cannot verify with. */
  selfSigned: boolean
}

export interface ReadCertificate {
  pem: string
  facts: CertificateFacts
}

/**
 * Keys, requests, certificates and signatures. Nothing blocks the calling thread: a key comes from the platform's own generator, all
 * else is done in a worker. A promise rejects only on a bug or on a private key that cannot be read.
 */
export interface Crypto {
  /** A fresh RSA key of at least 2048 bits. Aborting answers `cancelled` at once, whatever the generator is doing. */
  createKey(
    bits: number,
    options?: { signal?: AbortSignal },
  ): Promise<Result<FreshKey, ProblemOf<'cancelled'>>>

  /** A PKCS#10 request (RFC 2986) in PEM, signed with SHA-256, with the subject and no extensions. Empty fields are left out. */
  createRequest(input: { privateKeyPem: string; subject: Subject }): Promise<string>

  /** A self-signed X.509 v3 certificate in PEM for client authentication and signatures, not for a CA, signed with SHA-256. */
  selfSign(input: { privateKeyPem: string; subject: Subject; notBefore: Date; days: number }): Promise<string>

  /**
   * The certificates in a file, in the file's order and each once: PEM (with any text around it), DER, PKCS#7 in either, or the base64
   * of DER or PKCS#7 without its PEM lines. At least one on success.
   */
  readCertificates(bytes: Uint8Array): Promise<Result<ReadCertificate[], ProblemOf<'certificate-unreadable'>>>

  /**
   * The private key and certificates in a PKCS#12 file (RFC 7292): the key's own certificate first, then its chain upwards, then the
   * rest. A wrong password, a damaged file and an algorithm this app does not know are told apart.
   */
  openPkcs12(input: {
    bytes: Uint8Array
    password: string
  }): Promise<
    Result<
      { privateKeyPem: string | null; certificates: ReadCertificate[] },
      ProblemOf<'pkcs12-password-wrong' | 'pkcs12-unsupported' | 'certificate-unreadable'>
    >
  >

  /** A PKCS#12 file with everything encrypted (PBES2, AES-256, PBKDF2 and MAC with SHA-256). `certificates` are PEM. */
  createPkcs12(input: {
    privateKeyPem: string
    certificates: string[]
    password: string
    friendlyName: string
  }): Promise<Uint8Array>

  /** A compact JWS (RFC 7515) signed with RS256; the header's `typ` is JWT unless given, its `alg` always RS256. */
  signJwt(input: {
    privateKeyPem: string
    header: Record<string, unknown>
    claims: Record<string, unknown>
  }): Promise<string>

  /** SHA-256, in hex, of the key's DER SubjectPublicKeyInfo: equal to `publicKeySha256` of the certificates that fit it. */
  publicKeySha256(privateKeyPem: string): Promise<string>

  /** Stops the workers; calls that wait for one reject. */
  close(): Promise<void>
}

/** Makes the crypto service. Its workers start when first needed and never keep the process alive on their own. */
export function createCrypto(options: { readTimeoutMs?: number } = {}): Crypto {
  const withinMs = options.readTimeoutMs ?? READ_TIMEOUT_MS
  const createKey = createKeyMaker()
  const own = createWorkerLane()
  // Files from outside get their own worker: stopping it on a hostile one never costs a signature.
  const foreign = createWorkerLane()
  return {
    createKey(bits, { signal } = {}) {
      // The request follows the key: the worker loads its library while the key is made.
      own.warm()
      return createKey(bits, signal)
    },
    createRequest: (input) => own.run('createRequest', input),
    selfSign: (input) => own.run('selfSign', input),
    createPkcs12: (input) => own.run('createPkcs12', input),
    signJwt: (input) => own.run('signJwt', input),
    publicKeySha256: (privateKeyPem) => own.run('publicKeySha256', privateKeyPem),

    async readCertificates(bytes) {
      const unreadable = fail({ code: 'certificate-unreadable' } as const)
      if (bytes.length > MAX_FILE_BYTES) return unreadable
      return foreign.run('readCertificates', Uint8Array.from(bytes), { withinMs, otherwise: unreadable })
    },
    async openPkcs12({ bytes, password }) {
      if (bytes.length > MAX_FILE_BYTES) return unsupported('larger than 1 MB')
      const otherwise = unsupported(`not opened within ${withinMs / 1000} s`)
      return foreign.run('openPkcs12', { bytes: Uint8Array.from(bytes), password }, { withinMs, otherwise })
    },
    async close() {
      await Promise.all([own.close(), foreign.close()])
    },
  }
}

function unsupported(detail: string): Result<never, ProblemOf<'pkcs12-unsupported'>> {
  return fail({ code: 'pkcs12-unsupported', detail })
}

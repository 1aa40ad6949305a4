import { randomBytes, randomInt, X509Certificate } from 'node:crypto'
import { fail, ok, type Result } from '../../src-shared/result'

export type ChannelRole = 'employer' | 'mandatary' | 'training-provider'

/** A REST channel as an access manager activates it: which certificate speaks for which enterprise, in which role. */
export interface Channel {
  readonly clientId: string
  readonly certificate: X509Certificate
  readonly enterpriseNumber: string
  readonly role: ChannelRole
}

export type Channels = Map<string, Channel>

/** Makes a client id of the form the real channel management gives out: `self_service_chaman_<digits>_<random>`. */
export function newClientId(): string {
  return `self_service_chaman_${randomInt(100_000, 1_000_000)}_${randomBytes(8).toString('hex')}`
}

/** Reads a certificate that may speak for an enterprise at this moment; fails with the reason, in English, when it may not. */
export function acceptableCertificate(pem: string, now: Date): Result<X509Certificate, string> {
  if (pem.includes('PRIVATE KEY'))
    return fail('A channel takes the certificate only. Never upload a private key')
  const certificate = readCertificate(pem)
  if (certificate === undefined)
    return fail('The certificate cannot be read: an X.509 certificate in PEM is expected')
  const defect = validityDefect(certificate, now) ?? strengthDefect(certificate)
  return defect === undefined ? ok(certificate) : fail(defect)
}

/** Says why a certificate is not valid at this moment, if so. */
export function validityDefect(certificate: X509Certificate, now: Date): string | undefined {
  const notBefore = new Date(certificate.validFrom)
  const notAfter = new Date(certificate.validTo)
  if (now > notAfter) return `The certificate expired on ${notAfter.toISOString()}`
  return now < notBefore ? `The certificate is not valid before ${notBefore.toISOString()}` : undefined
}

function readCertificate(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem)
  } catch {
    return undefined
  }
}

const SMALLEST_RSA_BITS = 2048

/** DER object identifiers of the signatures with MD5 and with SHA-1; Node tells a certificate's signature algorithm only from 24. */
const brokenSignatures = [
  ['MD5', '06092a864886f70d010104'],
  ['SHA-1', '06092a864886f70d010105'],
] as const

/** The DER of the object identifier rsaEncryption, 1.2.840.113549.1.1.1. */
const RSA_ENCRYPTION = Buffer.from('06092a864886f70d010101', 'hex')

function strengthDefect(certificate: X509Certificate): string | undefined {
  // Asking for the key of a kind that BoringSSL does not know aborts the process on Electron 25, so the bytes are asked first.
  if (!certificate.raw.includes(RSA_ENCRYPTION)) return 'The certificate holds no RSA key'
  const { publicKey } = certificate
  if (publicKey.asymmetricKeyType !== 'rsa') return 'The certificate holds no RSA key'
  const bits = rsaBits(publicKey.export({ format: 'jwk' }).n ?? '')
  if (bits < SMALLEST_RSA_BITS) {
    return `The certificate holds an RSA key of ${bits} bits; at least ${SMALLEST_RSA_BITS} are needed`
  }
  const broken = brokenSignatures.find(([, oid]) => certificate.raw.includes(Buffer.from(oid, 'hex')))
  return broken === undefined ? undefined : `The certificate is signed with ${broken[0]}`
}

function rsaBits(modulus: string): number {
  return BigInt(`0x0${Buffer.from(modulus, 'base64url').toString('hex')}`).toString(2).length
}

import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto'
import type { SigningRequest } from './certificate-signing-request'
import { pem, TAG, write, writeBits, writeOid, writeTime } from './der'

/** The practice environment's own certificate authority: who is signed by it is known to the practice Ons. */
export interface OnsAuthority {
  readonly certificate: string
  /** Signs a request for this many days: a certificate in PEM, with the subject as it was asked. */
  signRequest(request: SigningRequest, now: Date, days: number): string
  /** Makes a key and certificate for a server on this machine. */
  serverIdentity(now: Date): { readonly key: string; readonly certificate: string }
  /** What brings this authority back: keep it, and yesterday's certificates stay good. */
  readonly written: string
}

const DAY_MS = 86_400_000
const AUTHORITY_DAYS = 3650

/** Makes a new authority with an elliptic-curve key: made in a moment, on every runtime. */
export function createOnsAuthority(now: Date): OnsAuthority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const publicKeyInfo = publicKey.export({ type: 'spki', format: 'der' })
  const subject = nameOf('Oefen-Ons certificaatinstantie')
  const validity = {
    notBefore: new Date(now.getTime() - DAY_MS),
    notAfter: new Date(now.getTime() + AUTHORITY_DAYS * DAY_MS),
  }
  const extensions = [
    basicConstraints(true),
    // keyCertSign and cRLSign.
    extension('2.5.29.15', true, Buffer.from([TAG.bitString, 2, 1, 0x06])),
    extension('2.5.29.14', false, write(TAG.octetString, digest(publicKeyInfo))),
  ]
  const certificate = certificatePem({ subject, issuer: subject, publicKeyInfo, validity, extensions }, key)
  return authorityFrom(JSON.stringify({ key, certificate }))
}

/** Brings an authority back from what it wrote. */
export function authorityFrom(written: string): OnsAuthority {
  const { key, certificate } = JSON.parse(written) as { key: string; certificate: string }
  const issuer = nameOf('Oefen-Ons certificaatinstantie')
  const authorityKey = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' })
  const authorityKeyId = extension('2.5.29.35', false, write(TAG.sequence, write(0x80, digest(authorityKey))))

  function issue(
    subject: Buffer,
    publicKeyInfo: Buffer,
    now: Date,
    days: number,
    extra: readonly Buffer[],
  ): string {
    const validity = { notBefore: now, notAfter: new Date(now.getTime() + days * DAY_MS) }
    // digitalSignature.
    const extensions = [
      basicConstraints(false),
      extension('2.5.29.15', true, Buffer.from([TAG.bitString, 2, 7, 0x80])),
      authorityKeyId,
      ...extra,
    ]
    return certificatePem({ subject, issuer, publicKeyInfo, validity, extensions }, key)
  }

  return {
    certificate,
    written,
    signRequest: ({ subject, publicKeyInfo }, now, days) =>
      issue(subject, publicKeyInfo, now, days, [keyUse('1.3.6.1.5.5.7.3.2')]),
    serverIdentity(now) {
      const server = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const publicKeyInfo = server.publicKey.export({ type: 'spki', format: 'der' })
      const names = write(
        TAG.sequence,
        write(0x82, Buffer.from('localhost')),
        write(0x87, Buffer.from([127, 0, 0, 1])),
      )
      const extra = [keyUse('1.3.6.1.5.5.7.3.1'), extension('2.5.29.17', false, names)]
      // A practice clock may stand anywhere; the machine's own judges the server.
      return {
        key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        certificate: issue(
          nameOf('localhost'),
          publicKeyInfo,
          new Date(now.getTime() - DAY_MS),
          AUTHORITY_DAYS,
          extra,
        ),
      }
    },
  }
}

interface ToBeSigned {
  readonly subject: Buffer
  readonly issuer: Buffer
  readonly publicKeyInfo: Buffer
  readonly validity: { readonly notBefore: Date; readonly notAfter: Date }
  readonly extensions: readonly Buffer[]
}

const ECDSA_SHA256 = write(TAG.sequence, writeOid('1.2.840.10045.4.3.2'))

/** RFC 5280 4.1: version 3, a random positive serial number, and the rest in its order. */
function certificatePem(
  { subject, issuer, publicKeyInfo, validity, extensions }: ToBeSigned,
  key: string,
): string {
  const serial = randomBytes(16)
  serial[0] = (serial.readUInt8(0) & 0x3f) | 0x40
  const body = write(
    TAG.sequence,
    write(0xa0, write(TAG.integer, Buffer.from([2]))),
    write(TAG.integer, serial),
    ECDSA_SHA256,
    issuer,
    write(TAG.sequence, writeTime(validity.notBefore), writeTime(validity.notAfter)),
    subject,
    publicKeyInfo,
    write(0xa3, write(TAG.sequence, ...extensions)),
  )
  const signature = sign('sha256', body, createPrivateKey(key))
  return pem('CERTIFICATE', write(TAG.sequence, body, ECDSA_SHA256, writeBits(signature)))
}

function nameOf(commonName: string): Buffer {
  const attribute = write(TAG.sequence, writeOid('2.5.4.3'), write(TAG.utf8, Buffer.from(commonName)))
  return write(TAG.sequence, write(TAG.set, attribute))
}

function extension(oid: string, isCritical: boolean, value: Buffer): Buffer {
  const critical = isCritical ? [Buffer.from([TAG.boolean, 1, 0xff])] : []
  return write(TAG.sequence, writeOid(oid), ...critical, write(TAG.octetString, value))
}

function basicConstraints(isAuthority: boolean): Buffer {
  return extension(
    '2.5.29.19',
    true,
    write(TAG.sequence, ...(isAuthority ? [Buffer.from([TAG.boolean, 1, 0xff])] : [])),
  )
}

function keyUse(purpose: string): Buffer {
  return extension('2.5.29.37', false, write(TAG.sequence, writeOid(purpose)))
}

function digest(publicKeyInfo: Buffer): Buffer {
  return createHash('sha1')
    .update(
      createPublicKey({ key: publicKeyInfo, format: 'der', type: 'spki' }).export({
        type: 'spki',
        format: 'der',
      }),
    )
    .digest()
}

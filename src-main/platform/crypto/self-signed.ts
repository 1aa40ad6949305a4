import { randomBytes } from 'node:crypto'
import forge from 'node-forge'
import type { Subject } from './crypto'
import { distinguishedName, rsaKeyPair } from './subject'

const DAY_MS = 24 * 60 * 60 * 1000

/** Makes a self-signed X.509 v3 certificate (RFC 5280) in PEM, signed with SHA-256, for client authentication and signatures. */
export function selfSign(input: {
  privateKeyPem: string
  subject: Subject
  notBefore: Date
  days: number
}): string {
  const { privateKey, publicKey } = rsaKeyPair(input.privateKeyPem)
  const name = distinguishedName(input.subject)
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = publicKey
  certificate.serialNumber = randomSerial()
  certificate.validity.notBefore = input.notBefore
  certificate.validity.notAfter = new Date(input.notBefore.getTime() + input.days * DAY_MS)
  certificate.setSubject(name)
  certificate.setIssuer(name)
  certificate.setExtensions([
    { name: 'basicConstraints', critical: true, cA: false },
    { name: 'keyUsage', critical: true, digitalSignature: true, nonRepudiation: true },
    { name: 'extKeyUsage', clientAuth: true },
    { name: 'subjectKeyIdentifier' },
  ])
  certificate.sign(privateKey, forge.md.sha256.create())
  return forge.pki.certificateToPem(certificate).replaceAll('\r\n', '\n')
}

/** 128 bits in hex, positive and without a leading zero byte: a DER INTEGER as it stands. */
function randomSerial(): string {
  const bytes = randomBytes(16)
  bytes[0] = (bytes.readUInt8(0) & 0x3f) | 0x40
  return bytes.toString('hex')
}

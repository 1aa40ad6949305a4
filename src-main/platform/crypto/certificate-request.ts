import forge from 'node-forge'
import type { Subject } from './crypto'
import { distinguishedName, rsaKeyPair } from './subject'

/** Makes a PKCS#10 request (RFC 2986) in PEM, signed with SHA-256, without extensions: what `openssl req -new` makes. */
export function createRequest(input: { privateKeyPem: string; subject: Subject }): string {
  const { privateKey, publicKey } = rsaKeyPair(input.privateKeyPem)
  const request = forge.pki.createCertificationRequest()
  request.publicKey = publicKey
  request.setSubject(distinguishedName(input.subject))
  request.sign(privateKey, forge.md.sha256.create())
  return forge.pki.certificationRequestToPem(request).replaceAll('\r\n', '\n')
}

import { createCipheriv, createPrivateKey, pbkdf2Sync, randomBytes } from 'node:crypto'
import { inChainOrder } from './certificate-chain'
import { parseCertificate, type ParsedCertificate } from './certificate-facts'
import { derOf, type Der } from './der'
import { bmpString, integer, nothing, octets, oid, sequence, set, tagged, taggedOctets } from './der-writer'
import { publicKeySha256 } from './key-maker'
import { oids } from './object-identifiers'
import { pkcs12Mac } from './pkcs12-key'

/** The same for key, certificates and MAC, as a guesser picks the cheapest. By default .NET refuses more than 600,000 in all. */
const ITERATIONS = 100_000

/**
 * Makes a PKCS#12 file (RFC 7292) in DER: key and certificates encrypted with PBES2 (PBKDF2 with HMAC-SHA-256, AES-256-CBC), MAC with
 * SHA-256. The certificates are PEM; the key's own is put first and tied to it.
 */
export function createPkcs12(input: {
  privateKeyPem: string
  certificates: string[]
  password: string
  friendlyName: string
}): Uint8Array {
  const fingerprint = publicKeySha256(input.privateKeyPem)
  const chain = inChainOrder(
    input.certificates.map((pem) => parseCertificate(Buffer.from(pem))),
    fingerprint,
  )
  const attributes = bagAttributes(input.friendlyName, fingerprint)
  const key = createPrivateKey(input.privateKeyPem).export({ type: 'pkcs8', format: 'der' })
  const safes = [plainContent(sequence(keyBag(key, input.password, attributes)))]
  if (chain.length > 0) {
    const bags = chain.map((one) =>
      certificateBag(one, one.facts.publicKeySha256 === fingerprint ? [attributes] : []),
    )
    safes.unshift(encryptedContent(sequence(...bags), input.password))
  }
  const content = sequence(...safes)
  const file = sequence(integer(3), plainContent(content), macData(derOf(content), input.password))
  return Uint8Array.from(derOf(file))
}

/** Names the key and its certificate, and ties them together. */
function bagAttributes(friendlyName: string, fingerprint: string): Der {
  const tie = sequence(oid(oids.localKeyId), set(octets(Buffer.from(fingerprint, 'hex'))))
  if (friendlyName === '') return set(tie)
  const name = sequence(oid(oids.friendlyName), set(bmpString(friendlyName)))
  return set(tie, name)
}

function keyBag(key: Buffer, password: string, attributes: Der): Der {
  const { algorithm, ciphertext } = encrypt(key, password)
  return sequence(oid(oids.shroudedKeyBag), tagged(sequence(algorithm, octets(ciphertext))), attributes)
}

function certificateBag({ x509 }: ParsedCertificate, attributes: Der[]): Der {
  const certificate = sequence(oid(oids.x509Certificate), tagged(octets(x509.raw)))
  return sequence(oid(oids.certificateBag), tagged(certificate), ...attributes)
}

function plainContent(value: Der): Der {
  return sequence(oid(oids.data), tagged(octets(derOf(value))))
}

/** RFC 2315, 13. */
function encryptedContent(value: Der, password: string): Der {
  const { algorithm, ciphertext } = encrypt(derOf(value), password)
  const info = sequence(oid(oids.data), algorithm, taggedOctets(ciphertext))
  return sequence(oid(oids.encryptedData), tagged(sequence(integer(0), info)))
}

/** RFC 8018, 6.2. */
function encrypt(plaintext: Buffer, password: string): { algorithm: Der; ciphertext: Buffer } {
  const salt = randomBytes(16)
  const iv = randomBytes(16)
  const key = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256')
  const cipher = createCipheriv('aes-256-cbc', key, iv)
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()])
  const hash = sequence(oid(oids.hmacWithSha256), nothing())
  const derivation = sequence(oid(oids.pbkdf2), sequence(octets(salt), integer(ITERATIONS), hash))
  const encryption = sequence(oid(oids.aes256Cbc), octets(iv))
  return { algorithm: sequence(oid(oids.pbes2), sequence(derivation, encryption)), ciphertext }
}

/** RFC 7292, 4. */
function macData(content: Buffer, password: string): Der {
  const salt = randomBytes(16)
  const mac = pkcs12Mac({ password, salt, iterations: ITERATIONS }, 'sha256', content)
  const digest = sequence(sequence(oid(oids.sha256), nothing()), octets(mac))
  return sequence(digest, octets(salt), integer(ITERATIONS))
}

import forge from 'node-forge'
import type { Subject } from './crypto'

const { Type } = forge.asn1

/**
 * The fields in OpenSSL's order, with the string types of RFC 5280, appendix A.1: the library would make each a PrintableString, which
 * has no accents and no @.
 */
const attributes: readonly {
  field: keyof Subject
  shortName: string
  type: forge.asn1.Type
  form?: RegExp
}[] = [
  { field: 'country', shortName: 'C', type: Type.PRINTABLESTRING, form: /^[A-Za-z]{2}$/ },
  { field: 'state', shortName: 'ST', type: Type.UTF8 },
  { field: 'locality', shortName: 'L', type: Type.UTF8 },
  { field: 'organization', shortName: 'O', type: Type.UTF8 },
  { field: 'organizationalUnit', shortName: 'OU', type: Type.UTF8 },
  { field: 'commonName', shortName: 'CN', type: Type.UTF8 },
  { field: 'email', shortName: 'E', type: Type.IA5STRING, form: /^[\x21-\x7e]+$/ },
]

/** Gives a subject as the library's attributes, each in its right string type. Throws on a country or e-mail that has none. */
export function distinguishedName(subject: Subject): forge.pki.CertificateField[] {
  return attributes
    .filter(({ field }) => subject[field] !== '')
    .map(({ field, shortName, type, form }) => {
      // A lone surrogate has no UTF-8 form.
      const value = Buffer.from(subject[field], 'utf8').toString('utf8')
      if (form && !form.test(value))
        throw new Error(`The subject's ${field} cannot be written in a certificate`)
      // The library's types name the wrong enumeration here; it wants a string type.
      return { shortName, value, valueTagClass: type as unknown as forge.asn1.Class }
    })
}

/** Reads a private key in PEM (PKCS#8 or PKCS#1) into the library's key pair. Throws when it is not an RSA key. */
export function rsaKeyPair(privateKeyPem: string): forge.pki.rsa.KeyPair {
  const privateKey = forge.pki.privateKeyFromPem(privateKeyPem)
  return { privateKey, publicKey: forge.pki.rsa.setPublicKey(privateKey.n, privateKey.e) }
}

import forge from 'node-forge'
import { derOf, type Der } from './der'

const { Type, Class } = forge.asn1

/** Makes a SEQUENCE of values. */
export function sequence(...parts: Der[]): Der {
  return forge.asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, parts)
}

/** Makes a SET of values, in DER's order: that of their encodings. */
export function set(...parts: Der[]): Der {
  const ordered = parts.sort((a, b) => Buffer.compare(derOf(a), derOf(b)))
  return forge.asn1.create(Class.UNIVERSAL, Type.SET, true, ordered)
}

/** Makes an OBJECT IDENTIFIER from its dotted form. */
export function oid(dotted: string): Der {
  return forge.asn1.create(Class.UNIVERSAL, Type.OID, false, forge.asn1.oidToDer(dotted).getBytes())
}

/** Makes an INTEGER of at most 32 bits. */
export function integer(value: number): Der {
  return forge.asn1.create(Class.UNIVERSAL, Type.INTEGER, false, forge.asn1.integerToDer(value).getBytes())
}

/** Makes an OCTET STRING. */
export function octets(bytes: Buffer): Der {
  return forge.asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, bytes.toString('latin1'))
}

/** Makes a BMPString. */
export function bmpString(text: string): Der {
  return forge.asn1.create(Class.UNIVERSAL, Type.BMPSTRING, false, text)
}

/** Makes a NULL. */
export function nothing(): Der {
  return forge.asn1.create(Class.UNIVERSAL, Type.NULL, false, '')
}

/** Puts a value under the explicit tag [0]. */
export function tagged(value: Der): Der {
  return forge.asn1.create(Class.CONTEXT_SPECIFIC, Type.NONE, true, [value])
}

/** Makes bytes under the implicit tag [0]. */
export function taggedOctets(bytes: Buffer): Der {
  return forge.asn1.create(Class.CONTEXT_SPECIFIC, Type.NONE, false, bytes.toString('latin1'))
}

import forge from 'node-forge'
import { refuseUnreadable } from './refusal'

const { asn1 } = forge

/** One ASN.1 value: bytes, or the values it holds. */
export type Der = forge.asn1.Asn1

/** Reads one DER or BER value that takes up all the bytes; null when it is malformed, cut off, or nested over 256 deep. */
export function readDer(bytes: Uint8Array): Der | null {
  try {
    return asn1.fromDer(Buffer.from(bytes).toString('latin1'))
  } catch {
    return null
  }
}

/** Gives the DER of a value; for one that was read as DER, the bytes it was read from. */
export function derOf(value: Der): Buffer {
  return Buffer.from(asn1.toDer(value).getBytes(), 'latin1')
}

/** Gives the values inside a SEQUENCE, SET or tagged value. Refuses anything else, as do the readers below. */
export function childrenOf(value: Der): readonly Der[] {
  return value.constructed && Array.isArray(value.value) ? value.value : refuseUnreadable()
}

/** Gives the value at a place inside another. */
export function childOf(value: Der, index: number): Der {
  return childrenOf(value)[index] ?? refuseUnreadable()
}

/** Gives the value at a place that may be absent. */
export function optionalChildOf(value: Der, index: number): Der | undefined {
  return childrenOf(value)[index]
}

export function isUniversal(value: Der, type: forge.asn1.Type): boolean {
  return value.tagClass === asn1.Class.UNIVERSAL && value.type === type
}

/** Says whether a value carries context tag [number]. */
export function isTagged(value: Der, number: number): boolean {
  return value.tagClass === asn1.Class.CONTEXT_SPECIFIC && (value.type as number) === number
}

/** Gives an OBJECT IDENTIFIER in dotted form. */
export function oidOf(value: Der): string {
  if (!isUniversal(value, asn1.Type.OID) || typeof value.value !== 'string') return refuseUnreadable()
  try {
    return asn1.derToOid(value.value)
  } catch {
    return refuseUnreadable()
  }
}

/** Gives a non-negative INTEGER, of whatever size, as a number. */
export function integerOf(value: Der): number {
  if (!isUniversal(value, asn1.Type.INTEGER) || typeof value.value !== 'string' || value.value === '')
    return refuseUnreadable()
  const number = Number(`0x${Buffer.from(value.value, 'latin1').toString('hex')}`)
  return value.value.charCodeAt(0) < 0x80 ? number : refuseUnreadable()
}

/** Gives the bytes of an OCTET STRING, or of a tagged one; BER may have cut them into pieces. */
export function octetsOf(value: Der): Buffer {
  if (typeof value.value === 'string') return Buffer.from(value.value, 'latin1')
  return Buffer.concat(value.value.map(octetsOf))
}

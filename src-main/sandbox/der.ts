/**
 * The little DER (X.690) that an authority needs to read a request and write a certificate. Written by hand: the libraries that do
 * this need a newer Node than the oldest the app runs on, and the client's own must not be shared.
 */
export interface DerValue {
  readonly tag: number
  /** Tag, length and content. */
  readonly raw: Buffer
  readonly content: Buffer
}

/** Reads one value at the start of some bytes; null when they are no DER. */
export function readValue(bytes: Buffer): DerValue | null {
  const [tag, first] = bytes
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return null
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f
  if (first === 0x80 || lengthBytes > 4 || bytes.length < 2 + lengthBytes) return null
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes)
  const start = 2 + lengthBytes
  if (bytes.length < start + length) return null
  return { tag, raw: bytes.subarray(0, start + length), content: bytes.subarray(start, start + length) }
}

/** Reads the values inside a value; null when they do not fill it exactly. */
export function readInside(value: DerValue): DerValue[] | null {
  const found: DerValue[] = []
  let rest = value.content
  while (rest.length > 0) {
    const next = readValue(rest)
    if (next === null) return null
    found.push(next)
    rest = rest.subarray(next.raw.length)
  }
  return found
}

/** Reads an object identifier into its dotted form. */
export function dottedOid({ content }: DerValue): string {
  const arcs: number[] = []
  let arc = 0
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      arcs.push(arc)
      arc = 0
    }
  }
  const [first = 0, ...rest] = arcs
  const top = Math.min(2, Math.floor(first / 40))
  return [top, first - top * 40, ...rest].join('.')
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  printable: 0x13,
  ia5: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const

/** Writes a value with this tag around its parts. */
export function write(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content])
}

/** Writes an object identifier. */
export function writeOid(dotted: string): Buffer {
  const [top = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return write(TAG.oid, Buffer.from([top * 40 + second, ...rest.flatMap(base128)]))
}

/** Writes a moment: UTCTime until 2049, GeneralizedTime after (RFC 5280 4.1.2.5). */
export function writeTime(date: Date): Buffer {
  const digits = date.toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '')
  return date.getUTCFullYear() < 2050
    ? write(TAG.utcTime, Buffer.from(digits.slice(2)))
    : write(TAG.generalizedTime, Buffer.from(digits))
}

/** Writes bits that fill whole bytes. */
export function writeBits(bytes: Buffer): Buffer {
  return write(TAG.bitString, Buffer.from([0]), bytes)
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  const short = bytes.subarray(bytes.findIndex((byte) => byte !== 0))
  return Buffer.concat([Buffer.from([0x80 | short.length]), short])
}

function base128(arc: number): number[] {
  const bytes = [arc & 0x7f]
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
    bytes.unshift((left & 0x7f) | 0x80)
  return bytes
}

/** Writes bytes as PEM (RFC 7468). */
export function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

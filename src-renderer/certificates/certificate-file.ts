/** What a chosen file turns out to hold, by its content: names and endings differ from one authority to the next. */
export type CertificateFile =
  | { readonly kind: 'certificate'; readonly pem: string }
  | { readonly kind: 'pkcs12'; readonly base64: string; readonly name: string }
  | { readonly kind: 'unreadable' }

/** Bytes; a chain of certificates with a key is some tens of kilobytes. Main takes no more than this in base64. */
const LARGEST = 1_400_000

/** Reads a file that a certificate came in: PEM or base64 as text, DER and PKCS#7 as base64, PKCS#12 apart. */
export async function readCertificateFile(file: File): Promise<CertificateFile> {
  if (file.size > LARGEST) return { kind: 'unreadable' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (isPkcs12(bytes)) return { kind: 'pkcs12', base64: toBase64(bytes), name: file.name }
  return { kind: 'certificate', pem: isDer(bytes) ? toBase64(bytes) : new TextDecoder().decode(bytes) }
}

const SEQUENCE = 0x30
const INTEGER = 0x02

/** A text never begins with a digit zero and a length that reaches beyond ASCII, as every DER file of this size does. */
function isDer(bytes: Uint8Array): boolean {
  return bytes[0] === SEQUENCE && (bytes[1] ?? 0) >= 0x80
}

/** PKCS#12 (RFC 7292, 4): a sequence that begins with the version number 3; no certificate and no PKCS#7 file does. */
function isPkcs12(bytes: Uint8Array): boolean {
  if (bytes[0] !== SEQUENCE) return false
  const length = bytes[1] ?? 0
  const start = length > 0x80 ? 2 + (length & 0x7f) : 2
  return bytes[start] === INTEGER && bytes[start + 1] === 1 && bytes[start + 2] === 3
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** The characters of the bytes 0x80 to 0x9f in windows-1252; the five that are not defined stay what they are. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Reads bytes as windows-1252, which fits any byte. Node's own decoder reads it as latin1 on some versions, and so loses the euro sign
 * and the quotation marks.
 */
export function fromWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\u0080-\u009f]/g, (character) => C1[character.charCodeAt(0) - 0x80] ?? character)
}

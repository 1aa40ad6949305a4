/** Gives how many bytes one code point takes in UTF-8. */
export function utf8Size(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

/** Counts the bytes a text takes in UTF-8; a lone surrogate counts as the replacement character it becomes. */
export function utf8Bytes(text: string): number {
  let bytes = 0
  for (const character of text) bytes += utf8Size(character.codePointAt(0) ?? 0)
  return bytes
}

/** Counts the characters of a text as a service counts them: a sign outside the basic plane is one, not two. */
export function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
}

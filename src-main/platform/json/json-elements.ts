/** Reads a large JSON object piece by piece; both throw a SyntaxError when the text is not JSON. */
export interface JsonElements {
  /** Takes the next bytes; gives the elements of the array that they completed, parsed. */
  push(chunk: Uint8Array): unknown[]
  /** The text is over: gives the object, parsed, with the array left empty. */
  end(): unknown
}

/**
 * Makes a reader for one JSON object with one long array in it, so that neither its text nor its values ever lie in memory at once.
 * The array is the object's own property of this name, in any case. This finds where elements end; `JSON.parse` reads them.
 */
export function createJsonElements(arrayName: string): JsonElements {
  const opensArray = new RegExp(`"${arrayName}"\\s*:\\s*$`, 'i')
  const text = createText()
  let around = ''
  let phase: 'before' | 'inside' | 'after' = 'before'
  let depth = 0
  let isInString = false
  let isEscaped = false

  /** Whether this byte, outside a string, ends what was collected: an element, or what stands before the array. */
  function ends(byte: number, soFar: () => string): boolean {
    const isInside = phase === 'inside' && depth === 0
    if (byte === COMMA) return isInside
    if (byte === CLOSE_BRACKET && isInside) {
      phase = 'after'
      depth = 1
      return true
    }
    if (byte === OPEN_BRACKET && phase === 'before' && depth === 1 && opensArray.test(soFar())) {
      around = `${soFar()}[`
      phase = 'inside'
      depth = 0
      return true
    }
    if (byte === OPEN_BRACKET || byte === OPEN_BRACE) depth += 1
    else depth -= 1
    return false
  }

  function inString(byte: number): void {
    if (isEscaped) isEscaped = false
    else if (byte === BACKSLASH) isEscaped = true
    else if (byte === QUOTE) isInString = false
  }

  return {
    push(chunk) {
      const found: unknown[] = []
      let from = 0
      for (let index = 0; index < chunk.length; index += 1) {
        const byte = chunk[index] ?? 0
        if (isInString) inString(byte)
        else if (byte === QUOTE) isInString = true
        else if (STRUCTURE[byte] === 1) {
          const wasInside = phase === 'inside'
          const start = from
          if (!ends(byte, () => text.peek(chunk.subarray(start, index)))) continue
          const written = text.take(chunk.subarray(from, index))
          if (wasInside && written.trim() !== '') found.push(JSON.parse(written))
          from = phase === 'after' ? index : index + 1
        }
      }
      text.add(chunk.subarray(from))
      return found
    },
    end() {
      return JSON.parse(around + text.take(new Uint8Array())) as unknown
    },
  }
}

const [COMMA, QUOTE, BACKSLASH] = [0x2c, 0x22, 0x5c]
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d]

const STRUCTURE = new Uint8Array(256)
for (const byte of [COMMA, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE]) STRUCTURE[byte] = 1

/** Bytes collected until they are wanted as text: characters may lie across pieces. */
function createText() {
  let pieces: Uint8Array[] = []
  const peek = (last: Uint8Array): string => {
    if (pieces.length === 0)
      return Buffer.from(last.buffer, last.byteOffset, last.byteLength).toString('utf8')
    return Buffer.concat([...pieces, last]).toString('utf8')
  }
  return {
    add(piece: Uint8Array): void {
      if (piece.length > 0) pieces.push(piece)
    },
    peek,
    take(last: Uint8Array): string {
      const written = peek(last)
      pieces = []
      return written
    },
  }
}

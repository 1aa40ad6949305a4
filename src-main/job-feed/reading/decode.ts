import type { FeedDefect } from '../../../src-shared/job-feed/job-feed.model'
import { fromWindows1252 } from '../../platform/windows-1252'

export interface DecodedFeed {
  readonly text: string
  /** As the feed names it, in lower case; `windows-1252` when it names none and is no UTF-8. */
  readonly encoding: string
  readonly defects: readonly FeedDefect[]
}

/**
 * Turns bytes into text: by their byte order mark, else the XML declaration, else the charset of the Content-Type, else strict UTF-8,
 * else windows-1252. Bytes that do not fit what is declared are read as windows-1252, which fits any byte.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | undefined): DecodedFeed {
  const marked = byteOrderMark(bytes)
  const declared = declaredEncoding(bytes)
  const served = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase()
  const contradicted =
    declared !== undefined && served !== undefined && canonical(declared) !== canonical(served)
      ? [defect('encoding-contradicted', 'warning', `${declared} / ${served}`)]
      : []
  const named = marked ?? declared ?? served
  if (named === undefined) return undeclared(bytes)
  const decoder = decoderOf(named)
  if (decoder === undefined) {
    return { ...undeclared(bytes), defects: [...contradicted, defect('encoding-unknown', 'error', named)] }
  }
  const text = decoder(bytes)
  if (text !== undefined) return { text, encoding: named, defects: contradicted }
  return {
    text: fromWindows1252(bytes),
    encoding: WINDOWS,
    defects: [...contradicted, defect('bytes-undecodable', 'error', named)],
  }
}

const WINDOWS = 'windows-1252'

/** XML without a declaration is UTF-8 by its own standard: only another encoding is worth a word. */
function undeclared(bytes: Uint8Array): DecodedFeed {
  const text = strict('utf-8', bytes)
  if (text !== undefined) return { text, encoding: 'utf-8', defects: [] }
  return {
    text: fromWindows1252(bytes),
    encoding: WINDOWS,
    defects: [defect('encoding-undeclared', 'warning', WINDOWS)],
  }
}

function defect(code: string, level: FeedDefect['level'], value: string): FeedDefect {
  return { code, level, value: value.slice(0, 80) }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** The XML declaration stands first and is ASCII, in UTF-16 with a zero byte beside each character (XML 1.0, appendix F). */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 400)).toString('latin1')
  if (start.startsWith('<\0')) return 'utf-16le'
  if (start.startsWith('\0<')) return 'utf-16be'
  const declaration = /^\s*<\?xml\s([^>]*)\?>/i.exec(start.replace(/^\xef\xbb\xbf/, ''))?.[1]
  return /encoding\s*=\s*["']([\w.:-]+)["']/i.exec(declaration ?? '')?.[1]?.toLowerCase()
}

/** What a label stands for; the labels of windows-1252 include iso-8859-1 and ascii (WHATWG Encoding). */
function canonical(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function decoderOf(label: string): ((bytes: Uint8Array) => string | undefined) | undefined {
  const encoding = canonical(label)
  if (encoding === undefined) return undefined
  return encoding === WINDOWS ? fromWindows1252 : (bytes) => strict(encoding, bytes)
}

function strict(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

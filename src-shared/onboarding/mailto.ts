/** An e-mail as the user's own mail program will open it; nothing is ever sent by the app. */
export interface MailDraft {
  /** Absent when the user must choose whom to write to. */
  readonly to?: string
  readonly subject: string
  readonly body: string
}

/** The longest address a mail program is sure to accept: Windows hands over at most 2,081 characters. */
export const MAILTO_MAX = 2000

/**
 * Writes a draft as a `mailto:` address (RFC 6068: percent-encoded UTF-8, line breaks as CRLF) of at most MAILTO_MAX characters.
 * A body that is too long loses whole lines at its end; `complete` then is false.
 */
export function mailtoUrl({ to, subject, body }: MailDraft): {
  readonly url: string
  readonly complete: boolean
} {
  const lines = body.split(/\r\n|\r|\n/)
  const write = (count: number): string =>
    `mailto:${encodeAddress(to ?? '')}?subject=${encode(oneLine(subject))}&body=${encode(lines.slice(0, count).join('\r\n'))}`
  let kept = lines.length
  while (kept > 0 && write(kept).length > MAILTO_MAX) kept -= 1
  return { url: write(kept), complete: kept === lines.length }
}

/** Tells whether an address can stand in a mail: one `@`, no blanks, nothing that would start a header of its own. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@,;<>()"'?&=%]+@[^\s@,;<>()"'?&=%]+\.[^\s@,;<>()"'?&=%]+$/.test(text)
}

/** A header has one line: a line break in it would begin another header. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function encodeAddress(address: string): string {
  return isMailAddress(address) ? encode(address).replace(/%40/g, '@') : ''
}

/** A lone surrogate has no UTF-8 form: it becomes the replacement character. */
function encode(text: string): string {
  const whole = text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  )
  return encodeURIComponent(whole).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

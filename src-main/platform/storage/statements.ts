/** What a column can hold. Numbers are safe integers or finite; larger integers are bigint. */
export type SqlValue = null | number | bigint | string | Buffer
export type Row = Readonly<Record<string, SqlValue>>

/** One SQL statement with `?` for each parameter, in order. */
export interface Statement {
  readonly sql: string
  readonly params?: readonly SqlValue[]
}

/**
 * Refuses, with an ordinary error, what the database driver would take wrongly: a value that is not an SqlValue aborts the whole
 * process there, a missing parameter becomes NULL, a surplus one and a second statement are ignored, and text is cut at a NUL.
 */
export function assertBindable(sql: string, params: readonly SqlValue[]): void {
  const expected = countPlaceholders(sql)
  if (!Array.isArray(params)) throw new TypeError('Parameters must be an array')
  if (params.length !== expected) {
    throw new TypeError(`Statement has ${expected} parameters, got ${params.length}: ${sql}`)
  }
  params.forEach((value: unknown, index) => {
    const complaint = complaintAbout(value)
    if (complaint !== null) throw new TypeError(`Parameter ${index + 1} is ${complaint}: ${sql}`)
  })
}

/**
 * Counts the `?` of one statement. Throws on numbered or named parameters, on a second statement, and on what would disturb
 * the transactions around it.
 */
export function countPlaceholders(sql: string): number {
  const known = counted.get(sql)
  if (known !== undefined) return known
  if (CONTROL.test(sql))
    throw new TypeError(`Transactions are begun and ended by the database itself: ${sql}`)
  let count = 0
  for (const [token] of sql.matchAll(TOKENS)) {
    if (token === '?') count += 1
    else if (/^[?:@$]/.test(token))
      throw new TypeError(`Only ? may stand for a parameter, not ${token}: ${sql}`)
    else if (token.startsWith(';')) throw new TypeError(`One statement at a time: ${sql}`)
  }
  if (counted.size >= COUNTED_MAX) counted.clear()
  counted.set(sql, count)
  return count
}

/** Tells whether a statement certainly only reads. */
export function onlyReads(sql: string): boolean {
  return /^\s*(select|explain)\b/i.test(sql)
}

// Text, quoted names and comments first, so that what they hold is never taken for a parameter.
const TOKENS =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\/|\?\d*|[:@$]\w+|;\s*(?=[^\s;])/g

const CONTROL = /^\s*(begin|commit|end|rollback|savepoint|release|attach|detach)\b/i

const COUNTED_MAX = 1000
const counted = new Map<string, number>()

const INTEGER_MIN = -(2n ** 63n)
const INTEGER_MAX = 2n ** 63n - 1n

function complaintAbout(value: unknown): string | null {
  if (value === null || Buffer.isBuffer(value)) return null
  switch (typeof value) {
    case 'string':
      return value.includes('\0') ? 'text with a NUL, which would be cut off there' : null
    case 'number':
      return Number.isFinite(value) ? null : 'not a finite number'
    case 'bigint':
      return value < INTEGER_MIN || value > INTEGER_MAX ? 'larger than 64 bits' : null
    default:
      return `of a type the database cannot hold (${typeof value})`
  }
}

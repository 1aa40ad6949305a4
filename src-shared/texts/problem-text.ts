import type { Problem, ProblemCode, ProblemOf } from '../problem'
import type { Format } from './format'
import type { ProblemWords } from './problem-words'
import type { TextArguments, Translate } from './translate'

/** Says a problem in the user's language: what happened, what was kept, what to do next. Never fails, whatever the problem holds. */
export function problemText(problem: Problem, t: Translate, format: Format): ProblemWords {
  const args = problemArguments(problem, format)
  return {
    title: t(`problems.${problem.code}.title`, args),
    body: t(`problems.${problem.code}.body`, args),
    next: t(`problems.${problem.code}.next`, args),
  }
}

type ArgumentsOf = {
  readonly [Code in ProblemCode]?: (problem: ProblemOf<Code>, format: Format) => TextArguments
}

// Words may use only what is listed here; a problem that is not listed has no arguments.
const ARGUMENTS: ArgumentsOf = {
  unexpected: ({ reference }) => ({ reference }),
  'not-found': ({ what }) => ({ what }),
  'file-not-written': ({ reason }) => ({ reason }),
  'storage-failed': ({ reason }) => ({ reason }),
  'keychain-slow': ({ afterMs }, format) => ({ duration: format.duration(afterMs / 1000) }),
  'database-newer': ({ found, supported }) => ({ found: String(found), supported: String(supported) }),
  'certificate-expired': ({ notAfter }, format) => ({ date: dateOf(notAfter, format) }),
  'certificate-not-yet-valid': ({ notBefore }, format) => ({ date: dateOf(notBefore, format) }),
  'certificate-weak': ({ weakness, detail }) => ({ weakness: WEAKNESS[weakness], detail }),
  'in-use': ({ by }, format) => ({ by: format.list(by) }),
  unreachable: ({ host }) => ({ host }),
  'connection-lost': ({ host }) => ({ host }),
  'timed-out': ({ afterMs }, format) => ({ duration: format.duration(afterMs / 1000) }),
  'tls-failed': ({ host, reason }) => ({ host, cause: tlsCause(reason) }),
  'proxy-refused': ({ status }) => ({ status: String(status), login: status === 407 ? 'yes' : 'no' }),
  'token-refused': ({ status, error }) => ({ status: String(status), cause: TOKEN_CAUSE[error] ?? 'other' }),
  'clock-wrong': ({ seconds }, format) => ({
    direction: seconds > 0 ? 'ahead' : 'behind',
    duration: format.duration(seconds),
  }),
  'service-refused': ({ fields }) => ({ fields: Object.keys(fields).length }),
  'access-refused': ({ status, requiredScopes = [] }, format) => ({
    cause: requiredScopes.length > 0 ? 'scope' : status === 403 ? 'permission' : 'token',
    scopes: format.list(requiredScopes),
  }),
  'would-remove-participants': ({ participants }) => ({ count: participants.length }),
  'changed-elsewhere': ({ differences, removed }) => ({ differences, removed: removed ? 'yes' : 'no' }),
  'training-under-way': ({ state }) => ({ state }),
  'learning-account-closed': ({ access }) => ({ access: access.replace('-', '') }),
  'table-too-large': ({ lines, most }, format) => ({
    lines: format.number(lines),
    most: format.number(most),
  }),
  'file-unreadable': ({ reason }) => ({ reason: reason.replace('-', '') }),
  'too-many-requests': ({ retryAfterSeconds }, format) => waiting(retryAfterSeconds, format),
  'service-unavailable': ({ status, retryAfterSeconds }, format) => ({
    status: String(status),
    ...waiting(retryAfterSeconds, format),
  }),
  'feed-refused': ({ status }) => ({ status: String(status), cause: feedCause(status) }),
  'feed-too-large': ({ maxBytes }, format) => ({ size: format.fileSize(maxBytes) }),
  'feed-redirect': ({ reason }) => ({ reason: REDIRECT[reason] }),
}

function problemArguments(problem: Problem, format: Format): TextArguments {
  const make = ARGUMENTS[problem.code] as ((problem: Problem, format: Format) => TextArguments) | undefined
  return make?.(problem, format) ?? {}
}

// An ICU select cannot name an option with a dash.
const WEAKNESS = { 'small-key': 'smallKey', 'old-signature': 'oldSignature', 'not-rsa': 'notRsa' } as const

const REDIRECT = { 'too-many': 'tooMany', 'not-web': 'notWeb', 'to-this-computer': 'thisComputer' } as const

// RFC 6749, section 5.2.
const TOKEN_CAUSE: Readonly<Record<string, string>> = {
  invalid_client: 'client',
  unauthorized_client: 'client',
  invalid_scope: 'scope',
  invalid_grant: 'grant',
}

/** What a TLS library's error code means to the user. */
function tlsCause(reason: string): 'expired' | 'name' | 'untrusted' | 'other' {
  if (/EXPIRED|DATE_INVALID|NOT_YET_VALID/.test(reason)) return 'expired'
  if (/ALTNAME|HOSTNAME|COMMON_NAME/.test(reason)) return 'name'
  if (/SELF_SIGNED|UNABLE_TO|AUTHORITY|UNTRUSTED|INVALID_CA/.test(reason)) return 'untrusted'
  return 'other'
}

/** What the status of a feed's server says about the address. */
function feedCause(status: number): 'absent' | 'closed' | 'down' | 'other' {
  if (status === 404 || status === 410) return 'absent'
  if (status === 401 || status === 403) return 'closed'
  return status >= 500 ? 'down' : 'other'
}

function waiting(seconds: number | undefined, format: Format): TextArguments {
  return { waits: seconds === undefined ? 'no' : 'yes', wait: format.duration(seconds ?? 0) }
}

/** A date from a certificate may be anything a foreign tool wrote. */
function dateOf(iso: string, format: Format): string {
  return Number.isNaN(Date.parse(iso)) ? iso : format.date(iso)
}

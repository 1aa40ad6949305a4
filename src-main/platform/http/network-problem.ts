import { networkInterfaces } from 'node:os'
import type { NetworkProblem } from '../../../src-shared/problem'

interface Attempt {
  readonly url: string
  readonly timeoutMs?: number | undefined
}

const LOST = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'])
const TIMED_OUT = new Set(['ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ERR_SOCKET_CONNECTION_TIMEOUT'])
const NAME_NOT_FOUND = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA'])
const NO_NETWORK = new Set(['ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'])
// OpenSSL's and BoringSSL's names for a certificate or handshake that was not accepted.
const TLS =
  /^(CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_|ERR_SSL_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/

/** Names what kept a request from getting an answer. Anything that is no network failure is a bug and thrown again. */
export function problemFromError(error: unknown, attempt: Attempt): NetworkProblem {
  const code = codeOf(error)
  if (code === null) throw error
  const host = new URL(attempt.url).host
  if (NO_NETWORK.has(code)) return { code: 'offline' }
  if (NAME_NOT_FOUND.has(code)) return hasNetwork() ? { code: 'unreachable', host } : { code: 'offline' }
  if (TIMED_OUT.has(code)) return { code: 'timed-out', afterMs: attempt.timeoutMs ?? 30_000 }
  if (TLS.test(code)) return { code: 'tls-failed', host, reason: code }
  if (LOST.has(code) || code === 'ECONNABORTED' || code.startsWith('HPE_'))
    return { code: 'connection-lost', host }
  return { code: 'unreachable', host }
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const { code } = error as NodeJS.ErrnoException
  if (typeof code === 'string') return code
  // Node reports a body that ended too early as a plain `aborted` error without a code on some versions.
  return error.message === 'aborted' || error.message === 'socket hang up' ? 'ECONNRESET' : null
}

function hasNetwork(): boolean {
  return Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some((address) => !address.internal),
  )
}

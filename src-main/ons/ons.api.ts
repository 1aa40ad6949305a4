import { ONS } from '../../src-shared/ons/ons.data'
import type { NetworkProblem, ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Nothing, type Result } from '../../src-shared/result'
import type { TlsOptions } from '../platform/http/agent-pool'
import type { HttpClient } from '../platform/http/http-client'
import { createParallelLimit, type ParallelLimit } from '../platform/parallel-limit'

/** The key and certificates (PEM, leaf first) that a connector identifies itself with. */
export interface OnsIdentity {
  readonly privateKeyPem: string
  readonly certificates: readonly string[]
}

export interface OnsAddress {
  /** Without `/ping`. */
  readonly url: string
  /** Certificate authorities trusted beside the system's, PEM. */
  readonly trustedCa: string | undefined
}

export type PingProblem =
  | NetworkProblem
  | ProblemOf<
      | 'ons-certificate-elsewhere'
      | 'ons-certificate-refused'
      | 'service-refused'
      | 'service-unavailable'
      | 'answer-not-understood'
    >

export interface OnsApi {
  /** Asks `GET /ping` over mutual TLS: the only way to know that a certificate is good (Nedap, "Testing your certificate"). */
  ping(address: OnsAddress, identity: OnsIdentity, signal: AbortSignal): Promise<Result<Nothing, PingProblem>>
}

/** An answer of a few bytes. */
const MAX_BYTES = 64 * 1024

/** Makes the client of the Ons API; it never asks more than four things at once with one certificate, as Nedap enforces. */
export function createOnsApi(http: HttpClient): OnsApi {
  const known = new Map<string, Connection>()

  function connectionOf(
    { privateKeyPem, certificates }: OnsIdentity,
    trustedCa: string | undefined,
  ): Connection {
    const certificate = certificates.join('')
    const found = known.get(certificate)
    if (found !== undefined && found.tls.trustedCa === trustedCa) return found
    const connection = {
      limit: found?.limit ?? createParallelLimit(ONS.parallelCalls),
      tls: { trustedCa, clientCertificate: { certificate, privateKeyPem } },
    }
    known.set(certificate, connection)
    return connection
  }

  return {
    ping({ url, trustedCa }, identity, signal) {
      const { limit, tls } = connectionOf(identity, trustedCa)
      return limit(async () => {
        const response = await http({
          method: 'GET',
          url: `${url.replace(/\/+$/, '')}/ping`,
          headers: { accept: 'text/plain' },
          tls,
          maxBytes: MAX_BYTES,
          signal,
        })
        return response.ok ? meaningOf(response.value.status) : response
      })
    },
  }
}

/** What is kept of a certificate: its turn to ask, and how it connects. */
interface Connection {
  readonly limit: ParallelLimit
  readonly tls: TlsOptions
}

/** 495 and 496 are nginx's own: a client certificate that is not good, and none at all. */
function meaningOf(status: number): Result<Nothing, PingProblem> {
  if (status >= 200 && status < 300) return ok({})
  if (status === 403) return fail({ code: 'ons-certificate-elsewhere' })
  if (status === 495 || status === 496) return fail({ code: 'ons-certificate-refused' })
  if (status >= 500) return fail({ code: 'service-unavailable', status })
  return fail({ code: 'service-refused', status, fields: {}, issues: [] })
}

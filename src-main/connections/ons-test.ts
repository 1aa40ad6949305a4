import type { TestStep } from '../../src-shared/connections/connections.model'
import { networkProblems, type Problem } from '../../src-shared/problem'
import type { Result } from '../../src-shared/result'
import type { Clock } from '../platform/clock'
import type { Crypto } from '../platform/crypto/crypto'
import { certificateLooks, type Material, type MaterialOf } from './certificate-looks'
import { failed, passed, runTest, type Finding } from './test-run'

/** Asks `GET /ping` of an address with a key and its certificates. */
export type AskPing = (
  address: { readonly url: string; readonly trustedCa: string | undefined },
  material: Material,
  signal: AbortSignal,
) => Promise<Result<unknown, Problem>>

/** Tests the whole way to Ons: key, certificate, the secure connection, and what Ons says of the certificate. */
export function testOns(
  deps: {
    readonly crypto: Crypto
    readonly clock: Clock
    readonly materialOf: MaterialOf
    readonly askPing: AskPing
  },
  target: {
    readonly certificateId: string | undefined
    readonly url: string | undefined
    readonly trustedCa: string | undefined
  },
  signal: AbortSignal,
): Promise<TestStep[]> {
  const certificate = certificateLooks({ ...deps, certificateId: target.certificateId })
  let answered: Finding = passed

  /** One question tells both: whether the connection was made, and what was said over it. */
  async function connect(): Promise<Finding> {
    const material = certificate.material()
    if (target.url === undefined || material === undefined) return failed({ code: 'address-missing' })
    const pong = await deps.askPing({ url: target.url, trustedCa: target.trustedCa }, material, signal)
    if (pong.ok) return passed
    if (isNetworkProblem(pong.problem)) return failed(pong.problem)
    answered = failed(pong.problem)
    return passed
  }

  return runTest([
    ...certificate.looks,
    { step: 'secure-connection', look: connect },
    { step: 'ping', look: () => Promise.resolve(answered) },
  ])
}

function isNetworkProblem({ code }: Problem): boolean {
  return (networkProblems as readonly string[]).includes(code)
}

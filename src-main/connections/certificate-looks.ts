import { createPrivateKey, X509Certificate } from 'node:crypto'
import type { KeychainProblem, ProblemOf } from '../../src-shared/problem'
import { fail, type Result } from '../../src-shared/result'
import type { Clock } from '../platform/clock'
import type { Crypto } from '../platform/crypto/crypto'
import { weaknessOf } from '../platform/crypto/weakness'
import { failed, passed, type Finding, type Look } from './test-run'

/** A key with the certificates that came for it, the key's own first, as they are kept: valid or not. */
export interface Material {
  readonly privateKeyPem: string
  readonly certificates: readonly string[]
}

export type MaterialOf = (
  certificateId: string,
) => Promise<
  Result<Material, KeychainProblem | ProblemOf<'certificate-missing' | 'key-missing' | 'key-unusable'>>
>

/** The steps about the key and its certificate, alike for every service; `material` gives what they found. */
export function certificateLooks(deps: {
  readonly certificateId: string | undefined
  readonly materialOf: MaterialOf
  readonly crypto: Pick<Crypto, 'readCertificates'>
  readonly clock: Clock
}): { readonly looks: readonly Look[]; readonly material: () => Material | undefined } {
  let material: Material | undefined

  async function keyPresent(): Promise<Finding> {
    const found =
      deps.certificateId === undefined
        ? fail({ code: 'certificate-missing' } as const)
        : await deps.materialOf(deps.certificateId)
    if (!found.ok) return failed(found.problem)
    material = found.value
    return passed
  }

  return {
    looks: [
      { step: 'key-present', look: keyPresent },
      { step: 'certificate-matches', look: () => Promise.resolve(matches(material)) },
      { step: 'certificate-valid', look: () => valid(material, deps) },
    ],
    material: () => material,
  }
}

function matches(material: Material | undefined): Finding {
  const [certificate] = material?.certificates ?? []
  if (material === undefined || certificate === undefined) return failed({ code: 'certificate-missing' })
  try {
    const isPair = new X509Certificate(certificate).checkPrivateKey(createPrivateKey(material.privateKeyPem))
    return isPair ? passed : failed({ code: 'certificate-fits-no-key' })
  } catch {
    return failed({ code: 'key-unusable' })
  }
}

async function valid(
  material: Material | undefined,
  { crypto, clock }: Parameters<typeof certificateLooks>[0],
): Promise<Finding> {
  const read = await crypto.readCertificates(Buffer.from(material?.certificates[0] ?? ''))
  const facts = read.ok ? read.value[0]?.facts : undefined
  if (facts === undefined) return failed({ code: 'certificate-unreadable' })
  const now = clock.now().getTime()
  if (Date.parse(facts.notAfter) <= now)
    return failed({ code: 'certificate-expired', notAfter: facts.notAfter })
  if (Date.parse(facts.notBefore) > now)
    return failed({ code: 'certificate-not-yet-valid', notBefore: facts.notBefore })
  const weakness = weaknessOf(facts)
  return weakness === null ? passed : failed(weakness)
}

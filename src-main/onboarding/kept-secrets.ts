import * as z from 'zod'
import type { KeychainProblem, ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Keychain } from '../platform/keychain/keychain'

/** Credentials in whatever form they came: a text, or a file in base64. */
const Secret = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('file'), base64: z.string() }),
])
export type Secret = z.infer<typeof Secret>

export interface KeptSecrets {
  read(runId: string, stepId: string): Promise<Result<Secret, KeychainProblem | ProblemOf<'not-found'>>>
  write(runId: string, stepId: string, secret: Secret): Promise<Result<void, KeychainProblem>>
  remove(runId: string, stepId: string): Promise<Result<void, KeychainProblem>>
}

/** Keeps the credentials of a step in the keychain, one entry for each step. */
export function createKeptSecrets(keychain: Keychain): KeptSecrets {
  return {
    async read(runId, stepId) {
      const found = await keychain.read(nameOf(runId, stepId))
      if (!found.ok) return found
      const secret = found.value === null ? undefined : Secret.safeParse(JSON.parse(found.value))
      return secret?.success === true ? ok(secret.data) : fail({ code: 'not-found', what: 'secret' })
    },
    write: (runId, stepId, secret) => keychain.write(nameOf(runId, stepId), JSON.stringify(secret)),
    remove: (runId, stepId) => keychain.remove(nameOf(runId, stepId)),
  }
}

function nameOf(runId: string, stepId: string): string {
  return `guide/${runId}/${stepId}`
}

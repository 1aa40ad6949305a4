import { randomBytes } from 'node:crypto'
import type { KeychainProblem } from '../../../src-shared/problem'
import { fail, ok, type Result } from '../../../src-shared/result'
import type { Keychain } from './keychain'

/** Finds out whether a keychain really works: writes, reads back and removes a random value. */
export async function probeKeychain(keychain: Keychain): Promise<Result<void, KeychainProblem>> {
  const name = `probe-${randomBytes(8).toString('hex')}`
  const value = randomBytes(16).toString('hex')
  const written = await keychain.write(name, value)
  if (!written.ok) return written
  const kept = await keychain.read(name)
  const removed = await keychain.remove(name)
  if (!kept.ok) return kept
  if (!removed.ok) return removed
  if (kept.value === value) return ok(undefined)
  return fail({ code: 'keychain-refused', detail: 'the value read back is not the value written' })
}

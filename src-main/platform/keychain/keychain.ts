import type { KeychainProblem } from '../../../src-shared/problem'
import type { Result } from '../../../src-shared/result'

/**
 * Keeps secrets by name, of any length. A write that resolved well is kept; one that was cut off leaves the earlier secret. Null
 * means that there certainly is no such secret: one that cannot be reached is a problem, never null.
 */
export interface Keychain {
  /** The operating system's own, or a file sealed with a passphrase. */
  readonly kind: 'os' | 'vault'
  read(name: string): Promise<Result<string | null, KeychainProblem>>
  write(name: string, secret: string): Promise<Result<void, KeychainProblem>>
  /** Removes a secret; one that is not there is fine. */
  remove(name: string): Promise<Result<void, KeychainProblem>>
}

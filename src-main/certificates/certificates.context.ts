import type { Announce } from '../../src-shared/ipc/events'
import type { Clock } from '../platform/clock'
import type { Crypto } from '../platform/crypto/crypto'
import type { Desktop } from '../platform/desktop'
import type { Keychain } from '../platform/keychain/keychain'
import type { Database } from '../platform/storage/database'
import type { CertificatesRepository } from './certificates.repository'
import type { KeyStore } from './key-store'

export interface CertificatesDependencies {
  readonly database: Database
  readonly keychain: Keychain
  readonly crypto: Crypto
  readonly clock: Clock
  readonly announce: Announce
  readonly desktop: Desktop
  /** Names of the profiles that use a certificate. */
  readonly usedBy: (certificateId: string) => Promise<string[]>
}

/** What the calls about certificates share. */
export interface CertificatesContext extends CertificatesDependencies {
  readonly repository: CertificatesRepository
  readonly keys: KeyStore
  /** Tells the screens that the list is another. */
  readonly changed: () => void
}

import type { Announce } from '../../src-shared/ipc/events'
import type { Format } from '../../src-shared/texts/format'
import type { Translate } from '../../src-shared/texts/translate'
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
  /** Names of the profiles and customer environments that use a certificate. */
  readonly usedBy: (certificateId: string) => Promise<string[]>
  /** Texts and formats in the user's language. */
  readonly words: () => Promise<{ t: Translate; format: Format }>
}

/** What the calls about certificates share. */
export interface CertificatesContext extends CertificatesDependencies {
  readonly repository: CertificatesRepository
  readonly keys: KeyStore
  /** Tells the screens that the list is another. */
  readonly changed: () => void
}

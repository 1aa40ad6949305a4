import type { MaterialOf } from './connections/certificate-looks'
import { createCertificatesRepository } from './certificates/certificates.repository'
import { createKeyStore } from './certificates/key-store'
import type { Keychain } from './platform/keychain/keychain'
import type { KnownCertificate } from './ons/ons.service'
import type { Database } from './platform/storage/database'
import { fail, ok } from '../src-shared/result'

/** What features beside the certificates may know of one: its public facts, and for a test its key as it is kept, valid or not. */
export interface CertificateMaterial {
  readonly materialOf: MaterialOf
  readonly known: (id: string) => Promise<KnownCertificate | undefined>
}

export function createCertificateMaterial(deps: {
  database: Database
  keychain: Keychain
}): CertificateMaterial {
  const repository = createCertificatesRepository(deps.database)
  const keys = createKeyStore(deps.keychain)
  return {
    async materialOf(id) {
      const record = await repository.find(id)
      if (record === undefined || record.removedAt !== undefined) return fail({ code: 'certificate-missing' })
      const entry = await keys.read(id)
      return entry.ok ? ok(entry.value) : entry
    },
    async known(id) {
      const record = await repository.find(id)
      if (record === undefined || record.removedAt !== undefined) return undefined
      return { commonName: record.commonName, csr: record.csr, notAfter: record.facts?.notAfter }
    },
  }
}

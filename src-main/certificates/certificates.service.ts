import type { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import { KEEP_REMOVED_DAYS } from '../../src-shared/certificates/certificates.model'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import { fail, ok } from '../../src-shared/result'
import type { Credentials } from '../platform/http/credentials'
import type { CertificatesDependencies } from './certificates.context'
import { certificateExport } from './certificates.export'
import { certificateImport } from './certificates.import'
import { certificateRemoval } from './certificates.removal'
import { certificateRenewal } from './certificates.renewal'
import { certificateRequest } from './certificates.request'
import { createCertificatesRepository } from './certificates.repository'
import { toEntry } from './certificate-state'
import { createKeyStore } from './key-store'

export interface Certificates {
  readonly handlers: GroupHandlers<typeof certificatesCalls>
  /** Gives the key and certificate to sign or connect with, for main's own use; an expired certificate is refused. */
  signingKey(id: string): ReturnType<Credentials['loadKey']>
  /** Destroys keys whose time to be restored is over. */
  purgeOld(): Promise<void>
}

const DAY_MS = 86_400_000

export function createCertificates(deps: CertificatesDependencies): Certificates {
  const { clock, announce } = deps
  const repository = createCertificatesRepository(deps.database)
  const keys = createKeyStore(deps.keychain)
  const changed = (): void => announce('certificates-changed', {})
  const shared = { ...deps, repository, keys, changed }

  return {
    handlers: {
      createRequest: certificateRequest(shared),
      ...certificateImport(shared),
      ...certificateExport(shared),
      async list(input) {
        const records = await repository.list(input?.removed ?? false)
        const entries = records.map(async (record) =>
          toEntry(record, await deps.usedBy(record.id), clock.now()),
        )
        return ok(await Promise.all(entries))
      },
      ...certificateRenewal(shared),
      ...certificateRemoval(shared),
    },
    async signingKey(id) {
      const record = await repository.find(id)
      if (record?.facts === undefined || record.removedAt !== undefined)
        return fail({ code: 'certificate-missing' })
      const { notAfter } = record.facts
      if (Date.parse(notAfter) <= clock.now().getTime())
        return fail({ code: 'certificate-expired', notAfter })
      const entry = await keys.read(id)
      if (!entry.ok) return entry
      const certificatePem = entry.value.certificates.join('')
      return certificatePem === ''
        ? fail({ code: 'certificate-missing' })
        : ok({ privateKeyPem: entry.value.privateKeyPem, certificatePem })
    },
    async purgeOld() {
      const before = new Date(clock.now().getTime() - KEEP_REMOVED_DAYS * DAY_MS).toISOString()
      for (const id of await repository.removedBefore(before)) {
        if ((await keys.remove(id)).ok) await repository.destroy(id)
      }
    },
  }
}

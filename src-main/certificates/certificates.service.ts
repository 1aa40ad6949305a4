import { randomUUID } from 'node:crypto'
import type { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import {
  KEEP_REMOVED_DAYS,
  KEY_SIZES,
  type RequestInput,
} from '../../src-shared/certificates/certificates.model'
import type { CallContext, GroupHandlers } from '../../src-shared/ipc/call'
import type { Announce } from '../../src-shared/ipc/events'
import { fail, ok } from '../../src-shared/result'
import type { Clock } from '../platform/clock'
import type { Crypto } from '../platform/crypto/crypto'
import type { Desktop } from '../platform/desktop'
import type { Credentials } from '../platform/http/credentials'
import type { Keychain } from '../platform/keychain/keychain'
import type { Database } from '../platform/storage/database'
import { certificateExport } from './certificates.export'
import { certificateImport } from './certificates.import'
import { createCertificatesRepository } from './certificates.repository'
import { toEntry } from './certificate-state'
import { fileStem } from './file-names'
import { createKeyStore } from './key-store'

export interface Certificates {
  readonly handlers: GroupHandlers<typeof certificatesCalls>
  /** Gives the key and certificate to sign or connect with, for main's own use; an expired certificate is refused. */
  signingKey(id: string): ReturnType<Credentials['loadKey']>
  /** Destroys keys whose time to be restored is over. */
  purgeOld(): Promise<void>
}

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

const notFound = fail({ code: 'not-found', what: 'certificate' } as const)
const DAY_MS = 86_400_000

export function createCertificates(deps: CertificatesDependencies): Certificates {
  const { crypto, clock, announce } = deps
  const repository = createCertificatesRepository(deps.database)
  const keys = createKeyStore(deps.keychain)
  const changed = (): void => announce('certificates-changed', {})
  const shared = { ...deps, repository, keys, changed }

  async function createRequest(input: RequestInput, { signal }: CallContext) {
    const keyBits = input.keyBits ?? KEY_SIZES[input.purpose][0] ?? 4096
    const key = await crypto.createKey(keyBits, { signal })
    if (!key.ok) return key
    const { privateKeyPem, publicKeySha256 } = key.value
    const csr = await crypto.createRequest({ privateKeyPem, subject: input.subject })
    const id = randomUUID()
    // The key first: a record without a key would be useless, a key without a record is only litter.
    const written = await keys.write(id, { privateKeyPem, certificates: [] })
    if (!written.ok) return written
    const { commonName } = input.subject
    await repository.put({
      id,
      purpose: input.purpose,
      commonName,
      keyBits,
      publicKeySha256,
      createdAt: clock.now().toISOString(),
      csr,
      requestedFor: input.subject,
    })
    changed()
    return ok({ id, csr, fileName: `${fileStem(commonName)}.csr`, publicKeySha256 })
  }

  return {
    handlers: {
      createRequest,
      ...certificateImport(shared),
      ...certificateExport(shared),
      async list(input) {
        const records = await repository.list(input?.removed ?? false)
        return ok(records.map((record) => toEntry(record, clock.now())))
      },
      async remove({ id }) {
        const users = await deps.usedBy(id)
        if (users.length > 0) return fail({ code: 'in-use', by: users })
        if (!(await repository.mark(id, clock.now().toISOString()))) return notFound
        changed()
        return ok({})
      },
      async restore({ id }) {
        if (!(await repository.mark(id, null))) return notFound
        changed()
        return ok({})
      },
      async purge({ id }) {
        const record = await repository.find(id)
        if (record?.removedAt === undefined) return notFound
        const removed = await keys.remove(id)
        if (!removed.ok) return removed
        await repository.destroy(id)
        changed()
        return ok({})
      },
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

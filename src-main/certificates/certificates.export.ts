import type { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import { fail, ok } from '../../src-shared/result'
import type { CertificatesContext } from './certificates.context'
import type { StoredCertificate } from './certificates.repository'
import { fileStem } from './file-names'

type ExportCalls = Pick<
  GroupHandlers<typeof certificatesCalls>,
  'exportPkcs12' | 'savePkcs12' | 'copyRequest' | 'saveRequest' | 'copyCertificate' | 'saveCertificate'
>

const notFound = fail({ code: 'not-found', what: 'certificate' } as const)

/** The ways a request or certificate goes out; a key only inside a PKCS#12 file that is locked with a password. */
export function certificateExport({ repository, keys, crypto, desktop }: CertificatesContext): ExportCalls {
  async function current(id: string): Promise<StoredCertificate | undefined> {
    const record = await repository.find(id)
    return record?.removedAt === undefined ? record : undefined
  }

  async function pkcs12(id: string, password: string) {
    const record = await current(id)
    if (record === undefined) return notFound
    const entry = await keys.read(id)
    if (!entry.ok) return entry
    if (entry.value.certificates.length === 0) return fail({ code: 'certificate-missing' } as const)
    const bytes = await crypto.createPkcs12({ ...entry.value, password, friendlyName: record.commonName })
    return ok({ bytes, fileName: `${fileStem(record.commonName)}.p12` })
  }

  async function publicCertificate(id: string) {
    const record = await current(id)
    if (record === undefined) return notFound
    if (record.certificatePem === undefined) return fail({ code: 'certificate-missing' } as const)
    return ok({ pem: record.certificatePem, fileName: `${fileStem(record.commonName)}.pem` })
  }

  return {
    async exportPkcs12({ id, password }) {
      const made = await pkcs12(id, password)
      return made.ok ? ok({ base64: Buffer.from(made.value.bytes).toString('base64') }) : made
    },
    async savePkcs12({ id, password }) {
      const made = await pkcs12(id, password)
      return made.ok ? desktop.saveFile(made.value.fileName, made.value.bytes) : made
    },
    async copyRequest({ id }) {
      const record = await current(id)
      return record?.csr === undefined ? notFound : desktop.copy(record.csr)
    },
    async saveRequest({ id }) {
      const record = await current(id)
      return record?.csr === undefined
        ? notFound
        : desktop.saveFile(`${fileStem(record.commonName)}.csr`, record.csr)
    },
    async copyCertificate({ id }) {
      const found = await publicCertificate(id)
      return found.ok ? desktop.copy(found.value.pem) : found
    },
    async saveCertificate({ id }) {
      const found = await publicCertificate(id)
      return found.ok ? desktop.saveFile(found.value.fileName, found.value.pem) : found
    },
  }
}

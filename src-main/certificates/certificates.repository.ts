import * as z from 'zod'
import { CompanySubject, Purpose } from '../../src-shared/certificates/certificates.model'
import type { Database, Row } from '../platform/storage/database'

const Facts = z.object({
  subject: z.string(),
  issuer: z.string(),
  serialNumber: z.string(),
  selfSigned: z.boolean(),
  sha256Fingerprint: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
})

/** What is kept of a certificate beside its key: public facts only. */
export const CertificateRecord = z.object({
  id: z.string(),
  purpose: Purpose,
  commonName: z.string(),
  keyBits: z.number(),
  publicKeySha256: z.string(),
  createdAt: z.string(),
  /** The request and who it is for; absent for a key that came with its certificate. */
  csr: z.string().optional(),
  requestedFor: CompanySubject.optional(),
  facts: Facts.optional(),
  /** The public certificate itself, to hand out without asking the keychain. */
  certificatePem: z.string().optional(),
})
export type CertificateRecord = z.infer<typeof CertificateRecord>

export type StoredCertificate = CertificateRecord & { readonly removedAt: string | undefined }

export interface CertificatesRepository {
  put(record: CertificateRecord): Promise<void>
  find(id: string): Promise<StoredCertificate | undefined>
  findByPublicKey(publicKeySha256: string): Promise<StoredCertificate | undefined>
  /** Newest first; the removed ones only when asked for. */
  list(removed: boolean): Promise<StoredCertificate[]>
  /** Removed before this moment (ISO). */
  removedBefore(moment: string): Promise<string[]>
  mark(id: string, removedAt: string | null): Promise<boolean>
  destroy(id: string): Promise<void>
}

export function createCertificatesRepository(database: Database): CertificatesRepository {
  return {
    async put(record) {
      await database.run(
        `INSERT INTO certificates (id, public_key_sha256, created_at, body) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET body = excluded.body, removed_at = NULL`,
        [record.id, record.publicKeySha256, record.createdAt, JSON.stringify(record)],
      )
    },
    async find(id) {
      const row = await database.get('SELECT body, removed_at FROM certificates WHERE id = ?', [id])
      return row && parse(row)
    },
    async findByPublicKey(publicKeySha256) {
      const row = await database.get(
        `SELECT body, removed_at FROM certificates WHERE public_key_sha256 = ?
         ORDER BY removed_at IS NULL DESC, created_at DESC LIMIT 1`,
        [publicKeySha256],
      )
      return row && parse(row)
    },
    async list(removed) {
      const rows = await database.all(
        `SELECT body, removed_at FROM certificates WHERE removed_at IS ${removed ? 'NOT NULL' : 'NULL'}
         ORDER BY created_at DESC, id`,
      )
      return rows.map(parse)
    },
    async removedBefore(moment) {
      const rows = await database.all('SELECT id FROM certificates WHERE removed_at < ?', [moment])
      return rows.map((row) => String(row['id']))
    },
    async mark(id, removedAt) {
      const { changes } = await database.run('UPDATE certificates SET removed_at = ? WHERE id = ?', [
        removedAt,
        id,
      ])
      return changes > 0
    },
    async destroy(id) {
      await database.run('DELETE FROM certificates WHERE id = ?', [id])
    },
  }
}

function parse(row: Row): StoredCertificate {
  const removedAt = row['removed_at']
  return {
    ...CertificateRecord.parse(JSON.parse(String(row['body']))),
    removedAt: typeof removedAt === 'string' ? removedAt : undefined,
  }
}

import {
  EXPIRY_WARNING_DAYS,
  type CertificateEntry,
  type CertificateState,
} from '../../src-shared/certificates/certificates.model'
import type { StoredCertificate } from './certificates.repository'

const DAY_MS = 86_400_000

/** Whole days from now until the end, rounded down: the last day counts 0, a past end is negative. */
export function daysUntil(notAfter: string, now: Date): number {
  return Math.floor((Date.parse(notAfter) - now.getTime()) / DAY_MS)
}

/** Shows a stored certificate as the window and the terminal see it. */
export function toEntry(record: StoredCertificate, usedBy: readonly string[], now: Date): CertificateEntry {
  const { facts, csr, certificatePem: _pem, requestedFor, removedAt, ...known } = record
  return {
    ...known,
    state: stateOf(record, now),
    hasRequest: csr !== undefined,
    usedBy: [...usedBy],
    ...(facts && { ...facts, daysLeft: daysUntil(facts.notAfter, now) }),
    ...(requestedFor && { requestedFor }),
    ...(removedAt !== undefined && { removedAt }),
  }
}

function stateOf(record: StoredCertificate, now: Date): CertificateState {
  if (record.removedAt !== undefined) return 'removed'
  if (record.facts === undefined) return 'requested'
  if (Date.parse(record.facts.notAfter) <= now.getTime()) return 'expired'
  return daysUntil(record.facts.notAfter, now) <= EXPIRY_WARNING_DAYS[0] ? 'expiring' : 'valid'
}

import {
  EXPIRY_WARNING_DAYS,
  type CertificateEntry,
  type CertificateState,
} from '../../src-shared/certificates/certificates.model'
import type { Texts } from '../../src-shared/texts/texts'
import type { StatusTone } from '../ui/status-pill'

/** How close the end of a certificate is: within 90, 30 or 7 days, or past; `none` while there is nothing to do. */
export type ExpiryStage = 'none' | 'soon' | 'near' | 'urgent' | 'expired'

/** Tells how close the end is, by the warning terms of the model. */
export function expiryStage({ state, daysLeft }: CertificateEntry): ExpiryStage {
  const [soon, near, urgent] = EXPIRY_WARNING_DAYS
  if (state === 'expired') return 'expired'
  if (state !== 'expiring' || daysLeft === undefined || daysLeft > soon) return 'none'
  if (daysLeft <= urgent) return 'urgent'
  return daysLeft <= near ? 'near' : 'soon'
}

const TONES: Readonly<Record<CertificateState, StatusTone>> = {
  requested: 'waiting',
  valid: 'positive',
  expiring: 'waiting',
  expired: 'negative',
  removed: 'neutral',
}

/** The state in one or two words, with its tone: an end that is near counts its days. */
export function statusOf(
  entry: CertificateEntry,
  { t }: Texts,
): { readonly tone: StatusTone; readonly text: string } {
  const tone = expiryStage(entry) === 'urgent' ? 'negative' : TONES[entry.state]
  return entry.state === 'expiring' && entry.daysLeft !== undefined
    ? { tone, text: t('certificates.daysLeft', { days: entry.daysLeft }) }
    : { tone, text: t(`certificates.state.${entry.state}`) }
}

/** The day that matters now: when it ends or ended, was asked for, or was removed. */
export function dateLine(entry: CertificateEntry, { t, format }: Texts): string {
  if (entry.removedAt !== undefined)
    return t('certificates.removedOn', { date: format.shortDate(entry.removedAt) })
  if (entry.notAfter === undefined)
    return t('certificates.requestedOn', { date: format.shortDate(entry.createdAt) })
  const date = format.shortDate(entry.notAfter)
  return t(entry.state === 'expired' ? 'certificates.expiredOn' : 'certificates.validUntil', { date })
}

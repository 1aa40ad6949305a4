import { withoutInsz } from '../identity/without-insz'
import type { CalendarEntry } from '../onboarding/calendar'
import type { Texts } from '../texts/texts'

/** How long before its end a certificate's successor is to be begun, in days: ours, since no service publishes a term. */
export const RENEWAL_DAYS = 30

const DAY_MS = 86_400_000

/** Gives the day (`YYYY-MM-DD`) to begin with the next certificate, from the end of the one there is (ISO 8601). */
export function renewalDay(notAfter: string): string {
  return new Date(Date.parse(notAfter) - RENEWAL_DAYS * DAY_MS).toISOString().slice(0, 10)
}

/** Writes the renewal of a certificate as a day for a calendar, in the user's language. */
export function renewalEntry(
  certificate: { readonly id: string; readonly commonName: string; readonly notAfter: string },
  { t, format }: Pick<Texts, 't' | 'format'>,
): CalendarEntry {
  const { id, commonName, notAfter } = certificate
  return {
    uid: `certificate-${id}-renewal@werkbalie`,
    day: renewalDay(notAfter),
    summary: t('certificates.renewal.summary', { name: withoutInsz(commonName) }),
    description: t('certificates.renewal.description', { date: format.date(notAfter) }),
  }
}

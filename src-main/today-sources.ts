import { EXPIRY_WARNING_DAYS, type CertificateEntry } from '../src-shared/certificates/certificates.model'
import { renewalDay, renewalEntry } from '../src-shared/certificates/renewal'
import type { CalendarEntry } from '../src-shared/onboarding/calendar'
import type { Texts } from '../src-shared/texts/texts'
import type { TodayItem } from '../src-shared/today/today.model'
import type { Certificates } from './certificates/certificates.service'
import type { JobFeed } from './job-feed/job-feed.service'
import type { LearningAccount } from './learning-account/learning-account.service'
import type { Onboarding } from './onboarding/onboarding.service'
import type { Database } from './platform/storage/database'
import { checksToRepeat } from './precontract/precontract.again'
import type { Profiles } from './profiles/profiles.service'
import type { TodaySource } from './today/today.service'
import type { Vacancies } from './vacancies/vacancies.service'

const noContext = { signal: new AbortController().signal, progress: () => undefined }

interface Certified {
  readonly certificates: Certificates
  readonly profiles: Profiles
}

/** Certificates about to end, and those that ended while something still uses them; the practice one renews itself. */
export function expiringCertificates(deps: Certified): TodaySource {
  return async () => {
    const items: TodayItem[] = []
    for (const { id, state, commonName, notAfter, daysLeft, usedBy } of await ownCertificates(deps)) {
      if (notAfter === undefined || daysLeft === undefined) continue
      const isWanted = state === 'expiring' || (state === 'expired' && usedBy.length > 0)
      const within = warningTerm(daysLeft)
      if (isWanted)
        items.push({
          kind: 'certificate-expiring',
          certificateId: id,
          commonName,
          notAfter,
          renewOn: renewalDay(notAfter),
          usedBy,
          daysLeft,
          within,
        })
    }
    return items
  }
}

/** The renewals of the certificates that something uses, as days for a calendar. */
export function certificateRenewals(
  deps: Certified & { readonly words: () => Promise<Pick<Texts, 't' | 'format'>> },
): () => Promise<CalendarEntry[]> {
  return async () => {
    const words = await deps.words()
    return (await ownCertificates(deps)).flatMap(({ id, commonName, notAfter, daysLeft = -1, usedBy }) =>
      notAfter === undefined || daysLeft < 0 || usedBy.length === 0
        ? []
        : [renewalEntry({ id, commonName, notAfter }, words)],
    )
  }
}

async function ownCertificates({ certificates, profiles }: Certified): Promise<CertificateEntry[]> {
  const [entries, known] = await Promise.all([
    certificates.handlers.list(undefined, noContext),
    profiles.handlers.list(undefined, noContext),
  ])
  if (!entries.ok || !known.ok) return []
  const practice = known.value.filter(({ builtIn }) => builtIn).map(({ certificateId }) => certificateId)
  return entries.value.filter(({ id }) => !practice.includes(id))
}

/** The narrowest term that the days left are in; 0 when there are none left. */
function warningTerm(daysLeft: number): number {
  if (daysLeft < 0) return 0
  return [...EXPIRY_WARNING_DAYS].reverse().find((days) => daysLeft <= days) ?? EXPIRY_WARNING_DAYS[0]
}

/** People whose flexi-job answer holds for a quarter only. */
export function repeatableChecks(database: Database, today: () => string): TodaySource {
  return async () => {
    const found = await checksToRepeat(database, today())
    return found.map(({ check, quarter }) => ({
      kind: 'check-again',
      checkId: check.id,
      profileId: check.profileId,
      citizenMasked: check.citizenMasked,
      ...(check.candidateName !== undefined && { candidateName: check.candidateName }),
      quarter,
      practice: check.practice,
    }))
  }
}

/** Kept feeds with errors, or from which vacancies went. */
export function changedFeeds(jobFeed: JobFeed): TodaySource {
  return async () => {
    const feeds = await jobFeed.needingAttention()
    return feeds.flatMap(({ id, name, last }) =>
      last === undefined
        ? []
        : [
            {
              kind: 'feed-changed',
              feedId: id,
              name,
              checkedAt: last.checkedAt,
              errors: last.defects.filter(({ level }) => level === 'error').length,
              gone: last.comparison?.counts.gone ?? 0,
            },
          ],
    )
  }
}

/** Trainings that can be sent, wait, came back, or of which nobody knows whether they arrived. */
export function trainingsToSend(learningAccount: Pick<LearningAccount, 'needingAttention'>): TodaySource {
  return async () => {
    const found = await learningAccount.needingAttention()
    return found.map(({ id, title, changedAt, state, practice }) => ({
      kind: 'training-to-send',
      trainingId: id,
      ...{ title, changedAt, state, practice },
    }))
  }
}

/** Test vacancies that a round could take, for each onboarding at VDAB that is at sending them. */
export function vacanciesToSend(
  onboarding: Pick<Onboarding, 'openSteps'>,
  vacancies: Pick<Vacancies, 'readyToSend'>,
): TodaySource {
  return async () => {
    const places = await onboarding.openSteps('test-vacancies')
    const first = places.filter(
      ({ runId }, index) => places.findIndex((one) => one.runId === runId) === index,
    )
    const counted = first.map(async (place) => ({
      kind: 'vacancies-to-send' as const,
      ...place,
      count: await vacancies.readyToSend(place.runId),
    }))
    return (await Promise.all(counted)).filter(({ count }) => count > 0)
  }
}

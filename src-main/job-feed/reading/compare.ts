import { createHash } from 'node:crypto'
import type { FeedComparison } from '../../../src-shared/job-feed/job-feed.model'
import type { FullRecord } from './records'

/** What is kept of each vacancy to compare with: its key, a digest of everything in it, its title. */
export type Fingerprint = readonly [key: string, digest: string, title: string]

const LISTED = 200

/** Makes the fingerprints of a check: a vacancy is known by its number, else its address, else its title. */
export function fingerprintsOf(records: readonly FullRecord[]): Fingerprint[] {
  const taken = new Set<string>()
  return records.flatMap((record): Fingerprint[] => {
    const { index: _place, ...content } = record
    const key = record.id ?? record.url ?? record.title
    if (key === undefined || taken.has(key)) return []
    taken.add(key)
    const digest = createHash('sha1').update(JSON.stringify(content)).digest('base64url').slice(0, 12)
    return [[key, digest, (record.title ?? '').slice(0, 120)]]
  })
}

/** Tells which vacancies came, went and changed since the check before, made at `since` (ISO). */
export function compareFingerprints(
  before: readonly Fingerprint[],
  after: readonly Fingerprint[],
  since: string,
): FeedComparison {
  const old = new Map(before.map((one) => [one[0], one]))
  const current = new Set(after.map(([key]) => key))
  const added = after.filter(([key]) => !old.has(key))
  const gone = before.filter(([key]) => !current.has(key))
  const changed = after.filter(([key, digest]) => old.has(key) && old.get(key)?.[1] !== digest)
  return {
    since,
    added: listed(added),
    gone: listed(gone),
    changed: listed(changed),
    counts: { added: added.length, gone: gone.length, changed: changed.length },
  }
}

function listed(fingerprints: readonly Fingerprint[]): { id: string; title?: string }[] {
  return fingerprints.slice(0, LISTED).map(([id, , title]) => ({ id, ...(title !== '' && { title }) }))
}

import type { FeedDefect } from '../../../src-shared/job-feed/job-feed.model'
import { readFeedDate } from './feed-dates'
import type { Fields, FullRecord } from './records'

const DAY_MS = 86_400_000
const SHORT_DESCRIPTION = 100

/** Says what is wrong with each vacancy by itself, and with their numbers together. `now` judges the dates. */
export function recordDefects(records: readonly FullRecord[], fields: Fields, now: Date): FeedDefect[] {
  if (records.length === 0) return []
  const each = records.flatMap((record) => [
    ...textDefects(record),
    ...addressDefects(record, fields),
    ...dateDefects(record, now),
  ])
  const applyAbsent = fields.applyUrl === undefined
  return [
    ...(applyAbsent ? [{ code: 'missing-apply-url', level: 'warning', count: records.length } as const] : []),
    ...each,
    ...duplicateIds(records),
  ]
}

type Found = Omit<FeedDefect, 'record'>

function at(record: FullRecord, ...found: (Found | false)[]): FeedDefect[] {
  return found.filter((one) => one !== false).map((one) => ({ record: record.index, ...one }))
}

function textDefects(record: FullRecord): FeedDefect[] {
  const { title = '', description, descriptionLength } = record
  const garbled = garbledIn(title) ?? garbledIn(description)
  return at(
    record,
    record.id === undefined && { code: 'missing-id', level: 'error' },
    title === '' && { code: 'missing-title', level: 'error' },
    title.includes('.') && { code: 'title-full-stop', level: 'warning', value: title.slice(0, 120) },
    descriptionLength === 0 && { code: 'description-missing', level: 'error' },
    descriptionLength > 0 &&
      descriptionLength < SHORT_DESCRIPTION && { code: 'description-short', level: 'warning' },
    isDoublyEscaped(description) && { code: 'double-escaped', level: 'error' },
    garbled !== undefined && { code: 'mojibake', level: 'error', value: garbled },
  )
}

/** UTF-8 that was read as windows-1252: é becomes Ã©, ’ becomes â€™; and the sign for what could not be read at all. */
const GARBLED_SIGNS = ['Ã', 'Â', 'â€', '\ufffd']
const MOJIBAKE =
  /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ“”˜¢¦]|Â[\u00a0-\u00bf]|\ufffd/

/** Most texts hold none of the signs: looking for those first is many times as fast as the pattern. */
function garbledIn(text: string): string | undefined {
  return GARBLED_SIGNS.some((sign) => text.includes(sign)) ? MOJIBAKE.exec(text)?.[0] : undefined
}

/** After one decoding a description is HTML; when tags or entities are still written out, it was encoded once too often. */
function isDoublyEscaped(description: string): boolean {
  return (
    /&lt;\/?(?:p|br|ul|li|b|strong|em|div|span|h\d)\b/i.test(description) ||
    /&amp;(?:[a-z]{2,8}|#\d+);/i.test(description)
  )
}

function addressDefects(record: FullRecord, fields: Fields): FeedDefect[] {
  const { url, applyUrl } = record
  return at(
    record,
    fields.url !== undefined && url === undefined && { code: 'missing-url', level: 'error' },
    fields.applyUrl !== undefined && applyUrl === undefined && { code: 'missing-apply-url', level: 'error' },
    addressDefect(url),
    applyUrl !== url && addressDefect(applyUrl),
    isCarerix(applyUrl) && { code: 'apply-url-carerix', level: 'note' },
  )
}

function addressDefect(address: string | undefined): Found | false {
  if (address === undefined) return false
  const value = address.slice(0, 200)
  const host = hostOf(address)
  if (host === null) return { code: 'url-malformed', level: 'error', value }
  return /^http:/i.test(address.trim()) && { code: 'url-not-https', level: 'warning', value }
}

function isCarerix(address: string | undefined): boolean {
  return /(?:^|\.)(?:carerix\.(?:com|net)|cxportal\.[a-z]+)$/.test((address && hostOf(address)) ?? '')
}

function hostOf(address: string): string | null {
  try {
    const { protocol, hostname } = new URL(address.trim())
    return protocol === 'http:' || protocol === 'https:' ? hostname : null
  } catch {
    return null
  }
}

function dateDefects(record: FullRecord, now: Date): FeedDefect[] {
  if (record.date === undefined) return []
  const value = record.date.slice(0, 60)
  const date = readFeedDate(record.date)
  if (date === null) return at(record, { code: 'date-unreadable', level: 'warning', value })
  const days = (date.getTime() - now.getTime()) / DAY_MS
  // A day of leeway: a date without a time or a zone may lie in another day here.
  return at(
    record,
    days > 1 && { code: 'date-future', level: 'warning', value },
    days < -366 && { code: 'date-old', level: 'warning', value },
  )
}

function duplicateIds(records: readonly FullRecord[]): FeedDefect[] {
  const seen = new Set<string>()
  return records.flatMap((record) => {
    if (record.id === undefined) return []
    if (!seen.has(record.id)) {
      seen.add(record.id)
      return []
    }
    return at(record, { code: 'duplicate-id', level: 'error', value: record.id.slice(0, 120) })
  })
}

import { gunzipSync } from 'node:zlib'
import { FEED_LIMITS } from '../../../src-shared/job-feed/feed-limits'
import type {
  FeedComparison,
  FeedDefect,
  FeedFormat,
  FeedRecord,
} from '../../../src-shared/job-feed/job-feed.model'
import { compareFingerprints, fingerprintsOf, type Fingerprint } from './compare'
import { decodeFeed } from './decode'
import { parseXml, type Node } from './markup'
import { recogniseRecords, type Recognised } from './recognise'
import { recordDefects } from './record-defects'
import { fieldsOf, recordOf, type FullRecord } from './records'

/** A fetched answer, and what the check before left to compare with. */
export interface ReadInput {
  readonly bytes: Uint8Array
  readonly contentType?: string | undefined
  readonly contentEncoding?: string | undefined
  /** ISO 8601: judges the dates. */
  readonly now: string
  /** The number of vacancies that was asked for in the address, when it says. */
  readonly asked?: number | undefined
  readonly before?: { readonly since: string; readonly fingerprints: string } | undefined
}

/** What a feed holds. Lists are written out as JSON, a page at a time, so that whoever receives them need not do it in one go. */
export interface ReadFeed {
  readonly format: FeedFormat
  readonly encoding: string
  readonly recordPath?: string
  readonly fields: Record<string, string>
  readonly recordCount: number
  readonly defects: FeedDefect[]
  readonly comparison?: FeedComparison
  /** JSON of at most PAGE records each. */
  readonly pages: string[]
  /** JSON, to compare the next check with. */
  readonly fingerprints: string
  readonly bytes: number
}

export type ReadOutcome = { readonly feed: ReadFeed } | { readonly tooLarge: true }

/** Records in a page. */
export const PAGE = 200

/** Reads a feed from its bytes: never throws on what the bytes are, never expands entities, lists at most FEED_LIMITS.records. */
export function readFeed(input: ReadInput): ReadOutcome {
  const bytes = unpacked(input)
  if (bytes === null) return { tooLarge: true }
  const { text, encoding, defects } = decodeFeed(bytes, input.contentType)
  const found = contentOf(text, input.contentType)
  const records = found.items
    .slice(0, FEED_LIMITS.records)
    .map((item, index) => recordOf(item, found.fields, index))
  const fingerprints = fingerprintsOf(records)
  return {
    feed: {
      format: found.format,
      encoding,
      ...(found.path !== undefined && { recordPath: found.path }),
      fields: found.fields,
      recordCount: found.items.length,
      defects: limited([
        ...defects,
        ...found.defects,
        ...countDefects(found, input.asked),
        ...recordDefects(records, found.fields, new Date(input.now)),
      ]),
      ...(input.before !== undefined && { comparison: compare(input.before, fingerprints) }),
      pages: pagesOf(records),
      fingerprints: JSON.stringify(fingerprints),
      bytes: bytes.length,
    },
  }
}

function unpacked({ bytes, contentEncoding }: ReadInput): Uint8Array | null {
  if (!/gzip/i.test(contentEncoding ?? '')) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: FEED_LIMITS.bytes })
  } catch (error) {
    // Damaged data is read as it came; only a bomb is refused.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? null : bytes
  }
}

interface Content extends Pick<Recognised, 'items' | 'path'> {
  readonly format: FeedFormat
  readonly fields: ReturnType<typeof fieldsOf>
  readonly defects: readonly FeedDefect[]
}

function contentOf(text: string, contentType: string | undefined): Content {
  const start = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, 2000)
  if (start === '') return nothing('empty', 'empty-answer')
  if (isHtml(start, contentType)) return nothing('html', 'html-instead-of-feed')
  if (start.startsWith('{') || start.startsWith('[')) return jsonContent(text)
  if (!start.startsWith('<')) return nothing('text', 'not-a-feed')
  const { tree, defects } = parseXml(text.replace(/^\ufeff/, ''))
  return recordsIn(tree, 'xml', defects)
}

/** A page says so by its root or its kind; XML that is served as a page is still XML. */
function isHtml(start: string, contentType: string | undefined): boolean {
  const root = start.replace(/^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|\s)+/, '')
  if (/^<(?:!doctype\s+html|html)\b/i.test(root)) return true
  return (
    /text\/html/i.test(contentType ?? '') &&
    !start.startsWith('<?xml') &&
    /^<(?:head|body|div|p|h\d|script|title|meta)\b/i.test(root)
  )
}

function jsonContent(text: string): Content {
  try {
    // Numbers and nothing become texts, so that a tree of JSON looks like one of XML.
    const tree = JSON.parse(text.replace(/^\ufeff/, ''), (_, value: unknown) =>
      typeof value === 'object' && value !== null ? value : written(value),
    ) as Node
    return recordsIn(tree, 'json', [])
  } catch {
    return nothing('json', 'json-malformed')
  }
}

function written(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : ''
}

function recordsIn(tree: Node, kind: 'xml' | 'json', defects: readonly FeedDefect[]): Content {
  const recognised = recogniseRecords(tree, kind)
  const none: FeedDefect[] = recognised.items.length === 0 ? [{ code: 'no-records', level: 'error' }] : []
  return { ...recognised, fields: fieldsOf(recognised.items), defects: [...defects, ...none] }
}

function nothing(format: FeedFormat, code: string): Content {
  return { format, items: [], fields: {}, defects: [{ code, level: 'error' }] }
}

function countDefects({ items }: Content, asked: number | undefined): FeedDefect[] {
  const count = items.length
  return [
    ...(count > FEED_LIMITS.records ? [{ code: 'more-records', level: 'warning', count } as const] : []),
    ...(asked !== undefined && count === asked && count > 0
      ? [{ code: 'exactly-count', level: 'warning', count } as const]
      : []),
  ]
}

/** A code that most vacancies share would fill the list: after the first two hundred only their number is told. */
function limited(defects: readonly FeedDefect[]): FeedDefect[] {
  const counts = new Map<string, number>()
  const kept = defects.filter(({ code, record }) => {
    if (record === undefined) return true
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= FEED_LIMITS.defectsPerCode
  })
  const over = [...counts].filter(([, count]) => count > FEED_LIMITS.defectsPerCode)
  return [...kept, ...over.map(([code, count]) => ({ code, level: levelOf(defects, code), count }))]
}

function levelOf(defects: readonly FeedDefect[], code: string): FeedDefect['level'] {
  return defects.find((one) => one.code === code)?.level ?? 'note'
}

function compare(
  { since, fingerprints }: NonNullable<ReadInput['before']>,
  after: readonly Fingerprint[],
): FeedComparison {
  return compareFingerprints(JSON.parse(fingerprints) as Fingerprint[], after, since)
}

function pagesOf(records: readonly FullRecord[]): string[] {
  const pages: string[] = []
  for (let start = 0; start < records.length; start += PAGE) {
    pages.push(
      JSON.stringify(
        records.slice(start, start + PAGE).map(({ description: _whole, ...record }): FeedRecord => record),
      ),
    )
  }
  return pages
}

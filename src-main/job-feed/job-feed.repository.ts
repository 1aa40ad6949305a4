import * as z from 'zod'
import { FeedRecord, FeedSummary } from '../../src-shared/job-feed/job-feed.model'
import type { Database, Row } from '../platform/storage/database'

/** A feed to check again, without what its last check found. */
export interface KeptFeed {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly daily: boolean
  readonly removedAt?: string
}

export interface FeedsRepository {
  put(feed: KeptFeed): Promise<void>
  find(id: string): Promise<KeptFeed | undefined>
  list(removed: boolean): Promise<KeptFeed[]>
  mark(id: string, removedAt: string | null): Promise<boolean>
}

export interface FeedChecksRepository {
  /** Keeps a check in the place of the one before for the same address. */
  put(summary: FeedSummary, fingerprints: string, pages: readonly string[]): Promise<void>
  last(url: string): Promise<FeedSummary | undefined>
  /** What the last check of an address left to compare with. */
  lastFingerprints(url: string): Promise<{ since: string; fingerprints: string } | undefined>
  /** Whole pages of records, as JSON, from the page that holds this place on. */
  pages(checkId: string, from: number, count: number): Promise<string[]>
  recordCount(checkId: string): Promise<number | undefined>
  /** Destroys feeds removed before this moment, and checks of addresses that no feed keeps made before the other. */
  destroyOld(removedBefore: string, checkedBefore: string): Promise<void>
}

/** Keeps the feeds to check again. */
export function createFeedsRepository(database: Database): FeedsRepository {
  return {
    async put({ id, name, url, daily }) {
      await database.run(
        `INSERT INTO feeds (id, name, url, daily) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, url = excluded.url, daily = excluded.daily, removed_at = NULL`,
        [id, name, url, daily ? 1 : 0],
      )
    },
    async find(id) {
      const row = await database.get('SELECT * FROM feeds WHERE id = ? AND removed_at IS NULL', [id])
      return row && feedFrom(row)
    },
    async list(removed) {
      const rows = await database.all(
        `SELECT * FROM feeds WHERE removed_at IS ${removed ? 'NOT NULL' : 'NULL'} ORDER BY name COLLATE NOCASE, id`,
      )
      return rows.map(feedFrom)
    },
    async mark(id, removedAt) {
      const { changes } = await database.run('UPDATE feeds SET removed_at = ? WHERE id = ?', [removedAt, id])
      return changes > 0
    },
  }
}

/** Keeps what the last check of each address found. */
export function createFeedChecksRepository(database: Database): FeedChecksRepository {
  return {
    async put(summary, fingerprints, pages) {
      const { id, url, checkedAt } = summary
      await database.transaction([
        {
          sql: 'DELETE FROM feed_pages WHERE check_id IN (SELECT id FROM feed_checks WHERE url = ?)',
          params: [url],
        },
        { sql: 'DELETE FROM feed_checks WHERE url = ?', params: [url] },
        {
          sql: 'INSERT INTO feed_checks (id, url, checked_at, body, fingerprints) VALUES (?, ?, ?, ?, ?)',
          params: [id, url, checkedAt, JSON.stringify(summary), fingerprints],
        },
        ...pages.map((page, index) => ({
          sql: 'INSERT INTO feed_pages (check_id, page, body) VALUES (?, ?, ?)',
          params: [id, index, page],
        })),
      ])
    },
    async last(url) {
      const row = await database.get('SELECT body FROM feed_checks WHERE url = ?', [url])
      return row && FeedSummary.parse(JSON.parse(String(row['body'])))
    },
    async lastFingerprints(url) {
      const row = await database.get('SELECT checked_at, fingerprints FROM feed_checks WHERE url = ?', [url])
      return row && { since: String(row['checked_at']), fingerprints: String(row['fingerprints']) }
    },
    async pages(checkId, from, count) {
      const rows = await database.all(
        'SELECT body FROM feed_pages WHERE check_id = ? ORDER BY page LIMIT ? OFFSET ?',
        [checkId, count, from],
      )
      return rows.map((row) => String(row['body']))
    },
    async recordCount(checkId) {
      const row = await database.get(
        `SELECT json_extract(body, '$.recordCount') AS count FROM feed_checks WHERE id = ?`,
        [checkId],
      )
      return row && Number(row['count'])
    },
    async destroyOld(removedBefore, checkedBefore) {
      const unkept = 'checked_at < ? AND url NOT IN (SELECT url FROM feeds)'
      await database.transaction([
        { sql: 'DELETE FROM feeds WHERE removed_at < ?', params: [removedBefore] },
        {
          sql: `DELETE FROM feed_pages WHERE check_id IN (SELECT id FROM feed_checks WHERE ${unkept})`,
          params: [checkedBefore],
        },
        { sql: `DELETE FROM feed_checks WHERE ${unkept}`, params: [checkedBefore] },
      ])
    },
  }
}

const Records = z.array(FeedRecord)

/** Reads a page back as it was written. */
export function recordsFrom(page: string): FeedRecord[] {
  return Records.parse(JSON.parse(page))
}

function feedFrom(row: Row): KeptFeed {
  const removedAt = row['removed_at']
  return {
    id: String(row['id']),
    name: String(row['name']),
    url: String(row['url']),
    daily: row['daily'] === 1,
    ...(typeof removedAt === 'string' && { removedAt }),
  }
}

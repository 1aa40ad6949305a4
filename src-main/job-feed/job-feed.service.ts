import { randomUUID } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { feedAddress, readApplicationName } from '../../src-shared/job-feed/feed-address'
import type { jobFeedCalls } from '../../src-shared/job-feed/job-feed.contract'
import { FEED_LIMITS } from '../../src-shared/job-feed/feed-limits'
import type { Feed, FeedRecord } from '../../src-shared/job-feed/job-feed.model'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { Announce } from '../../src-shared/ipc/events'
import { fail, ok } from '../../src-shared/result'
import type { Clock } from '../platform/clock'
import type { HttpClient } from '../platform/http/http-client'
import type { Database } from '../platform/storage/database'
import { createFeedCheck, type FeedCheck } from './feed-check'
import { createFeedChecksRepository, createFeedsRepository, recordsFrom } from './job-feed.repository'
import { practiceFeeds } from './practice-feeds'
import { PAGE } from './reading/read-feed'

export interface JobFeed {
  readonly handlers: GroupHandlers<typeof jobFeedCalls>
  /** Checks the feeds that are to be checked daily and were not for twenty hours. */
  checkDue(): Promise<void>
  /** The kept feeds whose last check found errors or vacancies that went. */
  needingAttention(): Promise<readonly Feed[]>
  /** Destroys what was removed long ago, and old checks of addresses that were never kept. */
  purgeOld(): Promise<void>
}

const HOUR_MS = 3_600_000
const DAILY_MS = 20 * HOUR_MS
const KEEP_REMOVED_MS = 30 * 24 * HOUR_MS
const KEEP_LOOSE_CHECKS_MS = 90 * 24 * HOUR_MS

const notFound = fail({ code: 'not-found', what: 'feed' } as const)

export function createJobFeed(deps: {
  database: Database
  http: HttpClient
  clock: Clock
  announce: Announce
  practiceOrigin: () => Promise<string>
}): JobFeed {
  const { clock } = deps
  const feeds = createFeedsRepository(deps.database)
  const checks = createFeedChecksRepository(deps.database)
  const changed = (): void => deps.announce('feeds-changed', {})
  const checkOne = createFeedCheck({ ...deps, checks })
  const check: FeedCheck = async (url, signal) => {
    const checked = await checkOne(url, signal)
    if (checked.ok) changed()
    return checked
  }

  async function withLast(removed: boolean): Promise<Feed[]> {
    const kept = await feeds.list(removed)
    return Promise.all(
      kept.map(async (feed) => {
        const last = await checks.last(feed.url)
        return { ...feed, ...(last !== undefined && { last }) }
      }),
    )
  }

  async function mark(id: string, removedAt: string | null) {
    if (!(await feeds.mark(id, removedAt))) return notFound
    changed()
    return ok({})
  }

  return {
    handlers: {
      ...lookingCalls(check, checks),
      practiceFeeds: async (_input, { signal }) =>
        practiceFeeds(deps.http, await deps.practiceOrigin(), signal),
      async save(input) {
        if (input.id !== undefined && (await feeds.find(input.id)) === undefined) return notFound
        const id = input.id ?? randomUUID()
        await feeds.put({ ...input, id })
        changed()
        return ok({ id })
      },
      list: async (input) => ok(await withLast(input?.removed ?? false)),
      remove: ({ id }) => mark(id, clock.now().toISOString()),
      restore: ({ id }) => mark(id, null),
    },
    async checkDue() {
      const never = new AbortController().signal
      for (const feed of await withLast(false)) {
        if (feed.daily && isDue(feed, clock.now())) await check(feed.url, never)
      }
    },
    needingAttention: async () => (await withLast(false)).filter(asksAttention),
    purgeOld() {
      const ago = (ms: number): string => new Date(clock.now().getTime() - ms).toISOString()
      return checks.destroyOld(ago(KEEP_REMOVED_MS), ago(KEEP_LOOSE_CHECKS_MS))
    },
  }
}

type LookingCalls = Pick<GroupHandlers<typeof jobFeedCalls>, 'address' | 'check' | 'records'>

function lookingCalls(check: FeedCheck, checks: ReturnType<typeof createFeedChecksRepository>): LookingCalls {
  return {
    address({ way, application }) {
      const read = readApplicationName(application)
      if ('fault' in read) {
        return Promise.resolve(fail({ code: 'invalid-input', fields: { application: [read.fault] } }))
      }
      const address = feedAddress(way, read.name)
      const composed = { application: read.name, wasApplicationHost: read.hint !== undefined }
      return Promise.resolve(ok({ ...composed, ...(address !== null && { address }) }))
    },
    async check({ url, limit = FEED_LIMITS.records }, { signal }) {
      const checked = await check(url, signal)
      if (!checked.ok) return checked
      const { summary, pages } = checked.value
      return ok({ ...summary, records: await unwrapped(pages, limit) })
    },
    async records({ checkId, offset = 0, limit = PAGE }) {
      const total = await checks.recordCount(checkId)
      if (total === undefined) return notFound
      const first = Math.floor(offset / PAGE)
      const pages = await checks.pages(checkId, first, Math.ceil((offset + limit) / PAGE) - first)
      const start = offset - first * PAGE
      return ok({ records: pages.flatMap(recordsFrom).slice(start, start + limit), total })
    },
  }
}

/** Writes pages out between other work: a window stays free while a long list is made. */
async function unwrapped(pages: readonly string[], limit: number): Promise<FeedRecord[]> {
  const records: FeedRecord[] = []
  for (const page of pages) {
    if (records.length >= limit) break
    records.push(...(JSON.parse(page) as FeedRecord[]))
    await turn()
  }
  return records.slice(0, limit)
}

function isDue({ last }: Feed, now: Date): boolean {
  return last === undefined || now.getTime() - Date.parse(last.checkedAt) >= DAILY_MS
}

function asksAttention({ last }: Feed): boolean {
  if (last === undefined) return false
  return last.defects.some(({ level }) => level === 'error') || (last.comparison?.counts.gone ?? 0) > 0
}

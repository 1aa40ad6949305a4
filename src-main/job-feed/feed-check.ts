import { randomUUID } from 'node:crypto'
import type { FeedDefect, FeedSummary } from '../../src-shared/job-feed/job-feed.model'
import { ok, type Result } from '../../src-shared/result'
import type { Clock } from '../platform/clock'
import type { HttpClient } from '../platform/http/http-client'
import { fetchFeed, type FetchedFeed, type FetchProblem } from './feed-fetch'
import { readInWorker, type ReadProblem } from './feed-reader'
import type { FeedChecksRepository } from './job-feed.repository'
import type { ReadFeed } from './reading/read-feed'

/** What one check found: its summary, and its vacancies as JSON, a page at a time. */
export interface CheckedFeed {
  readonly summary: FeedSummary
  readonly pages: readonly string[]
}

export type FeedCheck = (
  url: string,
  signal: AbortSignal,
) => Promise<Result<CheckedFeed, FetchProblem | ReadProblem>>

/** Makes the check of one address: fetched, read, compared with the check before, and kept in its place. */
export function createFeedCheck(deps: {
  http: HttpClient
  clock: Clock
  checks: FeedChecksRepository
}): FeedCheck {
  return async (url, signal) => {
    const fetched = await fetchFeed(deps.http, url, signal)
    if (!fetched.ok) return fetched
    const now = deps.clock.now().toISOString()
    const { body, contentType, contentEncoding } = fetched.value
    const before = await deps.checks.lastFingerprints(url)
    const input = { bytes: body, contentType, contentEncoding, now, asked: askedCount(url), before }
    const read = await readInWorker(input, signal)
    if (!read.ok) return read
    const summary = summaryOf(url, now, fetched.value, read.value)
    await deps.checks.put(summary, read.value.fingerprints, read.value.pages)
    return ok({ summary, pages: read.value.pages })
  }
}

/** Cx tools take the number of vacancies wanted as `count`. */
function askedCount(url: string): number | undefined {
  const count = Number(new URL(url).searchParams.get('count') ?? Number.NaN)
  return Number.isInteger(count) && count > 0 ? count : undefined
}

function summaryOf(url: string, checkedAt: string, fetched: FetchedFeed, feed: ReadFeed): FeedSummary {
  const { pages: _pages, fingerprints: _fingerprints, ...found } = feed
  const finalUrl = fetched.redirects.at(-1)
  const onTheWay: FeedDefect[] = [
    ...(finalUrl === undefined
      ? []
      : [{ code: 'redirected', level: 'note', value: finalUrl.slice(0, 300) } as const]),
    ...(isPlainHttp(finalUrl ?? url) ? [{ code: 'not-https', level: 'note' } as const] : []),
  ]
  return {
    id: randomUUID(),
    url,
    checkedAt,
    redirects: [...fetched.redirects],
    ...found,
    defects: [...onTheWay, ...feed.defects],
  }
}

/** On this computer itself nobody can read along. */
function isPlainHttp(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' && !/^(?:localhost|127\.|\[::1\])/.test(hostname)
}

import { FEED_LIMITS } from '../../src-shared/job-feed/feed-limits'
import type { NetworkProblem, ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { HttpClient, HttpResponse } from '../platform/http/http-client'

export interface FetchedFeed {
  readonly body: Buffer
  readonly contentType?: string
  readonly contentEncoding?: string
  /** The addresses that were tried after the first, the last one being where the feed is. */
  readonly redirects: readonly string[]
}

export type FetchProblem = NetworkProblem | ProblemOf<'feed-refused' | 'feed-too-large' | 'feed-redirect'>

/**
 * Fetches a feed within its limits: bytes, time for the whole, redirects; only to http and https, and never from elsewhere on to this
 * computer itself.
 */
export async function fetchFeed(
  http: HttpClient,
  url: string,
  signal: AbortSignal,
): Promise<Result<FetchedFeed, FetchProblem>> {
  const limit = new AbortController()
  const stop = (): void => limit.abort()
  const timer = setTimeout(stop, FEED_LIMITS.fetchMs)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    const fetched = await follow(http, url, limit.signal)
    const isLate = limit.signal.aborted && !signal.aborted
    return !fetched.ok && isLate ? fail({ code: 'timed-out', afterMs: FEED_LIMITS.fetchMs }) : fetched
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

async function follow(
  http: HttpClient,
  first: string,
  signal: AbortSignal,
): Promise<Result<FetchedFeed, FetchProblem>> {
  const redirects: string[] = []
  for (let url = first; ;) {
    const response = await http({
      method: 'GET',
      url,
      headers: {
        accept: 'application/xml, application/rss+xml, text/xml, application/json, */*;q=0.5',
        'accept-encoding': 'gzip',
      },
      maxBytes: FEED_LIMITS.bytes,
      signal,
    })
    // The client gives up on an answer for one reason only: it is larger than allowed.
    if (!response.ok)
      return response.problem.code === 'answer-not-understood' ? tooLarge : fail(response.problem)
    const { status, headers, body } = response.value
    if (status >= 200 && status < 300) return ok({ body, redirects, ...contentHeaders(response.value) })
    if (status < 300 || status > 399 || headers['location'] === undefined)
      return fail({ code: 'feed-refused', status })
    const next = nextAddress(url, headers['location'], first)
    if (!next.ok) return next
    if (redirects.length === FEED_LIMITS.redirects) return fail({ code: 'feed-redirect', reason: 'too-many' })
    url = next.value
    redirects.push(url)
  }
}

const tooLarge = fail({ code: 'feed-too-large', maxBytes: FEED_LIMITS.bytes } as const)

function contentHeaders({ headers }: HttpResponse): Pick<FetchedFeed, 'contentType' | 'contentEncoding'> {
  const type = headers['content-type']
  const encoding = headers['content-encoding']
  return {
    ...(type !== undefined && { contentType: type }),
    ...(encoding !== undefined && { contentEncoding: encoding }),
  }
}

function nextAddress(
  from: string,
  location: string,
  first: string,
): Result<string, ProblemOf<'feed-redirect'>> {
  const next = absolute(location, from)
  if (next === null || !/^https?:$/.test(next.protocol) || next.username !== '' || next.password !== '') {
    return fail({ code: 'feed-redirect', reason: 'not-web' })
  }
  // A feed of elsewhere has no business here: it could reach what only listens on this machine.
  if (isThisComputer(next.hostname) && !isThisComputer(new URL(first).hostname)) {
    return fail({ code: 'feed-redirect', reason: 'to-this-computer' })
  }
  next.hash = ''
  return ok(next.href)
}

function absolute(location: string, base: string): URL | null {
  try {
    return new URL(location, base)
  } catch {
    return null
  }
}

function isThisComputer(hostname: string): boolean {
  return /^(?:localhost|(?:.*\.)?localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\]|\[::\]|\[::ffff:7f[0-9a-f:]+\])$/i.test(
    hostname,
  )
}

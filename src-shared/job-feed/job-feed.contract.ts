import * as z from 'zod'
import { call } from '../ipc/call'
import { networkProblems } from '../problem'
import { Feed, FeedRecord, FeedSummary, FeedUrl } from './job-feed.model'

const id = z.string().min(1, 'required')
const byId = z.object({ id })

/** A worker made the records and wrote them with this very schema in mind: validating twenty thousand again would only hold up the window. */
const MadeByWorker = z.custom<FeedRecord>()

const fetchProblems = [
  ...networkProblems,
  'feed-refused',
  'feed-too-large',
  'feed-redirect',
  'feed-too-complex',
] as const

export const jobFeedCalls = {
  address: call({
    summary: "Composes the feed's address from the name of the Carerix application, for either way",
    input: z.object({ way: z.enum(['website', 'medium']), application: z.string().max(2000, 'too-long') }),
    output: z.object({
      application: z.string(),
      /** The .net address of the application itself was given: the feeds live on .com. */
      wasApplicationHost: z.boolean(),
      /** Absent when Carerix publishes no address for this way: ask. */
      address: z.object({ documented: z.string(), secure: z.string() }).optional(),
    }),
    problems: ['invalid-input'],
  }),
  practiceFeeds: call({
    summary: 'Gives the addresses of the practice feeds: one for each shape, and for each way to go wrong',
    input: z.void().or(z.object({})),
    output: z.array(z.object({ shape: z.string(), url: z.string() })),
    problems: [...networkProblems, 'answer-not-understood'],
  }),
  check: call({
    summary: 'Fetches a feed and tells its format, its vacancies and what is wrong with them',
    input: z.object({
      url: FeedUrl,
      /** Gives at most this many vacancies; `records` gives the rest. All when absent. */
      limit: z.number().int().min(0).max(20_000).optional(),
    }),
    output: FeedSummary.extend({ records: z.array(MadeByWorker) }),
    problems: fetchProblems,
  }),
  records: call({
    summary: 'Gives the vacancies that a check found, a page at a time',
    input: z.object({
      checkId: id,
      offset: z.number().int().min(0).optional(),
      limit: z.number().int().min(1).max(1000).optional(),
    }),
    output: z.object({ records: z.array(FeedRecord), total: z.number() }),
    problems: ['not-found'],
  }),
  save: call({
    summary: 'Keeps a feed to check again, daily while the app is open when asked',
    input: z.object({
      id: id.optional(),
      name: z.string().trim().min(1, 'required').max(120, 'too-long'),
      url: FeedUrl,
      daily: z.boolean().default(false),
    }),
    output: z.object({ id: z.string() }),
    problems: ['not-found'],
  }),
  list: call({
    summary: 'Lists the kept feeds with what their last check found',
    input: z.object({ removed: z.boolean().optional() }).optional(),
    output: z.array(Feed),
    problems: [],
  }),
  remove: call({
    summary: 'Removes a kept feed; it can be restored for 30 days',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
  restore: call({
    summary: 'Undoes the removal of a kept feed',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
} as const

import * as z from 'zod'
import { feedUrlFault } from './feed-address'

export const FeedUrl = z
  .string()
  .trim()
  .superRefine((url, context) => {
    const fault = feedUrlFault(url)
    if (fault !== null) context.addIssue({ code: 'custom', message: fault })
  })

/** What a feed turned out to be: `xml` is a list of some other shape, `html` a page for people, `text` neither of all. */
export const FeedFormat = z.enum(['rss', 'atom', 'indeed', 'hr-xml', 'xml', 'json', 'html', 'text', 'empty'])
export type FeedFormat = z.infer<typeof FeedFormat>

const optional = z.string().optional()

/** One vacancy as the feed gives it; dates as written, the description only as its length and its beginning. */
export const FeedRecord = z.object({
  /** Its place in the feed, from 0. */
  index: z.number(),
  id: optional,
  title: optional,
  url: optional,
  applyUrl: optional,
  company: optional,
  city: optional,
  date: optional,
  descriptionLength: z.number(),
  excerpt: optional,
})
export type FeedRecord = z.infer<typeof FeedRecord>

/** What is wrong with the feed, or with the vacancy at place `record`. */
export const FeedDefect = z.object({
  record: z.number().optional(),
  code: z.string(),
  level: z.enum(['error', 'warning', 'note']),
  /** The text it is about, shortened. */
  value: optional,
  line: z.number().optional(),
  column: z.number().optional(),
  /** How many vacancies have it, when they are not all listed. */
  count: z.number().optional(),
})
export type FeedDefect = z.infer<typeof FeedDefect>

/** What changed since the check before, by the vacancies' own ids. */
export const FeedComparison = z.object({
  since: z.string(),
  added: z.array(z.object({ id: z.string(), title: optional })),
  gone: z.array(z.object({ id: z.string(), title: optional })),
  changed: z.array(z.object({ id: z.string(), title: optional })),
  /** How many there are in all: the lists stop at two hundred. */
  counts: z.object({ added: z.number(), gone: z.number(), changed: z.number() }),
})
export type FeedComparison = z.infer<typeof FeedComparison>

/** What one check found, without its vacancies. */
export const FeedSummary = z.object({
  id: z.string(),
  url: z.string(),
  /** The addresses the fetch was sent on to. */
  redirects: z.array(z.string()),
  checkedAt: z.string(),
  bytes: z.number(),
  format: FeedFormat,
  /** The encoding the text was read with: `utf-8`, `windows-1252`, `utf-16le`… */
  encoding: z.string(),
  /** Where the vacancies stand, `source/job`, and which element gives which part. */
  recordPath: optional,
  fields: z.record(z.string(), z.string()),
  recordCount: z.number(),
  defects: z.array(FeedDefect),
  comparison: FeedComparison.optional(),
})
export type FeedSummary = z.infer<typeof FeedSummary>

/** A feed that is kept to check again. */
export const Feed = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  daily: z.boolean(),
  last: FeedSummary.optional(),
  removedAt: z.string().optional(),
})
export type Feed = z.infer<typeof Feed>

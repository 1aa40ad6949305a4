/** What may be read of a feed; a real one has a few hundred vacancies. */
export const FEED_LIMITS = {
  bytes: 32 * 1024 * 1024,
  /** Milliseconds for the whole fetch, and for reading what was fetched. */
  fetchMs: 60_000,
  readMs: 30_000,
  redirects: 5,
  /** Vacancies that are listed; more are counted. */
  records: 20_000,
  /** Defects that are listed of each code; more are counted. */
  defectsPerCode: 200,
} as const

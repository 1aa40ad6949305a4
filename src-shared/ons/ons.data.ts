/**
 * What Nedap publishes about the Ons API. Hosts: "API properties"; the limit of four parallel requests per certificate and the removal
 * of the prefix `/t/` are second-hand (api-evangelist, September 2026). All compared on `checkedOn`.
 */
export const ONS = {
  checkedOn: '2026-11-22',
  hosts: {
    development: 'https://api-development.ons.io',
    staging: 'https://api-staging.ons.io',
    production: 'https://api.ons.io',
  },
  /** The one customer code of the development environment. */
  developmentCode: 'TE1002',
  parallelCalls: 4,
  /** The functional design's summarised description. */
  summaryCharacters: 140,
  /** RFC 5280, ub-common-name. */
  commonNameCharacters: 64,
  /** Paths under this prefix answer no more since 2026-05-19: they became `/v0/<application>/…`. */
  removedPrefix: '/t/',
} as const

/** What VDAB publishes about posting vacancies through its API. Values change: each carries its source, all compared on `checkedOn`. */
export const VDAB = {
  checkedOn: '2026-11-22',

  /** "Momenteel zijn er 7 servicebedrijven waarmee VDAB samenwerkt" (onboarding page, logos of 2024). */
  serviceCompanies: [
    'CV Warehouse',
    'HRorganizer',
    'HR Technologies',
    'Jobtoolz',
    'Mimir',
    'Profile Group',
    'Public',
  ],

  contacts: [
    /** Onboarding page, step 3. */
    { id: 'testVacancies', address: 'openservices@vdab.be' },
    /** API Center of Excellence; second-hand, September 2026. */
    { id: 'centerOfExcellence', address: 'api.coe@vdab.be' },
    /** To report leaked credentials at once; second-hand, September 2026. */
    { id: 'leakedCredentials', address: 'ict_iam@vdab.be' },
    { id: 'security', address: 'security@vdab.be' },
  ],
  phone: '0800 30 700',

  /** "Je stuurt 5 à 10 testvacatures door" (onboarding page, step 3). */
  testVacancies: { minimum: 5, maximum: 10 },

  /** Vacature Posting API, read second-hand in September 2026; an older copy says 90 days without a period. */
  texts: { maximumCharacters: 4000, maximumBytes: 4000 },
  publication: { daysWithoutPeriod: 60, daysWithPeriod: 90 },
} as const

export type VacancyRules = Pick<typeof VDAB, 'texts' | 'publication'>

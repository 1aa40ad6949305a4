import * as z from 'zod'

const text = (max: number) => z.string().max(max, 'too-long').default('')
/** Longer than VDAB takes, so that a pasted text is kept and its excess can be shown. */
const longText = text(40_000)
const amount = z.number().min(0, 'too-small').max(10_000_000, 'too-large').nullable().default(null)
const day = z.iso.date('date-malformed').or(z.literal('')).default('')

/**
 * A vacancy as its writer works on it: anything may still be missing or wrong, so that nothing typed is ever lost. The parts follow
 * the vocabulary of VDAB's own vacancies (functie, arbeidsovereenkomst, tewerkstellingsadres, sollicitatieprocedure).
 */
export const VacancyDraft = z.object({
  /** The employer's own number for it. */
  reference: text(100),
  title: text(300),
  description: longText,
  requirements: longText,
  offer: longText,
  language: z.enum(['nl', 'fr', 'de', 'en']).default('nl'),
  /** A Competent code or name; VDAB's code lists are not published. */
  occupation: text(200),
  contract: text(100),
  regime: z.enum(['', 'full-time', 'part-time']).default(''),
  hoursPerWeek: amount,
  /** The day the work begins: not the day the vacancy appears. */
  employmentStart: day,
  salary: z
    .object({ minimum: amount, maximum: amount, per: z.enum(['hour', 'month', 'year']).default('month') })
    .prefault({}),
  employer: z.object({ name: text(200), enterpriseNumber: text(40) }).prefault({}),
  workplace: z
    .object({
      street: text(200),
      postcode: text(20),
      municipality: text(100),
      country: z.string().trim().toUpperCase().max(2, 'country-code').default('BE'),
    })
    .prefault({}),
  apply: z
    .object({
      email: text(255),
      webForm: text(2000),
      phone: text(50),
      cvWanted: z.boolean().default(true),
    })
    .prefault({}),
  publication: z.object({ from: day, until: day }).prefault({}),
})
export type VacancyDraft = z.infer<typeof VacancyDraft>

/** What is wrong with a draft, and where; `word` and `suggestion` go with some codes. A warning is for the writer to judge. */
export const VacancyDefect = z.object({
  path: z.string(),
  code: z.string(),
  level: z.enum(['error', 'warning']),
  /** What the text counts, and what it may count. */
  found: z.number().optional(),
  allowed: z.number().optional(),
  word: z.string().optional(),
  suggestion: z.string().optional(),
})
export type VacancyDefect = z.infer<typeof VacancyDefect>

export const Vacancy = z.object({
  id: z.string(),
  changedAt: z.string(),
  draft: VacancyDraft,
  defects: z.array(VacancyDefect),
  removedAt: z.string().optional(),
})
export type Vacancy = z.infer<typeof Vacancy>

/** What VDAB said of one test vacancy. */
export const Verdict = z.enum(['waiting', 'accepted', 'change'])
export type Verdict = z.infer<typeof Verdict>

/** Test vacancies that went to VDAB together, each as it was sent. */
export const Round = z.object({
  id: z.string(),
  /** What the rounds belong to: one employer's onboarding. */
  phase: z.string(),
  number: z.number(),
  sentOn: z.iso.date('date-malformed'),
  vacancies: z.array(
    z.object({
      vacancyId: z.string(),
      sent: VacancyDraft,
      verdict: Verdict,
      feedback: z.string().max(10_000, 'too-long').optional(),
      judgedOn: z.iso.date('date-malformed').optional(),
    }),
  ),
})
export type Round = z.infer<typeof Round>

import * as z from 'zod'
import { EnterpriseNumber } from '../identity/enterprise-number'
import { Insz } from '../identity/insz'

export const TypeOfWorker = z.enum(['flexiJob', 'studentJob', 'all'])
export type TypeOfWorker = z.infer<typeof TypeOfWorker>

const emptyAsAbsent = (value: unknown): unknown => (value === '' || value === null ? undefined : value)

/** A question to PrecontractualData (manual 3.2.1.1). `candidateName` is our own label, never sent. */
export const Candidate = z.object({
  profileId: z.string().min(1, 'required'),
  citizen: Insz,
  startDate: z.iso.date('date-malformed'),
  typeOfWorker: TypeOfWorker.default('all'),
  /** The enterprise a mandatary asks for (manual 3.2.2.2). */
  representedEnterpriseNumber: z.preprocess(emptyAsAbsent, EnterpriseNumber.optional()),
  candidateName: z.preprocess(emptyAsAbsent, z.string().trim().max(120, 'too-long').optional()),
})
export type Candidate = z.infer<typeof Candidate>

/**
 * The answer per block (manual 3.3): `unknown` and the two mandate outcomes are not a no; `unrecognised` is a value the manual
 * does not know.
 */
export const Outcome = z.enum(['ok', 'nok', 'unknown', 'no-mandate', 'mandate-unavailable', 'unrecognised'])
export type Outcome = z.infer<typeof Outcome>

/** The service's own words, in its four languages; HTML reduced to plain emphasis. */
export const Notice = z.object({
  nl: z.string().optional(),
  fr: z.string().optional(),
  de: z.string().optional(),
  en: z.string().optional(),
})
export type Notice = z.infer<typeof Notice>

const block = {
  outcome: Outcome,
  /** The service's own word when it is not one we know. */
  allowed: z.string().optional(),
  reference: z.string().optional(),
  notice: Notice.optional(),
  noticeKind: z.enum(['disclaimer', 'error', 'other']).optional(),
  /** Why, as the service names it, lower case. */
  cause: z.string().optional(),
}

export const FlexiJobAnswer = z.object(block)
export type FlexiJobAnswer = z.infer<typeof FlexiJobAnswer>

/** `hoursRemaining`: whole hours not yet worked and not reserved at the moment of the call (manual 3.1). */
export const StudentJobAnswer = z.object({
  ...block,
  hoursRemaining: z.number().optional(),
  /** The service gave hours that are no whole number from 0 to 9999. */
  hoursUnreadable: z.boolean().optional(),
})
export type StudentJobAnswer = z.infer<typeof StudentJobAnswer>

/** One kept answer. The citizen's number is masked; `reveal` gives it. The references embed it (research 2.1). */
export const PrecontractCheck = z.object({
  id: z.string(),
  checkedAt: z.string(),
  profileId: z.string(),
  profileName: z.string(),
  environmentId: z.string(),
  environmentName: z.string(),
  practice: z.boolean(),
  enterpriseNumber: z.string(),
  representedEnterpriseNumber: z.string().optional(),
  citizenMasked: z.string(),
  candidateName: z.string().optional(),
  startDate: z.string(),
  typeOfWorker: TypeOfWorker,
  mainReference: z.string(),
  flexiJob: FlexiJobAnswer.optional(),
  studentJob: StudentJobAnswer.optional(),
  traceId: z.string().optional(),
})
export type PrecontractCheck = z.infer<typeof PrecontractCheck>
/** How long a removed answer can still be restored, in days. */
export const KEEP_REMOVED_DAYS = 30

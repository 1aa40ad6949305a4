import * as z from 'zod'
import type { EnterpriseNumber } from '../../src-shared/identity/enterprise-number'
import type { Insz } from '../../src-shared/identity/insz'
import type { TypeOfWorker } from '../../src-shared/precontract/precontract.model'

/** What a question to verifyPrecontractualData needs (manual 3.2.1.1); `startDate` is `YYYY-MM-DD`. */
export interface VerifyRequest {
  /** The caller: the employer, or the mandatary that asks for another enterprise. */
  readonly mandataryEnterpriseNumber: EnterpriseNumber
  readonly citizen: Insz
  /** Only, and always, as mandatary (manual 3.3.7 and 3.3.8). */
  readonly representedEnterpriseNumber?: EnterpriseNumber | undefined
  readonly startDate: string
  readonly typeOfWorker: TypeOfWorker
}

/** Writes the query of the request in the manual's order (3.2.2), without anything extra or empty. */
export function toQuery(request: VerifyRequest): URLSearchParams {
  const query = new URLSearchParams({
    mandataryEnterpriseNumber: request.mandataryEnterpriseNumber,
    citizen: request.citizen,
  })
  if (request.representedEnterpriseNumber !== undefined) {
    query.append('representedEnterpriseNumber', request.representedEnterpriseNumber)
  }
  query.append('startDate', request.startDate)
  // The manual spells the value for both `all` and `ALL`; leaving it out means the same.
  if (request.typeOfWorker !== 'all') query.append('typeOfWorker', request.typeOfWorker)
  return query
}

const Label = z.strictObject({ nl: z.string(), fr: z.string(), de: z.string(), en: z.string() })
const DocumentedDescription = z.strictObject({
  type: z.enum(['disclaimer', 'error']),
  cause: z.string().optional(),
  label: Label.optional(),
})
const documentedBlock = {
  /** The manual's table names ok, nok and unknown; its samples add noGrant and errorGrant. An open set. */
  allowed: z.string().min(1),
  description: DocumentedDescription.optional(),
}
const DocumentedReference = z.string().max(30)

/** The answer exactly as the manual's one well-formed sample writes it (3.2.2.1 C): for who produces it, not for who reads it. */
export const DocumentedAnswer = z.strictObject({
  precontractualMainReference: DocumentedReference,
  flexiJobResult: z
    .strictObject({ ...documentedBlock, flexiJobReference: DocumentedReference.optional() })
    .optional(),
  studentJobResult: z
    .strictObject({
      ...documentedBlock,
      studentJobReference: DocumentedReference.optional(),
      hoursRemaining: z.number().int().min(0).max(9999).optional(),
    })
    .optional(),
})
export type DocumentedAnswer = z.infer<typeof DocumentedAnswer>

const unreadableAsAbsent = z.string().trim().optional().catch(undefined)

/** A word that the manual's table calls an array and its samples write as a string; `''` when neither can be read. */
const Word = z.preprocess(onlyElement, z.string().trim()).catch('')

const Description = anyCase({
  /** Lower case: `disclaimer`, `error`, or something new. */
  type: Word.transform((word) => word.toLowerCase()),
  /** Lower case, because the manual spells each cause in several ways. */
  cause: unreadableAsAbsent.transform((cause) => cause?.toLowerCase()),
  /** HTML as the service wrote it: sanitise before showing. */
  label: z
    .preprocess(
      (label) => (typeof label === 'string' ? { nl: label, fr: label, de: label, en: label } : label),
      anyCase({
        nl: unreadableAsAbsent,
        fr: unreadableAsAbsent,
        de: unreadableAsAbsent,
        en: unreadableAsAbsent,
      }),
    )
    .catch({}),
})

const block = {
  /** As the service wrote it, trimmed; `''` when it gave nothing readable. */
  allowed: Word,
  description: z.preprocess(asList, z.array(Description.nullable().catch(null))),
}

const FlexiJobResult = anyCase({ ...block, flexiJobReference: unreadableAsAbsent }).transform((result) => ({
  allowed: result.allowed,
  reference: result.flexiJobReference,
  descriptions: result.description.filter((description) => description !== null),
}))

const HoursRemaining = z.number().int().min(0).max(9999)

const StudentJobResult = anyCase({
  ...block,
  studentJobReference: unreadableAsAbsent,
  hoursRemaining: z.unknown().optional(),
}).transform((result) => {
  const hours = HoursRemaining.optional().safeParse(result.hoursRemaining)
  return {
    allowed: result.allowed,
    reference: result.studentJobReference,
    descriptions: result.description.filter((description) => description !== null),
    hoursRemaining: hours.data,
    /** Hours were given, but not as a whole number from 0 to 9999. */
    hoursUnreadable: !hours.success,
  }
})

/**
 * Reads an answer as tolerantly as the manual is inconsistent: names in any case, a word as string or array of one, descriptions
 * as object or array, references with blanks around them, everything unknown ignored. Fails only without a main reference, or
 * when the answer or a block is no object.
 */
export const VerifyAnswer = anyCase({
  precontractualMainReference: z.string().trim().min(1),
  flexiJobResult: FlexiJobResult.optional(),
  studentJobResult: StudentJobResult.optional(),
})
export type VerifyAnswer = z.infer<typeof VerifyAnswer>

/** An object whose names may come in any case and whose nulls count as absent. */
function anyCase<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = new Map(Object.keys(shape).map((name) => [name.toLowerCase(), name]))
  const asDocumented = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const present = Object.entries(value).filter(([, held]) => held !== null)
    return Object.fromEntries(present.map(([name, held]) => [names.get(name.toLowerCase()) ?? name, held]))
  }
  return z.preprocess(asDocumented, z.object(shape))
}

function onlyElement(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value
}

function asList(value: unknown): unknown {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

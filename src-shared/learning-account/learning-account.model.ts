import * as z from 'zod'
import { withoutSeparators } from '../identity/separators'
import { parseDay } from './calendar'
import { parseHours } from './hours'

/** The most participants in a training, and the most periods of one participant (manual 3.1.3). */
export const MOST = 999

const LONGEST_TEXT = 2000
const LONGEST_RAW = 200

/** A number that was understood, the text that was typed when it was not, or nothing yet. A draft loses no keystroke. */
const cell = (read: (text: string) => number | null) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? numberOrText(value, read) : value),
    z
      .union([
        z.number().min(-1e9, 'too-small').max(1e9, 'too-large'),
        z.string().max(LONGEST_RAW, 'too-long'),
      ])
      .nullable(),
  )

/** Trimmed text; nothing when it is empty. */
const text = (longest: number) =>
  z
    .string()
    .max(longest, 'too-long')
    .transform((value) => value.trim() || null)
    .nullable()

/** A day as `YYYY-MM-DD`, or the text that was typed when it is none. */
const day = text(LONGEST_RAW).transform((value) => (value === null ? null : (parseDay(value) ?? value)))

/** The digits of an official number without what people write between them; other text as it is. */
const digits = text(LONGEST_RAW).transform((value) => {
  const bare = value === null ? null : withoutSeparators(value)
  return bare !== null && /^\d+$/.test(bare) ? bare : value
})

/** The digits of an enterprise number, the nine of before 2005 with their zero; other text as it is. */
const enterpriseDigits = text(LONGEST_RAW).transform((value) => {
  const bare = value === null ? null : withoutSeparators(value).replace(/^BE/i, '')
  return bare !== null && /^\d+$/.test(bare) ? bare.replace(/^\d{9}$/, '0$&') : value
})

const code = cell(parseInteger)

export const Period = z.object({
  /** Decimal hours. */
  hours: cell(parseHours).default(null),
  startDate: day.default(null),
  endDate: day.default(null),
  status: code.default(null),
  type: code.default(null),
  place: code.default(null),
  remark: text(LONGEST_TEXT).default(null),
})
export type Period = z.infer<typeof Period>

/** What is known of a certificate; the manual tells none of the codes. */
export const Certificate = z.object({
  type: code.default(null),
  validFrom: day.default(null),
  validUntil: day.default(null),
})

export const participantFields = {
  /** Our own label for the person, never sent. */
  name: text(120).default(null),
  insz: digits.default(null),
  /** Ten digits; optional on the wire (manual 3.2.3.1). */
  employerEnterpriseNumber: enterpriseDigits.default(null),
  result: code.default(null),
  scope: code.default(null),
  /** Drawn as required in the manual but absent from all its samples: its form is not published, so it is kept as it comes. */
  leadingToCertificate: z.preprocess(yesOrNo, z.union([z.boolean(), code])).default(null),
  /** The unit is not published. */
  cost: cell(parseDecimal).default(null),
  certificate: Certificate.default({ type: null, validFrom: null, validUntil: null }),
}

/** A participant without the periods. */
export const ParticipantFields = z.object(participantFields)
export type ParticipantFields = z.infer<typeof ParticipantFields>

export const Participant = z.object({ ...participantFields, periods: z.array(Period).default([]) })
export type Participant = z.infer<typeof Participant>

export const headerFields = {
  denomination: text(LONGEST_TEXT).default(null),
  firstStartDate: day.default(null),
  lastEndDate: day.default(null),
  reference: text(LONGEST_TEXT).default(null),
  language: code.default(null),
}

/** A training without its number and participants. */
export const TrainingHeader = z.object(headerFields)
export type TrainingHeader = z.infer<typeof TrainingHeader>

/** The number of a training: 32 hexadecimal digits in five groups (manual 3.1.1), lower case. */
export const TrainingId = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 'training-id-malformed')

/** One whole training, a draft or a registered one. */
export const Training = z.object({
  trainingId: TrainingId,
  ...headerFields,
  participants: z.array(Participant).default([]),
})
export type Training = z.infer<typeof Training>

/** A training to be drafted; its number is made when it has none yet. */
export const TrainingDraft = Training.extend({ trainingId: TrainingId.nullish() })
export type TrainingDraft = z.infer<typeof TrainingDraft>

/** Reads a code: a whole number. */
export function parseInteger(text: string): number | null {
  const written = text.trim()
  return /^\d{1,9}$/.test(written) ? Number(written) : null
}

/** Reads an amount with a comma or a point before its decimals. */
export function parseDecimal(text: string): number | null {
  const written = text.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.')
  return /^\d{1,9}(\.\d{1,4})?$/.test(written) ? Number(written) : null
}

function numberOrText(value: string, read: (text: string) => number | null): number | string | null {
  return value.trim() === '' ? null : (read(value) ?? value)
}

/** A yes or a no in one of the four languages as such; anything else as it is. */
function yesOrNo(value: unknown): unknown {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : ''
  if (['ja', 'oui', 'yes', 'true'].includes(word)) return true
  return ['nee', 'nein', 'non', 'no', 'false'].includes(word) ? false : value
}

import * as z from 'zod'

/** A calendar day, `YYYY-MM-DD`. */
export const DayInput = z.iso.date('date-malformed')

const text = (max: number) => z.string().trim().max(max, 'too-long')

/** Where one step is. `for` is the name of who must act when the guide's own party says too little. */
export const StepState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('to-do') }),
  z.object({
    state: z.literal('waiting'),
    since: DayInput,
    for: text(120).optional(),
    /** The day on which the user wants to be reminded to ask how it stands. */
    askAgainOn: DayInput.optional(),
  }),
  z.object({ state: z.literal('done'), on: DayInput }),
  z.object({ state: z.literal('not-applicable') }),
])
export type StepState = z.infer<typeof StepState>

/** The largest file that may be kept as evidence, in bytes. */
export const EVIDENCE_FILE_BYTES = 5 * 1024 * 1024

/** What shows that a step happened: when, with whom, a remark, a file. */
export const Evidence = z.object({
  id: z.string(),
  date: DayInput.optional(),
  contact: text(200).optional(),
  note: text(4000).optional(),
  file: z.object({ name: z.string(), bytes: z.number() }).optional(),
  removedAt: z.string().optional(),
})
export type Evidence = z.infer<typeof Evidence>

/** Credentials of a step, kept in the keychain: that they are there, never what they are. */
export const KeptSecret = z.object({
  kind: z.enum(['text', 'file']),
  /** The file's name, or what the user calls the text. */
  name: z.string(),
  keptAt: z.string(),
})
export type KeptSecret = z.infer<typeof KeptSecret>

export const StepRecord = z.object({
  state: StepState,
  evidence: z.array(Evidence),
  secret: KeptSecret.optional(),
})
export type StepRecord = z.infer<typeof StepRecord>

/** Who and what a guide is followed for, by the names its guide lists: fills in the e-mails and the hand-over page. */
export const Details = z.record(z.string().max(40, 'too-long'), text(300))
export type Details = z.infer<typeof Details>

/** One time that a guide is followed: for one employer, one customer environment, one application. */
export const Run = z.object({
  id: z.string(),
  guideId: z.string(),
  name: z.string(),
  startedAt: z.string(),
  details: Details,
  /** By step id; a step that was never touched is absent and to do. */
  steps: z.record(z.string(), StepRecord),
  removedAt: z.string().optional(),
})
export type Run = z.infer<typeof Run>

import * as z from 'zod'

const at = { runId: z.string(), guideId: z.string(), runName: z.string(), stepId: z.string() }
const urgency = z.enum(['later', 'soon', 'today', 'past'])

/** One thing that asks for attention; what it opens follows from its kind and ids. */
export const TodayItem = z.discriminatedUnion('kind', [
  /** A step of a guide that the user can do now; `due` when a term runs. */
  z.object({ kind: z.literal('step-to-do'), ...at, due: z.string().optional(), urgency: urgency.optional() }),
  /** A step that waits for someone else. `expected`: by when, as far as a term says; `askAgain`: today is the day to ask. */
  z.object({
    kind: z.literal('step-waiting'),
    ...at,
    actor: z.string(),
    for: z.string().optional(),
    since: z.string(),
    expected: z.string().optional(),
    urgency: urgency.optional(),
    askAgain: z.boolean(),
    /** The day the user chose for it. */
    askAgainOn: z.string().optional(),
  }),
  z.object({
    kind: z.literal('certificate-expiring'),
    certificateId: z.string(),
    commonName: z.string(),
    notAfter: z.string(),
    /** The day to begin with the next one. */
    renewOn: z.string(),
    /** What uses it: profiles, customer environments. */
    usedBy: z.array(z.string()),
    daysLeft: z.number(),
    /** The narrowest of the warning terms it is in: 90, 30 or 7 days, or 0 when it has ended. */
    within: z.number(),
  }),
  /** A training that can be sent, waits for the service, came back, or may or may not be registered or removed: an answer was lost. */
  z.object({
    kind: z.literal('training-to-send'),
    /** By which it is opened here. */
    trainingId: z.string(),
    title: z.string(),
    changedAt: z.string(),
    state: z.enum(['ready', 'queued', 'refused', 'unknown', 'removing']),
    practice: z.boolean(),
  }),
  /** Test vacancies without errors that VDAB can get in a round: the first five, or what was changed since its last verdict. */
  z.object({ kind: z.literal('vacancies-to-send'), ...at, count: z.number() }),
  /** A flexi-job answer that holds for one quarter only, while the next can be asked for already. The person's number stays masked. */
  z.object({
    kind: z.literal('check-again'),
    checkId: z.string(),
    profileId: z.string(),
    citizenMasked: z.string(),
    candidateName: z.string().optional(),
    /** The quarter to ask for: its first day. */
    quarter: z.string(),
    practice: z.boolean(),
  }),
  z.object({
    kind: z.literal('feed-changed'),
    feedId: z.string(),
    name: z.string(),
    checkedAt: z.string(),
    errors: z.number(),
    gone: z.number(),
  }),
])
export type TodayItem = z.infer<typeof TodayItem>

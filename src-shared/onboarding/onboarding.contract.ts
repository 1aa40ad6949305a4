import * as z from 'zod'
import { call } from '../ipc/call'
import { keychainProblems } from '../problem'
import { DayInput, Details, EVIDENCE_FILE_BYTES, Run, StepState } from './onboarding.model'

const id = z.string().min(1, 'required')
const byId = z.object({ id })
const atStep = z.object({ id, step: id })
/** An e-mail: that of a step, or the hand-over page for one party. */
const atMail = z.union([atStep, z.object({ id, actor: id })])
const nothing = z.void().or(z.object({}))

/** How far a run is; see progress.ts. */
const Progress = z.object({
  finished: z.number(),
  total: z.number(),
  next: z.string().optional(),
  waiting: z.array(
    z.object({ stepId: z.string(), actor: z.string(), since: z.string(), for: z.string().optional() }),
  ),
  dues: z.array(
    z.object({ stepId: z.string(), day: z.string(), kind: z.enum(['act', 'expect', 'look', 'ask-again']) }),
  ),
  complete: z.boolean(),
})

const RunWithProgress = Run.extend({ progress: Progress })

const note = z.string().trim().max(4000, 'too-long').optional()

/** Base64 of a file of at most this many bytes. */
const base64 = (bytes: number) =>
  z
    .string()
    .max(Math.ceil(bytes / 3) * 4, 'too-large')
    .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'malformed')

const fileName = z.string().trim().min(1, 'required').max(200, 'too-long')
const Written = z.object({ saved: z.boolean(), fileName: z.string() })

/** The largest secret: a vault entry, not a document. */
const SECRET_BYTES = 64 * 1024

export const onboardingCalls = {
  guides: call({
    summary: 'Lists the guides: their steps, who acts, which term, when the facts were checked',
    input: nothing,
    output: z.array(
      z.object({
        id: z.string(),
        connection: z.string(),
        checkedOn: z.string(),
        details: z.array(z.string()),
        steps: z.array(
          z.object({ id: z.string(), actor: z.string(), after: z.array(z.string()), optional: z.boolean() }),
        ),
      }),
    ),
    problems: [],
  }),
  start: call({
    summary: 'Begins to follow a guide, for one employer, customer environment or application',
    input: z.object({
      guideId: id,
      name: z.string().trim().min(1, 'required').max(120, 'too-long'),
      details: Details.optional(),
    }),
    output: z.object({ id: z.string() }),
    problems: ['not-found'],
  }),
  list: call({
    summary: 'Lists the guides that are followed, with how far they are and on whom they wait',
    input: z.object({ removed: z.boolean().optional() }).optional(),
    output: z.array(RunWithProgress),
    problems: [],
  }),
  get: call({
    summary: 'Gives one guide that is followed: its steps, evidence and days to look at',
    input: byId,
    output: RunWithProgress,
    problems: ['not-found'],
  }),
  change: call({
    summary: 'Changes the name or the details (organisation, contact…) of a guide that is followed',
    input: z.object({
      id,
      name: z.string().trim().min(1, 'required').max(120, 'too-long').optional(),
      details: Details.optional(),
    }),
    output: RunWithProgress,
    problems: ['not-found'],
  }),
  setStep: call({
    summary: 'Says where a step is: to do, waiting since a day, done on a day, or not applicable',
    input: atStep.extend({ state: StepState }),
    output: RunWithProgress,
    problems: ['not-found'],
  }),
  addEvidence: call({
    summary: 'Keeps what shows that a step happened: date, contact, note, file (base64, at most 5 MB)',
    input: atStep.extend({
      date: DayInput.optional(),
      contact: z.string().trim().max(200, 'too-long').optional(),
      note,
      file: z.object({ name: fileName, base64: base64(EVIDENCE_FILE_BYTES) }).optional(),
    }),
    output: z.object({ evidenceId: z.string() }),
    problems: ['not-found'],
  }),
  removeEvidence: call({
    summary: 'Removes evidence of a step; it can be restored',
    input: atStep.extend({ evidenceId: id }),
    output: z.object({}),
    problems: ['not-found'],
  }),
  restoreEvidence: call({
    summary: 'Undoes the removal of evidence',
    input: atStep.extend({ evidenceId: id }),
    output: z.object({}),
    problems: ['not-found'],
  }),
  saveEvidence: call({
    summary: 'Asks where to save the file kept as evidence and writes it (window only)',
    input: atStep.extend({ evidenceId: id }),
    output: Written,
    problems: ['not-found', 'needs-window', 'file-not-written'],
  }),
  keepSecret: call({
    summary: 'Keeps credentials of a step in the keychain: a text, or a file (base64)',
    input: atStep.extend({
      name: fileName,
      secret: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('text'),
          text: z.string().min(1, 'required').max(SECRET_BYTES, 'too-large'),
        }),
        z.object({ kind: z.literal('file'), base64: base64(SECRET_BYTES).min(1, 'required') }),
      ]),
    }),
    output: z.object({}),
    problems: [...keychainProblems, 'not-found'],
  }),
  copySecret: call({
    summary: 'Puts the kept text of a step on the clipboard (window only)',
    input: atStep,
    output: z.object({}),
    problems: [...keychainProblems, 'not-found', 'needs-window'],
  }),
  saveSecret: call({
    summary: 'Asks where to save the kept file of a step and writes it (window only)',
    input: atStep,
    output: Written,
    problems: [...keychainProblems, 'not-found', 'needs-window', 'file-not-written'],
  }),
  forgetSecret: call({
    summary: 'Takes the credentials of a step out of the keychain, for good',
    input: atStep,
    output: z.object({}),
    problems: [...keychainProblems, 'not-found'],
  }),
  mail: call({
    summary:
      "Writes the e-mail of a step or the hand-over as one, for the user's own mail program; nothing is sent",
    input: atMail,
    output: z.object({ to: z.string().optional(), subject: z.string(), body: z.string() }),
    problems: ['not-found'],
  }),
  openMail: call({
    summary: "Opens the e-mail of a step in the user's mail program (window only)",
    input: atMail,
    /** Not complete when the text was too long for the mail program: offer to copy it. */
    output: z.object({ complete: z.boolean() }),
    problems: ['not-found', 'needs-window'],
  }),
  copyMail: call({
    summary: 'Puts the whole text of the e-mail of a step on the clipboard (window only)',
    input: atMail,
    output: z.object({}),
    problems: ['not-found', 'needs-window'],
  }),
  handOver: call({
    summary: 'Gives the hand-over page for whoever must act: the steps of one party, and the details',
    input: z.object({ id, actor: id }),
    output: z.object({
      runId: z.string(),
      guideId: z.string(),
      name: z.string(),
      actor: z.string(),
      details: z.array(z.object({ name: z.string(), value: z.string() })),
      steps: z.array(z.string()),
    }),
    problems: ['not-found'],
  }),
  printHandOver: call({
    summary: 'Has the system ask on which printer, and prints the hand-over page (window only)',
    input: z.object({ id, actor: id }),
    output: z.object({ printed: z.boolean() }),
    problems: ['not-found', 'needs-window', 'not-printed'],
  }),
  saveHandOver: call({
    summary: 'Asks where to save the hand-over page and writes it as PDF (window only)',
    input: z.object({ id, actor: id }),
    output: Written,
    problems: ['not-found', 'needs-window', 'file-not-written'],
  }),
  calendar: call({
    summary:
      'Gives the days to look at as a calendar file (iCalendar), of one guide or of all with the renewals',
    input: z.object({ id: id.optional() }).optional(),
    output: z.object({ ics: z.string(), entries: z.number() }),
    problems: ['not-found'],
  }),
  saveCalendar: call({
    summary: 'Asks where to save the calendar file and writes it as .ics (window only)',
    input: z.object({ id: id.optional() }).optional(),
    output: Written,
    problems: ['not-found', 'needs-window', 'file-not-written'],
  }),
  remove: call({
    summary: 'Removes a guide that is followed; it can be restored for 30 days',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
  restore: call({
    summary: 'Undoes the removal of a guide',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
} as const

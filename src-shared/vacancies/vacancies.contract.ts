import * as z from 'zod'
import { call } from '../ipc/call'
import { Round, Vacancy, VacancyDefect, VacancyDraft, Verdict } from './vacancies.model'

const id = z.string().min(1, 'required')
const byId = z.object({ id })
const day = z.iso.date('date-malformed')
const Written = z.object({ saved: z.boolean(), fileName: z.string() })

const Phase = z.object({
  step: z.enum(['collect', 'waiting', 'improve', 'accepted']),
  accepted: z.number(),
  minimum: z.number(),
  maximum: z.number(),
  rounds: z.number(),
  sentOn: z.string().optional(),
  toChange: z.array(z.string()),
})

export const vacanciesCalls = {
  save: call({
    summary: 'Keeps a vacancy draft, however unfinished, and tells what VDAB would not take',
    input: z.object({ id: id.optional(), draft: VacancyDraft }),
    output: z.object({ id: z.string(), defects: z.array(VacancyDefect) }),
    problems: ['not-found'],
  }),
  check: call({
    summary: 'Checks a vacancy draft against what VDAB publishes, without keeping it',
    input: z.object({ draft: VacancyDraft }),
    output: z.object({ defects: z.array(VacancyDefect) }),
    problems: [],
  }),
  list: call({
    summary: 'Lists the vacancy drafts, the last changed first',
    input: z.object({ removed: z.boolean().optional() }).optional(),
    output: z.array(Vacancy),
    problems: [],
  }),
  get: call({
    summary: 'Gives one vacancy draft with its defects',
    input: byId,
    output: Vacancy,
    problems: ['not-found'],
  }),
  remove: call({
    summary: 'Removes a vacancy draft; it can be restored for 30 days',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
  restore: call({
    summary: 'Undoes the removal of a vacancy draft',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
  document: call({
    summary: 'Gives a vacancy as Markdown, HTML, or HR-XML marked "draft, not validated by VDAB"',
    input: byId.extend({ format: z.enum(['markdown', 'html', 'hr-xml']) }),
    output: z.object({ text: z.string(), fileName: z.string() }),
    problems: ['not-found'],
  }),
  saveDocument: call({
    summary: 'Asks where to save a vacancy and writes it as Markdown, HR-XML or PDF (window only)',
    input: byId.extend({ format: z.enum(['markdown', 'hr-xml', 'pdf']) }),
    output: Written,
    problems: ['not-found', 'needs-window', 'file-not-written'],
  }),
  sendRound: call({
    summary: 'Records that test vacancies went to VDAB: 5 to 10 the first time; keeps each as it was sent',
    input: z.object({
      phase: id,
      vacancyIds: z.array(id).max(100, 'too-long'),
      sentOn: day,
      /** Records them even though a check finds errors. */
      despiteErrors: z.boolean().optional(),
    }),
    output: Round,
    problems: ['invalid-input', 'not-found'],
  }),
  judge: call({
    summary: "Records VDAB's verdict on one test vacancy, with its feedback",
    input: z.object({
      roundId: id,
      vacancyId: id,
      verdict: Verdict,
      feedback: z.string().trim().max(10_000, 'too-long').optional(),
      on: day.optional(),
    }),
    output: Round,
    problems: ['not-found'],
  }),
  rounds: call({
    summary: 'Gives the rounds of test vacancies of one onboarding, and how far the test phase is',
    input: z.object({ phase: id }),
    output: z.object({ phase: Phase, rounds: z.array(Round) }),
    problems: [],
  }),
} as const

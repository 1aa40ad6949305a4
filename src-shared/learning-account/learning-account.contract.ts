import * as z from 'zod'
import { EnterpriseNumber } from '../identity/enterprise-number'
import { Insz } from '../identity/insz'
import { withoutSeparators } from '../identity/separators'
import { call } from '../ipc/call'
import { Problem, serviceProblems } from '../problem'
import { Anomaly } from './anomalies.model'
import { archiveCalls } from './archive.contract'
import { isDay } from './calendar'
import { DELIVERY_STATES } from './delivery'
import { importCalls } from './imports.contract'
import { TrainingIn, TrainingOut } from './exchange.model'
import { TrainingId } from './learning-account.model'
import { registerCalls } from './register.contract'
import { Defect } from './rules.model'

const byId = z.object({ id: z.string().min(1, 'required') })
const Profile = z.object({ profileId: z.string().min(1, 'required') })
const Day = z.string().refine(isDay, 'date-malformed')
const State = z.enum(DELIVERY_STATES)

const asking = [
  ...serviceProblems,
  'invalid-input',
  'not-found',
  'learning-account-closed',
  'training-provider-needed',
  'data-model-missing',
] as const
const sending = [
  ...asking,
  'would-remove-participants',
  'changed-elsewhere',
  'edited-meanwhile',
  'training-under-way',
] as const

/** What became of a training that was handed over. */
const Submitted = z.object({
  state: State,
  anomalies: z.array(Anomaly),
  /** Why it waits, or why the service refused it without an anomaly. */
  problem: Problem.optional(),
})

const serviceCalls = {
  saveDraft: call({
    summary:
      'Keeps a whole training as a draft, a new one or in the place of the one with its number; says what is wrong with it',
    input: Profile.extend({ training: TrainingIn }),
    output: z.object({ id: z.string(), trainingId: z.string(), problems: z.array(Defect) }),
    problems: ['not-found', 'training-under-way'],
  }),
  validate: call({
    summary:
      'Checks a draft by everything the manual lets us know; at most 10,000 problems, all of them counted',
    input: byId,
    output: z.object({ problems: z.array(Defect), errors: z.number(), warnings: z.number() }),
    problems: ['not-found'],
  }),
  submit: call({
    summary:
      'Registers or corrects a training; whoever would disappear must be named in confirmRemoved; waits while offline',
    input: byId.extend({
      confirmRemoved: z.array(z.string().transform(withoutSeparators)).max(2000).optional(),
    }),
    output: Submitted,
    problems: sending,
  }),
  fetch: call({
    summary:
      'Reads a registered training from the service and keeps it here; `inss` names the person in data model 2',
    input: Profile.extend({ trainingId: TrainingId, inss: Insz.optional() }),
    output: z.object({ id: z.string(), training: TrainingOut, anomalies: z.array(Anomaly) }),
    problems: asking,
  }),
  keepRegistered: call({
    summary:
      'Reads a registered training from the service and keeps it here, as `fetch`, and says only where: it may be a million periods',
    input: Profile.extend({ trainingId: TrainingId, insz: Insz.optional() }),
    output: z.object({ id: z.string(), anomalies: z.array(Anomaly) }),
    problems: asking,
  }),
  remove: call({
    summary: 'Removes a training from the service, for everyone in it; what is known of it stays here',
    input: Profile.extend({ trainingId: TrainingId, confirm: z.literal(true, 'confirm-needed') }),
    output: z.object({ state: State }),
    problems: [...asking, 'training-under-way'],
  }),
  history: call({
    summary: 'Asks the service for the trainings of a person, of one employer or between two days if wanted',
    input: Profile.extend({
      inss: Insz,
      employerEnterpriseNumber: EnterpriseNumber.optional(),
      from: Day.optional(),
      to: Day.optional(),
    }),
    output: z.object({
      trainings: z.array(TrainingOut),
      anomalies: z.array(Anomaly),
      /** False when the service held some back that no narrower question brought out. */
      complete: z.boolean(),
    }),
    problems: asking,
  }),
  sendAll: call({
    summary: 'Registers several trainings one after another, with progress; nobody is removed by it',
    input: z.object({ ids: z.array(z.string()).min(1).max(10_000) }),
    output: z.object({
      results: z.array(z.object({ id: z.string(), state: State.optional(), problem: Problem.optional() })),
    }),
    problems: [],
  }),
  sendWaiting: call({
    summary: 'Sends now what waits in the queue, and reads back what became of lost answers',
    input: z.object({ profileId: z.string().optional() }).optional(),
    output: z.object({ registered: z.number() }),
    problems: [],
  }),
  refresh: call({
    summary: 'Reads the registered version of a training beside its draft, to compare with',
    input: byId,
    output: z.object({ registered: z.boolean(), anomalies: z.array(Anomaly) }),
    problems: asking,
  }),
} as const

/** Everything a screen or a script can do with trainings. */
export const learningAccountCalls = {
  ...serviceCalls,
  ...registerCalls,
  ...importCalls,
  ...archiveCalls,
} as const

import * as z from 'zod'
import { call } from '../ipc/call'
import { isDay } from './calendar'
import { DELIVERY_STATES } from './delivery'
import { Operation } from './edits.model'
import { Defect } from './rules.model'
import { LearningAccountSettings, SettingsChange } from './settings.model'
import {
  Comparison,
  Edited,
  ParticipantRow,
  PeriodRow,
  ServiceAccess,
  TrainingSummary,
  TrainingView,
} from './views.model'
import { DataModel, Role } from '../profiles/profiles.model'

const byId = z.object({ id: z.string().min(1, 'required') })
const Day = z.string().refine(isDay, 'date-malformed')
const Revision = z.number().int().optional()

/** A page: at most `limit` from `offset` on. */
const page = (most: number) => ({
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(most).default(Math.min(100, most)),
})

const editing = ['not-found', 'edited-meanwhile', 'training-under-way'] as const

/** The calls that work on this computer alone: the register, its drafts and their grid. */
export const registerCalls = {
  list: call({
    summary:
      'Lists trainings, the last changed first; `search` looks in denominations, references, numbers and people',
    input: z
      .object({
        profileId: z.string().optional(),
        search: z.string().max(200, 'too-long').optional(),
        states: z.array(z.enum(DELIVERY_STATES)).optional(),
        from: Day.optional(),
        to: Day.optional(),
        templates: z.boolean().optional(),
        removed: z.boolean().optional(),
        ...page(500),
      })
      .prefault({}),
    output: z.object({ trainings: z.array(TrainingSummary), total: z.number() }),
    problems: [],
  }),
  open: call({
    summary: 'Gives one training without its participants: head, state, counts, anomalies',
    input: byId,
    output: TrainingView,
    problems: ['not-found'],
  }),
  participants: call({
    summary: 'Gives a page of the participants of a draft, each with what is wrong in its own cells',
    input: byId.extend(page(200)),
    output: z.object({ revision: z.number(), total: z.number(), participants: z.array(ParticipantRow) }),
    problems: ['not-found'],
  }),
  periods: call({
    summary: 'Gives a page of the periods of one participant, each with what is wrong in its cells',
    input: byId.extend({ row: z.number().int(), ...page(200) }),
    output: z.object({ revision: z.number(), total: z.number(), periods: z.array(PeriodRow) }),
    problems: ['not-found'],
  }),
  edit: call({
    summary: 'Does operations on a draft, all or none, as one step that can be undone',
    input: byId.extend({ revision: Revision, operations: z.array(Operation).min(1).max(10_000) }),
    output: Edited,
    problems: editing,
  }),
  undo: call({
    summary:
      'Undoes the last edit of a draft, also one of before a restart; `revision`: only if nothing came after it',
    input: byId.extend({ revision: Revision }),
    output: Edited,
    problems: editing,
  }),
  redo: call({
    summary: 'Does again what was undone last',
    input: byId,
    output: Edited,
    problems: editing,
  }),
  problems: call({
    summary: 'Gives a page of what is wrong with a draft, in its order',
    input: byId.extend(page(1000)),
    output: z.object({ problems: z.array(Defect), errors: z.number(), warnings: z.number() }),
    problems: ['not-found'],
  }),
  copy: call({
    summary:
      'Copies a training under a new number, with or without its people, to other days; or makes a template of it',
    input: byId.extend({
      as: z.enum(['training', 'template']).default('training'),
      /** The template's name. */
      name: z.string().trim().max(80, 'too-long').optional(),
      profileId: z.string().optional(),
      participants: z.boolean().default(true),
      /** The first day of the copy; every day moves along. */
      firstStartDate: Day.optional(),
    }),
    output: z.object({ id: z.string(), trainingId: z.string() }),
    problems: ['not-found', 'cancelled'],
  }),
  splitPerParticipant: call({
    summary: 'Makes a training of its own for each participant but the first, as data model 2 needs',
    input: byId,
    output: z.object({ ids: z.array(z.string()) }),
    problems: [...editing, 'cancelled'],
  }),
  discard: call({
    summary: 'Puts a training away on this computer only; it can be restored for 30 days',
    input: byId,
    output: z.object({}),
    problems: ['not-found', 'training-under-way'],
  }),
  restore: call({
    summary: 'Brings back a training that was put away',
    input: byId,
    output: z.object({}),
    problems: ['not-found'],
  }),
  withdraw: call({
    summary: 'Takes a training out of the queue; it is a draft again',
    input: byId,
    output: z.object({}),
    problems: ['not-found', 'training-under-way'],
  }),
  compare: call({
    summary:
      'Compares a draft with the registered version as it was last read, participant by participant, cell by cell',
    input: byId.extend({
      ...page(100),
      /** Only who was changed elsewhere, or only who would lose something by sending. */
      only: z.enum(['elsewhere', 'losses']).optional(),
    }),
    output: Comparison,
    problems: ['not-found'],
  }),
  merge: call({
    summary:
      'Takes over into the draft what changed elsewhere; `choices` decides conflicts by key, `header` for the head',
    input: byId.extend({ choices: z.record(z.string(), z.enum(['mine', 'theirs'])).default({}) }),
    output: Edited,
    problems: ['not-found', 'changed-elsewhere', 'training-under-way'],
  }),
  access: call({
    summary: 'Tells what may be done with the learning account of a profile',
    input: z.object({ profileId: z.string().min(1, 'required') }),
    output: z.object({ access: ServiceAccess, role: Role, dataModel: DataModel.optional() }),
    problems: ['not-found'],
  }),
  settings: call({
    summary: 'Gives the five-year windows, the training rights and how services write their addresses',
    input: z.object({}).optional(),
    output: LearningAccountSettings,
    problems: [],
  }),
  saveSettings: call({
    summary: 'Changes the five-year windows, the training rights or how services write their addresses',
    input: SettingsChange,
    output: LearningAccountSettings,
    problems: [],
  }),
} as const

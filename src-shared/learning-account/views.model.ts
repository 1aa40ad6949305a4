import * as z from 'zod'
import { DataModel } from '../profiles/profiles.model'
import { Anomaly } from './anomalies.model'
import { Delivery, DELIVERY_STATES } from './delivery'
import { ParticipantFields, Period, TrainingHeader } from './learning-account.model'
import { Defect } from './rules.model'

/** How much there is in a training; hours are decimal hours. */
export const Counts = z.object({
  participants: z.number(),
  periods: z.number(),
  hours: z.number(),
  /** Of the participants that were checked since their last change. */
  errors: z.number(),
  warnings: z.number(),
})
export type Counts = z.infer<typeof Counts>

/** One training in a list. */
export const TrainingSummary = z.object({
  id: z.string(),
  profileId: z.string(),
  trainingId: z.string(),
  denomination: z.string().nullable(),
  firstStartDate: z.string().nullable(),
  lastEndDate: z.string().nullable(),
  reference: z.string().nullable(),
  state: z.enum(DELIVERY_STATES),
  delivery: Delivery,
  participants: z.number(),
  hours: z.number(),
  errors: z.number(),
  anomalies: z.number(),
  changedAt: z.string(),
  /** When the version that the service has was registered or read, if there is one. */
  registeredAt: z.string().nullable(),
  /** The template's name, when it is one. */
  template: z.string().nullable(),
  /** When it was put away on this computer, if it was. */
  removedAt: z.string().nullable(),
})
export type TrainingSummary = z.infer<typeof TrainingSummary>

/** Whether the service takes registrations in this environment, only answers questions, or is gone. */
export const ServiceAccess = z.enum(['open', 'read-only', 'closed'])
export type ServiceAccess = z.infer<typeof ServiceAccess>

/** One open training: everything but its participants, which come in pages. */
export const TrainingView = z.object({
  id: z.string(),
  profileId: z.string(),
  trainingId: z.string(),
  template: z.string().nullable(),
  header: TrainingHeader,
  headerDefects: z.array(Defect),
  delivery: Delivery,
  anomalies: z.array(Anomaly),
  /** Grows with every change; an edit made on an older one is refused. */
  revision: z.number(),
  counts: Counts,
  /** Whether the draft differs from the version that was last known to be registered; null when there is none. */
  differsFromRegistered: z.boolean().nullable(),
  registeredAt: z.string().nullable(),
  changedAt: z.string(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  dataModel: DataModel.optional(),
  access: ServiceAccess,
})
export type TrainingView = z.infer<typeof TrainingView>

/** One participant in a page: the own cells with what is wrong in them, and the periods only counted. */
export const ParticipantRow = z.object({
  /** Stays with the participant for ever; `position` changes. */
  row: z.number(),
  position: z.number(),
  ...ParticipantFields.shape,
  periodCount: z.number(),
  hours: z.number(),
  /** Paths begin at the participant: `insz`, `certificate.type`, `periods`. */
  defects: z.array(Defect),
  periodErrors: z.number(),
  periodWarnings: z.number(),
})
export type ParticipantRow = z.infer<typeof ParticipantRow>

/** One period in a page with what is wrong in it; paths are field names. */
export const PeriodRow = z.object({ ...Period.shape, defects: z.array(Defect) })
export type PeriodRow = z.infer<typeof PeriodRow>

/** What an edit did. */
export const Edited = z.object({
  revision: z.number(),
  state: z.enum(DELIVERY_STATES),
  counts: Counts,
  header: TrainingHeader,
  headerDefects: z.array(Defect),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** The participants that changed or came, at most 200 of them. */
  changed: z.array(ParticipantRow),
  /** Rows came, went or moved, or more changed than is listed: ask the pages again. */
  reload: z.boolean(),
})
export type Edited = z.infer<typeof Edited>

/** A participant, by who it is; for showing a difference. */
const Who = z.object({
  insz: z.string().nullable(),
  employerEnterpriseNumber: z.string().nullable(),
  name: z.string().nullable(),
})

const Change = z.enum(['same', 'changed', 'added', 'removed'])
const Value = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** One cell in three versions: what both came from, ours, and what the service has now. */
export const CellDifference = z.object({
  path: z.string(),
  base: Value,
  mine: Value,
  theirs: Value,
  isConflict: z.boolean(),
})

/** One participant that differs between the draft and the registered version. */
export const ParticipantDifference = Who.extend({
  /** Names this difference in `merge`. */
  key: z.string(),
  mineChange: Change,
  theirsChange: Change,
  isConflict: z.boolean(),
  /** Periods that sending the draft would take away; null when it takes the whole participant away. */
  losesPeriods: z.number().nullable(),
  /** The cells that differ, at most 100; empty when the participant is on one side only. */
  cells: z.array(CellDifference),
})
export type ParticipantDifference = z.infer<typeof ParticipantDifference>

/** What is in the service, next to the draft. */
export const Comparison = z.object({
  /** Whether there is a registered version to compare with. */
  registered: z.boolean(),
  /** When the registered version was read. */
  readAt: z.string().nullable(),
  /** Whether somebody changed it since the version the draft was made from. */
  changedElsewhere: z.boolean(),
  header: z.array(CellDifference),
  /** How many there are to list; `conflicts` and `removes` count all of them. */
  total: z.number(),
  conflicts: z.number(),
  removes: z.number(),
  differences: z.array(ParticipantDifference),
})
export type Comparison = z.infer<typeof Comparison>

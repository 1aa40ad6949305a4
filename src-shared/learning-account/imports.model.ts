import * as z from 'zod'
import { COLUMN_FIELDS } from './columns'
import { Period } from './learning-account.model'

export const ColumnFieldName = z.enum(COLUMN_FIELDS)
const Typed = z.union([z.string().max(2000, 'too-long'), z.number(), z.boolean(), z.null()])

/** One column of a file that was read. */
export const ImportColumn = z.object({
  index: z.number().int(),
  heading: z.string(),
  /** The first texts in it. */
  samples: z.array(z.string()),
  /** What it seems to hold. */
  suggested: ColumnFieldName.nullable(),
})
export type ImportColumn = z.infer<typeof ImportColumn>

/** Which column goes where, and what a new participant or period gets where its cell is empty. */
const ImportChoices = z.object({
  columns: z.record(z.string().regex(/^\d{1,3}$/), ColumnFieldName),
  defaults: z.partialRecord(ColumnFieldName, Typed).default({}),
})

/** A file that was read and waits to be applied. */
export const ImportFile = z.object({
  importId: z.string(),
  fileName: z.string(),
  format: z.enum(['csv', 'xlsx']),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  /** Lines, the one with the headings not counted. */
  lines: z.number(),
  columns: z.array(ImportColumn),
  /** What was chosen the last time a file with these very headings was imported. */
  remembered: ImportChoices.nullable(),
})
export type ImportFile = z.infer<typeof ImportFile>

/** A file that was read, and what was chosen for its columns. */
export const ImportMapping = ImportChoices.extend({ importId: z.string().min(1, 'required') })
export type ImportMapping = z.infer<typeof ImportMapping>

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()])

export const ImportKind = z.enum(['new', 'changed', 'unchanged'])
export type ImportKind = z.infer<typeof ImportKind>

/** What an import would do to one participant. */
export const ImportChange = z.object({
  kind: ImportKind,
  insz: z.string().nullable(),
  name: z.string().nullable(),
  /** The lines of the file that say so, counted from 1, the headings included. */
  lines: z.array(z.number()),
  /** The cells that change, at most 50 of them: `result`, `periods.2.hours`. */
  cells: z.array(z.object({ path: z.string(), before: Value, after: Value })),
  cellCount: z.number(),
  /** The periods that come, at most 20 of them. */
  periods: z.array(Period),
  newPeriods: z.number(),
  /** What a new or changed participant would still have wrong: errors, not warnings. */
  errors: z.number(),
})
export type ImportChange = z.infer<typeof ImportChange>

/** What an import would do. An empty cell never takes anything away. */
export const ImportPreview = z.object({
  /** The draft that this was worked out for. */
  revision: z.number(),
  newParticipants: z.number(),
  changedParticipants: z.number(),
  unchangedParticipants: z.number(),
  newPeriods: z.number(),
  changedPeriods: z.number(),
  /** Lines that say nothing about anybody, counted from 1. */
  skipped: z.array(z.number()),
  /** New and changed participants that would still have an error. */
  withErrors: z.number(),
  /** Participants of the kind that was asked for. */
  total: z.number(),
  changes: z.array(ImportChange),
})
export type ImportPreview = z.infer<typeof ImportPreview>

import * as z from 'zod'
import { HEADER_FIELDS, PARTICIPANT_FIELDS, PERIOD_FIELDS } from './cells'
import { Participant, Period } from './learning-account.model'

/** What was typed or chosen in a cell; text is read as the cell's kind, and kept as it is when it cannot be. */
const Typed = z.union([z.string().max(2000, 'too-long'), z.number(), z.boolean(), z.null()])
const Index = z.number().int().min(0)
/** A participant by its row number, which stays the same whatever is inserted or removed. */
const Row = z.number().int().min(1)
const Rows = z.array(Row).min(1).max(10_000)
const Indexes = z.array(Index).min(1).max(10_000)
const Cells = z
  .array(z.array(z.string().max(2000, 'too-long')).max(50))
  .min(1)
  .max(10_000)

/** One change to a drafted training. Several given together happen together and are undone together. */
export const Operation = z.discriminatedUnion('op', [
  z.object({ op: z.literal('set-header'), field: z.enum(HEADER_FIELDS), value: Typed }),
  z.object({ op: z.literal('set'), row: Row, field: z.enum(PARTICIPANT_FIELDS), value: Typed }),
  z.object({
    op: z.literal('set-period'),
    row: Row,
    period: Index,
    field: z.enum(PERIOD_FIELDS),
    value: Typed,
  }),
  z.object({
    op: z.literal('insert-participants'),
    at: Index,
    participants: z.array(Participant).min(1).max(2000),
  }),
  z.object({ op: z.literal('remove-participants'), rows: Rows }),
  /** Each copy comes after its original, without its number and name. */
  z.object({ op: z.literal('duplicate-participants'), rows: Rows }),
  z.object({
    op: z.literal('insert-periods'),
    row: Row,
    at: Index,
    periods: z.array(Period).min(1).max(2000),
  }),
  z.object({ op: z.literal('remove-periods'), row: Row, periods: Indexes }),
  z.object({ op: z.literal('duplicate-periods'), row: Row, periods: Indexes }),
  /** Gives these participants what `fromRow` has in one column. */
  z.object({ op: z.literal('fill-down'), field: z.enum(PARTICIPANT_FIELDS), fromRow: Row, rows: Rows }),
  /** Gives the periods after `from`, up to and with `to`, what it has in one column. */
  z.object({
    op: z.literal('fill-down-periods'),
    row: Row,
    field: z.enum(PERIOD_FIELDS),
    from: Index,
    to: Index,
  }),
  /** Gives these participants, or all of them, the periods of `fromRow`. */
  z.object({ op: z.literal('same-periods'), fromRow: Row, rows: Rows.optional() }),
  /** Puts a block of cells from a spreadsheet at a place, its columns in these fields; rows that are missing below are added. */
  z.object({
    op: z.literal('paste'),
    at: Index,
    fields: z.array(z.enum(PARTICIPANT_FIELDS)).min(1),
    cells: Cells,
  }),
  z.object({
    op: z.literal('paste-periods'),
    row: Row,
    at: Index,
    fields: z.array(z.enum(PERIOD_FIELDS)).min(1),
    cells: Cells,
  }),
  /** Cuts periods at the borders of the five-year windows, for these participants or all. */
  z.object({ op: z.literal('split-at-windows'), rows: Rows.optional() }),
])
export type Operation = z.infer<typeof Operation>

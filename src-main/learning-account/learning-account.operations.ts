import type * as z from 'zod'
import {
  headerCells,
  participantCell,
  participantCells,
  periodCells,
  withParticipantCell,
  type CellValue,
} from '../../src-shared/learning-account/cells'
import type { Operation } from '../../src-shared/learning-account/edits.model'
import { ParticipantFields, Period } from '../../src-shared/learning-account/learning-account.model'
import { splitAtWindows } from '../../src-shared/learning-account/windows'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Worked, Workspace } from './learning-account.workspace'

/** What an operation may end in: a row or period that is not there, or a text that is too long for its cell. */
export type OperationProblem = ProblemOf<'not-found' | 'invalid-input'>
type Outcome = Promise<Result<void, OperationProblem>>
type OperationOf<Op extends Operation['op']> = Extract<Operation, { op: Op }>

/** Does one operation in a workspace; a workspace in which one failed must be thrown away. */
export function perform(workspace: Workspace, operation: Operation): Outcome {
  const handler = handlers[operation.op] as (workspace: Workspace, operation: Operation) => Outcome
  return handler(workspace, operation)
}

type Handlers = {
  readonly [Op in Operation['op']]: (workspace: Workspace, operation: OperationOf<Op>) => Outcome
}

const handlers: Handlers = {
  async 'set-header'(workspace, { field, value }) {
    const read = readCell(headerCells[field].schema, value, field)
    if (!read.ok) return read
    workspace.setHeader({ ...workspace.header, [field]: read.value })
    return Promise.resolve(done)
  },
  set: (workspace, { row, field, value }) =>
    withParticipant(workspace, row, async ({ kept }) => {
      const read = readCell(participantCells[field].schema, value, field)
      if (!read.ok) return read
      await workspace.setFields(row, withParticipantCell(kept.fields, field, read.value))
      return done
    }),
  'set-period': (workspace, { row, period: index, field, value }) =>
    withPeriods(workspace, row, (periods) => {
      const period = periods[index]
      const read = readCell(periodCells[field].schema, value, field)
      if (period === undefined) return noPeriod
      if (!read.ok) return read
      return ok(replaced(periods, index, { ...period, [field]: read.value }))
    }),
  async 'insert-participants'(workspace, { at, participants }) {
    const rows: number[] = []
    for (const { periods, ...fields } of participants) {
      const row = workspace.newRow()
      workspace.add(row, fields, periods)
      rows.push(row)
    }
    workspace.setOrder(inserted(await workspace.order(), at, rows))
    return done
  },
  async 'remove-participants'(workspace, { rows }) {
    const order = await workspace.order()
    if (!rows.every((row) => order.includes(row))) return noParticipant
    for (const row of rows) workspace.remove(row)
    const gone = new Set(rows)
    workspace.setOrder(order.filter((row) => !gone.has(row)))
    return done
  },
  async 'duplicate-participants'(workspace, { rows }) {
    const order = await workspace.order()
    const copies = new Map<number, number>()
    for (const original of rows) {
      const worked = await workspace.get(original)
      if (worked === undefined) return noParticipant
      const row = workspace.newRow()
      workspace.put(row, { ...worked.kept.fields, insz: null, name: null }, worked)
      copies.set(original, row)
    }
    workspace.setOrder(order.flatMap((row) => [row, ...(copies.has(row) ? [copies.get(row) ?? 0] : [])]))
    return done
  },
  'insert-periods': (workspace, { row, at, periods: added }) =>
    withPeriods(workspace, row, (periods) => ok(inserted(periods, at, added))),
  'remove-periods': (workspace, { row, periods: indexes }) =>
    withPeriods(workspace, row, (periods) => {
      const gone = new Set(indexes)
      return indexes.some((index) => index >= periods.length)
        ? noPeriod
        : ok(periods.filter((_, index) => !gone.has(index)))
    }),
  'duplicate-periods': (workspace, { row, periods: indexes }) =>
    withPeriods(workspace, row, (periods) => {
      const twice = new Set(indexes)
      return ok(periods.flatMap((period, index) => (twice.has(index) ? [period, period] : [period])))
    }),
  'fill-down': (workspace, { field, fromRow, rows }) =>
    withParticipant(workspace, fromRow, async ({ kept }) => {
      const value = participantCell(kept.fields, field)
      for (const row of rows) {
        const worked = await workspace.get(row)
        if (worked === undefined) return noParticipant
        await workspace.setFields(row, withParticipantCell(worked.kept.fields, field, value))
      }
      return done
    }),
  'fill-down-periods': (workspace, { row, field, from, to }) =>
    withPeriods(workspace, row, (periods) => {
      const source = periods[from]
      if (source === undefined) return noPeriod
      return ok(
        periods.map((period, index) =>
          index > from && index <= to ? { ...period, [field]: source[field] } : period,
        ),
      )
    }),
  'same-periods': (workspace, { fromRow, rows }) =>
    withParticipant(workspace, fromRow, async (source) => {
      const periods = await workspace.periodsOf(source)
      for (const row of rows ?? (await workspace.order())) {
        const worked = await workspace.get(row)
        if (worked === undefined) return noParticipant
        if (row !== fromRow) workspace.put(row, worked.kept.fields, { ...source, periods })
      }
      return done
    }),
  async paste(workspace, { at, fields, cells }) {
    const order = await workspace.order()
    const added: number[] = []
    for (const [index, line] of cells.entries()) {
      const row = order[at + index] ?? workspace.newRow()
      if (at + index >= order.length) {
        workspace.add(row, ParticipantFields.parse({}), [])
        added.push(row)
      }
      const worked = await workspace.get(row)
      let target = worked?.kept.fields ?? ParticipantFields.parse({})
      for (const [column, field] of fields.entries()) {
        const text = line[column]
        const read = text === undefined ? undefined : readCell(participantCells[field].schema, text, field)
        if (read?.ok === false) return read
        if (read !== undefined) target = withParticipantCell(target, field, read.value)
      }
      await workspace.setFields(row, target)
    }
    if (added.length > 0) workspace.setOrder([...order, ...added])
    return done
  },
  'paste-periods': (workspace, { row, at, fields, cells }) =>
    withPeriods(workspace, row, (periods) => {
      const pasted = [...periods]
      for (const [index, line] of cells.entries()) {
        const target: Record<string, CellValue> = { ...(pasted[at + index] ?? Period.parse({})) }
        for (const [column, field] of fields.entries()) {
          const text = line[column]
          const read = text === undefined ? undefined : readCell(periodCells[field].schema, text, field)
          if (read?.ok === false) return read
          if (read !== undefined) target[field] = read.value
        }
        pasted[Math.min(at + index, pasted.length)] = Period.parse(target)
      }
      return ok(pasted)
    }),
  async 'split-at-windows'(workspace, { rows }) {
    for (const row of rows ?? (await workspace.order())) {
      const split = await withPeriods(workspace, row, (periods) =>
        ok(splitAtWindows(periods, workspace.windows)),
      )
      if (!split.ok) return split
    }
    return done
  },
}

const done = ok(undefined)
const noParticipant = fail({ code: 'not-found', what: 'participant' } as const)
const noPeriod = fail({ code: 'not-found', what: 'period' } as const)

async function withParticipant(
  workspace: Workspace,
  row: number,
  work: (worked: Worked) => Outcome,
): Outcome {
  const worked = await workspace.get(row)
  return worked === undefined ? noParticipant : work(worked)
}

/** Changes the periods of one participant; the same periods are no change. */
function withPeriods(
  workspace: Workspace,
  row: number,
  change: (periods: readonly Period[]) => Result<readonly Period[], OperationProblem>,
): Outcome {
  return withParticipant(workspace, row, async (worked) => {
    const periods = await workspace.periodsOf(worked)
    const changed = change(periods)
    if (!changed.ok) return changed
    await workspace.setPeriods(row, changed.value)
    return done
  })
}

/** Reads what was typed as the cell's kind; what cannot be understood stays as text. */
function readCell(
  schema: z.ZodType<CellValue>,
  value: CellValue,
  field: string,
): Result<CellValue, ProblemOf<'invalid-input'>> {
  const read = schema.safeParse(value)
  if (read.success) return ok(read.data)
  const asText = schema.safeParse(value === null ? null : String(value))
  return asText.success ? ok(asText.data) : fail({ code: 'invalid-input', fields: { [field]: ['too-long'] } })
}

function inserted<Item>(items: readonly Item[], at: number, added: readonly Item[]): Item[] {
  return [...items.slice(0, at), ...added, ...items.slice(at)]
}

function replaced<Item>(items: readonly Item[], at: number, item: Item): Item[] {
  return items.map((one, index) => (index === at ? item : one))
}

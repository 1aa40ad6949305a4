import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { CallContext } from '../../src-shared/ipc/call'
import { next } from '../../src-shared/learning-account/delivery'
import type {
  ImportFile,
  ImportKind,
  ImportMapping,
  ImportPreview,
} from '../../src-shared/learning-account/imports.model'
import type { Edited } from '../../src-shared/learning-account/views.model'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Tables } from '../platform/tables/tables'
import { createImportMemory, type ImportMemory } from './learning-account.import-memory'
import { peopleIn, planImport, type Existing, type ImportPlan } from './learning-account.import-plan'
import { fileFrom, headingsOf, previewOf } from './learning-account.import-views'
import type { Open, Register } from './learning-account.register'
import { underWay } from './learning-account.saving'
import { openWorkspace } from './learning-account.workspace'

type ImportProblem = ProblemOf<'not-found' | 'cancelled'>
type ApplyProblem = ImportProblem | ProblemOf<'edited-meanwhile' | 'training-under-way'>

/** Brings lists from spreadsheets into a draft, in steps: read, look, apply. */
export interface Imports {
  /** Reads a file and keeps what is in it, so that the next steps need not send it again. */
  read(
    file: { fileName: string; bytes: Uint8Array; sheet: string | undefined },
    signal: AbortSignal,
  ): Promise<Result<ImportFile, ProblemOf<'file-unreadable' | 'cancelled'>>>
  /** Says what an import would do; changes nothing. */
  preview(
    id: string,
    mapping: ImportMapping,
    page: { kind: ImportKind | undefined; offset: number; limit: number },
    context: CallContext,
  ): Promise<Result<ImportPreview, ImportProblem>>
  /** Does it, as one edit that can be undone. */
  apply(
    id: string,
    mapping: ImportMapping,
    revision: number | undefined,
    context: CallContext,
  ): Promise<Result<Edited, ApplyProblem>>
}

const Lines = z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])))

/** So many of the newest files are kept for their next steps. */
const FILES_KEPT = 5
/** The last plan is kept for its next page while it is not larger than this, in periods. */
const PLAN_KEPT_PERIODS = 50_000

/** What was worked out, with the headings of the file. */
interface Planned {
  readonly plan: ImportPlan
  readonly headings: readonly string[]
}
type Planner = (
  open: Open,
  mapping: ImportMapping,
  context: CallContext,
) => Promise<Result<Planned, ImportProblem>>

export function createImports(register: Register, tables: Tables): Imports {
  const memory = createImportMemory(register.database)
  const planned = createPlanner(register)

  return {
    async read({ fileName, bytes, sheet }, signal) {
      const table = await tables.read(bytes, sheet, signal)
      if (!table.ok) return table
      const importId = randomUUID()
      await register.database.transaction([
        {
          sql: 'INSERT INTO training_imports (id, created_at, file_name, body) VALUES (?, ?, ?, ?)',
          params: [importId, register.now(), fileName, JSON.stringify(table.value.rows)],
        },
        {
          sql: 'DELETE FROM training_imports WHERE id NOT IN (SELECT id FROM training_imports ORDER BY created_at DESC LIMIT ?)',
          params: [FILES_KEPT],
        },
      ])
      const remembered = await memory.find(headingsOf(table.value.rows))
      return ok(fileFrom(importId, fileName, table.value, remembered))
    },
    async preview(id, mapping, page, context) {
      const opened = await register.open(id)
      if (!opened.ok) return opened
      const outcome = await planned(opened.value, mapping, context)
      if (!outcome.ok) return outcome
      return ok(previewOf(outcome.value.plan, opened.value.record.revision, page))
    },
    apply: (id, mapping, revision, context) =>
      register.exclusive(id, async () => {
        const opened = await register.open(id)
        if (!opened.ok) return opened
        const { record } = opened.value
        if (revision !== undefined && revision !== record.revision) {
          return fail({ code: 'edited-meanwhile', revision: record.revision })
        }
        const outcome = await planned(opened.value, mapping, context)
        return outcome.ok ? applied({ register, memory }, opened.value, mapping, outcome.value) : outcome
      }),
  }
}

/** Works out plans, and remembers the last one: its next pages and its application ask for the same. */
function createPlanner(register: Register): Planner {
  let held: { readonly key: string; readonly planned: Planned } | undefined
  return async (open, mapping, context) => {
    const { windows } = await register.settings.read()
    const key = JSON.stringify([open.draft.id, open.record.revision, windows, mapping])
    if (held?.key === key) return ok(held.planned)
    held = undefined
    const row = await register.database.get('SELECT body FROM training_imports WHERE id = ?', [
      mapping.importId,
    ])
    if (row === undefined) return fail({ code: 'not-found', what: 'import' })
    const rows = Lines.parse(JSON.parse(String(row['body'])))
    const lines = rows.slice(1)
    const existing = await existingIn(register, open, peopleIn(lines, mapping), context)
    if (existing === null) return fail({ code: 'cancelled' })
    const plan = planImport(lines, mapping, { header: open.draft.header, windows }, existing)
    const planned = { plan, headings: headingsOf(rows) }
    if (sizeOf(plan) <= PLAN_KEPT_PERIODS) held = { key, planned }
    return ok(planned)
  }
}

function sizeOf({ participants }: ImportPlan): number {
  return participants.reduce((all, { after }) => all + after.periods.length, 0)
}

/** So many periods are read at a time. */
const PERIODS_AT_A_TIME = 20_000

/** Those of the draft that the file is about; null when it is no longer wanted. */
async function existingIn(
  { photos }: Register,
  { draft }: Open,
  people: ReadonlySet<string>,
  { signal, progress }: CallContext,
): Promise<Existing[] | null> {
  const wanted = (await photos.entries(draft.id)).filter(({ insz }) => people.has(insz ?? ''))
  const existing: Existing[] = []
  for (const rows of inBatches(wanted)) {
    if (signal.aborted) return null
    for (const { row, fields, periods } of await photos.whole(draft.id, rows)) {
      existing.push({ row, participant: { ...fields, periods } })
    }
    progress({ done: existing.length, total: wanted.length })
  }
  return signal.aborted ? null : existing
}

/** The rows, a few at a time: as many as have so many periods together. */
function inBatches(entries: readonly { row: number; periodCount: number }[]): number[][] {
  const batches: number[][] = []
  let room = 0
  for (const { row, periodCount } of entries) {
    if (room <= 0) {
      batches.push([])
      room = PERIODS_AT_A_TIME
    }
    batches.at(-1)?.push(row)
    room -= Math.max(1, periodCount)
  }
  return batches
}

async function applied(
  { register, memory }: { register: Register; memory: ImportMemory },
  { record, draft }: Open,
  mapping: ImportMapping,
  { plan, headings }: Planned,
): Promise<Result<Edited, ApplyProblem>> {
  const delivery = next(record.delivery, { type: 'edited' })
  if (delivery === null) return underWay(record)
  const { windows } = await register.settings.read()
  const workspace = openWorkspace(register.photos, draft, record.nextRow, windows)
  const added: number[] = []
  for (const { kind, row, after } of plan.participants) {
    if (kind === 'unchanged') continue
    const { periods, ...fields } = after
    const target = row ?? workspace.newRow()
    if (row === null) added.push(target)
    workspace.add(target, fields, periods)
  }
  if (added.length > 0) workspace.setOrder([...(await workspace.order()), ...added])
  const change = await workspace.change()
  const committed = await register.steps.commit(
    record,
    draft,
    change,
    { delivery, at: register.now() },
    await memory.keep(headings, mapping),
  )
  register.changed()
  return ok(
    await register.views.edited(
      committed,
      { ...draft, header: change.header },
      [...change.rows.keys()],
      true,
    ),
  )
}

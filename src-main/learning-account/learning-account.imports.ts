import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { next } from '../../src-shared/learning-account/delivery'
import { fieldForHeading, type ColumnField } from '../../src-shared/learning-account/columns'
import type {
  ImportColumn,
  ImportFile,
  ImportMapping,
  ImportPreview,
} from '../../src-shared/learning-account/imports.model'
import type { Edited } from '../../src-shared/learning-account/views.model'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { ReadTable } from '../platform/tables/table'
import type { Tables } from '../platform/tables/tables'
import { peopleIn, planImport, type Existing, type ImportPlan } from './learning-account.import-plan'
import type { Open, Register } from './learning-account.register'
import { underWay } from './learning-account.saving'
import { openWorkspace } from './learning-account.workspace'

type ImportProblem = ProblemOf<'not-found'>
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
    page: { offset: number; limit: number },
  ): Promise<Result<ImportPreview, ImportProblem>>
  /** Does it, as one edit that can be undone. */
  apply(
    id: string,
    mapping: ImportMapping,
    revision: number | undefined,
  ): Promise<Result<Edited, ApplyProblem>>
}

const Lines = z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])))

/** So many of the newest files are kept for their next steps. */
const FILES_KEPT = 5
const SAMPLES = 3

export function createImports(register: Register, tables: Tables): Imports {
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
      return ok(fileFrom(importId, fileName, table.value))
    },
    async preview(id, mapping, { offset, limit }) {
      const opened = await register.open(id)
      if (!opened.ok) return opened
      const plan = await planned(register, opened.value, mapping)
      return plan.ok ? ok(previewOf(plan.value, offset, limit)) : plan
    },
    apply: (id, mapping, revision) =>
      register.exclusive(id, async () => {
        const opened = await register.open(id)
        if (!opened.ok) return opened
        const { record } = opened.value
        if (revision !== undefined && revision !== record.revision) {
          return fail({ code: 'edited-meanwhile', revision: record.revision })
        }
        const plan = await planned(register, opened.value, mapping)
        return plan.ok ? applied(register, opened.value, plan.value) : plan
      }),
  }
}

async function planned(
  register: Register,
  { draft }: Open,
  mapping: ImportMapping,
): Promise<Result<ImportPlan, ImportProblem>> {
  const row = await register.database.get('SELECT body FROM training_imports WHERE id = ?', [
    mapping.importId,
  ])
  if (row === undefined) return fail({ code: 'not-found', what: 'import' })
  const lines = Lines.parse(JSON.parse(String(row['body']))).slice(1)
  const people = peopleIn(lines, mapping)
  const rows = (await register.photos.entries(draft.id)).flatMap((one) =>
    people.has(one.insz ?? '') ? [one.row] : [],
  )
  const existing: Existing[] = []
  for (const { row: at, fields, list } of await register.photos.rows(draft.id, rows)) {
    existing.push({
      row: at,
      participant: { ...fields, periods: await register.photos.periods(list.digest) },
    })
  }
  return ok(planImport(lines, mapping, draft.header, existing))
}

async function applied(
  register: Register,
  { record, draft }: Open,
  plan: ImportPlan,
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
  const committed = await register.steps.commit(record, draft, change, { delivery, at: register.now() })
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

function fileFrom(importId: string, fileName: string, table: ReadTable): ImportFile {
  const [headings = [], ...lines] = table.rows
  const width = Math.max(...table.rows.slice(0, 50).map((row) => row.length))
  const taken = new Set<ColumnField>()
  const columns = Array.from({ length: width }, (_, index): ImportColumn => {
    const heading = String(headings[index] ?? '').trim()
    const field = fieldForHeading(heading)
    const suggested = field === null || taken.has(field) ? null : field
    if (suggested !== null) taken.add(suggested)
    const samples = lines.flatMap((line) =>
      line[index] === null || line[index] === undefined ? [] : [String(line[index])],
    )
    return { index, heading, samples: samples.filter((text) => text !== '').slice(0, SAMPLES), suggested }
  })
  const { format, encoding, delimiter, sheet, sheets } = table
  return {
    importId,
    fileName,
    format,
    encoding,
    delimiter,
    sheet,
    sheets: [...sheets],
    lines: lines.length,
    columns,
  }
}

function previewOf({ participants, skipped }: ImportPlan, offset: number, limit: number): ImportPreview {
  const count = (kind: ImportPreview['changes'][number]['kind']): number =>
    participants.filter((one) => one.kind === kind).length
  const sum = (of: 'newPeriods' | 'changedPeriods'): number =>
    participants.reduce((all, one) => all + one[of], 0)
  return {
    newParticipants: count('new'),
    changedParticipants: count('changed'),
    unchangedParticipants: count('unchanged'),
    newPeriods: sum('newPeriods'),
    changedPeriods: sum('changedPeriods'),
    skipped: [...skipped],
    total: participants.length,
    changes: participants
      .slice(offset, offset + limit)
      .map((one) => ({ ...one, lines: [...one.lines], cells: [...one.cells] })),
  }
}

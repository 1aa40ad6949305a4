import * as z from 'zod'
import type { Delivery } from '../../src-shared/learning-account/delivery'
import { TrainingHeader } from '../../src-shared/learning-account/learning-account.model'
import type { Database, Statement } from '../platform/storage/database'
import { insertPhoto, newPhotoId, removeStatements, type Photo } from './learning-account.photos'
import { updateTraining, type TrainingRecord } from './learning-account.repository'
import { insertParticipant, KEPT_COLUMNS } from './learning-account.rows'
import type { Change } from './learning-account.workspace'

/** So many edits can be undone. */
export const MOST_STEPS = 200

/** Keeps changes to drafts, each with what was there before, so that it can be undone even after a restart. */
export interface Steps {
  /** Keeps a change in one go: durable when it resolves. */
  commit(
    record: TrainingRecord,
    draft: Photo,
    change: Change,
    after: After,
    together?: readonly Statement[],
  ): Promise<TrainingRecord>
  /** Puts back what was there before the last change; null when there is none. */
  undo(record: TrainingRecord, draft: Photo, after: After): Promise<TrainingRecord | null>
  /** Does again what was undone last; null when there is nothing. */
  redo(record: TrainingRecord, draft: Photo, after: After): Promise<TrainingRecord | null>
}

/** What becomes of the training beside its content. */
export interface After {
  readonly delivery: Delivery
  readonly at: string
}

export function createSteps(database: Database): Steps {
  return {
    async commit(record, draft, change, after, together = []) {
      const step = record.step + 1
      const orderBefore = change.order === null ? null : await orderOf(database, draft.id)
      const changed = afterChange(record, step, after)
      await database.transaction([
        ...stepBefore(record, draft, [...change.rows.keys()], orderBefore),
        ...change.lists,
        ...rowStatements(draft.id, change, orderBefore),
        ...together,
        {
          sql: 'UPDATE photos SET header = ? WHERE id = ?',
          params: [JSON.stringify(change.header), draft.id],
        },
        updateTraining(record, {
          ...changed,
          lastStep: step,
          nextRow: change.nextRow,
          header: change.header,
        }),
      ])
      return { ...changed, lastStep: step, nextRow: change.nextRow }
    },
    undo: (record, draft, after) => swap(database, { record, draft, after }, record.step, record.step - 1),
    redo(record, draft, after) {
      const next = record.step + 1
      return next > record.lastStep
        ? Promise.resolve(null)
        : swap(database, { record, draft, after }, next, next)
    },
  }
}

interface Swapped {
  readonly record: TrainingRecord
  readonly draft: Photo
  readonly after: After
}

/** Exchanges what a step holds with what the draft has: what was there before becomes what comes after, and the other way round. */
async function swap(
  database: Database,
  { record, draft, after }: Swapped,
  step: number,
  stepAfter: number,
): Promise<TrainingRecord | null> {
  const sql = `SELECT photo, affected, row_order, header FROM training_steps JOIN photos ON id = photo
    WHERE training_steps.training = ? AND step = ?`
  const kept = await database.get(sql, [record.id, step])
  if (kept === undefined) return null
  const [photo, affected, header] = [String(kept['photo']), String(kept['affected']), String(kept['header'])]
  const order = typeof kept['row_order'] === 'string' ? Rows.parse(JSON.parse(kept['row_order'])) : null
  const now = newPhotoId()
  const orderNow = order === null ? null : await orderOf(database, draft.id)
  const changed = afterChange(record, stepAfter, after)
  await database.transaction([
    insertPhoto({ ...draft, id: now, digest: '', echo: null }, record.id, 'swap'),
    copyRows(draft.id, now, affected),
    { sql: `DELETE FROM participants WHERE photo = ? AND ${AFFECTED}`, params: [draft.id, affected] },
    copyRows(photo, draft.id, affected),
    { sql: 'UPDATE photos SET header = ? WHERE id = ?', params: [header, draft.id] },
    ...reorder(draft.id, orderNow, order, Rows.parse(JSON.parse(affected))),
    ...removeStatements(record.id, stepKind(step)),
    { sql: 'UPDATE photos SET kind = ? WHERE id = ?', params: [stepKind(step), now] },
    {
      sql: 'UPDATE training_steps SET photo = ?, row_order = ? WHERE training = ? AND step = ?',
      params: [now, orderNow === null ? null : JSON.stringify(orderNow), record.id, step],
    },
    updateTraining(record, { ...changed, header: TrainingHeader.parse(JSON.parse(header)) }),
  ])
  return changed
}

function afterChange(record: TrainingRecord, step: number, { delivery, at }: After): TrainingRecord {
  return { ...record, revision: record.revision + 1, step, delivery, changedAt: at }
}

async function orderOf(database: Database, photo: string): Promise<number[]> {
  const rows = await database.all('SELECT row FROM participants WHERE photo = ? ORDER BY position', [photo])
  return rows.map((row) => Number(row['row']))
}

/** Keeps what a change will overwrite, and forgets what was undone and what lies too far back. */
function stepBefore(
  { id, step: before, lastStep }: TrainingRecord,
  draft: Photo,
  rows: readonly number[],
  order: readonly number[] | null,
): Statement[] {
  const step = before + 1
  const photo = newPhotoId()
  const affected = JSON.stringify(rows)
  const undone = Array.from({ length: lastStep - before }, (_, index) => step + index)
  return [
    ...[...undone, step - MOST_STEPS].flatMap((gone) => forgetStep(id, gone)),
    insertPhoto({ ...draft, id: photo, digest: '', echo: null }, id, stepKind(step)),
    copyRows(draft.id, photo, affected),
    {
      sql: 'INSERT INTO training_steps (training, step, photo, affected, row_order) VALUES (?, ?, ?, ?, ?)',
      params: [id, step, photo, affected, order === null ? null : JSON.stringify(order)],
    },
  ]
}

/** The statements that forget every undo step of a training. */
export function forgetSteps(training: string): Statement[] {
  return [
    {
      sql: `DELETE FROM participants WHERE photo IN (SELECT photo FROM training_steps WHERE training = ?)`,
      params: [training],
    },
    {
      sql: 'DELETE FROM photos WHERE id IN (SELECT photo FROM training_steps WHERE training = ?)',
      params: [training],
    },
    { sql: 'DELETE FROM training_steps WHERE training = ?', params: [training] },
  ]
}

const AFFECTED = 'row IN (SELECT value FROM json_each(?))'

function stepKind(step: number): string {
  return `step-${step}`
}

function forgetStep(training: string, step: number): Statement[] {
  return [
    ...removeStatements(training, stepKind(step)),
    { sql: 'DELETE FROM training_steps WHERE training = ? AND step = ?', params: [training, step] },
  ]
}

function copyRows(from: string, to: string, affected: string): Statement {
  return {
    sql: `INSERT INTO participants (photo, row, position, ${KEPT_COLUMNS})
          SELECT ?, row, position, ${KEPT_COLUMNS} FROM participants WHERE photo = ? AND ${AFFECTED}`,
    params: [to, from, affected],
  }
}

function rowStatements(
  draft: string,
  { rows, order }: Change,
  before: readonly number[] | null,
): Statement[] {
  const places = new Map(order?.map((row, position) => [row, position]))
  const gone = [...rows].flatMap(([row, kept]) => (kept === null ? [row] : []))
  const statements: Statement[] = [
    {
      sql: `DELETE FROM participants WHERE photo = ? AND ${AFFECTED}`,
      params: [draft, JSON.stringify(gone)],
    },
  ]
  for (const [row, kept] of rows) {
    if (kept === null) continue
    const position = places.get(row)
    statements.push(
      position === undefined
        ? updateParticipant(draft, row, kept)
        : insertParticipant(draft, row, position, kept),
    )
  }
  return [...statements, ...reorder(draft, before, order, [])]
}

/** Puts a participant in the place its row has. */
function updateParticipant(
  draft: string,
  row: number,
  kept: Parameters<typeof insertParticipant>[3],
): Statement {
  const { params = [] } = insertParticipant(draft, row, 0, kept)
  const columns = KEPT_COLUMNS.split(', ').map((column) => `${column} = ?`)
  return {
    sql: `UPDATE participants SET ${columns.join(', ')} WHERE photo = ? AND row = ?`,
    params: [...params.slice(3), draft, row],
  }
}

/** Puts every row in its place that is not there already; `restored` rows have the place of another time. */
function reorder(
  draft: string,
  before: readonly number[] | null,
  after: readonly number[] | null,
  restored: readonly number[],
): Statement[] {
  if (before === null || after === null) return []
  const places = new Map(before.map((row, position) => [row, position]))
  const unsure = new Set(restored)
  return after.flatMap((row, position) =>
    places.get(row) === position && !unsure.has(row)
      ? []
      : [
          {
            sql: 'UPDATE participants SET position = ? WHERE photo = ? AND row = ?',
            params: [position, draft, row],
          },
        ],
  )
}

const Rows = z.array(z.number().int())

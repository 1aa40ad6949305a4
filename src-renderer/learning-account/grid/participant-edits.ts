import {
  participantCell,
  participantCells,
  withParticipantCell,
  type ParticipantField,
} from '../../../src-shared/learning-account/cells'
import type { Operation } from '../../../src-shared/learning-account/edits.model'
import { Participant, ParticipantFields } from '../../../src-shared/learning-account/learning-account.model'
import type { ParticipantRow } from '../../../src-shared/learning-account/views.model'
import type { GridEdits } from '../../ui/grid/grid.model'
import type { PagedRows } from '../../ui/grid/paged-rows'
import { readCode } from './cell-words'
import { PARTICIPANT_CODES } from './participant-columns'
import type { TrainingEdits } from './training-session'

interface ParticipantEdits extends TrainingEdits {
  readonly rows: PagedRows<ParticipantRow>
  /** Participants were taken away; it can be undone. */
  readonly onRemoved: (count: number) => void
}

/** Makes what is typed in the grid of participants a change: at once on the screen, and as an operation for main. */
export function participantEdits(session: ParticipantEdits): GridEdits {
  const { rows, edit, undo, redo } = session
  return {
    undo,
    redo,
    write(at, columns, cells) {
      const fields = columns as readonly ParticipantField[]
      const read = cells.map((line) => line.map((text, index) => readText(fields[index], text)))
      const before = rows.get(at)
      putTexts(rows, at, fields, read)
      const [field] = fields
      const isOne = cells.length === 1 && fields.length === 1 && field !== undefined
      if (isOne && before !== undefined && isKept(before)) {
        edit([{ op: 'set', row: before.row, field, value: read[0]?.[0] ?? '' }])
      } else edit([{ op: 'paste', at, fields: [...fields], cells: read }])
    },
    fillDown: (from, to, columns) => void fillDown(session, from, to, columns as readonly ParticipantField[]),
    insert(at, count) {
      rows.splice(
        at,
        0,
        Array.from({ length: count }, (_, index) => blank(at + index)),
      )
      const participants = Array.from({ length: count }, () => Participant.parse({}))
      edit([{ op: 'insert-participants', at, participants }])
    },
    remove: (block) => void remove(session, block),
    duplicate: (block) => void duplicate(session, block),
  }
}

async function fillDown(
  session: ParticipantEdits,
  from: number,
  to: number,
  fields: readonly ParticipantField[],
): Promise<void> {
  const [source, ...targets] = await keptRows(session, from, to)
  if (source === undefined || targets.length === 0) return
  const filled = targets.map((target) =>
    fields.reduce((row, field) => withParticipantCell(row, field, participantCell(source, field)), target),
  )
  session.rows.put(new Map(filled.map((row, index) => [from + 1 + index, row])))
  const rows = targets.map(({ row }) => row)
  session.edit(fields.map((field): Operation => ({ op: 'fill-down', field, fromRow: source.row, rows })))
}

interface Rows {
  readonly top: number
  readonly bottom: number
}

async function remove(session: ParticipantEdits, { top, bottom }: Rows): Promise<void> {
  const gone = await keptRows(session, top, bottom)
  if (gone.length === 0) return
  session.rows.splice(top, gone.length, [])
  session.edit([{ op: 'remove-participants', rows: gone.map(({ row }) => row) }])
  session.onRemoved(gone.length)
}

async function duplicate(session: ParticipantEdits, { top, bottom }: Rows): Promise<void> {
  const originals = await keptRows(session, top, bottom)
  if (originals.length === 0) return
  const twice = originals.flatMap((row) => [row, { ...row, row: NOT_KEPT, insz: null, name: null }])
  session.rows.splice(top, originals.length, twice)
  session.edit([{ op: 'duplicate-participants', rows: originals.map(({ row }) => row) }])
}

/** In the place of the number of a row that main has not made yet. */
const NOT_KEPT = 0

function isKept({ row }: ParticipantRow): boolean {
  return row !== NOT_KEPT
}

/** Gives the rows of a block with the numbers that main knows them by; waits for those that are still being made or read. */
async function keptRows(
  { rows, settled }: ParticipantEdits,
  top: number,
  bottom: number,
): Promise<ParticipantRow[]> {
  const wanted = (): (ParticipantRow | undefined)[] =>
    Array.from({ length: bottom - top + 1 }, (_, index) => rows.get(top + index))
  const areKept = (): boolean => wanted().every((row) => row !== undefined && isKept(row))
  if (!areKept()) {
    await settled()
    await rows.whenLoaded()
  }
  return wanted().flatMap((row) => (row !== undefined && isKept(row) ? [row] : []))
}

function readText(field: ParticipantField | undefined, text: string): string {
  const list = field === undefined ? undefined : PARTICIPANT_CODES[field]
  return list === undefined ? text : readCode(list, text)
}

/** Shows what was typed before main has it; what is wrong with it comes with the answer. */
function putTexts(
  rows: PagedRows<ParticipantRow>,
  at: number,
  fields: readonly ParticipantField[],
  cells: readonly (readonly string[])[],
): void {
  const total = rows.count() ?? 0
  const changed = new Map<number, ParticipantRow>()
  for (const [index, line] of cells.entries()) {
    const before = rows.get(at + index) ?? (at + index >= total ? blank(at + index) : undefined)
    if (before === undefined) continue
    const after = fields.reduce((row, field, column) => {
      const text = line[column]
      return text === undefined ? row : withText(row, field, text)
    }, before)
    changed.set(at + index, after)
  }
  rows.put(changed)
}

function withText(row: ParticipantRow, field: ParticipantField, text: string): ParticipantRow {
  const read = participantCells[field].schema.safeParse(text)
  return read.success ? withParticipantCell(row, field, read.data) : row
}

function blank(position: number): ParticipantRow {
  return {
    row: NOT_KEPT,
    position,
    ...ParticipantFields.parse({}),
    periodCount: 0,
    hours: 0,
    defects: [],
    periodErrors: 0,
    periodWarnings: 0,
  }
}

import { periodCells, type PeriodField } from '../../../src-shared/learning-account/cells'
import type { Operation } from '../../../src-shared/learning-account/edits.model'
import { Period } from '../../../src-shared/learning-account/learning-account.model'
import type { PeriodRow } from '../../../src-shared/learning-account/views.model'
import type { GridEdits } from '../../ui/grid/grid.model'
import type { PagedRows } from '../../ui/grid/paged-rows'
import { readCode } from './cell-words'
import { PERIOD_CODES } from './period-columns'
import type { TrainingEdits } from './training-session'

interface PeriodEdits extends TrainingEdits {
  readonly rows: PagedRows<PeriodRow>
  /** The participant whose periods these are. */
  readonly row: number
  /** Periods were taken away; it can be undone. */
  readonly onRemoved: (count: number) => void
}

/** Makes what is typed in the grid of periods a change: at once on the screen, and as an operation for main. */
export function periodEdits({ rows, row, edit, undo, redo, onRemoved }: PeriodEdits): GridEdits {
  return {
    undo,
    redo,
    write(at, columns, cells) {
      const fields = columns as readonly PeriodField[]
      const read = cells.map((line) => line.map((text, index) => readText(fields[index], text)))
      const isThere = at < (rows.count() ?? 0)
      putTexts(rows, at, fields, read)
      const [field] = fields
      if (isThere && cells.length === 1 && fields.length === 1 && field !== undefined) {
        edit([{ op: 'set-period', row, period: at, field, value: read[0]?.[0] ?? '' }])
      } else edit([{ op: 'paste-periods', row, at, fields: [...fields], cells: read }])
    },
    fillDown(from, to, columns) {
      const fields = columns as readonly PeriodField[]
      const source = rows.get(from)
      const filled = new Map<number, PeriodRow>()
      for (let index = from + 1; index <= to; index += 1) {
        const target = rows.get(index)
        if (source === undefined || target === undefined) continue
        const taken = Object.fromEntries(fields.map((field) => [field, source[field]]))
        filled.set(index, { ...target, ...taken })
      }
      rows.put(filled)
      edit(fields.map((field): Operation => ({ op: 'fill-down-periods', row, field, from, to })))
    },
    insert(at, count) {
      const periods = Array.from({ length: count }, () => Period.parse({}))
      rows.splice(at, 0, periods.map(shown))
      edit([{ op: 'insert-periods', row, at, periods }])
    },
    remove({ top, bottom }) {
      const count = bottom - top + 1
      rows.splice(top, count, [])
      edit([{ op: 'remove-periods', row, periods: indexes(top, bottom) }])
      onRemoved(count)
    },
    duplicate({ top, bottom }) {
      const originals = indexes(top, bottom).flatMap((index) => rows.get(index) ?? [])
      if (originals.length === bottom - top + 1) {
        rows.splice(
          top,
          originals.length,
          originals.flatMap((one) => [one, { ...one }]),
        )
      }
      edit([{ op: 'duplicate-periods', row, periods: indexes(top, bottom) }])
    },
  }
}

function indexes(top: number, bottom: number): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index)
}

function readText(field: PeriodField | undefined, text: string): string {
  const list = field === undefined ? undefined : PERIOD_CODES[field]
  return list === undefined ? text : readCode(list, text)
}

function putTexts(
  rows: PagedRows<PeriodRow>,
  at: number,
  fields: readonly PeriodField[],
  cells: readonly (readonly string[])[],
): void {
  const total = rows.count() ?? 0
  const changed = new Map<number, PeriodRow>()
  for (const [index, line] of cells.entries()) {
    const place = at + index
    const before = rows.get(place) ?? (place >= total ? shown(Period.parse({})) : undefined)
    if (before === undefined) continue
    const typed = fields.flatMap((field, column) => {
      const text = line[column]
      const read = text === undefined ? undefined : periodCells[field].schema.safeParse(text)
      return read?.success ? [[field, read.data] as const] : []
    })
    changed.set(place, { ...before, ...Object.fromEntries(typed) })
  }
  rows.put(changed)
}

function shown(period: Period): PeriodRow {
  return { ...period, defects: [] }
}

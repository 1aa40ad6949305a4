import type { Edited, ParticipantRow, PeriodRow } from '../../../src-shared/learning-account/views.model'
import { main } from '../../ipc/client'
import { createPagedRows, type PagedRows } from '../../ui/grid/paged-rows'

/** The rows of one open training: its participants, and the periods of the one that is looked at. */
export interface TrainingRows {
  readonly participants: PagedRows<ParticipantRow>
  /** The periods of a participant; only the last one asked for is kept. */
  periodsOf(row: number): PagedRows<PeriodRow>
  /** Takes in what an edit did, once nothing else is under way. */
  settle(done: Settled): void
  /** Reads everything again. */
  refresh(): void
}

/** What came of the edits since rows were last the same as main has them. */
export interface Settled {
  readonly edited: readonly Edited[]
  readonly touchesPeriods: boolean
  /** The rules changed for everyone, such as the days of the training. */
  readonly touchesAll: boolean
}

export function createTrainingRows(id: string, isBusy: () => boolean): TrainingRows {
  const participants = createPagedRows<ParticipantRow>({
    isBusy,
    async fetch(offset, limit) {
      const read = await main.learningAccount.participants({ id, offset, limit })
      return read.ok ? { rows: read.value.participants, total: read.value.total } : undefined
    },
  })
  let periods: { readonly row: number; readonly rows: PagedRows<PeriodRow> } | undefined

  function readPeriods(row: number): PagedRows<PeriodRow> {
    return createPagedRows<PeriodRow>({
      isBusy,
      async fetch(offset, limit) {
        const read = await main.learningAccount.periods({ id, row, offset, limit })
        return read.ok ? { rows: read.value.periods, total: read.value.total } : undefined
      },
    })
  }

  function refresh(): void {
    participants.refresh()
    periods?.rows.refresh()
  }

  return {
    participants,
    periodsOf(row) {
      if (periods?.row !== row) periods = { row, rows: readPeriods(row) }
      return periods.rows
    },
    refresh,
    settle({ edited, touchesPeriods, touchesAll }) {
      const last = edited.at(-1)
      if (last === undefined) return
      const mustReload = touchesAll || edited.some(({ reload }) => reload)
      const changed = new Map(edited.flatMap((one) => one.changed).map((row) => [row.position, row]))
      if (mustReload) participants.refresh(last.counts.participants !== participants.count())
      else participants.put(changed)
      if (mustReload || touchesPeriods) periods?.rows.refresh()
      participants.resume()
      periods?.rows.resume()
    },
  }
}

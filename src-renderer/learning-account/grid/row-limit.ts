import { MOST } from '../../../src-shared/learning-account/learning-account.model'
import type { Texts } from '../../../src-shared/texts/texts'
import type { GridEdits } from '../../ui/grid/grid.model'
import { showToast } from '../../ui/toast.store'

/** More than a training can have is kept too, to be sorted out there; but not a whole spreadsheet. */
const MOST_ROWS = 2 * MOST

/** Refuses to write more rows than can be kept, and says so. */
export function withinLimit(write: GridEdits['write'], { t, format }: Texts): GridEdits['write'] {
  return (row, columns, cells) => {
    const rows = row + cells.length
    if (rows <= MOST_ROWS) {
      write(row, columns, cells)
      return
    }
    const text = t('trainingGrid.tooManyRows', { rows: format.number(rows), most: format.number(MOST_ROWS) })
    showToast({ text, tone: 'negative' })
  }
}

import type { PeriodField } from '../../../src-shared/learning-account/cells'
import type { CodeListName } from '../../../src-shared/learning-account/codes'
import { columnWords } from '../../../src-shared/learning-account/columns'
import type { PeriodRow } from '../../../src-shared/learning-account/views.model'
import type { Texts } from '../../../src-shared/texts/texts'
import type { GridColumn } from '../../ui/grid/grid.model'
import { codeOptions, plainNumber, shownCode, shownDay, shownNumber } from './cell-words'
import { PERIOD_COLUMNS } from './columns'

type Column = GridColumn<PeriodRow>

/** The code lists of the columns that hold a code. */
export const PERIOD_CODES: Partial<Record<PeriodField, CodeListName>> = {
  status: 'status',
  type: 'type',
  place: 'place',
}

/** The columns of the periods in a language. */
export function periodColumns(words: Texts): readonly Column[] {
  const day = (field: 'startDate' | 'endDate'): Omit<Column, 'id' | 'title'> => ({
    width: 9,
    kind: 'day',
    show: (row) => shownDay(row[field], words),
    text: (row) => shownDay(row[field], words),
    copy: (row) => row[field] ?? '',
  })
  const code = (field: 'status' | 'type' | 'place'): Omit<Column, 'id' | 'title'> => ({
    width: 8,
    kind: 'choice',
    options: codeOptions(field, words),
    show: (row) => shownCode(field, row[field], words),
    text: (row) => String(row[field] ?? ''),
  })
  const faces: Readonly<Record<PeriodField, Omit<Column, 'id' | 'title'>>> = {
    startDate: day('startDate'),
    endDate: day('endDate'),
    hours: {
      width: 6,
      kind: 'number',
      show: ({ hours }) => shownNumber(hours, words),
      text: ({ hours }) => plainNumber(hours, words),
    },
    status: code('status'),
    type: code('type'),
    place: code('place'),
    remark: {
      width: 17,
      kind: 'long-text',
      show: ({ remark }) => remark ?? '',
      text: ({ remark }) => remark ?? '',
    },
  }
  return PERIOD_COLUMNS.map((id) => ({
    id,
    title: columnWords[id].heading[words.language],
    ...faces[id],
  }))
}

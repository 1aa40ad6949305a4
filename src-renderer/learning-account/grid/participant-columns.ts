import type { ParticipantField } from '../../../src-shared/learning-account/cells'
import type { CodeListName } from '../../../src-shared/learning-account/codes'
import { columnWords } from '../../../src-shared/learning-account/columns'
import type { ParticipantRow } from '../../../src-shared/learning-account/views.model'
import type { Texts } from '../../../src-shared/texts/texts'
import type { GridColumn } from '../../ui/grid/grid.model'
import {
  codeOptions,
  maskedInsz,
  plainNumber,
  shownCode,
  shownDay,
  shownEnterpriseNumber,
  shownInsz,
  shownNumber,
  shownYesNo,
} from './cell-words'
import { PARTICIPANT_COLUMNS } from './columns'

type Column = GridColumn<ParticipantRow>
type ColumnId = (typeof PARTICIPANT_COLUMNS)[number]

/** The code lists of the columns that hold a code. */
export const PARTICIPANT_CODES: Partial<Record<ParticipantField, CodeListName>> = {
  result: 'result',
  scope: 'scope',
  'certificate.type': 'certificateType',
}

/** The columns of the participants in a language. */
export function participantColumns(words: Texts): readonly Column[] {
  const { t, language } = words
  const number = (held: number | string | null) => ({
    show: shownNumber(held, words),
    text: plainNumber(held, words),
  })
  const day = (width: number, of: (row: ParticipantRow) => string | null): Omit<Column, 'id' | 'title'> => ({
    width,
    kind: 'day',
    show: (row) => shownDay(of(row), words),
    text: (row) => shownDay(of(row), words),
    copy: (row) => of(row) ?? '',
  })
  const code = (
    width: number,
    list: CodeListName,
    of: (row: ParticipantRow) => number | string | null,
  ): Omit<Column, 'id' | 'title'> => ({
    width,
    kind: 'choice',
    options: codeOptions(list, words),
    show: (row) => shownCode(list, of(row), words),
    text: (row) => String(of(row) ?? ''),
  })
  const faces: Readonly<Record<ColumnId, Omit<Column, 'id' | 'title'>>> = {
    name: {
      width: 12,
      kind: 'text',
      isFrozen: true,
      show: ({ name }) => name ?? '',
      text: ({ name }) => name ?? '',
    },
    insz: {
      width: 10,
      kind: 'text',
      show: ({ insz }) => shownInsz(insz),
      mask: ({ insz }) => maskedInsz(insz),
      text: ({ insz }) => shownInsz(insz),
    },
    employerEnterpriseNumber: {
      width: 10,
      kind: 'text',
      show: (row) => shownEnterpriseNumber(row.employerEnterpriseNumber),
      text: (row) => shownEnterpriseNumber(row.employerEnterpriseNumber),
    },
    result: code(7, 'result', ({ result }) => result),
    scope: code(14, 'scope', ({ scope }) => scope),
    leadingToCertificate: {
      width: 8,
      kind: 'choice',
      options: [true, false].map((held) => ({
        text: shownYesNo(held, words),
        label: shownYesNo(held, words),
      })),
      show: (row) => shownYesNo(row.leadingToCertificate, words),
      text: ({ leadingToCertificate: held }) =>
        typeof held === 'number' ? String(held) : shownYesNo(held, words),
    },
    cost: {
      width: 6,
      kind: 'number',
      show: ({ cost }) => number(cost).show,
      text: ({ cost }) => number(cost).text,
    },
    'certificate.type': code(8, 'certificateType', ({ certificate }) => certificate.type),
    'certificate.validFrom': day(9, ({ certificate }) => certificate.validFrom),
    'certificate.validUntil': day(9, ({ certificate }) => certificate.validUntil),
    periodCount: {
      width: 6,
      kind: 'number',
      isReadOnly: true,
      show: ({ periodCount }) => number(periodCount).show,
      text: ({ periodCount }) => number(periodCount).text,
    },
    hours: {
      width: 6,
      kind: 'number',
      isReadOnly: true,
      show: ({ hours }) => number(hours).show,
      text: ({ hours }) => number(hours).text,
    },
  }
  return PARTICIPANT_COLUMNS.map((id) => ({
    id,
    title: id === 'periodCount' ? t('trainingGrid.periodCount') : columnWords[id].heading[language],
    ...faces[id],
  }))
}

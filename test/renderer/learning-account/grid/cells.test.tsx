import { beforeAll, describe, expect, it } from 'vitest'
import {
  maskedInsz,
  plainNumber,
  readCode,
  shownCode,
  shownInsz,
} from '../../../../src-renderer/learning-account/grid/cell-words'
import { lostCells } from '../../../../src-renderer/learning-account/grid/lost-cells'
import { participantMarks, periodMarks } from '../../../../src-renderer/learning-account/grid/marks'
import { participantColumns } from '../../../../src-renderer/learning-account/grid/participant-columns'
import { parseHours } from '../../../../src-shared/learning-account/hours'
import { ParticipantFields, Period } from '../../../../src-shared/learning-account/learning-account.model'
import type { Anomaly } from '../../../../src-shared/learning-account/anomalies.model'
import type { ParticipantRow } from '../../../../src-shared/learning-account/views.model'
import { loadTexts, type Texts } from '../../../../src-shared/texts/texts'

let nl: Texts
let fr: Texts
let de: Texts
let en: Texts
beforeAll(async () => {
  nl = await loadTexts('nl')
  fr = await loadTexts('fr')
  de = await loadTexts('de')
  en = await loadTexts('en')
})

const row = (fields: Partial<ParticipantRow> = {}): ParticipantRow => ({
  row: 7,
  position: 0,
  ...ParticipantFields.parse({}),
  periodCount: 1,
  hours: 7.5,
  defects: [],
  periodErrors: 0,
  periodWarnings: 0,
  ...fields,
})

describe('what a cell shows', () => {
  it('writes codes in words or as code n, and reads both back', () => {
    expect(shownCode('result', 1, fr)).toBe('Réussi')
    expect(shownCode('result', 42, de)).toBe('Code 42')
    expect(shownCode('result', 'wat', nl)).toBe('wat')
    expect([
      readCode('result', 'geslaagd'),
      readCode('result', 'REUSSI'),
      readCode('result', 'Code 42'),
    ]).toEqual(['1', '1', '42'])
    expect(readCode('result', '9')).toBe('9')
  })

  it('writes every number so that it reads back as the same, in each language', () => {
    for (const texts of [nl, fr, de, en]) {
      for (const hours of [0.25, 7.5, 1000, 1234.75]) {
        expect(parseHours(plainNumber(hours, texts))).toBe(hours)
      }
    }
  })

  it('masks every digit of a number, valid or not', () => {
    expect(shownInsz('85073003328')).toBe('85.07.30-033.28')
    expect(maskedInsz('85073003328')).toBe('••.••.••-•••.••')
    expect(maskedInsz('85073')).toBe('•••••')
    expect(maskedInsz(null)).toBe('')
  })

  it('copies days as every spreadsheet reads them, and edits them as people write them', () => {
    const column = participantColumns(nl).find(({ id }) => id === 'certificate.validFrom')
    const one = row({ certificate: { type: null, validFrom: '2026-02-05', validUntil: null } })
    expect([column?.copy?.(one), column?.text(one), column?.show(one)]).toEqual([
      '2026-02-05',
      '05/02/2026',
      '05/02/2026',
    ])
  })
})

describe('what is marked', () => {
  const anomaly = (place: Anomaly['place'], anomalyClass: Anomaly['class'] = 'B'): Anomaly => ({
    class: anomalyClass,
    errorId: 'FLA39-511',
    tagName: 'trainingStatus',
    path: '',
    label: { nl: 'Status past niet', en: 'Status does not fit' },
    place,
  })
  const texts = (marks: ReturnType<ReturnType<typeof participantMarks>>) =>
    Object.fromEntries(
      [...(marks ?? [])].map(([column, found]) => [
        column,
        found.map(({ level, origin, message }) => `${level} ${origin} ${message}`),
      ]),
    )

  it('says what is wrong with a participant, in the row, across rows and in the periods', () => {
    const marks = participantMarks(
      {
        problems: [{ path: 'participants.3.insz', code: 'person-twice', level: 'warning' }],
        anomalies: [],
      },
      nl,
    )
    const one = row({
      defects: [{ path: 'certificate.validUntil', code: 'date-order', level: 'error' }],
      periodErrors: 2,
      periodWarnings: 1,
    })
    expect(texts(marks(one, 3))).toEqual({
      'certificate.validUntil': [expect.stringContaining('error check De laatste dag')],
      insz: [expect.stringContaining('warning check Deze persoon')],
      periodCount: ['error check In de periodes: 2 fouten en 1 aandachtspunt.'],
    })
    expect(marks(one, 3)).toBe(marks(one, 3))
    expect(marks(row(), 4)).toBeUndefined()
  })

  it('says what the service said, at the cell it means, with its number and in the language', () => {
    const anomalies = [
      anomaly({ participant: 0, row: 7, field: 'result' }),
      anomaly({ participant: 0, row: 7, period: 2, field: 'status' }, 'W'),
      anomaly({ participant: 0, row: 8, field: 'result' }),
    ]
    expect(texts(participantMarks({ problems: [], anomalies }, nl)(row(), 0))).toEqual({
      result: ['error service Status past niet (foutcode FLA39-511)'],
      periodCount: ['warning service Status past niet (foutcode FLA39-511)'],
    })
    const period = { ...Period.parse({}), defects: [] }
    const marks = periodMarks(7, { anomalies }, en)
    expect(texts(marks(period, 2))).toEqual({
      status: ['warning service Status does not fit (error FLA39-511)'],
    })
    expect(marks({ ...period }, 1)).toBeUndefined()
  })
})

it('says what was not kept, without the number of a person', () => {
  const { lines, more } = lostCells(
    [
      { op: 'set', row: 1, field: 'insz', value: '85073003328' },
      { op: 'set-period', row: 1, period: 0, field: 'hours', value: '7:30' },
      { op: 'paste', at: 3, fields: ['name', 'result'], cells: [['Lotte', '']] },
      { op: 'remove-participants', rows: [2] },
    ],
    nl,
  )
  expect(lines).toEqual(['INSZ', 'Uren: 7:30', 'Naam: Lotte', 'Resultaat: leeggemaakt'])
  expect(more).toBe(1)
  const many = Array.from({ length: 20 }, () => ['x'])
  expect(lostCells([{ op: 'paste', at: 0, fields: ['name'], cells: many }], nl).more).toBe(12)
})

import type { Anomaly } from '../../../src-shared/learning-account/anomalies.model'
import type { Defect } from '../../../src-shared/learning-account/rules.model'
import type { ParticipantRow, PeriodRow } from '../../../src-shared/learning-account/views.model'
import type { Texts } from '../../../src-shared/texts/texts'
import type { CellMark, RowMarks } from '../../ui/grid/grid.model'
import { PARTICIPANT_COLUMNS, PERIOD_COLUMNS } from './columns'

/** What stands around the rows: how participants compare with each other, and what the service said. */
export interface MarkSources {
  readonly problems: readonly Defect[]
  readonly anomalies: readonly Anomaly[]
}

type Marks = Map<string, CellMark[]>

/** Makes what says about each participant what is wrong in its cells; the same answer for the same row. */
export function participantMarks(
  { problems, anomalies }: MarkSources,
  texts: Texts,
): (row: ParticipantRow, index: number) => RowMarks | undefined {
  const across = acrossDefects(problems)
  return remembered((row, index) => {
    const marks: Marks = new Map()
    for (const { path, code, level } of [...row.defects, ...(across.get(index) ?? [])]) {
      add(marks, participantColumn(path), { level, origin: 'check', message: texts.fieldText(code) })
    }
    if (row.periodErrors + row.periodWarnings > row.defects.filter(isOfPeriods).length) {
      add(marks, 'periodCount', periodsMark(row, texts))
    }
    for (const anomaly of anomalies) {
      const { place } = anomaly
      if (place?.row !== row.row) continue
      const isInPeriods = place.period !== undefined || isOneOf(PERIOD_COLUMNS, place.field)
      add(
        marks,
        isInPeriods ? 'periodCount' : participantColumn(place.field ?? ''),
        serviceMark(anomaly, texts),
      )
    }
    return marks.size === 0 ? undefined : marks
  })
}

/** The same for the periods of one participant. */
export function periodMarks(
  participant: number,
  { anomalies }: Pick<MarkSources, 'anomalies'>,
  texts: Texts,
): (row: PeriodRow, index: number) => RowMarks | undefined {
  const here = anomalies.filter(({ place }) => place?.row === participant)
  return remembered((row, index) => {
    const marks: Marks = new Map()
    for (const { path, code, level } of row.defects) {
      add(marks, path, { level, origin: 'check', message: texts.fieldText(code) })
    }
    for (const anomaly of here) {
      if (anomaly.place?.period !== index) continue
      const { field } = anomaly.place
      add(marks, isOneOf(PERIOD_COLUMNS, field) ? field : 'startDate', serviceMark(anomaly, texts))
    }
    return marks.size === 0 ? undefined : marks
  })
}

/** Says what an anomaly says, in the user's language as far as the service speaks it, with its number. */
export function anomalyText({ label, errorId, tagName }: Anomaly, { t, language }: Texts): string {
  const said = label[language] ?? label.en ?? label.nl ?? label.fr ?? label.de ?? tagName
  return errorId === '' ? said : t('trainingGrid.anomaly', { said, errorId })
}

function serviceMark(anomaly: Anomaly, texts: Texts): CellMark {
  const level = anomaly.class === 'B' ? 'error' : 'warning'
  return { level, origin: 'service', message: anomalyText(anomaly, texts) }
}

/** What is wrong in the periods themselves, of which only the number is known here. */
function periodsMark({ periodErrors, periodWarnings }: ParticipantRow, { t, format }: Texts): CellMark {
  const what = [
    ...(periodErrors > 0 ? [t('trainingGrid.errors', { count: periodErrors })] : []),
    ...(periodWarnings > 0 ? [t('trainingGrid.warnings', { count: periodWarnings })] : []),
  ]
  const message = t('trainingGrid.inPeriods', { what: format.list(what) })
  return { level: periodErrors > 0 ? 'error' : 'warning', origin: 'check', message }
}

function isOfPeriods({ path }: Defect): boolean {
  return path === 'periods'
}

/** A participant is listed twice: that stands in no row, but in the problems of the whole training. */
function acrossDefects(problems: readonly Defect[]): ReadonlyMap<number, readonly Defect[]> {
  const found = new Map<number, Defect[]>()
  for (const defect of problems) {
    if (defect.code !== 'participant-duplicate' && defect.code !== 'person-twice') continue
    const position = Number(/^participants\.(\d+)\./.exec(defect.path)?.[1])
    found.set(position, [...(found.get(position) ?? []), { ...defect, path: 'insz' }])
  }
  return found
}

function participantColumn(field: string): string {
  if (field === 'periods') return 'periodCount'
  return isOneOf(PARTICIPANT_COLUMNS, field) ? field : 'name'
}

function isOneOf<Id extends string>(ids: readonly Id[], id: string | undefined): id is Id {
  return (ids as readonly (string | undefined)[]).includes(id)
}

function add(marks: Marks, column: string, mark: CellMark): void {
  marks.set(column, [...(marks.get(column) ?? []), mark])
}

/** Gives the same marks for the same row in the same place, so that cells that did not change are not drawn again. */
function remembered<Row extends object>(
  marksOf: (row: Row, index: number) => RowMarks | undefined,
): (row: Row, index: number) => RowMarks | undefined {
  const known = new WeakMap<Row, { readonly index: number; readonly marks: RowMarks | undefined }>()
  return (row, index) => {
    const before = known.get(row)
    if (before?.index === index) return before.marks
    const marks = marksOf(row, index)
    known.set(row, { index, marks })
    return marks
  }
}

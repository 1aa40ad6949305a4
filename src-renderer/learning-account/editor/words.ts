import { isDay } from '../../../src-shared/learning-account/calendar'
import { headerCells, type CellValue, type HeaderField } from '../../../src-shared/learning-account/cells'
import { codeLabel, type CodeListName } from '../../../src-shared/learning-account/codes'
import { columnWords, type ColumnField } from '../../../src-shared/learning-account/columns'
import type { Texts } from '../../../src-shared/texts/texts'

/** A place in a training, as a defect's path names it: `participants.3.periods.0.hours`. Counted from 0. */
export interface Place {
  readonly participant: number | undefined
  readonly period: number | undefined
  /** The cell's own name; undefined for a whole list or a whole period. */
  readonly field: string | undefined
}

/** Reads a path; one that begins at a participant (`periods.0.hours`) has no participant. */
export function placeOf(path: string): Place {
  const parts = /^(?:participants(?:\.(\d+)|$)\.?)?(?:periods(?:\.(\d+)|$)\.?)?(.*)$/.exec(path)
  const number = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : Number(text)
  return {
    participant: number(parts?.[1]),
    period: number(parts?.[2]),
    field: parts?.[3] === '' ? undefined : parts?.[3],
  }
}

/** Tells whether a path is of one of the training's own fields. */
export function isHeaderField(path: string): path is HeaderField {
  return Object.hasOwn(headerCells, path)
}

/** Says where a path leads: `Deelnemer 4, periode 1, Uren`. */
export function placeText(path: string, { t, language }: Pick<Texts, 't' | 'language'>): string {
  const { participant, period, field } = placeOf(path)
  return [
    ...(participant === undefined
      ? []
      : [t('trainingEditor.place.participant', { number: participant + 1 })]),
    ...(period === undefined ? [] : [t('trainingEditor.place.period', { number: period + 1 })]),
    ...listOf(path).map((list) => t(`trainingEditor.place.${list}`)),
    ...(field === undefined ? [] : [fieldText(field, { t, language })]),
  ].join(', ')
}

/** What a field is called, without its place. */
export function fieldText(field: string, { t, language }: Pick<Texts, 't' | 'language'>): string {
  if (isHeaderField(field)) return t(`trainingEditor.fields.${field}`)
  return Object.hasOwn(columnWords, field) ? columnWords[field as ColumnField].heading[language] : field
}

/** Says what a cell holds; a number of a person without its digits. */
export function valueText(path: string, value: CellValue, texts: Texts): string {
  const { t, format } = texts
  const { field, period } = placeOf(path)
  if (value === null) return t('trainingEditor.empty')
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
  if (field === undefined) return period === undefined ? String(value) : periodText(String(value), texts)
  if (field === 'insz') return String(value).replace(/\d/g, '•')
  if (typeof value === 'string') return isDay(value) ? format.shortDate(value) : value
  if (field === 'hours') return format.hours(value)
  const list = CODES[field]
  if (list === undefined) return format.number(value)
  return codeLabel(list, value, texts.language) ?? t('trainingEditor.code', { code: value })
}

const CODES: Readonly<Partial<Record<string, CodeListName>>> = {
  result: 'result',
  scope: 'scope',
  status: 'status',
  type: 'type',
  place: 'place',
  language: 'language',
  'certificate.type': 'certificateType',
}

/** A whole period comes as one text: its days and its hours. */
function periodText(text: string, { t, format }: Texts): string {
  const [, first, last, hours] = /^(\S+) (\S+) (\d+(?:\.\d+)?)$/.exec(text) ?? []
  if (first === undefined || last === undefined || !isDay(first) || !isDay(last)) return text
  return t('trainingEditor.wholePeriod', {
    first: format.shortDate(first),
    last: format.shortDate(last),
    hours: format.hours(Number(hours)),
  })
}

function listOf(path: string): readonly ('participants' | 'periods')[] {
  if (path === 'participants') return ['participants']
  return /(^|\.)periods$/.test(path) ? ['periods'] : []
}

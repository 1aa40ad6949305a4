import { Insz, maskInsz } from '../../../src-shared/identity/insz'
import { isDay } from '../../../src-shared/learning-account/calendar'
import type { CellValue } from '../../../src-shared/learning-account/cells'
import { codeLabel, codeLists, type CodeListName } from '../../../src-shared/learning-account/codes'
import { COLUMN_FIELDS, columnWords, type ColumnField } from '../../../src-shared/learning-account/columns'
import type { Period } from '../../../src-shared/learning-account/learning-account.model'
import type { Texts } from '../../../src-shared/texts/texts'

/** What the two kinds of files are called, in any language. */
export const FORMAT_NAMES = { xlsx: 'Excel (.xlsx)', csv: 'CSV' } as const

/** The name of a field, as a heading in a spreadsheet. */
export function fieldName(field: ColumnField, { language }: Texts): string {
  return columnWords[field].heading[language]
}

/** The field that a path of a changed cell ends in, and which period it is in (counted from 1); undefined for no known field. */
export function placeOf(path: string): { field: ColumnField; period: number | undefined } | undefined {
  const [, index, rest] = /^periods\.(\d+)\.(.+)$/.exec(path) ?? []
  const field = COLUMN_FIELDS.find((known) => known === (rest ?? path))
  if (field === undefined) return undefined
  return { field, period: index === undefined ? undefined : Number(index) + 1 }
}

/** A cell as a person reads it: days and numbers in the language's way, codes by what they mean. */
export function valueText(field: ColumnField, value: CellValue, texts: Texts): string {
  const { t, format } = texts
  if (value === null) return t('trainingImport.empty')
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
  if (typeof value === 'string') return isDay(value) ? format.shortDate(value) : value
  if (field === 'hours') return format.hours(value)
  const list = codeListOf(field)
  return list === undefined ? format.number(value) : codeText(list, value, texts)
}

/** A code by what it means, or as `code n` when that is not known. */
export function codeText(list: CodeListName, code: number, { t, language }: Texts): string {
  return codeLabel(list, code, language) ?? t('trainingImport.code', { code })
}

/** The days and the rest of a period, in one line. */
export function periodText(period: Period, texts: Texts): string {
  const { startDate, endDate, hours, status, type, place, remark } = period
  const days = [...new Set([startDate, endDate])].map((day) => valueText('startDate', day, texts)).join(' – ')
  const rest = Object.entries({ hours, status, type, place, remark }) as [ColumnField, CellValue][]
  const said = rest.flatMap(([field, value]) => (value === null ? [] : [valueText(field, value, texts)]))
  return [days, ...said].join(' · ')
}

/** The shape of a person's number without its digits, also when it is no valid number. */
export function masked(insz: string): string {
  const number = Insz.safeParse(insz)
  return number.success ? maskInsz(number.data) : insz.replace(/\d/g, '•')
}

/** A sample of a column; whatever is a person's number is masked, under any heading. */
export function sampleText(sample: string, field: ColumnField | null): string {
  return field === 'insz' || Insz.safeParse(sample).success ? masked(sample) : sample
}

function codeListOf(field: ColumnField): CodeListName | undefined {
  if (field === 'certificate.type') return 'certificateType'
  return field in codeLists ? (field as CodeListName) : undefined
}

import { EnterpriseNumber, formatEnterpriseNumber } from '../../../src-shared/identity/enterprise-number'
import { formatInsz, Insz, maskInsz } from '../../../src-shared/identity/insz'
import { isDay } from '../../../src-shared/learning-account/calendar'
import { codeLabel } from '../../../src-shared/learning-account/codes'
import type { Texts } from '../../../src-shared/texts/texts'

const MASK = '••.••.••-•••.••'

/** A number of a person as it is shown: hidden, and as on an identity card. What is no number is hidden and written as it is. */
export function personNumber(insz: string): { mask: string; written: string } {
  const number = Insz.safeParse(insz)
  if (!number.success) return { mask: MASK, written: insz }
  return { mask: maskInsz(number.data), written: formatInsz(number.data) }
}

/** An enterprise number as on official paper; what is none as it is. */
export function employerNumber(number: string): string {
  const parsed = EnterpriseNumber.safeParse(number)
  return parsed.success ? formatEnterpriseNumber(parsed.data) : number
}

/** The days of a training: one day, or the first and the last; what is no day as it is, and '' when nothing is known. */
export function days(first: string | null, last: string | null, format: Texts['format']): string {
  const written = [first, last]
    .filter((day) => day !== null)
    .map((day) => (isDay(day) ? format.shortDate(day) : day))
  return [...new Set(written)].join(' – ')
}

/** What a result means, as far as that is known. */
export function resultText(result: number | string | null, { t, language }: Texts): string {
  if (result === null) return ''
  if (typeof result === 'string') return result
  return codeLabel('result', result, language) ?? t('trainingPeople.code', { code: result })
}

/** Writes a number of a person as on an identity card once it is one; else as it was typed. */
export function tidyInsz(typed: string): string {
  const number = Insz.safeParse(typed)
  return number.success ? formatInsz(number.data) : typed
}

/** Writes an enterprise number as on official paper once it is one; else as it was typed. */
export function tidyEmployer(typed: string): string {
  return typed.trim() === '' ? '' : employerNumber(typed)
}

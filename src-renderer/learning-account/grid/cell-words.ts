import { isDay } from '../../../src-shared/learning-account/calendar'
import {
  codeLabel,
  codeLists,
  type Code,
  type CodeListName,
} from '../../../src-shared/learning-account/codes'
import type { Texts } from '../../../src-shared/texts/texts'
import type { GridOption } from '../../ui/grid/grid.model'

type Words = Pick<Texts, 't' | 'format' | 'language'>

/** What a cell holds when it was understood, or the text that was typed. */
type Held = string | number | boolean | null

/** Writes a code as what it means, or as `code n`. */
export function shownCode(list: CodeListName, held: Held, { t, language }: Words): string {
  if (typeof held !== 'number') return held === null ? '' : String(held)
  return codeLabel(list, held, language) ?? t('trainingGrid.code', { code: String(held) })
}

/** The codes to choose from; any other number can be typed. */
export function codeOptions(list: CodeListName, { t, language }: Words): GridOption[] {
  const codes: readonly Code[] = codeLists[list].codes
  return codes.map(({ code, label }) => ({
    text: String(code),
    label:
      label === undefined ? t('trainingGrid.code', { code: String(code) }) : `${label[language]} (${code})`,
  }))
}

/** Reads a code as it was typed or pasted: what it means in any language, or `code n`, becomes its number; other text stays. */
export function readCode(list: CodeListName, text: string): string {
  const wanted = folded(text)
  const codes: readonly Code[] = codeLists[list].codes
  const meant = codes.find(({ label }) => Object.values(label ?? {}).some((word) => folded(word) === wanted))
  return meant === undefined ? text.replace(/^\s*code\s+(\d+)\s*$/i, '$1') : String(meant.code)
}

/** Writes a yes or a no; a code as such. */
export function shownYesNo(held: Held, words: Words): string {
  if (typeof held === 'boolean') return words.t(held ? 'common.yes' : 'common.no')
  return typeof held === 'number' ? words.t('trainingGrid.code', { code: String(held) }) : (held ?? '')
}

/** Writes a number with the decimal sign of the language and nothing between its thousands, so that it reads back as the same. */
export function plainNumber(held: Held, { format }: Words): string {
  return typeof held === 'number'
    ? String(held).replace('.', format.number(0.5).charAt(1))
    : String(held ?? '')
}

/** Writes a number as people read it. */
export function shownNumber(held: Held, { format }: Words): string {
  return typeof held === 'number' ? format.number(held, 4) : String(held ?? '')
}

/** Writes a day as people do; text that is no day as it is. */
export function shownDay(held: Held, { format }: Words): string {
  return typeof held === 'string' && isDay(held) ? format.shortDate(held) : String(held ?? '')
}

/** Writes the number of a person as on an identity card, whether it is valid or not. */
export function shownInsz(insz: string | null): string {
  return (insz ?? '').replace(/^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/, '$1.$2.$3-$4.$5')
}

/** Gives the shape of a number of a person without its digits. */
export function maskedInsz(insz: string | null): string {
  return shownInsz(insz).replace(/\d/g, '•')
}

/** Writes the number of an enterprise as on official paper, whether it is valid or not. */
export function shownEnterpriseNumber(number: string | null): string {
  return (number ?? '').replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3')
}

function folded(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

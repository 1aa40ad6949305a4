import { GENDERED_NAMES } from './title-words'
import type { VacancyDefect } from './vacancies.model'

/**
 * Checks a job title as VDAB's quality guidelines ask: neutral or in both forms, without "(m/v)", one job, not shouted. All are
 * warnings: a name may be right in a way no list knows.
 */
export function titleDefects(title: string): VacancyDefect[] {
  const warnings: Omit<VacancyDefect, 'path' | 'level'>[] = []
  const marker = GENDER_MARKER.exec(title)
  if (marker !== null) warnings.push({ code: 'title-gender-marker', word: marker[0].trim() })
  const bare = title.replace(GENDER_MARKER, ' ')
  const gendered = genderedName(bare)
  if (gendered !== null) warnings.push({ code: 'title-gendered', ...gendered })
  if (namesSeveralJobs(bare)) warnings.push({ code: 'title-several-jobs' })
  if (isShouted(bare)) warnings.push({ code: 'title-shouted' })
  return warnings.map((warning) => ({ path: 'title', level: 'warning', ...warning }))
}

/** `(m/v)`, `m/v/x`, `(h/f)`, `M-V`: letters for the sexes, by themselves. */
const GENDER_MARKER = /(?:\(\s*)?(?<![\p{L}\d])[mvxhfdw](?:\s*[/|-]\s*[mvxhfdw])+(?![\p{L}\d])(?:\s*\))?/iu

type Names = (typeof GENDERED_NAMES)[number]

function genderedName(title: string): { word: string; suggestion: string } | null {
  const words = wordsOf(title)
  for (const word of words) {
    for (const names of GENDERED_NAMES) {
      const form = [names.feminine, names.masculine].find((one) => one !== undefined && endsIn(word, one))
      if (form === undefined || words.some((one) => isOtherForm(one, form, names))) continue
      return { word, suggestion: suggestionOf(word.slice(0, word.length - form.length), names) }
    }
  }
  return null
}

function isOtherForm(word: string, form: string, { masculine, feminine }: Names): boolean {
  const other = form === feminine ? masculine : feminine
  return other !== undefined && endsIn(word, other)
}

/** A compound counts too (`winkelverkoopster`), unless the form is so short that it ends ordinary words (`ober` in `oktober`). */
function endsIn(word: string, form: string): boolean {
  return word === form || (form.length > 6 && word.endsWith(form))
}

function suggestionOf(stem: string, { masculine = '', feminine = '', neutral }: Names): string {
  return neutral === undefined ? `${stem}${masculine}/${stem}${feminine}` : stem + neutral
}

function namesSeveralJobs(title: string): boolean {
  const parts = title
    .split(/\s*[/+&]\s*|\s+(?:en|of|and|or|et|ou|und|oder)\s+/i)
    .filter((part) => wordsOf(part).length > 0)
  const names = parts.map((part) => wordsOf(part).at(-1) ?? '').filter((name) => name.length > 2)
  return names.length > 1 && !names.every((name) => isFormOf(name, names[0] ?? ''))
}

/** Two forms of one name share their beginning: verkoper and verkoopster, leraar and lerares. */
function isFormOf(name: string, other: string): boolean {
  if (name === other) return true
  const isPair = GENDERED_NAMES.some(({ masculine = '', feminine = '' }) => {
    return [masculine, feminine].every((form) => form !== '' && (endsIn(name, form) || endsIn(other, form)))
  })
  return isPair || (name.length > 4 && other.length > 4 && name.slice(0, 4) === other.slice(0, 4))
}

function isShouted(title: string): boolean {
  const letters = title.replace(/[^\p{L}]/gu, '')
  return letters.length >= 8 && letters === letters.toUpperCase()
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []
}

import type { TextKey } from '../../src-shared/texts/catalog'
import type { Translate } from '../../src-shared/texts/translate'
import type { VacancyDefect } from '../../src-shared/vacancies/vacancies.model'

/** Says what is wrong with a part of a vacancy. */
export function defectText({ code, found, allowed, word, suggestion }: VacancyDefect, t: Translate): string {
  return t(`vacancies.defects.${code}` as TextKey, {
    found: found ?? 0,
    allowed: allowed ?? 0,
    word: word ?? '',
    suggestion: suggestion ?? '',
  })
}

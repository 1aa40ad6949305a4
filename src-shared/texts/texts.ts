import type { Problem } from '../problem'
import type { Language } from './languages'
import type { Catalog } from './catalog'
import { catalogs } from './catalogs'
import { createFormat, type Format } from './format'
import { problemText } from './problem-text'
import type { ProblemWords } from './problem-words'
import { createTranslator, type Translate } from './translate'

/** Everything the app says in one language; the window and the main process use the same. */
export interface Texts {
  readonly language: Language
  readonly t: Translate
  readonly format: Format
  /** What is wrong with a field, by code; an unknown code says that the form is not the expected one. */
  fieldText(code: string): string
  /** What happened, what was kept and what to do next. */
  problemText(problem: Problem): ProblemWords
}

/** Loads the texts of one language; the other languages are not loaded. */
export async function loadTexts(language: Language): Promise<Texts> {
  return createTexts(language, await catalogs[language]())
}

/** Makes the texts of one language from its catalog. */
export function createTexts(language: Language, catalog: Catalog): Texts {
  const t = createTranslator(language, catalog)
  const format = createFormat(language)
  const fields: Readonly<Record<string, string>> = catalog.fields
  return {
    language,
    t,
    format,
    fieldText: (code) => (Object.hasOwn(fields, code) ? fields[code] : undefined) ?? catalog.fields.malformed,
    problemText: (problem) => problemText(problem, t, format),
  }
}

// Without schemas: read before anything is drawn, when loading a library would be waited for.

/** The languages the app speaks. */
export const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The locale that decides how dates and numbers are written in each language. */
export const LOCALES: Readonly<Record<Language, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  de: 'de-BE',
  en: 'en-GB',
}

/** Each language's own name for itself, as a list of languages shows them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** The first of the machine's languages (BCP 47 tags, preferred first) that the app speaks; Dutch when it speaks none. */
export function preferredLanguage(tags: readonly string[]): Language {
  return tags.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'nl'
}

/** The file of the window that holds the words of a language: main names it to a page, which fetches it before its code asks. */
export function wordsFile(language: Language): string {
  return `assets/words-${language}.js`
}

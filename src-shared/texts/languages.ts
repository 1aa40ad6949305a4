import { Language } from '../settings/settings.model'

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

/** The first of the machine's languages (BCP 47 tags, preferred first) that the app speaks; Dutch when it speaks none. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const known = Language.safeParse(tag.toLowerCase().split('-')[0])
    if (known.success) return known.data
  }
  return 'nl'
}

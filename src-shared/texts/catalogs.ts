import type { Language } from './languages'
import type { Catalog } from './catalog'

/** Loads the words of one language; the other languages are not loaded. */
export const catalogs: Readonly<Record<Language, () => Promise<Catalog>>> = {
  nl: async () => (await import('./nl/catalog')).nl,
  fr: async () => (await import('./fr/catalog')).fr,
  de: async () => (await import('./de/catalog')).de,
  en: async () => (await import('./en/catalog')).en,
}

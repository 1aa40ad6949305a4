import { IntlMessageFormat } from 'intl-messageformat'
import type { Catalog, TextKey } from './catalog'
import { LOCALES, type Language } from './languages'

export type TextArguments = Readonly<Record<string, string | number>>

/**
 * Gives a text in the user's language, its ICU arguments filled in (`{name}`, `{count, plural, …}`). Throws on an argument that
 * is missing: a programmer's mistake.
 */
export type Translate = (key: TextKey, args?: TextArguments) => string

/** Makes the translator of one language. Messages are parsed when first used; a text without arguments is never parsed. */
export function createTranslator(language: Language, catalog: Catalog): Translate {
  const parsed = new Map<TextKey, IntlMessageFormat>()
  return (key, args) => {
    const message = messageAt(catalog, key)
    if (!message.includes('{')) return message
    const format = parsed.get(key) ?? parseMessage(message, language)
    parsed.set(key, format)
    return String(format.format(args))
  }
}

/** Parses one ICU message; angle brackets are plain characters. */
export function parseMessage(message: string, language: Language): IntlMessageFormat {
  return new IntlMessageFormat(message, LOCALES[language], undefined, { ignoreTag: true })
}

function messageAt(catalog: Catalog, key: TextKey): string {
  let found: unknown = catalog
  for (const part of key.split('.')) {
    found = (found as Readonly<Record<string, unknown>> | undefined)?.[part]
  }
  if (typeof found !== 'string') throw new Error(`No text ${key}`)
  return found
}

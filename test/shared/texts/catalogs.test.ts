import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src-shared/texts/languages'
import type { Catalog } from '../../../src-shared/texts/catalog'
import { de } from '../../../src-shared/texts/de/catalog'
import { en } from '../../../src-shared/texts/en/catalog'
import { fr } from '../../../src-shared/texts/fr/catalog'
import { nl } from '../../../src-shared/texts/nl/catalog'
import { argumentsOf, choicesOf } from './message-arguments'
import { SAME_IN_EVERY_LANGUAGE } from './same-in-every-language'

const catalogs: Readonly<Record<Language, Catalog>> = { nl, fr, de, en }
const languages = Object.keys(catalogs) as Language[]

/** Every text of a catalog by its dotted key. */
function flat(texts: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flat(value as object, `${prefix}${key}.`)],
    ),
  )
}

const texts = Object.fromEntries(languages.map((language) => [language, flat(catalogs[language])])) as Record<
  Language,
  Map<string, string>
>
const keys = [...texts.nl.keys()]

describe.each(languages)('the texts in %s', (language) => {
  it('are the same ones as in Dutch, none of them empty', () => {
    expect([...texts[language].keys()].sort()).toEqual([...keys].sort())
    expect([...texts[language]].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('are all well-formed ICU messages with the arguments of the Dutch text', () => {
    const names = (of: Language, key: string): string => argumentsOf(texts[of].get(key) ?? '', of).join()
    expect(keys.filter((key) => names(language, key) !== names('nl', key))).toEqual([])
  })

  it('choose between the same words as the Dutch text, where both choose', () => {
    const different = keys.filter((key) => {
      const dutch = choicesOf(texts.nl.get(key) ?? '', 'nl')
      return [...choicesOf(texts[language].get(key) ?? '', language)].some(
        ([name, options]) => dutch.has(name) && dutch.get(name) !== options,
      )
    })
    expect(different).toEqual([])
  })

  it('use the typographic apostrophe, since a straight one before a brace quotes it in ICU', () => {
    expect([...texts[language]].filter(([, text]) => text.includes("'"))).toEqual([])
  })

  it('hold no markup, no double blanks and no blank at an end', () => {
    const untidy = [...texts[language]].filter(([, text]) => /<| {2}|^\s|\s$/.test(text))
    expect(untidy).toEqual([])
  })
})

describe('a text that is the same in every language', () => {
  const same = keys.filter((key) =>
    languages.every((language) => texts[language].get(key) === texts.nl.get(key)),
  )

  it('is a name or a word all four share, and listed as such', () => {
    expect(same.filter((key) => !SAME_IN_EVERY_LANGUAGE.has(key))).toEqual([])
  })
})

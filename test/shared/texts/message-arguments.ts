import type { Language } from '../../../src-shared/texts/languages'
import { parseMessage } from '../../../src-shared/texts/translate'

interface Element {
  readonly type: number
  readonly value?: string
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>
}

// The element kinds of @formatjs/icu-messageformat-parser.
const LITERAL = 0
const SELECT = 5
const POUND = 7

/** The names a message takes. How it uses them may differ: French has a word of its own for a first quarter. */
export function argumentsOf(message: string, language: Language): readonly string[] {
  return [...new Set(elementsOf(message, language).map(({ value = '' }) => value))].sort()
}

/** What a select of a message chooses between, `what: certificate|other`; where two languages both choose, they choose alike. */
export function choicesOf(message: string, language: Language): ReadonlyMap<string, string> {
  const selects = elementsOf(message, language).filter(({ type }) => type === SELECT)
  return new Map(
    selects.map(({ value = '', options = {} }) => [value, Object.keys(options).sort().join('|')]),
  )
}

function elementsOf(message: string, language: Language): readonly Element[] {
  const walk = (elements: readonly Element[]): readonly Element[] =>
    elements
      .filter(({ type }) => type !== LITERAL && type !== POUND)
      .flatMap((element) => [
        element,
        ...Object.values(element.options ?? {}).flatMap(({ value }) => walk(value)),
      ])
  return walk(parseMessage(message, language).getAst())
}

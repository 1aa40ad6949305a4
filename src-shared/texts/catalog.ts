import type { nl } from './nl/catalog'

/** The shape of a source text file with its words left open: a language that misses or adds a text does not compile. */
export type WordsOf<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : WordsOf<Source[Key]>
}

type Dotted<Source> = {
  [Key in keyof Source & string]: Source[Key] extends string ? Key : `${Key}.${Dotted<Source[Key]>}`
}[keyof Source & string]

/** Every text of one language, per feature; Dutch is the source. */
export type Catalog = WordsOf<typeof nl>

/** The name of a text: its feature and its key, `common.save`. */
export type TextKey = Dotted<typeof nl>

import { PASSPHRASE_MIN } from '../../src-shared/startup/startup.model'

/** How hard a passphrase is to guess: `weak` and `fair` are allowed, but said. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong'

/**
 * Guesses a thief of the vault's file needs, as powers of ten. Each guess costs him the vault's scrypt: at ten thousand a second
 * the first takes twelve days, the second three centuries. zxcvbn's own scores 0 to 4 are made for log-in pages, and end sooner.
 */
const GUESSES = { fair: 10, strong: 14 } as const

type Estimator = (passphrase: string) => number

let loading: Promise<Estimator> | undefined

/** Estimates how hard a passphrase is to guess, knowing the words of four languages. */
export async function strengthOf(passphrase: string): Promise<Strength> {
  if (passphrase.length < PASSPHRASE_MIN) return 'short'
  loading ??= loadEstimator()
  const guesses = (await loading)(passphrase)
  if (guesses < GUESSES.fair) return 'weak'
  return guesses < GUESSES.strong ? 'fair' : 'strong'
}

/** The word lists are large, and few people ever choose a passphrase. */
async function loadEstimator(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, common, ...languages] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
    import('@zxcvbn-ts/language-fr'),
    import('@zxcvbn-ts/language-de'),
    import('@zxcvbn-ts/language-en'),
  ])
  const words = languages.map(({ dictionary }) => dictionary)
  const zxcvbn = new ZxcvbnFactory({
    dictionary: Object.assign({}, common.dictionary, ...words) as typeof common.dictionary,
    graphs: common.adjacencyGraphs,
  })
  return (passphrase) => zxcvbn.check(passphrase).guessesLog10
}

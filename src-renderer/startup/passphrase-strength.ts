import { PASSPHRASE_MIN } from '../../src-shared/startup/startup.model'

/** How hard a passphrase is to guess: `weak` and `fair` are allowed, but said. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong'

type Estimator = (passphrase: string) => number

let loading: Promise<Estimator> | undefined

/** Estimates how hard a passphrase is to guess for who has the vault's file: scores 0 to 4 of zxcvbn. */
export async function strengthOf(passphrase: string): Promise<Strength> {
  if (passphrase.length < PASSPHRASE_MIN) return 'short'
  loading ??= loadEstimator()
  const score = (await loading)(passphrase)
  if (score <= 2) return 'weak'
  return score === 3 ? 'fair' : 'strong'
}

/** Its word lists are large, and few people ever choose a passphrase. */
async function loadEstimator(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  return (passphrase) => zxcvbn.check(passphrase).score
}

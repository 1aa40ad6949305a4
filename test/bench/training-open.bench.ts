import { registerHandlers } from '../../src-main/learning-account/learning-account.register-handlers'
import { createDrafts } from '../../src-main/learning-account/learning-account.drafts'
import type { Register } from '../../src-main/learning-account/learning-account.register'
import { ratio, timed, type Benchmark } from './benchmark'
import { benchRegister, drafted } from './support/trainings'

const PERIODS = 10
const ROUNDS = 31
/** So many rows fill a screen. */
const SCREEN = 50

/** What a window asks of main to show a training: its head, the first screen of participants, the first one's periods, the problems. */
export const benchmark: Benchmark = {
  name: `the calls that open a training of 999 × ${PERIODS}, against one of 9 × ${PERIODS}`,
  unit: 'x',
  limit: 3,
  async run() {
    const { register, close } = await benchRegister()
    const [large, small] = [await drafted(register, 999, PERIODS), await drafted(register, 9, PERIODS)]
    const open = opener(register)
    await open(large)
    await open(small)
    const found = await ratio(
      () => timed(() => open(large)),
      () => timed(() => open(small)),
      ROUNDS,
    )
    await close()
    return found
  },
}

function opener(register: Register): (id: string) => Promise<void> {
  const calls = registerHandlers(register, createDrafts(register))
  const context = { signal: new AbortController().signal, progress: () => undefined }
  return async (id) => {
    const answers = [
      await calls.open({ id }, context),
      await calls.participants({ id, offset: 0, limit: SCREEN }, context),
      await calls.periods({ id, row: 1, offset: 0, limit: SCREEN }, context),
      await calls.problems({ id, offset: 0, limit: 1000 }, context),
    ]
    // What would cross to the window.
    structuredClone(answers)
    if (answers.some(({ ok }) => !ok)) throw new Error('A training of the bench did not open')
  }
}

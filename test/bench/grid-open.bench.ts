import type { Benchmark } from './benchmark'
import { median } from './support/statistics'
import { LARGE, leave, openingTime, SMALL, windowWith } from './support/training-window'

const ROUNDS = 9

/** From Enter in the register to the first participants and periods on the screen, in the real window. */
export const benchmark: Benchmark = {
  name: 'opening a training of 999 participants with 10 periods each, beside one of 9',
  unit: 'x',
  limit: 3,
  async run() {
    const { page, close } = await windowWith([LARGE, SMALL])
    const large: number[] = []
    const small: number[] = []
    // The first time loads the page itself.
    await openingTime(page, SMALL.denomination)
    await leave(page)
    for (let round = 0; round < ROUNDS; round += 1) {
      small.push(await openingTime(page, SMALL.denomination))
      await leave(page)
      large.push(await openingTime(page, LARGE.denomination))
      await leave(page)
    }
    await close()
    const detail = `${median(large).toFixed(0)} ms against ${median(small).toFixed(0)} ms, medians of ${ROUNDS}`
    return { value: median(large) / median(small), detail }
  },
}

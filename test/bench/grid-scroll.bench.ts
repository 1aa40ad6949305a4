import type { Benchmark } from './benchmark'
import { LARGE, openingTime, windowWith } from './support/training-window'

/** Scrolls through all 999 participants and back, as fast as a wheel goes, in the real window. */
export const benchmark: Benchmark = {
  name: 'the longest frame while scrolling through 999 participants',
  unit: 'ms',
  limit: 50,
  async run() {
    const { page, close } = await windowWith([LARGE])
    await openingTime(page, LARGE.denomination)
    const frames = await page.getByRole('grid', { name: 'Deelnemers' }).evaluate(async (grid) => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
      const taken: number[] = []
      let before = await frame()
      for (const step of [120, -120]) {
        const isThere = (): boolean =>
          step > 0 ? grid.scrollTop + grid.clientHeight >= grid.scrollHeight - 1 : grid.scrollTop <= 0
        while (!isThere()) {
          grid.scrollTop += step
          const now = await frame()
          taken.push(now - before)
          before = now
        }
      }
      return taken
    })
    await close()
    const longest = Math.max(...frames)
    const mean = frames.reduce((sum, one) => sum + one, 0) / frames.length
    return { value: longest, detail: `${frames.length} frames of ${mean.toFixed(1)} ms on average` }
  },
}

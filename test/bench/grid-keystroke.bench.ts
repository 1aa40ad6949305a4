import type { Page } from 'playwright-core'
import type { Benchmark } from './benchmark'
import { LARGE, openingTime, windowWith } from './support/training-window'

const ROUNDS = 40
const PERCENTILE = 0.95

/**
 * What a keystroke takes, from the key to the pixels: until the window has handled it, and the frame that shows it. The wait for the
 * screen's next refresh in between is the same for every program and is left out.
 */
export const benchmark: Benchmark = {
  name: 'a keystroke in a training of 999 participants with 10 periods each, 95 of 100',
  unit: 'ms',
  limit: 16,
  async run() {
    const { page, close } = await windowWith([LARGE])
    await openingTime(page, LARGE.denomination)
    await page.getByRole('grid', { name: 'Deelnemers' }).focus()
    await watchKeys(page)
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.keyboard.type('Lotte')
      for (const key of ['Enter', 'ArrowRight', 'ArrowRight', 'ArrowRight', '1', 'Enter', 'Home']) {
        await page.keyboard.press(key)
      }
      if (round % 10 === 9) await page.keyboard.press('PageDown')
    }
    const taken = (await keysTaken(page)).sort((a, b) => a - b)
    await close()
    const at = (part: number): number => taken[Math.floor(part * taken.length)] ?? Number.NaN
    const detail = `${taken.length} keys: median ${at(0.5).toFixed(1)} ms, longest ${at(1 - 1 / taken.length).toFixed(0)} ms`
    return { value: at(PERCENTILE), detail }
  },
}

declare const window: { keysTaken?: number[] } & EventTarget

/** Has the window note the time of each key: its handling with what React draws for it, and the frame that follows. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const taken: number[] = []
    window.keysTaken = taken
    const afterThis = (then: () => void): void => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage(undefined)
    }
    window.addEventListener(
      'keydown',
      ({ timeStamp: began }) => {
        afterThis(() => {
          const handled = performance.now() - began
          requestAnimationFrame(() => {
            const frame = performance.now()
            afterThis(() => taken.push(handled + performance.now() - frame))
          })
        })
      },
      { capture: true },
    )
  })
}

function keysTaken(page: Page): Promise<number[]> {
  return page.evaluate(() => window.keysTaken ?? [])
}

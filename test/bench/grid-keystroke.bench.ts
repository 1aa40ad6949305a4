import type { Page } from 'playwright-core'
import type { Benchmark } from './benchmark'
import { LARGE, openingTime, windowWith } from './support/training-window'

const ROUNDS = 40
const PERCENTILE = 0.95
/** Between two keys, in ms: nobody types faster than this, and a key that is held down comes as often. */
const PACE_MS = 40

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
    await typeRounds(page, 2)
    await watchKeys(page)
    await typeRounds(page, ROUNDS)
    const taken = (await keysTaken(page)).sort((a, b) => a - b)
    await close()
    const at = (part: number): number => taken[Math.floor(part * taken.length)] ?? Number.NaN
    const detail = `${taken.length} keys: median ${at(0.5).toFixed(1)} ms, longest ${at(1 - 1 / taken.length).toFixed(0)} ms`
    return { value: at(PERCENTILE), detail }
  },
}

/** Names a participant, goes to the next, fills in another cell there and goes on to the next; each keeps an edit. */
async function typeRounds(page: Page, rounds: number): Promise<void> {
  const keys = [
    'L',
    'o',
    't',
    't',
    'e',
    'Enter',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    '1',
    'Enter',
    'Home',
  ]
  for (let round = 0; round < rounds; round += 1) {
    for (const key of round % 10 === 9 ? [...keys, 'PageDown'] : keys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(PACE_MS)
    }
  }
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
        let handled = Number.POSITIVE_INFINITY
        afterThis(() => (handled = performance.now()))
        requestAnimationFrame((): void => {
          const frame = performance.now()
          // A frame that came at once was not waited for.
          const waited = Math.max(0, frame - handled)
          afterThis(() => taken.push(performance.now() - began - waited))
        })
      },
      { capture: true },
    )
  })
}

function keysTaken(page: Page): Promise<number[]> {
  return page.evaluate(() => window.keysTaken ?? [])
}

import type { Page } from 'playwright-core'

/** One stop of the tour: what is done, and what the report says beside its picture. */
export interface TourStep {
  /** Also the picture's file name. */
  name: string
  text: string
  run: (page: Page) => Promise<void>
}

/** The tour through the app's main job in the practice environment, in order; each step goes on from the one before. */
export const tourSteps: readonly TourStep[] = [
  {
    name: 'first-start',
    text: 'Werkbalie opens in the practice environment, on a new data folder.',
    run: async (page) => {
      await page.locator('body :visible').first().waitFor()
    },
  },
]

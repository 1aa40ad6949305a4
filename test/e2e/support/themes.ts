import type { Page } from 'playwright-core'
import { expectNoAxeViolations } from './accessibility'

/** Fails unless axe finds nothing in the light and in the dark. The app must follow the system's theme, as it does at first. */
export async function expectNoAxeViolationsInBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectNoAxeViolations(page)
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails unless axe finds nothing on the page against WCAG 2.2, levels A and AA; says which rule which element breaks. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Axe's default mode opens a page of its own, which Electron cannot.
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(WCAG_2_2_AA)
    // What was read out points for some seconds to what it was about, also when that is gone: nobody can come across it.
    .exclude('[data-live-announcer]')
    .analyze()
  expect(passes.length).toBeGreaterThan(0)
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  expect(found).toEqual([])
}

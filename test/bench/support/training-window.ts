import type { Page } from 'playwright-core'
import { launchApp } from '../../e2e/support/launch'
import { keepDraft, openRegister } from '../../e2e/trainings/drafts'

export const LARGE = { denomination: 'Bench large', participants: 999, periods: 10 }
export const SMALL = { denomination: 'Bench small', participants: 9, periods: 10 }

/** The app on the register, with these trainings in it. */
export async function windowWith(
  trainings: readonly (typeof LARGE)[],
): Promise<{ page: Page; close: () => Promise<void> }> {
  const { page, close } = await launchApp({ lang: 'nl' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const training of trainings) await keepDraft(page, training)
  await openRegister(page)
  await page.getByRole('row', { name: trainings[0]?.denomination ?? '' }).waitFor()
  return { page, close }
}

/** Opens a training from the register; milliseconds, in the window, until its first participants and their periods are drawn. */
export async function openingTime(page: Page, denomination: string): Promise<number> {
  const row = page.getByRole('row', { name: denomination })
  await row.waitFor()
  const taken = await row.evaluate(async (element) => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
    const isDrawn = (grid: Element): boolean =>
      (grid.querySelector('[aria-rowindex="2"] [role="gridcell"]')?.textContent ?? '') !== ''
    const began = performance.now()
    ;(element as HTMLElement).focus()
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    for (;;) {
      await frame()
      const grids = [...document.querySelectorAll('[role="grid"][aria-rowcount][aria-colcount]')]
      if (grids.length === 2 && grids.every(isDrawn)) break
    }
    await frame()
    return performance.now() - began
  })
  return taken
}

/** Goes back to the register. */
export async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('tab', { name: 'Register' }).waitFor()
}

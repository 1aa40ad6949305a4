import type { Page } from 'playwright-core'

/** Further than any screen has stops. */
const STOPS = 120

/** What has the focus: its label as a screen reader says it, near enough; empty when the focus is lost to the page itself. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return ''
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
    const label = labels.map(({ textContent }) => textContent).join(' ')
    const said = [element.ariaLabel, labelledBy, label, element.textContent].find(
      (text) => text !== null && text.trim() !== '',
    )
    return (said ?? element.tagName).replace(/\s+/g, ' ').trim()
  })
}

/** Presses Tab until what is called so has the focus, as somebody without a mouse does. Fails when it cannot be reached. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    if (typeof name === 'string' ? here === name : name.test(here)) return
    passed.push(here)
  }
  throw new Error(
    `The keyboard does not reach ${String(name)}; it passed ${[...new Set(passed)].join(' | ')}`,
  )
}

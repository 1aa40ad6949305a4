import type { Page } from 'playwright-core'

/** Goes to the trainings by the menu, and to one of their places. */
export async function openTrainings(page: Page, menu = 'Opleidingen', tab?: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: menu }).waitFor()
  if (tab !== undefined) await page.getByRole('tab', { name: tab }).click()
}

/** The row of a training in the register. */
export const rowOf = (page: Page, name: string) =>
  page.getByRole('row', { name: new RegExp(`^${name}`) }).first()

/** A grid of the training that is open. */
export const grid = (page: Page, name: string | RegExp) => page.getByRole('grid', { name })

/** A cell of such a grid, by the order of its rows and columns, from 0. */
export const cell = (page: Page, name: string | RegExp, row: number, column: number) =>
  grid(page, name).locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`)

/** Types into cells beside each other, as one types into a spreadsheet. */
export async function typeRow(
  page: Page,
  name: string | RegExp,
  row: number,
  values: readonly string[],
): Promise<void> {
  await cell(page, name, row, 0).click()
  for (const value of values) {
    if (value !== '') await page.keyboard.type(value)
    await page.keyboard.press('Tab')
  }
}

/** Types a day into a date field; it takes the digits in the order of the language. */
export async function typeDay(page: Page, label: string, digits: string): Promise<void> {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().click()
  await page.keyboard.type(digits)
}

/** Waits until everything that was typed is kept. */
export async function kept(page: Page, word = 'Bewaard'): Promise<void> {
  await page.getByRole('status').filter({ hasText: word }).first().waitFor()
}

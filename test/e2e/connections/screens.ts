import type { Page } from 'playwright-core'

/** Goes to a screen by the menu. */
export async function openScreen(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Begins to follow a guide from the overview. */
export async function startGuide(
  page: Page,
  { connection, way, name }: { connection: string; way?: string; name: string },
): Promise<void> {
  await openScreen(page, 'Aansluitingen')
  await page.getByRole('button', { name: new RegExp(`^${connection}: `) }).click()
  const dialog = page.getByRole('dialog')
  if (way !== undefined) await dialog.getByText(way, { exact: true }).click()
  await dialog.getByRole('textbox', { name: 'Voor wie of wat?' }).fill(name)
  await dialog.getByRole('button', { name: 'Beginnen' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** The step with this title in the list of the guide that is open. */
export const step = (page: Page, title: string) =>
  page.getByRole('list', { name: 'Stappen' }).getByRole('button', { name: title })

/** Opens a step of the guide. */
export async function openStep(page: Page, title: string): Promise<void> {
  await step(page, title).click()
  await page.getByRole('heading', { level: 2, name: title }).waitFor()
}

/** The part of a step where its state is set. */
export const state = (page: Page) => page.getByRole('group', { name: 'Waar staat deze stap?' })

/** Says that a step is done, or does not apply. */
export async function finish(
  page: Page,
  title: string,
  how: 'Gedaan' | 'Niet van toepassing' = 'Gedaan',
): Promise<void> {
  await openStep(page, title)
  await state(page).getByRole('button', { name: how }).click()
  await step(page, title).filter({ hasText: how }).waitFor()
}

/** The newest message in the corner with this text. */
export const said = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Meldingen' }).getByRole('listitem').filter({ hasText: text }).last()

/** Closes the messages in the corner, as a user does with what lies over something else. */
export async function closeMessages(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: 'Melding sluiten' })
  while ((await close.count()) > 0) await close.first().click()
}

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
    text: 'Werkbalie opens in the practice environment, on a new data folder. The fictitious people are offered at once.',
    run: async (page) => {
      await openScreen(page, 'Kandidaten')
      await page.getByRole('option', { name: 'Lotte' }).waitFor()
    },
  },
  {
    name: 'question',
    text: 'A fictitious candidate fills in the form. The dates that can be asked about today are named beside the field.',
    run: async (page) => {
      await page.getByRole('option', { name: 'Lotte' }).click()
      await page.getByRole('button', { name: 'Controleren' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'answer',
    text: 'The answer in plain words: what it says, for which quarter, and what it does not say. It is kept, encrypted.',
    run: async (page) => {
      await page.getByRole('button', { name: 'Controleren' }).click()
      await page.getByRole('heading', { name: 'Lotte' }).waitFor()
    },
  },
  {
    name: 'refused-at-its-field',
    text: 'A number that nobody has: the refusal of the service stands at the field that caused it, and what was typed stays.',
    run: async (page) => {
      await page.getByRole('button', { name: 'Nieuwe controle' }).click()
      await page.getByRole('option', { name: 'Ines' }).click()
      await page.getByRole('button', { name: 'Controleren' }).click()
      await page.locator('[aria-invalid=true]').first().waitFor()
    },
  },
  {
    name: 'certificates',
    text: 'Certificates with what they are for and when they end. The keys are in the keychain of the operating system.',
    run: async (page) => {
      await openScreen(page, 'Certificaten')
      await page.getByRole('option', { name: 'Brasserie De Proef' }).waitFor()
    },
  },
  {
    name: 'settings',
    text: 'The same app in the dark: four languages and two themes, changed at once.',
    run: async (page) => {
      await openScreen(page, 'Instellingen')
      await page.getByText('Donker', { exact: true }).click()
      await page.locator(':root[data-theme=dark]').waitFor()
    },
  },
  {
    name: 'answer-in-french',
    text: 'The kept answer, found back in French.',
    run: async (page) => {
      await page.getByText('Français', { exact: true }).click()
      await openScreen(page, 'Candidats')
      await page.getByRole('option', { name: 'Lotte' }).first().click()
      await page.getByRole('heading', { name: 'Lotte' }).waitFor()
    },
  },
]

async function openScreen(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

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
    name: 'trainings',
    text: 'The register of trainings of a fictitious provider. An example of each thing that the service can do is at hand.',
    run: async (page) => {
      await openScreen(page, 'Opleidingen')
      await page.getByRole('button', { name: 'Oefenen met Opleidingscentrum Proef' }).click()
      await beginExample(page, 'Een opleiding die meteen aanvaard wordt')
      await openScreen(page, 'Opleidingen')
      await beginExample(page, 'Geweigerd, met de fout in haar cel')
      await openScreen(page, 'Opleidingen')
      await page.getByText('2 opleidingen', { exact: true }).waitFor()
    },
  },
  {
    name: 'training-refused-at-its-cell',
    text: 'A training with its participants and periods, typed as in a spreadsheet. What the service refused stands at its cell.',
    run: async (page) => {
      await page.getByRole('row').first().focus()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Registreren', exact: true }).click()
      await page.getByRole('button', { name: /^Naar de cel/ }).click()
      const note = page.getByRole('grid').getByText(/FLA39-511/)
      await note.waitFor()
      await note.scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'photo-guard',
    text: 'A correction replaces everything: whoever would disappear from the register is named, and confirmed one by one.',
    run: async (page) => {
      await page.keyboard.type('1')
      await page.keyboard.press('Enter')
      await page.getByText('Bewaard', { exact: true }).waitFor()
      await page.getByRole('button', { name: 'Registreren', exact: true }).click()
      await page.getByRole('main').getByText('Geregistreerd', { exact: true }).waitFor()
      await page.getByRole('gridcell', { name: 'Karim' }).click()
      await page.keyboard.press('Control+-')
      await page.getByRole('button', { name: 'Correctie versturen' }).click()
      await page.getByRole('dialog').getByText('Karim').waitFor()
    },
  },
  {
    name: 'people-and-hours',
    text: 'Everybody in the register with the hours of a year, from what is on this computer: no service is needed for it.',
    run: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Niet versturen' }).click()
      await openScreen(page, 'Opleidingen')
      await page.getByRole('tab', { name: 'Personen' }).click()
      await page.getByRole('row').filter({ hasText: 'Noah' }).waitFor()
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

async function beginExample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Beginnen van…' }).click()
  await page.getByRole('dialog').getByRole('button', { name }).click()
  await page.getByRole('heading', { level: 1, name: 'Excel, niveau 1' }).waitFor()
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from '../support/launch'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const tab = (page: Page, name: string) => page.getByRole('tab', { name })
const row = (page: Page, name: string) =>
  page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: name })
const said = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Meldingen' }).getByRole('listitem').filter({ hasText: text }).last()
const banner = (page: Page) => page.getByText('Oefenomgeving – fictieve personen')

async function openSettings(page: Page, title = 'Instellingen'): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

describe('the settings', () => {
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp({ lang: 'nl' })
    page = running.page
    page.setDefaultTimeout(15_000)
    await openSettings(page)
  })
  afterAll(() => running.close())

  it('can be read in every part, in the light and in the dark', async () => {
    for (const name of ['Algemeen', 'Profielen', 'Omgevingen', 'Privacy en gegevens', 'Over Werkbalie']) {
      await tab(page, name).click()
      await expectNoAxeViolationsInBothThemes(page)
    }
  })

  it('tell where the data lives and which version runs', async () => {
    await tab(page, 'Privacy en gegevens').click()
    await page.getByText(running.dataFolder, { exact: true }).waitFor()
    await page.getByText('In de sleutelopslag van uw computer', { exact: true }).waitFor()
    await tab(page, 'Over Werkbalie').click()
    await page.getByText(/^Electron \d+\.\d+\.\d+, Chromium/).waitFor()
    const { version } = JSON.parse(
      await readFile(join(import.meta.dirname, '../../../package.json'), 'utf8'),
    ) as { version: string }
    await page.getByText(version, { exact: true }).waitFor()
  })

  it('check an enterprise while it is filled in, and write its number as on paper', async () => {
    await page.getByRole('button', { name: 'Uw eigen onderneming toevoegen' }).click()
    await page.getByRole('dialog', { name: 'Onderneming toevoegen' }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByLabel('Naam', { exact: true }).fill('Café De Hoek')
    await page.getByLabel('Ondernemingsnummer').fill('0880820674')
    await page.getByLabel('Naam', { exact: true }).focus()
    await page.getByText('Dit ondernemingsnummer klopt niet', { exact: false }).first().waitFor()
    await page.getByLabel('Ondernemingsnummer').fill('BE 0880 820 673')
    await page.getByLabel('Naam', { exact: true }).focus()
    expect(await page.getByLabel('Ondernemingsnummer').inputValue()).toBe('0880.820.673')
    await button(page, 'Bewaren').click()
    await said(page, 'Café De Hoek is bewaard').waitFor()
  })

  it('take the new enterprise for the chosen one: no banner, and what it still lacks', async () => {
    await page.getByRole('button', { name: 'Profiel: Café De Hoek, Productie – socialsecurity.be' }).waitFor()
    expect(await banner(page).count()).toBe(0)
    await row(page, 'Café De Hoek').getByText('Client-id en certificaat ontbreken nog').waitFor()
    await row(page, 'Café De Hoek').getByRole('button', { name: 'Café De Hoek wijzigen' }).click()
    await page.getByLabel('Client-id').fill('self_service_chaman_1_abc')
    await page.getByText('Opleidingsverstrekker', { exact: true }).click()
    await page.getByText('Een opleiding per deelnemer').click()
    await expectNoAxeViolationsInBothThemes(page)
    await button(page, 'Bewaren').click()
    await row(page, 'Café De Hoek').getByText('Certificaat ontbreekt nog').waitFor()
    await row(page, 'Café De Hoek').getByText('Opleidingsverstrekker').waitFor()
    // Chosen once, and then kept: the service lets nobody go back.
    await row(page, 'Café De Hoek').getByRole('button', { name: 'Café De Hoek wijzigen' }).click()
    await page.getByText('Dit werd al gekozen en blijft zo.').waitFor()
    expect(await page.getByRole('radio', { name: 'Een opleiding per deelnemer' }).isDisabled()).toBe(true)
    await button(page, 'Annuleren').click()
  })

  it('switch between enterprises with the keyboard, and back to practice', async () => {
    await page.getByRole('button', { name: /^Profiel:/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitemradio', { name: 'Sociaal Bureau Proef' }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.keyboard.type('soc')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Profiel: Sociaal Bureau Proef, Oefenomgeving' }).waitFor()
    await banner(page).waitFor()
    await row(page, 'Sociaal Bureau Proef').getByText('Nu gekozen').waitFor()
  })

  it('begin an environment from what is known, and check it', async () => {
    await tab(page, 'Omgevingen').click()
    await button(page, 'Omgeving toevoegen').click()
    await button(page, 'Bewaren').click()
    await page.getByText('velden vragen uw aandacht').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByText('Simulatie', { exact: true }).click()
    expect(await page.getByLabel('Tokenadres').inputValue()).toBe(
      'https://services.socialsecurity.be/REST/oauth/v5/token',
    )
    expect(await page.getByLabel('PrecontractualData').inputValue()).toContain('services-sim.')
    await page.getByLabel('Naam', { exact: true }).fill('Onze simulatie')
    await page.getByLabel('Tokenadres').fill('http://voorbeeld.be/token')
    await page.getByText('Geavanceerd').click()
    await page.getByLabel('Extra vertrouwde uitgever').fill('geen certificaat')
    await page.getByLabel('Scope').focus()
    await page.getByText('Het adres moet met https:// beginnen.', { exact: false }).first().waitFor()
    await page.getByText('Plak hier het volledige certificaat', { exact: false }).first().waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    // A wrong field in a part that was closed opens it again.
    await page.getByLabel('Tokenadres').fill('https://voorbeeld.be/token')
    await page.getByText('Geavanceerd').click()
    await button(page, 'Bewaren').click()
    await expect
      .poll(() =>
        page.getByLabel('Extra vertrouwde uitgever').evaluate((field) => field === document.activeElement),
      )
      .toBe(true)
    await page.getByLabel('Extra vertrouwde uitgever').fill('')
    await button(page, 'Bewaren').click()
    await said(page, 'Onze simulatie is bewaard').waitFor()
    await row(page, 'Onze simulatie').getByText('voorbeeld.be', { exact: false }).waitFor()
  })

  it('remove an environment and bring it back; keep one that is used, and say by whom', async () => {
    await row(page, 'Onze simulatie').getByRole('button', { name: 'Acties voor Onze simulatie' }).click()
    await page.getByRole('menuitem', { name: 'Verwijderen' }).click()
    await expect.poll(() => row(page, 'Onze simulatie').count()).toBe(0)
    await said(page, 'Onze simulatie is verwijderd').getByRole('button', { name: 'Ongedaan maken' }).click()
    await row(page, 'Onze simulatie').getByText('voorbeeld.be', { exact: false }).waitFor()
    const production = 'Productie – socialsecurity.be'
    await row(page, production)
      .getByRole('button', { name: `Acties voor ${production}` })
      .click()
    await page.getByRole('menuitem', { name: 'Verwijderen' }).click()
    await page.getByText('Het wordt gebruikt door Café De Hoek.', { exact: false }).waitFor()
    expect(await row(page, production).count()).toBe(1)
    expect(await row(page, 'Ingebouwd').getByRole('button').count()).toBe(0)
  })

  it('remove an enterprise and bring it back', async () => {
    await tab(page, 'Profielen').click()
    await row(page, 'Café De Hoek').getByRole('button', { name: 'Acties voor Café De Hoek' }).click()
    await page.getByRole('menuitem', { name: 'Verwijderen' }).click()
    await expect.poll(() => row(page, 'Café De Hoek').count()).toBe(0)
    await page.keyboard.press('Control+z')
    await row(page, 'Café De Hoek').getByText('0880.820.673', { exact: false }).waitFor()
  })

  it('speak another language at once, in the menu too', async () => {
    await tab(page, 'Algemeen').click()
    await page.getByText('Français', { exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Paramètres' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr-BE')
    expect(await page.title()).toBe('Paramètres – Werkbalie')
    const menu = () =>
      running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
    await expect.poll(menu).toContain('Fichier')
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByText('Deutsch', { exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor()
    await expect.poll(menu).toContain('Datei')
    await page.getByText('English', { exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await page.getByText('Nederlands', { exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor()
  })

  it('turn dark and light at once', async () => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.getByText('Donker', { exact: true }).click()
    await expect.poll(background).toBe('rgb(22, 25, 29)')
    await page.getByText('Licht', { exact: true }).click()
    await expect.poll(background).toBe('rgb(246, 247, 248)')
    await page.getByText('Zoals de computer', { exact: true }).click()
  })

  it('were shown without a fault of the page', async () => {
    expect(await running.pageErrors()).toEqual([])
  })
})

describe('the settings in a small window', () => {
  let running: RunningApp
  beforeAll(async () => {
    running = await launchApp({ lang: 'de' })
  })
  afterAll(() => running.close())

  it.each([
    { size: [640, 480], zoom: 1 },
    { size: [1280, 900], zoom: 2 },
  ] as const)('fit: $size, zoom $zoom', async ({ size, zoom }) => {
    const { page, app } = running
    await app.evaluate(
      ({ BrowserWindow }, { size, zoom }) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setContentSize(size[0], size[1])
        window?.webContents.setZoomFactor(zoom)
      },
      { size, zoom },
    )
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640)
    await openSettings(page, 'Einstellungen')
    for (const name of ['Allgemein', 'Profile', 'Umgebungen', 'Datenschutz und Daten', 'Über Werkbalie']) {
      await tab(page, name).click()
      const isWider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      expect(isWider).toBe(false)
      await expectNoAxeViolationsInBothThemes(page)
    }
  })
})

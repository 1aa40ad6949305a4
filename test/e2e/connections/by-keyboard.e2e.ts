import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { focused, tabTo } from '../support/keyboard'
import { launchApp, type RunningApp } from '../support/launch'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'

const SECRET = 'sleutel-en-geheim-van-vdab'

const press = (page: Page, key: string) => page.keyboard.press(key)

/** Goes on to the next step with the button below this one, and comes out at its heading. */
async function onward(page: Page, title: string): Promise<void> {
  await tabTo(page, `Verder naar: ${title}`)
  await press(page, 'Enter')
  await expect.poll(() => focused(page)).toBe(title)
}

/** Says where the step is, and keeps the focus near. */
async function put(page: Page, button: string, said: string): Promise<void> {
  await tabTo(page, button)
  await press(page, 'Enter')
  await page
    .getByRole('list', { name: 'Stappen' })
    .locator('[aria-current=step]', { hasText: said })
    .waitFor()
  await expect.poll(() => focused(page)).not.toBe('')
}

describe('the guide to fetch data from VDAB, without a mouse', () => {
  let running: RunningApp
  let page: Page
  beforeAll(async () => {
    running = await launchApp({ lang: 'nl' })
    page = running.page
  })
  afterAll(() => running.close())

  it('is begun', async () => {
    await page.getByRole('navigation').waitFor()
    await tabTo(page, 'Aansluitingen')
    await press(page, 'Enter')
    await expect.poll(() => focused(page)).toBe('Aansluitingen')
    await tabTo(page, 'VDAB: Beginnen')
    await press(page, 'Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, /^VDAB: gegevens ophalen/)
    await press(page, 'Space')
    await tabTo(page, /^Voor wie of wat\?/)
    await page.keyboard.type('Bakkerij Linde')
    await press(page, 'Enter')
    await expect.poll(() => focused(page)).toBe('Bakkerij Linde')
  })

  it('asks VDAB, and waits for it with a day to ask again', async () => {
    await tabTo(page, /Vraag aan om gegevens op te halen/)
    await press(page, 'Enter')
    await expect.poll(() => focused(page)).toBe('Vraag aan om gegevens op te halen')
    await tabTo(page, 'E-mail klaarzetten')
    await press(page, 'Enter')
    await page.getByRole('dialog').getByText('api.coe@vdab.be').waitFor()
    await press(page, 'Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe('E-mail klaarzetten')
    await put(page, 'Gedaan', 'Gedaan')
    await onward(page, 'Kort gesprek met het CoE')
    await put(page, 'Gevraagd, nu wachten', 'Wacht')
    await page
      .getByText(/^VDAB: u wacht sinds/)
      .first()
      .waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await put(page, 'Gedaan', 'Gedaan')
  })

  it('keeps the key and the secret', async () => {
    await onward(page, 'Activeer uw eigen account')
    await put(page, 'Gedaan', 'Gedaan')
    await onward(page, 'Registreer uw toepassing')
    await tabTo(page, /^De gegevens zelf/)
    await page.keyboard.type(SECRET)
    await tabTo(page, 'Veilig bewaren')
    await press(page, 'Enter')
    await page.getByText(/^Bewaard in de beveiligde opslag op/).waitFor()
    expect(await page.content()).not.toContain(SECRET)
    await expect.poll(() => focused(page)).toContain('Toegangsgegevens')
    await put(page, 'Gedaan', 'Gedaan')
  })

  it('keeps what shows that it happened', async () => {
    await tabTo(page, 'Bewijs toevoegen')
    await press(page, 'Enter')
    await tabTo(page, /^Met wie/)
    await page.keyboard.type('Els van het CoE')
    await press(page, 'Enter')
    await page.getByRole('main').getByText('Els van het CoE', { exact: false }).waitFor()
    await expect.poll(() => focused(page)).toContain('Bewijs')
    await tabTo(page, 'Bewijs verwijderen')
    await press(page, 'Enter')
    await page.getByText('Nog niets bewaard', { exact: false }).waitFor()
    await expect.poll(() => focused(page)).toContain('Bewijs')
    await press(page, 'Control+z')
    await page.getByRole('main').getByText('Els van het CoE', { exact: false }).waitFor()
  })

  it('is walked to its end', async () => {
    await onward(page, 'Vraag het abonnement aan')
    await put(page, 'Gedaan', 'Gedaan')
    await onward(page, 'VDAB beslist over de koppeling')
    await put(page, 'Gevraagd, nu wachten', 'Wacht')
    await put(page, 'Gedaan', 'Gedaan')
    await onward(page, 'Haal voor het eerst gegevens op')
    await put(page, 'Gedaan', 'Gedaan')
    await page.getByText('Deze aansluiting is klaar').waitFor()
    await page.getByText('7 van 7 stappen klaar').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    expect(await running.pageErrors()).toEqual([])
  })
})

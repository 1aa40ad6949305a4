import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from '../support/launch'
import { readPdf } from '../support/pdf'
import { saveAs } from '../support/save-dialog'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'
import { closeMessages, finish, openScreen, openStep, said, startGuide, state, step } from './screens'

const WITHOUT_TOOLS = [
  'Uw onderneming staat bekend op het portaal van de sociale zekerheid',
  'Er is een hoofdtoegangsbeheerder',
  'Maak een sleutel en een certificaat',
]
const IN_CHAMAN = [
  'Chaman kent uw onderneming als verzender',
  'Het REST-kanaal staat aan, met uw certificaat',
  'Neem de client-id over in uw profiel',
  'Uw kanaal mag de dienst gebruiken',
]

/** Stands in for the system's print dialog, which is not ours to drive: writes down the title of each page it is given. */
async function catchPrinting(app: RunningApp['app']): Promise<void> {
  await app.evaluate(({ app }) => {
    const titles: string[] = []
    Object.assign(globalThis, { printedTitles: titles })
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, callback) => {
        titles.push(contents.getTitle())
        callback?.(true, '')
      }
    })
  })
}

const printed = (app: RunningApp['app']) =>
  app.evaluate(() => (globalThis as unknown as { printedTitles: string[] }).printedTitles)

describe('the guide to social security', () => {
  let dataFolder: string
  let running: RunningApp
  let page: Page
  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'werkbalie-connections-'))
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
  })
  afterAll(async () => {
    await running.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('is offered by the first screen, which tells what to do first', async () => {
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
    await page.getByText('Vandaag vraagt niets uw aandacht').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Een aansluiting beginnen' }).click()
    await page.getByRole('heading', { level: 2, name: 'Sociale zekerheid' }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('begins for an employer, at the first step that can be done', async () => {
    await startGuide(page, { connection: 'Sociale zekerheid', name: 'Café De Proef' })
    await page.getByText('0 van 10 stappen klaar').waitFor()
    await page.getByRole('heading', { level: 2, name: WITHOUT_TOOLS[0]! }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('goes on step by step, and takes back what was said too soon', async () => {
    for (const title of WITHOUT_TOOLS) await finish(page, title)
    await finish(page, 'Wie het technische werk doet, mag in Chaman', 'Niet van toepassing')
    await page.getByText('4 van 10 stappen klaar').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('3 van 10 stappen klaar').waitFor()
    await finish(page, 'Wie het technische werk doet, mag in Chaman', 'Niet van toepassing')
  })

  it('says what comes first, and leads there', async () => {
    await openStep(page, 'Test de aansluiting')
    await page.getByRole('button', { name: 'Neem de client-id over in uw profiel' }).last().click()
    const heading = page.getByRole('heading', { level: 2, name: 'Neem de client-id over in uw profiel' })
    await heading.waitFor()
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByText('Dit is een oefenprofiel').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('prepares the e-mail with the details, and sends nothing', async () => {
    await page.getByText('Gegevens voor brieven en overdracht').click()
    await page.getByRole('textbox', { name: 'Naam van de toegangsbeheerder' }).fill('Karim Peeters')
    await page
      .getByRole('textbox', { name: 'E-mailadres van de toegangsbeheerder' })
      .fill('karim@voorbeeld.be')
    await page.keyboard.press('Tab')
    await page.getByText('Gegevens voor brieven en overdracht (3 van 5)').waitFor()
    await openStep(page, 'Geef het certificaat aan de toegangsbeheerder')
    await page.getByRole('button', { name: 'E-mail klaarzetten' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Beste Karim Peeters').waitFor()
    await dialog.getByText('karim@voorbeeld.be').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await dialog.getByRole('button', { name: 'Kopiëren' }).click()
    await dialog.getByRole('button', { name: 'Gekopieerd' }).waitFor()
    expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toContain(
      'Beste Karim Peeters',
    )
    await page.keyboard.press('Escape')
  })

  it('hands over a page to print to whoever must act', async () => {
    await openStep(page, IN_CHAMAN[0]!)
    await page.getByRole('button', { name: 'Overdrachtsblad' }).click()
    await page.getByRole('heading', { name: 'Voor: De toegangsbeheerder' }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    const file = join(dataFolder, 'overdracht.pdf')
    await saveAs(running.app, file)
    await page.getByRole('button', { name: 'Als PDF bewaren' }).click()
    await said(page, 'overdracht.pdf').waitFor()
    const { text } = await readPdf(file)
    expect(text).toContain('Het REST-kanaal staat aan, met uw certificaat')
    expect(text).toContain('Karim Peeters')
  })

  it('has the page printed, and mails it', async () => {
    const dialog = page.getByRole('dialog')
    await catchPrinting(running.app)
    await dialog.getByRole('button', { name: 'Afdrukken' }).click()
    await expect
      .poll(() => printed(running.app))
      .toEqual([expect.stringContaining('Voor: De toegangsbeheerder')])
    await dialog.getByRole('button', { name: 'E-mail klaarzetten' }).click()
    const letter = page.getByRole('dialog', { name: 'E-mailbericht' })
    await letter.getByText('karim@voorbeeld.be', { exact: true }).waitFor()
    await letter.getByText('1. ', { exact: false }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.keyboard.press('Escape')
    await letter.waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('waits for someone, and knows since when', async () => {
    await openStep(page, 'Geef het certificaat aan de toegangsbeheerder')
    await state(page).getByRole('button', { name: 'Ik wacht op iemand' }).click()
    await state(page).getByRole('textbox', { name: 'Op wie precies' }).fill('Karim Peeters')
    await page.keyboard.press('Tab')
    await page
      .getByText(/^Karim Peeters: u wacht sinds/)
      .first()
      .waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await openScreen(page, 'Vandaag')
    await page.getByRole('heading', { level: 2, name: 'Wacht op anderen' }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Geef het certificaat aan de toegangsbeheerder' }).click()
    await page.getByRole('heading', { level: 1, name: 'Café De Proef' }).waitFor()
  })

  it('keeps what shows that it happened, a file too', async () => {
    await page.getByRole('button', { name: 'Bewijs toevoegen' }).click()
    await page.getByRole('textbox', { name: 'Met wie' }).fill('Karim Peeters')
    await page.getByRole('textbox', { name: 'Opmerking' }).fill('Certificaat gemaild.')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Beste Karim') })
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
    await page.getByText('brief.txt').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    const file = join(dataFolder, 'brief.txt')
    await saveAs(running.app, file)
    await page.getByRole('button', { name: 'brief.txt bewaren' }).click()
    await said(page, 'brief.txt').waitFor()
    expect(await readFile(file, 'utf8')).toBe('Beste Karim')
    await closeMessages(page)
    await page.getByRole('button', { name: 'Bewijs verwijderen' }).click()
    await page.getByText('Certificaat gemaild.').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.getByText('Certificaat gemaild.').waitFor()
  })

  it('tests the connection, explains what is sent, and is accepted', async () => {
    await finish(page, 'Geef het certificaat aan de toegangsbeheerder')
    for (const title of IN_CHAMAN) await finish(page, title)
    await openStep(page, 'Test de aansluiting')
    await page.getByRole('button', { name: 'Wat wordt er verstuurd?' }).click()
    await page.getByText('Een uniek nummer, telkens nieuw', { exact: false }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Testen', exact: true }).click()
    await page.getByText('De dienst aanvaardt u.').waitFor()
    expect(await page.getByText('In orde', { exact: true }).count()).toBe(7)
    await page.getByText('Deze aansluiting is klaar').waitFor()
    await page.getByText('10 van 10 stappen klaar').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('is shown without a fault of the page', async () => {
    expect(await running.pageErrors()).toEqual([])
  })

  it('is still there after the app was closed, evidence and all', async () => {
    await running.close()
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
    await openScreen(page, 'Aansluitingen')
    await page.getByText('10 van 10 stappen klaar').waitFor()
    await page.getByRole('button', { name: 'Café De Proef', exact: true }).click()
    await openStep(page, 'Geef het certificaat aan de toegangsbeheerder')
    await page.getByText('Certificaat gemaild.').waitFor()
    await step(page, 'Test de aansluiting').filter({ hasText: 'Gedaan' }).waitFor()
  })
})

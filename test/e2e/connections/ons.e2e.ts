import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from '../support/launch'
import { saveAs } from '../support/save-dialog'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'
import { closeMessages, finish, openScreen, openStep, said, startGuide, step } from './screens'

const RUN = 'Zorghuis Linde – ontwikkeling'
const NAME = 'rooster_sync-TE1002-kantoor'

async function openRun(page: Page): Promise<void> {
  await openScreen(page, 'Aansluitingen')
  await page.getByRole('button', { name: RUN, exact: true }).click()
}

describe('the guide to Ons', () => {
  let dataFolder: string
  let running: RunningApp
  let page: Page
  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'werkbalie-ons-'))
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
    await startGuide(page, { connection: 'Ons \\(Nedap\\)', name: RUN })
  })
  afterAll(async () => {
    await running.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('begins with what comes before any key', async () => {
    for (const title of ['Een zorgorganisatie doet mee', 'Vul de intake in', 'Nedap laat u toe'])
      await finish(page, title)
    await finish(page, 'Vraag een account voor de webinterface', 'Niet van toepassing')
  })

  it('keeps the functional design while it is typed, with its 140 characters counted', async () => {
    await openStep(page, 'Schrijf het functioneel ontwerp')
    await page.getByRole('button', { name: 'Koppeling toevoegen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Naam', exact: true }).fill('Roosters')
    await dialog.getByRole('textbox', { name: 'Technische naam' }).fill('Rooster Sync')
    await dialog.getByRole('button', { name: 'Toevoegen' }).click()
    await dialog.getByText('Gebruik alleen kleine letters', { exact: false }).first().waitFor()
    await dialog.getByRole('textbox', { name: 'Technische naam' }).fill('rooster_sync')
    await dialog.getByRole('button', { name: 'Toevoegen' }).click()
    await page.getByRole('button', { name: 'Ontwerp openen' }).click()
    await page.getByRole('tab', { name: 'Functioneel ontwerp' }).click()
    const summary = page.getByRole('textbox', { name: /^Samenvatting/ })
    await summary.fill('x'.repeat(141))
    await page.getByText('141 van 140 tekens').waitFor()
    await page.getByText('Nog niet bewaard', { exact: false }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await summary.fill('Roosters van Ons naar onze planning, en terug.')
    await page.getByText('46 van 140 tekens').waitFor()
    await page.getByText('Bewaard', { exact: true }).waitFor()
  })

  it('keeps the technical design, says what is missing, and exports it', async () => {
    await page.getByRole('tab', { name: 'Technisch ontwerp' }).click()
    await page.getByText('Voeg minstens één gebruikssituatie toe.').waitFor()
    await page.getByRole('button', { name: 'Gebruikssituatie toevoegen' }).click()
    await page.getByRole('textbox', { name: 'Titel' }).fill('Medewerkers lezen')
    await page.getByRole('textbox', { name: 'Beschrijving' }).fill('Wie werkt er, en in welk team?')
    await page.getByRole('button', { name: 'Endpoint toevoegen' }).click()
    await page.getByRole('textbox', { name: 'Endpoint' }).fill('/t/employees')
    await page.getByText('Adressen die met /t/ beginnen, werken niet meer', { exact: false }).waitFor()
    await page.getByRole('textbox', { name: 'Endpoint' }).fill('/v0/administration/employees/find')
    await page.getByRole('button', { name: 'Model met velden toevoegen' }).click()
    await page.getByRole('textbox', { name: 'Velden' }).fill('id, firstName, lastName')
    await expectNoAxeViolationsInBothThemes(page)
    for (const [button, file] of [
      ['Ontwerp als Markdown', 'ontwerp.md'],
      ['Technisch deel als tabel (CSV)', 'ontwerp.csv'],
    ] as const) {
      await saveAs(running.app, join(dataFolder, file))
      await page.getByRole('button', { name: button }).click()
      await said(page, file).waitFor()
    }
    expect(await readFile(join(dataFolder, 'ontwerp.md'), 'utf8')).toContain('Medewerkers lezen')
    expect(await readFile(join(dataFolder, 'ontwerp.csv'), 'utf8')).toMatch(/employees\/find.*firstName/)
    await closeMessages(page)
    await openRun(page)
    await finish(page, 'Schrijf het functioneel ontwerp')
    await finish(page, 'Schrijf het technisch ontwerp')
  })

  it('names the certificate of the customer environment, and makes the request', async () => {
    await openStep(page, 'Maak de sleutel en de aanvraag')
    await page.getByRole('button', { name: 'Klantomgeving toevoegen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Zorgorganisatie' }).fill('Zorghuis Linde')
    await dialog.getByRole('textbox', { name: 'Kenmerk' }).fill('kantoor')
    await dialog.getByText(NAME).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await dialog.getByRole('button', { name: 'Bewaren' }).click()
    await page.getByText(NAME).waitFor()
    await page.getByRole('button', { name: 'Sleutel en aanvraag maken' }).click()
    // The name is that of the customer environment: nobody types it over.
    for (const [label, value] of [
      ['Technische naam', 'rooster_sync'],
      ['Klantcode', 'TE1002'],
      ['Eigen kenmerk', 'kantoor'],
    ] as const) {
      const part = page.getByRole('textbox', { name: new RegExp(`^${label}`) })
      await expect.poll(() => part.first().inputValue()).toBe(value)
    }
    for (const [label, value] of [
      ['Onderneming', 'Zorgsoft'],
      ['Afdeling', 'ICT'],
      ['Gemeente', 'Utrecht'],
      ['Provincie', 'Utrecht'],
      ['E-mail', 'techniek@voorbeeld.nl'],
    ] as const) {
      await page
        .getByRole('textbox', { name: new RegExp(`^${label}`) })
        .first()
        .fill(value)
    }
    await page.getByRole('button', { name: 'Sleutel en aanvraag maken' }).click()
    await page.getByRole('option', { name: new RegExp(NAME) }).waitFor({ timeout: 60_000 })
    await openRun(page)
    await finish(page, 'Maak de sleutel en de aanvraag')
  })

  it('has the practice dashboard sign it, and is accepted over mutual TLS', async () => {
    await openStep(page, 'Laad de aanvraag op in het dashboard')
    await page.getByRole('button', { name: 'Laten ondertekenen door het oefendashboard' }).click()
    await page.getByRole('button', { name: 'Certificaat testen' }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await finish(page, 'Laad de aanvraag op in het dashboard')
    await finish(page, 'De klant en Nedap keuren goed', 'Niet van toepassing')
    await finish(page, 'Haal het certificaat op en importeer het')
    await openStep(page, 'Test het certificaat')
    await page.getByRole('button', { name: 'Certificaat testen' }).click()
    await page.getByText('Ons aanvaardt dit certificaat').waitFor()
    await step(page, 'Test het certificaat').filter({ hasText: 'Gedaan' }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('explains a certificate at the wrong environment', async () => {
    await page.getByRole('button', { name: `Acties voor ${NAME}` }).click()
    await page.getByRole('menuitem', { name: 'Wijzigen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Staging', { exact: true }).click()
    await dialog.getByRole('textbox', { name: 'Klantcode' }).fill('TE4711')
    await dialog.getByRole('button', { name: 'Bewaren' }).click()
    // The dialog shows the new name too, until it is gone.
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('rooster_sync-TE4711-kantoor').waitFor()
    await page.getByRole('button', { name: 'Certificaat testen' }).click()
    await page
      .getByText(/Dit certificaat hoort bij een andere klantomgeving|Ons aanvaardt dit certificaat niet/)
      .waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('asks for the right one, with who asks filled in, and is accepted there', async () => {
    await page.getByRole('button', { name: 'Acties voor rooster_sync-TE4711-kantoor' }).click()
    await page.getByRole('menuitem', { name: 'Vernieuwing aanvragen' }).click()
    const organization = page.getByRole('textbox', { name: /^Onderneming/ })
    await expect.poll(() => organization.inputValue()).toBe('Zorgsoft')
    await page.getByRole('button', { name: 'Sleutel en aanvraag maken' }).click()
    await page.getByRole('option', { name: /rooster_sync-TE4711-kantoor/ }).waitFor({ timeout: 60_000 })
    await openRun(page)
    await openStep(page, 'Plan de vernieuwing')
    await page.getByText('Volgend certificaat').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Laten ondertekenen door het oefendashboard' }).click()
    await page.getByText('Volgend certificaat').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Certificaat testen' }).click()
    await page.getByText('Ons aanvaardt dit certificaat').waitFor()
  })

  it('plans the renewal and is walked to its end', async () => {
    await closeMessages(page)
    await finish(page, 'Vraag de volgende fase aan', 'Niet van toepassing')
    await openStep(page, 'Plan de vernieuwing')
    await page.getByText(/^Begin op/).waitFor()
    await saveAs(running.app, join(dataFolder, 'vernieuwing.ics'))
    await page.getByRole('button', { name: 'Vernieuwing in mijn agenda zetten' }).click()
    await said(page, 'vernieuwing.ics').waitFor()
    expect(await readFile(join(dataFolder, 'vernieuwing.ics'), 'utf8')).toContain('rooster_sync-TE4711')
    await closeMessages(page)
    await finish(page, 'Plan de vernieuwing')
    await page.getByText('Deze aansluiting is klaar').waitFor()
    expect(await running.pageErrors()).toEqual([])
  })
})

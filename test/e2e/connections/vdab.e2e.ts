import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from '../support/launch'
import { readPdf } from '../support/pdf'
import { saveAs } from '../support/save-dialog'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'
import { closeMessages, finish, openScreen, openStep, said, startGuide } from './screens'

const SECRET = 'Supplier 4711\nproef-gebruiker\ngeheim-van-vdab'
const DESCRIPTION =
  'Je bakt brood en gebak met een klein team, in een bakkerij in het centrum van Gent. Je begint vroeg, werkt netjes en helpt in de winkel als het druk is.'

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** Fills in what a vacancy needs to have no errors. */
async function writeVacancy(page: Page, title: string): Promise<void> {
  await field(page, 'Titel').fill(title)
  await page.getByRole('textbox', { name: 'Functieomschrijving' }).fill(DESCRIPTION)
  await field(page, 'Naam van de werkgever').fill('Bakkerij Linde')
  await field(page, 'Ondernemingsnummer').fill('0880.820.673')
  await field(page, 'Postcode').fill('9000')
  await field(page, 'Gemeente').fill('Gent')
  await page.getByRole('textbox', { name: /^E-mail/ }).fill('jobs@voorbeeld.be')
  await page.getByText('Geen fouten').first().waitFor()
  await page.getByText('Bewaard', { exact: true }).waitFor()
}

describe('the guide to VDAB', () => {
  let dataFolder: string
  let running: RunningApp
  let page: Page
  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'werkbalie-vdab-'))
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
    await startGuide(page, {
      connection: 'VDAB',
      way: 'VDAB: vacatures doorsturen',
      name: 'Bakkerij Linde',
    })
  })
  afterAll(async () => {
    await running.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('shows the service companies and whom to write to', async () => {
    await finish(page, 'Vraag aan om vacatures door te sturen')
    await openStep(page, 'Kies wie de koppeling bouwt')
    await page.getByText('Jobtoolz').waitFor()
    await page.getByText('openservices@vdab.be').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await finish(page, 'Kies wie de koppeling bouwt', 'Niet van toepassing')
  })

  it('counts the terms in working days, and puts them into a calendar file', async () => {
    await finish(page, 'Gesprek over de technische voorbereiding')
    await finish(page, 'Onderteken het contract')
    await openStep(page, 'Stap 1 – VDAB bezorgt de testgegevens')
    await page
      .getByText(/^Verwacht uiterlijk \d+ \S+ 20\d\d/)
      .first()
      .waitFor()
    const file = join(dataFolder, 'agenda.ics')
    await saveAs(running.app, file)
    await page.getByRole('button', { name: 'In mijn agenda zetten' }).click()
    await said(page, 'agenda.ics').waitFor()
    expect(await readFile(file, 'utf8')).toMatch(/BEGIN:VEVENT[\s\S]*Bakkerij Linde/)
  })

  it('keeps the credentials and never shows them, but copies them', async () => {
    await page.getByRole('textbox', { name: 'De gegevens zelf' }).fill(SECRET)
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Veilig bewaren' }).click()
    await page.getByText(/^Bewaard in de beveiligde opslag op/).waitFor()
    expect(await page.content()).not.toContain('geheim-van-vdab')
    await page.getByRole('button', { name: 'Kopiëren', exact: true }).click()
    await page.getByRole('button', { name: 'Gekopieerd' }).waitFor()
    expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(SECRET)
    await expectNoAxeViolationsInBothThemes(page)
    await finish(page, 'Stap 1 – VDAB bezorgt de testgegevens')
  })

  it('ticks the technical tests', async () => {
    for (const title of ['De testgegevens werken', 'De API antwoordt', 'Een HR-XML-bestand komt goed aan']) {
      await finish(page, `Stap 2 – ${title}`)
    }
    await openStep(page, 'Stap 3 – Stuur vijf tot tien testvacatures')
    await page
      .getByText(/^Liefst uiterlijk op/)
      .first()
      .waitFor()
  })

  it('checks a vacancy while it is written, and keeps it', async () => {
    await page.getByRole('button', { name: 'Vacatures schrijven' }).click()
    await page.getByRole('button', { name: 'Nieuwe vacature' }).first().click()
    await field(page, 'Titel').fill('Verkoopster (m/v)')
    await page.getByText('Laat “(m/v)” weg', { exact: false }).waitFor()
    await page.getByText('“verkoopster” zegt man of vrouw', { exact: false }).waitFor()
    await page.getByRole('textbox', { name: 'Functieomschrijving' }).fill('Kijk op www.voorbeeld.be')
    await page.getByText('Haal de link weg', { exact: false }).waitFor()
    await page.getByText('24 van 4000 tekens, 24 van 4000 bytes').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('textbox', { name: 'Functieomschrijving' }).fill('é'.repeat(2500))
    await page.getByText('2500 van 4000 tekens, 5000 van 4000 bytes').waitFor()
    await page.getByText(/5000 bytes groot/).waitFor()
    await writeVacancy(page, 'Medewerker bakkerij')
    await openScreen(page, 'Aansluitingen')
    await page.getByRole('button', { name: 'Vacatures schrijven' }).click()
    await page.getByRole('option', { name: 'Medewerker bakkerij' }).click()
    expect(await field(page, 'Gemeente').inputValue()).toBe('Gent')
  })

  it('saves a vacancy as PDF and as HR-XML that says what it is', async () => {
    for (const [format, file] of [
      ['Als PDF', 'vacature.pdf'],
      ['Als HR-XML', 'vacature.xml'],
    ] as const) {
      await saveAs(running.app, join(dataFolder, file))
      await page.getByRole('button', { name: 'Exporteren' }).click()
      await page.getByRole('menuitem', { name: format }).click()
      await said(page, file).waitFor()
    }
    const { text } = await readPdf(join(dataFolder, 'vacature.pdf'))
    expect(text).toContain('Medewerker bakkerij')
    expect(text).toContain('Gent')
    expect(await readFile(join(dataFolder, 'vacature.xml'), 'utf8')).toContain('niet door VDAB gevalideerd')
    await closeMessages(page)
  })

  it('sends five test vacancies, and takes the feedback round after round', async () => {
    const options = page.getByRole('option')
    for (const [index, title] of ['Bakker', 'Winkelmedewerker', 'Chauffeur', 'Poetshulp'].entries()) {
      await page.getByRole('button', { name: 'Kopie maken' }).click()
      await expect.poll(() => options.count()).toBe(index + 2)
      await expect.poll(() => options.first().getAttribute('aria-selected')).toBe('true')
      await writeVacancy(page, title)
      await options.filter({ hasText: title }).first().waitFor()
    }
    await openScreen(page, 'Aansluitingen')
    await page.getByRole('button', { name: 'Bakkerij Linde', exact: true }).click()
    await openStep(page, 'Stap 3 – Stuur vijf tot tien testvacatures')
    await page.getByRole('button', { name: 'Doorgestuurde vacatures vastleggen' }).click()
    await page.getByText('5 vacatures gekozen').waitFor()
    await page.getByText('Poetshulp', { exact: true }).click()
    await page.getByRole('button', { name: 'Ronde vastleggen' }).click()
    await page.getByText('Een eerste ronde telt minstens vijf vacatures.').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByText('Poetshulp', { exact: true }).click()
    await page.getByRole('button', { name: 'Ronde vastleggen' }).click()
    await page.getByText('VDAB bekijkt de testvacatures.').waitFor()
    await page.getByRole('button', { name: 'Bakker: Aanpassen' }).click()
    await page
      .getByRole('textbox', { name: 'Wat VDAB vroeg te veranderen' })
      .fill('Vertel meer over de uren.')
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click()
    // The dialog shows the words too, until it is gone.
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText('Vertel meer over de uren.').waitFor()
    for (const title of ['Medewerker bakkerij', 'Winkelmedewerker', 'Chauffeur', 'Poetshulp']) {
      await page.getByRole('button', { name: `${title}: Goedgekeurd` }).click()
      await page.getByRole('button', { name: `${title}: Goedgekeurd` }).waitFor({ state: 'detached' })
    }
    await page.getByText('Pas aan wat VDAB vroeg, en stuur een nieuwe ronde.').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Doorgestuurde vacatures vastleggen' }).click()
    await page.getByText('Eén vacature gekozen').waitFor()
    await page.getByRole('button', { name: 'Ronde vastleggen' }).click()
    await page.getByRole('heading', { name: /^Ronde 2/ }).waitFor()
    await page.getByRole('button', { name: 'Bakker: Goedgekeurd' }).first().click()
    await page.getByText('Alle testvacatures zijn goedgekeurd.').waitFor()
  })

  it('is walked to its end', async () => {
    await closeMessages(page)
    await finish(page, 'Stap 3 – Stuur vijf tot tien testvacatures')
    await finish(page, 'Stap 4 – VDAB keurt de testvacatures goed')
    await finish(page, 'Stap 5 – VDAB bezorgt de echte gegevens')
    await finish(page, 'Plaats uw eerste echte vacature')
    await page.getByText('Deze aansluiting is klaar').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    expect(await running.pageErrors()).toEqual([])
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, openApps, type RunningApp } from '../support/launch'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'
import { closeMessages, said } from '../connections/screens'
import { startNetwork, workForCentre, type Network } from './office'
import { cell, grid, kept, openTrainings, rowOf, typeDay, typeRow } from './screens'

const NAME = 'Excel voor de boekhouding'
const PARTICIPANTS = 'Deelnemers'

/** As Belgian Excel writes it: Windows-1252, semicolons, its own decimals. Two people and three periods, one with a status of 3. */
const LIST = [
  'Naam;INSZ;Ondernemingsnummer werkgever;Resultaat;Bereik;Uren;Van;Tot en met;Status;Soort',
  'Chloé;92.52.15-069.31;0880.820.673;1;1;7,5;16/11/2026;16/11/2026;1;1',
  'Chloé;92.52.15-069.31;0880.820.673;1;1;3:30;17/11/2026;17/11/2026;3;1',
  'Karim;93.05.18-223.61;0880.820.673;1;1;7,5;16/11/2026;16/11/2026;1;1',
].join('\r\n')

describe('a training, from a train without a connection to the register and out of it', () => {
  let dataFolder: string
  let network: Network
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'werkbalie-trainings-'))
    await writeFile(join(dataFolder, 'deelnemers.csv'), Buffer.from(LIST, 'latin1'))
    network = await startNetwork()
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
    await workForCentre(page, network)
    await network.shut()
  })
  afterAll(async () => {
    await running.close()
    await network.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('is begun with Ctrl+N and drafted while the network is pulled', async () => {
    await openTrainings(page)
    await page.getByText('Nog geen opleidingen').waitFor()
    await page.keyboard.press('Control+n')
    await page.getByRole('heading', { level: 1, name: 'Opleiding zonder naam' }).waitFor()
    await page.getByRole('textbox', { name: 'Naam van de opleiding' }).fill(NAME)
    await typeDay(page, 'Eerste dag', '16112026')
    await typeDay(page, 'Laatste dag', '20112026')
    await typeRow(page, PARTICIPANTS, 0, ['Noah', '07.01.01-899.01', '0880820673', '1', '1'])
    await kept(page)
    await typeRow(page, /^Periodes van Noah/, 0, ['16/11/2026', '17/11/2026', '7:30', '1', '1'])
    await kept(page)
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('is all there again after the app was killed half-way', async () => {
    await cell(page, PARTICIPANTS, 0, 0).click()
    await page.keyboard.type('Noah Peeters')
    await page.keyboard.press('Enter')
    await kept(page)
    openApps.delete(running)
    const ended = new Promise((resolve) => running.app.process().once('exit', resolve))
    running.app.process().kill('SIGKILL')
    await ended
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
    await openTrainings(page)
    await rowOf(page, NAME).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await rowOf(page, NAME).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
    await expect.poll(() => cell(page, PARTICIPANTS, 0, 0).textContent()).toBe('Noah Peeters')
    await cell(page, PARTICIPANTS, 0, 0).click()
    await expect.poll(() => cell(page, /^Periodes van Noah/, 0, 2).textContent()).toBe('7,5')
  })

  it('takes in a list from a spreadsheet, after showing what it will change', async () => {
    await page.getByRole('button', { name: 'Lijst importeren' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[type=file]').setInputFiles(join(dataFolder, 'deelnemers.csv'))
    await dialog.getByRole('heading', { name: 'Wat staat er in elke kolom?' }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await dialog.getByRole('button', { name: 'Bekijk wat er wijzigt' }).click()
    await dialog.getByText('2 nieuwe deelnemers', { exact: false }).first().waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await dialog.getByRole('button', { name: '2 deelnemers importeren' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => cell(page, PARTICIPANTS, 1, 0).textContent()).toBe('Chloé')
    await closeMessages(page)
  })

  it('waits in the outbox while there is no connection, and says why', async () => {
    await page.getByRole('button', { name: 'Registreren', exact: true }).click()
    await said(page, 'In de wachtrij').waitFor()
    await closeMessages(page)
    await openTrainings(page, 'Opleidingen', 'Uit te sturen')
    await page.getByText(/Waarom het wacht/).waitFor()
    await page.getByText(/Volgende poging/).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Uit de wachtrij halen' }).click()
    await page.getByText('Niets onderweg').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await closeMessages(page)
  })

  it('is refused once it can be sent, with the anomaly at its very cell, and corrected', async () => {
    await openTrainings(page)
    await rowOf(page, NAME).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Registreren', exact: true }).click()
    await said(page, 'In de wachtrij').waitFor()
    await openTrainings(page, 'Opleidingen', 'Uit te sturen')
    await network.open()
    await page.getByRole('button', { name: 'Nu versturen' }).click()
    await page.getByRole('heading', { name: 'Geweigerd: wacht op u' }).waitFor()
    await closeMessages(page)
    await page.getByRole('button', { name: NAME }).click()
    await page.getByRole('heading', { name: 'Wat de dienst zegt' }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: /^Naar de cel/ }).click()
    const wrong = cell(page, /^Periodes van Chloé/, 1, 3)
    await expect.poll(() => wrong.getAttribute('aria-invalid')).toBe('true')
    await grid(page, /^Periodes van Chloé/)
      .getByText('FLA39-511')
      .waitFor()
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await kept(page)
    await page.getByRole('button', { name: 'Registreren', exact: true }).click()
    await said(page, 'Geregistreerd').waitFor()
    await closeMessages(page)
  })

  it('never takes anyone out of the register unnamed', async () => {
    await cell(page, PARTICIPANTS, 2, 0).click()
    await page.keyboard.press('Control+-')
    await kept(page)
    await page.getByRole('button', { name: 'Correctie versturen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Eén persoon zou gegevens verliezen' })
    await dialog.waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    const confirm = dialog.getByRole('button', { name: 'Versturen en laten verdwijnen' })
    expect(await confirm.isEnabled()).toBe(false)
    await dialog.getByText('Karim').click()
    await confirm.click()
    await said(page, 'Geregistreerd').waitFor()
    await closeMessages(page)
  })

  it('is removed from the service for everyone only after a warning, and stays here', async () => {
    await page.getByRole('button', { name: 'Meer acties' }).click()
    await page.getByRole('menuitem', { name: /^Verwijderen uit het register/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Uit het register verwijderen?' })
    await dialog.getByText('De opleiding verdwijnt bij de dienst voor alle 2 deelnemers').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await dialog.getByText('Ja, verwijder deze opleiding bij de dienst voor iedereen').click()
    await dialog.getByRole('button', { name: 'Verwijderen voor iedereen' }).click()
    await said(page, 'Verwijderd uit het register van de dienst').waitFor()
    await closeMessages(page)
    await openTrainings(page)
    await rowOf(page, NAME).getByText('Verwijderd', { exact: true }).waitFor()
    expect(await running.pageErrors()).toEqual([])
  })
})

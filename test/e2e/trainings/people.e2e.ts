import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeMessages, said } from '../connections/screens'
import { launchApp, type RunningApp } from '../support/launch'
import { readPdf } from '../support/pdf'
import { saveAs } from '../support/save-dialog'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'
import { ask, inszOf, keepDraft, openRegister } from './drafts'

const PROVIDER = 'practice-training-provider'
const NAMELESS = '70081500504'
const written = (insz: string): string => insz.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5')

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['WERKBALIE_OUTPUT']
  if (folder === undefined) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(folder, `people-${name}-${colorScheme}.png`) })
  }
  await page.emulateMedia({ colorScheme: null })
}

const place = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('tab', { name }).click()
  await page.getByRole('tabpanel', { name }).waitFor()
}
const row = (page: Page, name: string | RegExp) => page.getByRole('row', { name })
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name })

describe('the people of the register', () => {
  let dataFolder: string
  let running: RunningApp
  let page: Page
  let registered: string

  /** Saves what is shown by the menu, and gives where it is. */
  async function save(how: string, file: string): Promise<string> {
    const path = join(dataFolder, file)
    await saveAs(running.app, path)
    await page.getByRole('button', { name: 'Bewaren of afdrukken' }).click()
    await page.getByRole('menuitem', { name: how, exact: true }).click()
    await said(page, `${file} bewaard`).waitFor()
    await closeMessages(page)
    return path
  }

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'werkbalie-people-'))
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
    await page.getByRole('heading', { level: 1 }).waitFor()
    const excel = await keepDraft(page, { denomination: 'Excel', participants: 3, periods: 4 })
    await ask(page, 'submit', { id: excel })
    registered = (await ask<{ trainingId: string }>(page, 'open', { id: excel })).trainingId
    await ask(page, 'saveDraft', {
      profileId: PROVIDER,
      training: {
        denomination: 'Eerste hulp',
        firstStartDate: '2025-03-03',
        lastEndDate: '2025-03-04',
        participants: [NAMELESS, inszOf(0)].map((insz) => ({
          insz,
          employerEnterpriseNumber: '0403199702',
          result: 1,
          scope: 1,
          periods: [{ hours: 12, startDate: '2025-03-03', endDate: '2025-03-04', status: 1, type: 1 }],
        })),
      },
    })
    await ask(page, 'saveSettings', { rights: [{ fromYear: 2026, hoursPerYear: 40, source: 'Voorbeeld' }] })
    await openRegister(page)
  })
  afterAll(async () => {
    await running.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('are listed with the hours of a year against the right', async () => {
    await place(page, 'Personen')
    await page.getByText('3 personen', { exact: true }).waitFor()
    expect(await row(page, /Deelnemer 2/).innerText()).toMatch(/30\s+30\s+30 van 40 uur/)
    await shot(page, 'list')
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: /Jaar/ }).click()
    await page.getByRole('option', { name: 'Alle jaren' }).click()
    await page.getByText('4 personen', { exact: true }).waitFor()
    expect(await page.getByRole('grid').innerText()).not.toContain(written(NAMELESS))
    await page.getByRole('searchbox').fill(written(NAMELESS))
    await page.getByText('Eén persoon', { exact: true }).waitFor()
    await page.getByRole('searchbox').fill('niemand')
    await page.getByText('Niemand gevonden').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Iedereen tonen' }).click()
    await page.getByText('4 personen', { exact: true }).waitFor()
  })

  it('are saved as PDF without their numbers, and as a list with them', async () => {
    const { text } = await readPdf(await save('Als PDF bewaren', 'personen.pdf'))
    expect(text).toContain('Opleidingen per persoon')
    expect(text).toContain('Deelnemer 3')
    expect(text).toContain('Oefenomgeving: fictieve gegevens.')
    expect(text).not.toContain(written(inszOf(0)))
    const revealed = await readPdf(
      await save('Als PDF bewaren met rijksregisternummers', 'personen-nummers.pdf'),
    )
    expect(revealed.text).toContain(written(inszOf(0)))
    expect(await readFile(await save('Als CSV bewaren', 'personen.csv'), 'utf8')).toContain(inszOf(0))
    const xlsx = await readFile(await save('Als Excel bewaren (XLSX)', 'personen.xlsx'))
    expect(xlsx.subarray(0, 2).toString()).toBe('PK')
  })

  it('open: every year, every training, and the number only when asked', async () => {
    await row(page, /Deelnemer 1/).click()
    await page.getByRole('heading', { name: 'Deelnemer 1' }).waitFor()
    await page.getByText('30 van 40 uur').waitFor()
    expect(await page.content()).not.toContain(written(inszOf(0)))
    await shot(page, 'person')
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'INSZ tonen' }).click()
    await page.getByText(written(inszOf(0))).waitFor()
    expect(await page.title()).not.toMatch(/\d{2}\.\d{2}|\d{6}/)
    const { text } = await readPdf(await save('Als PDF bewaren', 'persoon.pdf'))
    for (const words of ['Opleidingen van Deelnemer 1', 'Eerste hulp', '30 van 40 uur', '0403.199.702']) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain(written(inszOf(0)))
  })

  it('are printed from the window: the sheet alone, in the light colours', async () => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-print-asked', '')
    })
    await page.getByRole('button', { name: 'Bewaren of afdrukken' }).click()
    await page.getByRole('menuitem', { name: 'Afdrukken', exact: true }).click()
    await page.locator('body[data-print-asked]').waitFor({ state: 'attached' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const sheet = page.locator('[data-print-now]')
    expect(await sheet.innerText()).toContain('Opleidingen van Deelnemer 1')
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    expect(await sheet.evaluate((paper) => getComputedStyle(paper).color)).toBe('rgb(27, 36, 48)')
    if (process.env['WERKBALIE_OUTPUT'] !== undefined) {
      await page.screenshot({ path: join(process.env['WERKBALIE_OUTPUT'], 'people-paper.png') })
    }
    await page.emulateMedia({ media: null, colorScheme: null })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await sheet.waitFor({ state: 'detached' })
  })

  it('lead to their trainings', async () => {
    await row(page, /Excel/).click()
    await page.getByRole('heading', { level: 1, name: 'Excel' }).waitFor()
    await openRegister(page)
  })

  it('are summed up by employer', async () => {
    await place(page, 'Werkgevers')
    await page.getByText('2 werkgevers', { exact: true }).waitFor()
    await shot(page, 'employers')
    await expectNoAxeViolationsInBothThemes(page)
    const { text } = await readPdf(await save('Als PDF bewaren', 'werkgevers.pdf'))
    expect(text).toContain('0403.199.702')
    await row(page, /0403\.199\.702/).click()
    await page.getByText('2 personen', { exact: true }).waitFor()
  })

  it('are asked about: what the service knows opens in the register', async () => {
    await place(page, 'Navragen')
    await field(page, 'Rijksregisternummer (INSZ)').fill('70.08.15-005.05')
    await page.getByRole('button', { name: 'Vragen' }).click()
    await page
      .getByText(/Dit rijksregisternummer klopt niet/)
      .first()
      .waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await field(page, 'Rijksregisternummer (INSZ)').fill(inszOf(0))
    await page.getByRole('button', { name: 'Vragen' }).click()
    await page.getByText('Eén opleiding', { exact: true }).waitFor()
    await shot(page, 'ask')
    await expectNoAxeViolationsInBothThemes(page)
    await row(page, /Excel/).click()
    await page.getByRole('heading', { level: 1, name: 'Excel' }).waitFor()
    await openRegister(page)
    await place(page, 'Navragen')
    await field(page, 'Nummer van de opleiding').fill(registered)
    await page.getByRole('button', { name: 'Ophalen' }).click()
    await page.getByText('De opleiding staat in uw register.').waitFor()
  })

  it('are archived, and it is told how far that is', async () => {
    await place(page, 'Archief')
    await page.getByText('4 personen zijn nog niet opgehaald.').waitFor()
    await shot(page, 'archive-before')
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Archief ophalen' }).click()
    await page.getByText('Alle 4 personen zijn opgehaald.').waitFor()
    await shot(page, 'archive')
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('stay usable in a small window', async () => {
    await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600),
    )
    for (const name of ['Personen', 'Werkgevers', 'Navragen', 'Archief']) {
      await place(page, name)
      await shot(page, `small-${name.toLowerCase()}`)
      const isWider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      expect(isWider, name).toBe(false)
    }
    expect(await running.pageErrors()).toEqual([])
  })
})

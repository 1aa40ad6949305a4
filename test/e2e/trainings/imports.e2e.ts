import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/universal'
import { said } from '../connections/screens'
import { launchApp, type RunningApp } from '../support/launch'
import { saveAs } from '../support/save-dialog'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'
import { ask, inszOf, keepDraft, openRegister, openTraining } from './drafts'

const TITLE = 'Heftruck veilig besturen'

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['WERKBALIE_OUTPUT']
  if (folder === undefined) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(folder, `imports-${name}-${colorScheme}.png`) })
  }
  await page.emulateMedia({ colorScheme: null })
}

/** As the Excel of a Belgian office saves "CSV": semicolons, Windows-1252, and a zero lost from a number. */
function belgianCsv(): Uint8Array {
  const lines = [
    'Rijksregisternummer;Naam deelnemer;Uren;Datum;Opmerking;Kamer',
    `${inszOf(0)};D\x92Hondt Zo\xe9;8;5/01/2026;;101`,
    `7010189901;B\x9cuf & fils;7,5;6/01/2026;Kost \x80 5;102`,
    `;;;;;`,
    `;Totaal;15,5;;;`,
  ]
  return Uint8Array.from(Buffer.from(lines.join('\r\n'), 'latin1'))
}

/** A workbook with an explanation first, real days, a time for the hours, and a number as a number. */
async function workbook(): Promise<Uint8Array> {
  const words = (...texts: string[]) => texts.map((value) => ({ value, type: String }))
  const people = Array.from({ length: 120 }, (_, index) => [
    { value: Number(inszOf(index + 1)), type: Number, format: '0' },
    { value: `Persoon ${index + 1}`, type: String },
    { value: 0.3125, type: Number, format: 'h:mm' },
    { value: new Date('2026-02-02T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' },
    { value: new Date('2026-02-02T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' },
  ])
  const file = writeWorkbook([
    { sheet: 'Uitleg', data: [words('Vul het tweede blad in')] },
    { sheet: 'Deelnemers', data: [words('INSZ', 'Naam', 'Uren', 'Van', 'Tot en met'), ...people] },
  ])
  return new Uint8Array(await (await file.toBlob()).arrayBuffer())
}

describe('lists in and out of a training', () => {
  let folder: string
  let running: RunningApp
  let page: Page
  let id: string
  const dialog = () => page.getByRole('dialog')
  const button = (name: string | RegExp) => dialog().getByRole('button', { name })
  const step = (title: string) => dialog().getByRole('heading', { level: 3, name: title }).waitFor()
  const isWider = () =>
    dialog().evaluate(
      (element) => element.scrollWidth > element.clientWidth || document.body.scrollWidth > innerWidth,
    )

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'werkbalie-lists-'))
    await writeFile(join(folder, 'deelnemers.csv'), belgianCsv())
    await writeFile(join(folder, 'deelnemers.xlsx'), await workbook())
    await writeFile(join(folder, 'foto.csv'), Uint8Array.from([137, 80, 78, 71, 0, 0, 0, 1]))
    running = await launchApp({ lang: 'nl' })
    page = running.page
    page.setDefaultTimeout(15_000)
    await page.getByRole('navigation').getByRole('button', { name: 'Opleidingen' }).waitFor()
    id = await keepDraft(page, { denomination: TITLE, participants: 1, periods: 1 })
    await openTraining(page, TITLE)
  })
  // What a test left open must not stand in the way of the next.
  afterEach(async () => {
    if (await dialog().isVisible()) await button('Venster sluiten').click()
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function choose(control: string | RegExp, option: string | RegExp): Promise<void> {
    await button(control).click()
    await page.getByRole('option', { name: option }).click()
  }
  async function openImport(file: string): Promise<void> {
    await page.getByRole('button', { name: 'Lijst importeren' }).click()
    await step('Kies het bestand met de lijst')
    await dialog().locator('input[type=file]').setInputFiles(join(folder, file))
  }

  it('reads what Belgian Excel writes, shows what changes, does it and undoes it', async () => {
    await openImport('foto.csv')
    await dialog().getByText('Werkbalie kan dit bestand niet lezen').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await dialog().locator('input[type=file]').setInputFiles(join(folder, 'deelnemers.csv'))

    await step('Wat staat er in elke kolom?')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Wat staat er in elke kolom?')
    await dialog()
      .getByRole('row', { name: /Naam deelnemer D’Hondt Zoé · Bœuf & fils · Totaal/ })
      .waitFor()
    await dialog()
      .getByText(/Nog zonder kolom of vaste waarde: Resultaat, Bereik, Status en Soort/)
      .waitFor()
    await choose(/Resultaat$/, 'Geslaagd')
    await choose(/Bereik$/, /^Binnen/)
    await choose(/Status$/, 'Gevolgd')
    await choose(/Soort$/, 'Formeel')
    await shot(page, 'columns')
    await expectNoAxeViolationsInBothThemes(page)
    await button('Bekijk wat er wijzigt').click()

    await step('Dit verandert er')
    await dialog()
      .getByText('Eén nieuwe deelnemer, één gewijzigd, één nieuwe periode, één gewijzigde periode.')
      .waitFor()
    await dialog().getByText('Eén regel zonder INSZ wordt overgeslagen: regel 4.').waitFor()
    await dialog().getByText('Nieuwe periode 06/01/2026 · 7,5 uur · Gevolgd · Formeel · Kost € 5').waitFor()
    await shot(page, 'check')
    await expectNoAxeViolationsInBothThemes(page)
    expect(await isWider()).toBe(false)

    await button('2 deelnemers importeren').click()
    await said(page, 'Lijst geïmporteerd: één nieuwe deelnemer, één gewijzigd, één nieuwe periode').waitFor()
    const grid = page.getByRole('grid', { name: 'Deelnemers' })
    await grid.getByText('Bœuf & fils').waitFor()
    await grid.getByText('D’Hondt Zoé').waitFor()
    await page.getByRole('button', { name: 'Ongedaan maken' }).last().click()
    await grid.getByText('Deelnemer 1').waitFor()
    await expect.poll(() => grid.getByText('Bœuf & fils').count()).toBe(0)
    expect(await ask(page, 'participants', { id })).toMatchObject({ total: 1 })
  })

  it('asks which sheet of a workbook, by keyboard alone, and pages through its people', async () => {
    await openImport('deelnemers.xlsx')
    await dialog().getByText('Er staat geen lijst in').waitFor()
    await shot(page, 'sheet')
    await choose(/Werkblad$/, 'Deelnemers')
    await dialog().getByText('120 regels onder de koppen, 5 kolommen').waitFor()
    await button('Volgende').focus()
    await page.keyboard.press('Enter')
    await step('Wat staat er in elke kolom?')
    await button('Bekijk wat er wijzigt').focus()
    await page.keyboard.press('Enter')
    await step('Dit verandert er')
    await dialog().getByText('1–50 van 120').waitFor()
    await dialog().getByText('Nieuwe periode 02/02/2026 · 7,5 uur').first().waitFor()
    await button('Volgende deelnemers').click()
    await dialog().getByText('51–100 van 120').waitFor()
    await button('Terug').click()
    await step('Wat staat er in elke kolom?')
    await button('Bekijk wat er wijzigt').click()
    await button('120 deelnemers importeren').click()
    await said(page, 'Lijst geïmporteerd: 120 nieuwe deelnemers, 120 nieuwe periodes').waitFor()
    expect(await ask(page, 'participants', { id, offset: 120 })).toMatchObject({
      total: 121,
      participants: [{ insz: inszOf(120), name: 'Persoon 120', hours: 7.5 }],
    })
  })

  it('fits a small window at twice the size', async () => {
    await running.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(1280, 960)
      window?.webContents.setZoomFactor(2)
    })
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640)
    await openImport('deelnemers.csv')
    await step('Wat staat er in elke kolom?')
    expect(await isWider()).toBe(false)
    await button('Bekijk wat er wijzigt').click()
    await step('Dit verandert er')
    expect(await isWider()).toBe(false)
    await button('Venster sluiten').click()
    await running.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1)
    })
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280)
  })

  it.each(['csv', 'xlsx'] as const)('saves a training as %s, and says whose data that is', async (format) => {
    const file = join(folder, `uit.${format}`)
    await saveAs(running.app, file)
    await page.getByRole('button', { name: 'Exporteren' }).click()
    if (format === 'csv') await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('menuitem', { name: format === 'csv' ? /^CSV/ : /^Excel/ }).click()
    await said(page, `Bewaard als uit.${format}. Er staan persoonsgegevens in`).waitFor()
    const bytes = await readFile(file)
    if (format === 'csv')
      expect(bytes.toString()).toMatch(/^\ufeffINSZ;Naam;.*\r\n.*;Deelnemer 1;0880820673;/)
    else expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })

  it('keeps windows, rights and ways of writing without being asked', async () => {
    await openRegister(page)
    await page.getByRole('tab', { name: 'Instellingen' }).click()
    await page.getByText('Nog geen vijfjaarsperiodes').waitFor()
    await shot(page, 'settings-empty')
    await page.getByRole('button', { name: 'Vijfjaarsperiode toevoegen' }).click()
    const first = page.getByRole('group', { name: 'Vijfjaarsperiode 1' })
    await first.getByRole('spinbutton').first().click()
    await page.keyboard.type('01012024')
    await first.getByRole('spinbutton').nth(3).click()
    await page.keyboard.type('31122028')
    await page.getByRole('button', { name: 'Vijfjaarsperiode toevoegen' }).click()
    await page.getByRole('group', { name: 'Vijfjaarsperiode 2' }).waitFor()
    const windows = [
      { first: '2024-01-01', last: '2028-12-31' },
      { first: '2029-01-01', last: '2033-12-31' },
    ]
    await expect.poll(() => ask(page, 'settings', {})).toMatchObject({ windows })
    await page.getByRole('button', { name: 'Recht toevoegen' }).click()
    const right = page.getByRole('group', { name: 'Recht 1' })
    await right.getByRole('textbox', { name: 'Uren per jaar' }).fill('38')
    await right.getByRole('textbox', { name: 'Bron' }).fill('Sectorale cao')
    await expect
      .poll(() => ask(page, 'settings', {}))
      .toMatchObject({ rights: [{ hoursPerYear: 38, source: 'Sectorale cao' }] })
    await page.getByText('Geavanceerd: hoe adressen geschreven worden').click()
    await shot(page, 'settings')
    await expectNoAxeViolationsInBothThemes(page)
    expect(await running.pageErrors()).toEqual([])
  })
})

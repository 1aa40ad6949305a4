import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBench } from '../../main/platform/crypto/openssl'
import { launchApp, type RunningApp } from '../support/launch'
import { saveAs } from '../support/save-dialog'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'

const CONNECTOR = 'rooster_app-TE1002-kantoor'
const COMPANY = 'Brouwerij Ëlse & Zoon'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const detail = (page: Page) => page.getByRole('region', { name: 'Details van het certificaat' })
const entry = (page: Page, name: string) =>
  page.getByRole('listbox', { name: 'Certificaten' }).getByRole('option').filter({ hasText: name })
const said = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Meldingen' }).getByRole('listitem').filter({ hasText: text }).last()

async function choose(page: Page, name: string): Promise<void> {
  await entry(page, name).click()
  await page.getByRole('heading', { level: 2, name }).waitFor()
}

async function pick(page: Page, task: string): Promise<void> {
  await detail(page).getByRole('button', { name: 'Acties' }).click()
  await page.getByRole('menuitem', { name: task }).click()
}

async function importFile(page: Page, path: string): Promise<void> {
  if (!(await page.getByRole('dialog').isVisible())) {
    await button(page, 'Certificaat importeren').first().click()
  }
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(path)
}

describe('the certificates', () => {
  const bench = createBench()
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await launchApp({ lang: 'nl' })
    page = running.page
    page.setDefaultTimeout(15_000)
    await page.getByRole('navigation').getByRole('button', { name: 'Certificaten' }).click()
    await entry(page, 'Brasserie De Proef').waitFor()
  })
  afterAll(() => running.close())

  it('begin with the one for practice, with all that is public about it', async () => {
    await choose(page, 'Brasserie De Proef')
    await detail(page)
      .getByText(/^Brasserie De Proef, .*Sociaal Bureau Proef/)
      .waitFor()
    await detail(page).getByRole('button', { name: 'de vingerafdruk kopiëren' }).click()
    const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/)
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('ask for Ons all it asks, at the fields, before a key is made', async () => {
    await button(page, 'Nieuwe aanvraag').click()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByText('Ons', { exact: true }).click()
    await button(page, 'Sleutel en aanvraag maken').click()
    await page.getByText('velden vragen uw aandacht').waitFor()
    await expectNoAxeViolationsInBothThemes(page)

    await page.getByLabel('Technische naam').fill('Rooster-App')
    await page.getByLabel('Klantcode').fill('te12')
    await page.getByText('Gebruik alleen kleine letters zonder accenten, cijfers en _.').first().waitFor()
    await page.getByLabel('Eigen kenmerk').focus()
    await page.getByText('Een klantcode is TE met vier cijfers').first().waitFor()

    await page.getByLabel('Technische naam').fill('rooster_app')
    await page.getByLabel('Klantcode').fill('te1002')
    await page.getByLabel('Eigen kenmerk').fill('kantoor')
    await page.getByText(CONNECTOR, { exact: true }).waitFor()
    await page.getByLabel('Onderneming (O)').fill('Zorg BV')
    await page.getByLabel('Afdeling (OU)').fill('ICT')
    await page.getByLabel('Gemeente (L)').fill('Groenlo')
    await page.getByLabel('Provincie (ST)').fill('Gelderland')
    await page.getByLabel('E-mailadres').fill('ict@example.nl')
  })

  it('make a key that can be stopped, and the window answers meanwhile', async () => {
    await button(page, 'Sleutel en aanvraag maken').click()
    await page.getByText('De sleutel van 4096 bits wordt gemaakt').waitFor()
    await button(page, 'Annuleren').click()
    await page.getByText('U hebt dit onderbroken.', { exact: false }).waitFor()
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe('ict@example.nl')

    await button(page, 'Sleutel en aanvraag maken').click()
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('navigation').getByRole('button', { name: 'Instellingen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor()
    await said(page, `De aanvraag ${CONNECTOR} is klaar`).waitFor({ timeout: 30_000 })
    await page.getByRole('navigation').getByRole('button', { name: 'Certificaten' }).click()
    await page.getByRole('heading', { level: 2, name: CONNECTOR }).waitFor()
    expect(await entry(page, CONNECTOR).count()).toBe(1)
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('give the request to the clipboard and to a file that openssl accepts', async () => {
    await button(page, 'Aanvraag kopiëren').click()
    await said(page, 'De aanvraag staat op het klembord').waitFor()
    await saveAs(running.app, bench.path('ons.csr'))
    await button(page, 'Aanvraag opslaan (.csr)').click()
    await said(page, 'Opgeslagen als ons.csr').waitFor()
    expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(bench.text('ons.csr'))
    const text = await bench.openssl('req', '-in', 'ons.csr', '-verify', '-noout', '-text')
    expect(text).toContain('verify OK')
    expect(text).toContain('Public-Key: (4096 bit)')
    expect(text).toMatch(
      /C = NL, ST = Gelderland, L = Groenlo, O = Zorg BV, OU = ICT, CN = rooster_app-TE1002-kantoor/,
    )
  })

  it('take the certificate that comes back, whatever its file is called, and find its key', async () => {
    const { openssl } = bench
    const ca = [
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-subj',
      '/CN=Proef CA',
    ]
    await openssl('req', '-x509', ...ca, '-days', '300')
    const sign = (days: string, out: string) =>
      openssl(
        ...['x509', '-req', '-in', 'ons.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
        ...['-days', days, '-out', out],
      )
    await sign('20', 'zomaar.txt')
    await sign('-1', 'expired.pem')

    await importFile(page, bench.path('ca.pem'))
    await page.getByText('Dit certificaat past op geen enkele sleutel hier').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await importFile(page, bench.path('expired.pem'))
    await page.getByRole('dialog').getByText('Het certificaat is vervallen').waitFor()
    bench.put('picture.png', Buffer.from('89504e470d0a1a0a', 'hex'))
    await importFile(page, bench.path('picture.png'))
    await page.getByText('Dit is geen leesbaar certificaat').waitFor()

    await importFile(page, bench.path('zomaar.txt'))
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await said(page, `Het certificaat van ${CONNECTOR} is geïmporteerd`).waitFor()
    // Twenty days: within the second warning term, and the certificate says who signed it.
    await detail(page).getByText('Vraag nu een nieuw aan, zodat er tijd is').waitFor()
    await detail(page).getByText('CN=Proef CA').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('ask again what was asked before', async () => {
    await button(page, 'Nieuw aanvragen').click()
    expect(await page.getByLabel('Technische naam').inputValue()).toBe('rooster_app')
    expect(await page.getByLabel('Gemeente (L)').inputValue()).toBe('Groenlo')
    await button(page, 'Terug naar de certificaten').click()
  })

  it('are signed by the company itself for social security', async () => {
    await button(page, 'Nieuwe aanvraag').click()
    await page.getByLabel('Onderneming (O)').fill(COMPANY)
    await button(page, 'Sleutel en aanvraag maken').click()
    await page.getByRole('heading', { level: 2, name: COMPANY }).waitFor({ timeout: 30_000 })
    await button(page, 'Zelf ondertekenen…').click()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByLabel('Geldigheid in dagen').fill('9999')
    await button(page, 'Ondertekenen').click()
    await page.getByText('Deze waarde is te hoog.').waitFor()
    await page.getByLabel('Geldigheid in dagen').fill('400')
    await button(page, 'Ondertekenen').click()
    await page.getByText('Maak het certificaat bekend in Chaman').waitFor()

    await saveAs(running.app, bench.path('brouwerij.pem'))
    await button(page, 'Certificaat opslaan (.pem)').click()
    await said(page, 'Opgeslagen als brouwerij.pem').waitFor()
    const shown = await bench.openssl(
      'x509',
      '-in',
      'brouwerij.pem',
      '-noout',
      '-subject',
      '-nameopt',
      'utf8',
    )
    expect(shown).toContain(COMPANY)
    await bench.openssl('verify', '-CAfile', 'brouwerij.pem', 'brouwerij.pem')
    await bench.openssl('x509', '-in', 'brouwerij.pem', '-noout', '-checkend', String(399 * 86_400))
    await button(page, 'Certificaat kopiëren').click()
    await said(page, 'Het certificaat staat op het klembord').waitFor()
    expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
      bench.text('brouwerij.pem'),
    )
  })

  it('go out with their key under a password only, in a file that openssl opens', async () => {
    await pick(page, 'Exporteren met sleutel')
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByLabel('Wachtwoord voor het bestand').fill('kort')
    await page.getByLabel('Wachtwoord herhalen').fill('anders')
    await button(page, 'Exporteren').click()
    await page.getByText('Kies een wachtwoord van minstens 8 tekens.').first().waitFor()
    await page.getByLabel('Wachtwoord voor het bestand').fill('lang genoeg 8')
    await button(page, 'Exporteren').click()
    await page.getByText('De twee keer dat u het typte, zijn niet gelijk.').waitFor()
    await page.getByLabel('Wachtwoord herhalen').fill('lang genoeg 8')
    await saveAs(running.app, bench.path('brouwerij.p12'))
    await button(page, 'Exporteren').click()
    await said(page, 'Opgeslagen als brouwerij.p12').waitFor()
    const opened = ['pkcs12', '-in', 'brouwerij.p12', '-nodes', '-passin', 'pass:lang genoeg 8']
    await bench.openssl(...opened, '-out', 'opened.pem')
    expect(await bench.openssl('rsa', '-in', 'opened.pem', '-check', '-noout')).toContain('RSA key ok')
    await expect(
      bench.openssl('pkcs12', '-in', 'brouwerij.p12', '-nodes', '-passin', 'pass:fout'),
    ).rejects.toThrow()
  })

  it('are removed and put back, and destroyed only after a question', async () => {
    await pick(page, 'Verwijderen')
    await expect.poll(() => entry(page, COMPANY).count()).toBe(0)
    await said(page, `${COMPANY} is verwijderd`).getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByRole('heading', { level: 2, name: COMPANY }).waitFor()

    await pick(page, 'Verwijderen')
    await expect.poll(() => entry(page, COMPANY).count()).toBe(0)
    await page.getByText('Verwijderde', { exact: true }).click()
    await choose(page, COMPANY)
    await expectNoAxeViolationsInBothThemes(page)
    await button(page, 'Terugzetten').click()
    await detail(page).getByText('Maak het certificaat bekend in Chaman').waitFor()

    await pick(page, 'Verwijderen')
    await page.getByText('Verwijderde', { exact: true }).click()
    await choose(page, COMPANY)
    await button(page, 'Definitief vernietigen…').click()
    await expectNoAxeViolationsInBothThemes(page)
    await button(page, 'Annuleren').click()
    expect(await entry(page, COMPANY).count()).toBe(1)
    await button(page, 'Definitief vernietigen…').click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Definitief vernietigen' }).click()
    await page.getByText('Niets verwijderd').waitFor()
    await page.getByText('Huidige', { exact: true }).click()
    expect(await entry(page, COMPANY).count()).toBe(0)
  })

  it('come in with their key, after as many passwords as it takes', async () => {
    await importFile(page, bench.path('brouwerij.p12'))
    await page.getByText('Wachtwoord van brouwerij.p12').waitFor()
    await page.getByLabel('Wachtwoord', { exact: true }).fill('fout')
    await button(page, 'Importeren').click()
    await page.getByText('Dit wachtwoord opent het bestand niet.', { exact: false }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByLabel('Wachtwoord', { exact: true }).fill('lang genoeg 8')
    await button(page, 'Importeren').click()
    await page.getByRole('heading', { level: 2, name: COMPANY }).waitFor()
  })

  it('cannot be removed while a profile uses them, and say which', async () => {
    await choose(page, 'Brasserie De Proef')
    await pick(page, 'Verwijderen')
    await detail(page)
      .getByText(/Het wordt gebruikt door Brasserie De Proef, .*Sociaal Bureau Proef/)
      .waitFor()
    expect(await entry(page, 'Brasserie De Proef').count()).toBe(1)
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('were shown without a fault of the page', async () => {
    expect(await running.pageErrors()).toEqual([])
  })
})

describe('the certificates in a small window', () => {
  let running: RunningApp
  beforeAll(async () => {
    running = await launchApp({ lang: 'de' })
  })
  afterAll(() => running.close())

  it.each([
    { size: [640, 480], zoom: 1 },
    { size: [1280, 900], zoom: 2 },
  ] as const)('show one side at a time: $size, zoom $zoom', async ({ size, zoom }) => {
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
    await page.getByRole('navigation').getByRole('button', { name: 'Zertifikate' }).click()
    const list = page.getByRole('listbox', { name: 'Zertifikate' })
    const back = button(page, 'Zurück zur Liste')
    if (await back.isVisible()) await back.click()
    await list.getByRole('option').first().click()
    await page.getByText('Soziale Sicherheit').last().waitFor()
    expect(await list.isVisible()).toBe(false)
    const isWider = () =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    expect(await isWider()).toBe(false)
    await expectNoAxeViolationsInBothThemes(page)
    await button(page, 'Neue Anforderung').click()
    await page.getByText('Ons', { exact: true }).click()
    expect(await isWider()).toBe(false)
    await expectNoAxeViolationsInBothThemes(page)
    await button(page, 'Zurück zu den Zertifikaten').click()
  })
})

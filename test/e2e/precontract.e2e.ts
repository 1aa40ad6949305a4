import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './support/accessibility'
import { launchApp, type RunningApp } from './support/launch'
import { readPdf } from './support/pdf'
import { saveAs } from './support/save-dialog'

const LOTTE = '01490700185'
const LOTTE_WRITTEN = '01.49.07-001.85'

const person = (page: Page, name: string) => page.getByRole('option', { name: new RegExp(`^${name}`) }).last()
const answers = (page: Page) => page.getByRole('listbox', { name: 'Bewaarde antwoorden' }).getByRole('option')
const citizen = (page: Page) => page.getByRole('textbox', { name: /INSZ/ })
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })

/** Goes to the screen by the menu; in a narrow window it shows icons only. */
async function openCandidates(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function ask(page: Page, name: string): Promise<void> {
  const again = page.getByRole('button', { name: 'Nieuwe controle' })
  if (await again.isVisible()) await again.click()
  await person(page, name).click()
  await page.keyboard.press('Enter')
}

describe('the candidates', () => {
  let dataFolder: string
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'werkbalie-candidates-'))
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
    await openCandidates(page, 'Kandidaten')
    await citizen(page).waitFor()
  })
  afterAll(async () => {
    await running.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('offer practice people from the first moment', async () => {
    await page.getByText('Nog geen antwoorden').waitFor()
    await expectNoAxeViolations(page)
  })

  it('answer about Lotte: two clicks of a key from the list of people', async () => {
    await ask(page, 'Lotte')
    await page.getByText(/^Lotte mag flexi-jobben in het \de kwartaal van 20\d\d/).waitFor()
    await page.getByText(/^Lotte heeft nog 600 uren studentenarbeid/).waitFor()
    await page.getByText('Of flexi-jobs in uw sector mogen.').waitFor()
    await expectNoAxeViolations(page)
  })

  it('answer about a number that is typed, with the Enter key', async () => {
    await page.getByRole('button', { name: 'Nieuwe controle' }).click()
    expect(await citizen(page).evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('98.47.28-997 65')
    await page.keyboard.press('Enter')
    await page.getByText(/^Deze kandidaat mag niet flexi-jobben/).waitFor()
    await heading(page, 'Kandidaat zonder naam').waitFor()
  })

  it('show the number of the person only when asked', async () => {
    await answers(page).filter({ hasText: 'Lotte' }).click()
    await heading(page, 'Lotte').waitFor()
    expect(await page.content()).not.toContain(LOTTE)
    await page.getByRole('button', { name: 'INSZ tonen' }).click()
    await page.getByText(LOTTE_WRITTEN).waitFor()
    expect(await page.title()).not.toMatch(/\d/)
  })

  it('say at the field what the service refuses', async () => {
    await ask(page, 'Ines')
    const refusal = page.getByText(/kent dit rijksregisternummer niet/)
    await refusal.waitFor()
    expect(await citizen(page).inputValue()).not.toBe('')
    expect(await citizen(page).getAttribute('aria-invalid')).toBe('true')
    await expectNoAxeViolations(page)
  })

  it('say when to try again', async () => {
    await ask(page, 'Stefan')
    await page.getByText('Even te veel vragen na elkaar').waitFor()
    expect(await page.getByRole('button', { name: 'Opnieuw proberen' }).isDisabled()).toBe(true)
    await page.getByText(/^Nog \d+ seconden wachten$/).waitFor()
    await expectNoAxeViolations(page)
  })

  it('can be asked about and let go: a slow answer is stopped, the window goes on', async () => {
    await ask(page, 'Louis')
    await page.getByRole('progressbar').waitFor()
    await expectNoAxeViolations(page)
    // The window answers while the question is out.
    await page.getByRole('searchbox').fill('Lotte')
    await expect.poll(() => answers(page).count()).toBe(1)
    await page.getByRole('searchbox').fill('')
    await page.getByRole('button', { name: 'Annuleren' }).click()
    await page.getByText('U hebt dit onderbroken.', { exact: false }).waitFor()
    expect(await citizen(page).inputValue()).not.toBe('')
    await expect.poll(() => answers(page).count()).toBe(2)
  })

  it('are found back by name and by number', async () => {
    const search = page.getByRole('searchbox')
    for (const words of ['lott', LOTTE_WRITTEN, LOTTE.slice(0, 6)]) {
      await search.fill(words)
      await page.getByText('Eén antwoord').waitFor()
      expect(await answers(page).innerText()).toContain('Lotte')
    }
    await search.fill('niemand')
    await page.getByText('Niets gevonden').waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Alle antwoorden tonen' }).click()
    await expect.poll(() => answers(page).count()).toBe(2)
  })

  it('are walked through, opened, removed and brought back with the keyboard', async () => {
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await heading(page, 'Lotte').waitFor()
    await page.keyboard.press('Delete')
    await page.getByText('Antwoord over Lotte verwijderd').first().waitFor()
    await expect.poll(() => answers(page).count()).toBe(1)
    await expectNoAxeViolations(page)
    await page.keyboard.press('Control+z')
    await expect.poll(() => answers(page).count()).toBe(2)
    await heading(page, 'Lotte').waitFor()
  })

  it.each([
    {
      choice: 'Met het INSZ verborgen',
      holds: ['OEFENING', '600 uren', 'Brasserie De Proef'],
      lacks: [LOTTE, LOTTE_WRITTEN],
    },
    { choice: 'Met het volledige INSZ', holds: ['OEFENING', LOTTE, LOTTE_WRITTEN], lacks: [] },
  ])('are proven by a PDF: $choice', async ({ choice, holds, lacks }) => {
    const name = `${choice}.pdf`
    const file = join(dataFolder, name)
    await saveAs(running.app, file)
    await page.getByRole('button', { name: 'Bewijs bewaren als PDF' }).click()
    await page.getByRole('menuitem', { name: choice }).click()
    await page.getByText(`Bewijs bewaard als ${name}`).last().waitFor()
    const { text, pages } = await readPdf(file)
    expect(pages).toBeLessThanOrEqual(2)
    expect(text).toContain('Lotte mag flexi-jobben')
    expect(text).toContain('Dit antwoord betreft enkel de prestatievoorwaarden')
    for (const part of holds) expect(text).toContain(part)
    for (const part of lacks) expect(text).not.toContain(part)
  })

  it('never let code from the service run', async () => {
    await ask(page, 'Robin')
    await heading(page, 'Robin').waitFor()
    expect(await page.title()).toBe('Kandidaten – Werkbalie')
    expect(await page.locator('blockquote').locator('script, img, a, [onclick], [style]').count()).toBe(0)
  })

  it('were shown without a fault of the page', async () => {
    expect(await running.pageErrors()).toEqual([])
  })

  it('are still there tomorrow', async () => {
    await running.close()
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
    await openCandidates(page, 'Kandidaten')
    await expect.poll(() => answers(page).count()).toBe(3)
    await answers(page).filter({ hasText: 'Lotte' }).click()
    await page.getByText(/^Lotte heeft nog 600 uren studentenarbeid/).waitFor()
  })
})

describe('the candidates in French, in the dark', () => {
  let running: RunningApp
  beforeAll(async () => {
    running = await launchApp({ lang: 'fr', colorScheme: 'dark' })
  })
  afterAll(() => running.close())

  it('speak French and can be read', async () => {
    const { page } = running
    await openCandidates(page, 'Candidats')
    await page.getByRole('textbox', { name: /NISS/ }).waitFor()
    await expectNoAxeViolations(page)
    await person(page, 'Karim').click()
    await page.keyboard.press('Enter')
    await page
      .getByText(/^Pas de réponse : il n’y a pas d’autorisation active pour une demande sur les flexi-jobs/)
      .waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Nouvelle vérification' }).click()
    await person(page, 'Arthur').click()
    await page.keyboard.press('Enter')
    await page.getByText('Le service a répondu « maybe »', { exact: false }).first().waitFor()
    await expectNoAxeViolations(page)
    expect(await running.pageErrors()).toEqual([])
  })
})

describe('the candidates in a small window', () => {
  let running: RunningApp
  beforeAll(async () => {
    running = await launchApp({ lang: 'de' })
    await openCandidates(running.page, 'Kandidaten')
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
    const again = page.getByRole('button', { name: 'Neue Prüfung' })
    if (await again.isVisible()) await again.click()
    await person(page, 'Noah').click()
    await page.keyboard.press('Enter')
    await page.getByText(/^Noah hat noch 50 Stunden Studentenarbeit/).waitFor()
    const list = page.getByRole('listbox', { name: 'Aufbewahrte Antworten' })
    expect(await list.isVisible()).toBe(false)
    const isWider = () =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    expect(await isWider()).toBe(false)
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Zurück zur Liste' }).click()
    await list.getByRole('option').first().click()
    await page.getByText(/^Noah hat noch 50 Stunden Studentenarbeit/).waitFor()
  })
})

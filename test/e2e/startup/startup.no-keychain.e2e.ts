import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from '../support/launch'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'

const PASSPHRASE = 'paard nietje batterij juist'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const passphrase = (page: Page) => page.getByLabel('Wachtzin', { exact: true })
const isOpen = (page: Page) => page.getByRole('navigation', { name: 'Hoofdmenu' })

describe('a machine without a keychain', () => {
  let dataFolder: string
  let running: RunningApp
  let page: Page

  const open = async (env: Record<string, string> = {}): Promise<void> => {
    running = await launchApp({ dataFolder, lang: 'nl', env })
    page = running.page
    page.setDefaultTimeout(15_000)
  }
  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'werkbalie-vault-'))
    await open()
  })
  const close = async (): Promise<void> => {
    expect(await running.pageErrors()).toEqual([])
    await running.close()
  }
  afterAll(async () => {
    await close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('is told so, and may look again for a keychain', async () => {
    await heading(page, 'Hoe bewaart Werkbalie uw sleutels?').waitFor()
    await page.getByText('Deze computer heeft geen bruikbare sleutelopslag').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await button(page, 'Opnieuw proberen').click()
    await page.getByText('Deze computer heeft geen bruikbare sleutelopslag').waitFor()
    expect(await isOpen(page).count()).toBe(0)
  })

  it('asks for a passphrase that is long enough, typed twice, and says how strong it is', async () => {
    await button(page, 'Kluis maken en beginnen').click()
    await page.getByText('Vul dit in.').first().waitFor()
    await passphrase(page).fill('te kort')
    await page.getByText('Nog 5 tekens te kort').waitFor()
    await passphrase(page).fill('wachtwoord12')
    await page.getByText('Zwak: makkelijk te raden.', { exact: false }).waitFor()
    await passphrase(page).fill('liefde en geluk')
    await page.getByText('Redelijk.', { exact: false }).waitFor()
    await passphrase(page).fill(PASSPHRASE)
    await page.getByText('Sterk', { exact: true }).waitFor()
    await page.getByLabel('Wachtzin herhalen').fill('iets helemaal anders')
    await button(page, 'Kluis maken en beginnen').click()
    await page.getByText('De twee keer dat u het typte, zijn niet gelijk.').first().waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('opens with a vault, and keeps the passphrase nowhere', async () => {
    await page.getByLabel('Wachtzin herhalen').fill(PASSPHRASE)
    await page.keyboard.press('Enter')
    await isOpen(page).waitFor()
    await page.getByText('Oefenomgeving – fictieve personen').waitFor()
    // What is done once the store is open is done here too: the practice certificate is made.
    await page.getByRole('navigation').getByRole('button', { name: 'Certificaten' }).click()
    await page.getByRole('option', { name: /^Brasserie De Proef/ }).waitFor()
    await page.getByRole('navigation').getByRole('button', { name: 'Instellingen' }).click()
    await page.getByRole('tab', { name: 'Privacy en gegevens' }).click()
    await page.getByText('In de kluis in uw gegevensmap, versleuteld met uw wachtzin').waitFor()
    await close()
    const files = (await readdir(dataFolder, { withFileTypes: true })).filter((entry) => entry.isFile())
    expect(files.map(({ name }) => name)).toContain('vault.json')
    for (const { name } of files) {
      expect(await readFile(join(dataFolder, name), 'latin1')).not.toContain(PASSPHRASE)
    }
  })

  it('asks for the passphrase at the next start: a wrong one is said at the field, the right one opens', async () => {
    await open()
    await heading(page, 'Ontgrendel uw gegevens').waitFor()
    expect(await passphrase(page).evaluate((field) => field === document.activeElement)).toBe(true)
    await expectNoAxeViolationsInBothThemes(page)
    await passphrase(page).fill('een verkeerde zin')
    await page.keyboard.press('Enter')
    await page.getByText('Deze wachtzin opent de kluis niet.', { exact: false }).waitFor()
    expect(await passphrase(page).getAttribute('aria-invalid')).toBe('true')
    await expectNoAxeViolationsInBothThemes(page)
    await passphrase(page).fill(PASSPHRASE)
    await button(page, 'Ontgrendelen').click()
    await isOpen(page).waitFor()
    await close()
  })

  it('says that its vault is damaged, touches nothing, and opens again when it is put back', async () => {
    const vault = join(dataFolder, 'vault.json')
    const good = await readFile(vault, 'utf8')
    const damaged = good.slice(0, good.length / 2)
    await writeFile(vault, damaged)
    await open({ WERKBALIE_PASSPHRASE: PASSPHRASE })
    await heading(page, 'Werkbalie kan uw gegevens niet openen').waitFor()
    await page.getByText('De kluis met uw sleutels is beschadigd').waitFor()
    await page.getByText(dataFolder, { exact: true }).first().waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    expect(await readFile(vault, 'utf8')).toBe(damaged)
    await writeFile(vault, good)
    await button(page, 'Opnieuw proberen').click()
    await isOpen(page).waitFor()
    await close()
  })

  it('begins anew when the passphrase is lost, after a question, and keeps the old data', async () => {
    const before = await readFile(join(dataFolder, 'vault.json'))
    await open()
    await page.getByText('Wachtzin vergeten?').click()
    await button(page, 'Leeg beginnen…').click()
    await page.getByText(join(dataFolder, 'set-aside-…')).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await button(page, 'Annuleren').click()
    expect((await readdir(dataFolder)).filter((name) => name.startsWith('set-aside'))).toEqual([])

    await button(page, 'Leeg beginnen…').click()
    await button(page, 'Apart zetten en leeg beginnen').click()
    await heading(page, 'Hoe bewaart Werkbalie uw sleutels?').waitFor()
    const [aside = ''] = (await readdir(dataFolder)).filter((name) => name.startsWith('set-aside'))
    expect(await readFile(join(dataFolder, aside, 'vault.json'))).toEqual(before)
    await passphrase(page).fill(PASSPHRASE)
    await page.getByLabel('Wachtzin herhalen').fill(PASSPHRASE)
    await page.keyboard.press('Enter')
    await isOpen(page).waitFor()
  })
})

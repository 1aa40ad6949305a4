import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from '../support/launch'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'

const WORDS = {
  nl: {
    menu: 'Aansluitingen',
    begin: /^VDAB: /,
    way: 'VDAB: vacatures doorsturen',
    start: 'Beginnen',
    back: 'Terug naar de lijst',
  },
  fr: {
    menu: 'Raccordements',
    begin: /^VDAB: /,
    way: /^VDAB.*transmettre|^VDAB.*envoyer/,
    start: 'Commencer',
    back: 'Retour à la liste',
  },
  de: {
    menu: 'Anbindungen',
    begin: /^VDAB: /,
    way: /^VDAB.*Stellen/,
    start: 'Beginnen',
    back: 'Zurück zur Liste',
  },
  en: {
    menu: 'Connections',
    begin: /^VDAB: /,
    way: /^VDAB.*vacancies/,
    start: 'Begin',
    back: 'Back to the list',
  },
} as const

async function shrink(
  { app, page }: RunningApp,
  size: readonly [number, number],
  zoom: number,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, { size, zoom }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(size[0], size[1])
      window?.webContents.setZoomFactor(zoom)
    },
    { size, zoom },
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640)
}

const isWider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe('the connections in a small window', () => {
  let running: RunningApp
  afterEach(() => running.close())

  it.each([
    { lang: 'nl', size: [640, 480], zoom: 1 },
    { lang: 'fr', size: [1280, 900], zoom: 2 },
    { lang: 'de', size: [640, 800], zoom: 1 },
    { lang: 'en', size: [1280, 900], zoom: 2 },
  ] as const)('fit, and show one side at a time: $lang, $size, zoom $zoom', async ({ lang, size, zoom }) => {
    running = await launchApp({ lang })
    const { page } = running
    const words = WORDS[lang]
    await shrink(running, size, zoom)
    expect(await isWider(page)).toBe(false)
    await page.getByRole('navigation').getByRole('button', { name: words.menu }).click()
    await page.getByRole('heading', { level: 2, name: 'VDAB' }).waitFor()
    expect(await isWider(page)).toBe(false)
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: words.begin }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(words.way).first().click()
    await dialog.getByRole('textbox').fill('Bakkerij Linde')
    await dialog.getByRole('button', { name: words.start, exact: true }).click()
    const steps = page.getByRole('main').getByRole('list').getByRole('button')
    await page.getByRole('heading', { level: 1, name: 'Bakkerij Linde' }).waitFor()
    expect(await isWider(page)).toBe(false)
    await steps.first().click()
    await page.getByRole('button', { name: words.back }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: words.back }).click()
    await steps.first().waitFor()
    expect(await running.pageErrors()).toEqual([])
  })
})

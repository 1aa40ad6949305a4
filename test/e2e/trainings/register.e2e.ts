import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeMessages, said } from '../connections/screens'
import { launchApp, type RunningApp } from '../support/launch'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'
import { callsWhenOpen } from './office'
import { kept, openTrainings, rowOf } from './screens'

const PROVIDER = 'Opleidingscentrum Proef'

const rows = (page: Page) => page.getByRole('grid', { name: 'Opleidingen' }).getByRole('row')

describe('the register of trainings', () => {
  let running: RunningApp
  let page: Page
  beforeAll(async () => {
    running = await launchApp({ lang: 'nl' })
    page = running.page
  })
  afterAll(() => running.close())

  it('says who gives trainings, and practises with one at once', async () => {
    await openTrainings(page)
    await page.getByText('Brasserie De Proef is geen opleidingsverstrekker').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: `Oefenen met ${PROVIDER}` }).click()
    await page.getByText('Nog geen opleidingen').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('begins from practice examples', async () => {
    await page.getByRole('button', { name: 'Oefenvoorbeelden' }).click()
    await expectNoAxeViolationsInBothThemes(page)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Een opleiding die meteen aanvaard wordt' }).click()
    await page.getByRole('heading', { level: 1, name: 'Excel, niveau 1' }).waitFor()
    await openTrainings(page)
    await page.getByRole('button', { name: 'Beginnen van…' }).click()
    await dialog.getByRole('button', { name: 'Aanvaard, met een waarschuwing' }).click()
    await page.getByRole('heading', { level: 1, name: 'Excel, niveau 1' }).waitFor()
    await openTrainings(page)
    await expect.poll(() => rows(page).count()).toBe(2)
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('sends several at once, and shows what the service said', async () => {
    await rows(page).first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.getByText('2 opleidingen gekozen').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: '2 versturen…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Opleidingen versturen' })
    await dialog.getByRole('button', { name: 'Alle 2 versturen' }).click()
    await dialog.getByText('2 van 2 geregistreerd').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await dialog.getByRole('button', { name: 'Sluiten', exact: true }).last().click()
    await expect.poll(() => rows(page).getByText('Geregistreerd', { exact: true }).count()).toBe(2)
    await page.getByText('Eén anomalie').waitFor()
  })

  it('keeps a template, and begins from it', async () => {
    await page.getByRole('button', { name: 'Acties voor Excel, niveau 1' }).first().click()
    await page.getByRole('menuitem', { name: 'Als sjabloon bewaren…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Bewaren als sjabloon' })
    await dialog.getByRole('textbox', { name: 'Naam van het sjabloon' }).fill('Excel, elk kwartaal')
    await expectNoAxeViolationsInBothThemes(page)
    await dialog.getByRole('button', { name: 'Bewaren' }).click()
    await said(page, 'Sjabloon bewaard').waitFor()
    await closeMessages(page)
    await page.getByRole('tab', { name: 'Sjablonen' }).click()
    await page.getByRole('button', { name: 'Excel, elk kwartaal' }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Opleiding beginnen' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Maken' }).click()
    await page.getByRole('heading', { level: 1, name: 'Excel, niveau 1' }).waitFor()
    await page.getByText('Concept', { exact: true }).waitFor()
  })

  it('is searched, narrowed, and puts away what can be brought back', async () => {
    await openTrainings(page)
    await page.getByRole('searchbox').fill('oefen-waarschuwing')
    await expect.poll(() => rows(page).count()).toBe(2)
    await page.getByRole('searchbox').fill('iets anders')
    await page.getByText('Niets gevonden').waitFor()
    await page.getByRole('button', { name: 'Alles tonen' }).click()
    await expect.poll(() => rows(page).count()).toBe(3)
    await page
      .getByRole('button', { name: /^Tonen/ })
      .or(page.getByLabel('Tonen'))
      .first()
      .click()
    await page.getByRole('option', { name: 'Concepten' }).click()
    await expect.poll(() => rows(page).count()).toBe(1)
    await rows(page).first().focus()
    await page.keyboard.press('Delete')
    await said(page, 'De opleiding is weggelegd').waitFor()
    await page.keyboard.press('Control+z')
    await said(page, 'De opleiding staat terug').waitFor()
    await expect.poll(() => rows(page).count()).toBe(1)
    expect(await running.pageErrors()).toEqual([])
  })
})

const SMALL = [
  { size: [800, 600], zoom: 1, width: 800 },
  { size: [1280, 900], zoom: 2, width: 640 },
] as const

describe('the trainings in French, in a small window', () => {
  let running: RunningApp
  let page: Page
  beforeAll(async () => {
    running = await launchApp({ lang: 'fr' })
    page = running.page
    const main = await callsWhenOpen(page)
    await main.settings.change({ selectedProfileId: 'practice-training-provider' })
  })
  afterAll(() => running.close())

  const isWider = () =>
    page.evaluate(() => {
      const parts = [document.documentElement, document.querySelector('main')!]
      return parts.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    })

  it('refuse a training at its cell, which is corrected and sent', async () => {
    await openTrainings(page, 'Formations')
    await page.getByRole('button', { name: 'Exemples d’exercice' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Refusée, avec l’erreur dans sa cellule' })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Excel, niveau 1' }).waitFor()
    const send = page.getByRole('button', { name: 'Enregistrer au registre' })
    await send.click()
    await page.getByRole('button', { name: /^Vers la cellule/ }).click()
    await page
      .getByRole('grid')
      .getByText(/FLA39-511/)
      .waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await kept(page, 'Enregistré')
    await send.click()
    await page.getByRole('main').getByText('Enregistrée', { exact: true }).waitFor()
    await openTrainings(page, 'Formations')
    await rowOf(page, 'Excel').getByText('Enregistrée', { exact: true }).waitFor()
  })

  it.each(SMALL)('fit: $size, zoom $zoom', async ({ size, zoom, width }) => {
    await running.app.evaluate(
      ({ BrowserWindow }, { size, zoom }) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setContentSize(size[0], size[1])
        window?.webContents.setZoomFactor(zoom)
      },
      { size, zoom },
    )
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
    await openTrainings(page, 'Formations')
    for (const tab of [
      'Registre',
      'Boîte d’envoi',
      'Modèles',
      'Personnes',
      'Employeurs',
      'Interroger',
      'Archives',
      'Paramètres',
    ]) {
      await page.getByRole('tab', { name: tab }).click()
      expect(await isWider(), tab).toBe(false)
    }
    await page.getByRole('tab', { name: 'Registre' }).click()
    await expectNoAxeViolationsInBothThemes(page)
    await rowOf(page, 'Excel').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Excel, niveau 1' }).waitFor()
    expect(await isWider()).toBe(false)
    await expectNoAxeViolationsInBothThemes(page)
    expect(await running.pageErrors()).toEqual([])
  })
})

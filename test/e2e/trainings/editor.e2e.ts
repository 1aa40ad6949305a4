import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeMessages, said } from '../connections/screens'
import { launchApp, type RunningApp } from '../support/launch'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'
import { ask, keepDraft, openRegister, openTraining } from './drafts'

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['WERKBALIE_OUTPUT']
  if (folder === undefined) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(folder, `editor-${name}-${colorScheme}.png`) })
  }
  await page.emulateMedia({ colorScheme: null })
}

describe('the page of one training', () => {
  let dataFolder: string
  let running: RunningApp
  let page: Page
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
  const dialog = (): Locator => page.getByRole('dialog')
  const choose = async (entry: RegExp): Promise<void> => {
    await button('Meer acties').click()
    await page.getByRole('menuitem', { name: entry }).click()
  }
  const registered = (): Promise<void> => page.getByText(/^Geregistreerd op/).waitFor()
  const toFirstRow = async (): Promise<void> => {
    await page.getByRole('grid', { name: 'Deelnemers' }).focus()
    await page.keyboard.press('Control+Home')
  }

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'werkbalie-training-'))
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  afterAll(async () => {
    await running.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('begins empty, keeps what is typed, and says what is missing when it is sent', async () => {
    await openRegister(page)
    await button('Nieuwe opleiding').first().click()
    await page.getByRole('heading', { level: 1, name: 'Opleiding zonder naam' }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await shot(page, 'empty')
    await button('Registreren').click()
    await page.getByText('1 van 4:', { exact: false }).waitFor()
    const name = page.getByRole('textbox', { name: 'Naam van de opleiding' })
    await expect.poll(() => name.evaluate((element) => element === document.activeElement)).toBe(true)
    await shot(page, 'missing')
    await expectNoAxeViolationsInBothThemes(page)
    await name.fill('Heftruck, dag 1')
    await page.getByRole('heading', { level: 1, name: 'Heftruck, dag 1' }).waitFor()
    await page.keyboard.press('F8')
    await page.getByText('1 van 3:', { exact: false }).waitFor()
    await button('Laatste wijziging ongedaan maken').click()
    await page.getByRole('heading', { level: 1, name: 'Opleiding zonder naam' }).waitFor()
  })

  it('shows a refusal at its cell, where it is corrected and sent again', async () => {
    const id = await keepDraft(page, { denomination: 'Excel', participants: 3, periods: 2 })
    await ask(page, 'edit', {
      id,
      operations: [{ op: 'set-period', row: 2, period: 1, field: 'status', value: 3 }],
    })
    await openTraining(page, 'Excel')
    await button('Registreren').click()
    const toCell = button('Naar de cel: Deelnemer 2, periode 2, Status')
    await toCell.waitFor()
    await closeMessages(page)
    await expectNoAxeViolationsInBothThemes(page)
    await shot(page, 'refused')
    await toCell.click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')), {
        timeout: 10_000,
      })
      .toMatch(/^Periodes van Deelnemer 2/)
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await page.getByText('Concept', { exact: true }).waitFor()
    await button('Registreren').click()
    await registered()
    await shot(page, 'registered')
  })

  it('names whoever would disappear, and sends once each is ticked', async () => {
    await closeMessages(page)
    const { trainings } = await ask<{ trainings: { id: string }[] }>(page, 'list', { search: 'Excel' })
    const { id } = trainings[0]!
    await ask(page, 'edit', {
      id,
      operations: [
        { op: 'remove-participants', rows: [3] },
        { op: 'remove-periods', row: 1, periods: [1] },
      ],
    })
    await page.getByText('2 deelnemers', { exact: true }).waitFor()
    await button('Correctie versturen').click()
    await dialog().getByRole('heading', { name: '2 personen zouden gegevens verliezen' }).waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await shot(page, 'guard')
    expect(await dialog().getByRole('button', { name: 'Versturen en laten verdwijnen' }).isDisabled()).toBe(
      true,
    )
    for (const name of ['Deelnemer 1', 'Deelnemer 3'])
      await dialog()
        .getByRole('checkbox', { name: new RegExp(`^${name}`) })
        .press('Space')
    await dialog().getByRole('button', { name: 'Versturen en laten verdwijnen' }).click()
    await registered()
  })

  it('merges what a colleague changed meanwhile', async () => {
    await closeMessages(page)
    const id = await keepDraft(page, { denomination: 'Word', participants: 2, periods: 1 })
    await openTraining(page, 'Word')
    await page.getByText('Oefenopleidingen').click()
    await page.getByRole('option', { name: /^Een collega wijzigt/ }).click()
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Referentie' }).inputValue())
      .toBe('OEFEN-ANDER')
    await shot(page, 'practice')
    await button('Registreren').click()
    await registered()
    await ask(page, 'edit', { id, operations: [{ op: 'set', row: 1, field: 'result', value: 5 }] })
    await button('Correctie versturen').click()
    await dialog().getByText('Nog één keuze te maken').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await shot(page, 'conflict')
    await dialog().getByRole('radiogroup').first().getByText('Het register').click()
    await dialog().getByRole('button', { name: 'Samenvoegen' }).click()
    await page.getByText('3 deelnemers', { exact: true }).waitFor()
    await said(page, 'Samengevoegd').getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText('2 deelnemers', { exact: true }).waitFor()
    await toFirstRow()
    await page.keyboard.press('Control+y')
    await page.getByText('3 deelnemers', { exact: true }).waitFor()
    await button('Correctie versturen').click()
    await registered()
  })

  it('is removed for everyone only when the user says so, and stays here', async () => {
    await closeMessages(page)
    await choose(/^Verwijderen uit het register/)
    await expectNoAxeViolationsInBothThemes(page)
    await shot(page, 'delete')
    await dialog().getByRole('checkbox').press('Space')
    await dialog().getByRole('button', { name: 'Verwijderen voor iedereen' }).click()
    await page.getByText(/uit het register van de dienst verwijderd$/).waitFor()
    await closeMessages(page)
    await shot(page, 'removed')
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('is copied, kept as a template and put away', async () => {
    await choose(/^Kopiëren/)
    await expectNoAxeViolationsInBothThemes(page)
    await shot(page, 'copy')
    await dialog().getByRole('button', { name: 'Kopiëren' }).click()
    await page.getByText('Deze opleiding staat alleen op deze computer', { exact: false }).waitFor()
    await choose(/^Bewaren als sjabloon/)
    await dialog().getByRole('button', { name: 'Bewaren' }).click()
    await said(page, 'Sjabloon bewaard').waitFor()
    await choose(/^Wegleggen/)
    await page.getByRole('heading', { level: 1, name: 'Opleidingen' }).waitFor()
    await said(page, 'weggelegd').getByRole('button', { name: 'Ongedaan maken' }).click()
    expect(await running.pageErrors()).toEqual([])
  })
})

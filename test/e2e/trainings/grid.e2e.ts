import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from '../support/launch'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'
import { ask, inszOf, keepDraft, openTraining } from './drafts'

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['WERKBALIE_OUTPUT']
  if (folder === undefined) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(folder, `grid-${name}-${colorScheme}.png`) })
  }
  await page.emulateMedia({ colorScheme: null })
}

interface Participant {
  readonly row: number
  readonly name: string | null
  readonly insz: string | null
  readonly result: number | string | null
  readonly periodCount: number
  readonly hours: number
}

describe('the grids of a training', () => {
  let dataFolder: string
  let running: RunningApp
  let page: Page
  let id: string
  const people = (): Locator => page.getByRole('grid', { name: 'Deelnemers' })
  const periods = (): Locator => page.getByRole('grid', { name: /^Periodes van/ })
  const cell = (grid: Locator, row: number, column: number): Locator =>
    grid.locator(`[role=row][aria-rowindex="${row + 1}"] [role=gridcell][aria-colindex="${column + 1}"]`)
  const kept = async (): Promise<readonly Participant[]> =>
    (await ask<{ participants: Participant[] }>(page, 'participants', { id, limit: 200 })).participants
  const keys = async (...pressed: string[]): Promise<void> => {
    for (const key of pressed) await page.keyboard.press(key)
  }

  const toTop = async (): Promise<void> => {
    await people().focus()
    await keys('Control+Home')
  }

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'werkbalie-grid-'))
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
    await page.getByRole('heading', { level: 1 }).waitFor()
    id = await keepDraft(page, { denomination: 'Excel voor gevorderden', participants: 40, periods: 3 })
    await openTraining(page, 'Excel voor gevorderden')
    await cell(people(), 1, NAME).waitFor()
  })
  afterAll(async () => {
    await running.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('shows who takes part, with numbers masked, and the periods of the one with the cursor', async () => {
    await page.getByRole('heading', { name: 'Periodes van Deelnemer 1' }).waitFor()
    expect(await people().textContent()).not.toMatch(/\d{2}\.\d{2}\.\d{2}-/)
    await shot(page, 'open')
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('shows a number where the cursor is, and all of them when asked', async () => {
    await cell(people(), 2, INSZ).click()
    await expect.poll(() => cell(people(), 2, INSZ).textContent()).toMatch(/^\d\d\.\d\d\.\d\d-/)
    expect(await cell(people(), 3, INSZ).textContent()).not.toMatch(/\d/)
    await page.getByRole('button', { name: 'INSZ van iedereen tonen' }).click()
    await expect.poll(() => cell(people(), 3, INSZ).textContent()).toMatch(/^\d\d\.\d\d\.\d\d-/)
    await page.getByRole('button', { name: 'INSZ weer verbergen' }).click()
  })

  it('takes typing like a spreadsheet, and keeps it', async () => {
    await cell(people(), 3, NAME).click()
    await page.keyboard.type('Zoë')
    await keys('Tab', 'Tab', 'Tab')
    await page.keyboard.type('9')
    await keys('Enter')
    await expect.poll(async () => (await kept())[2]).toMatchObject({ name: 'Zoë', result: 9 })
    // Enter came back to the column where the row began.
    expect(await people().getAttribute('aria-activedescendant')).toMatch(/-3-0$/)
    await keys('F2', 'End')
    await page.keyboard.type(' junior')
    await keys('Escape')
    expect(await cell(people(), 4, NAME).textContent()).toBe('Deelnemer 4')
  })

  it('moves the page with the cursor when the grid does not fit in the window', async () => {
    const resize = (height: number): Promise<void> =>
      running.app.evaluate(
        ({ BrowserWindow }, high) => BrowserWindow.getAllWindows()[0]?.setSize(1000, high),
        height,
      )
    const inPage = (): Promise<boolean> =>
      page.evaluate(() => {
        const active = document.activeElement?.getAttribute('aria-activedescendant') ?? ''
        const { top, bottom } = document.getElementById(active)?.getBoundingClientRect() ?? {
          top: -1,
          bottom: -1,
        }
        return top >= 0 && bottom <= window.innerHeight
      })
    await resize(480)
    await expect.poll(() => page.evaluate(() => window.innerHeight)).toBeLessThan(500)
    await toTop()
    await people().evaluate((grid) => {
      const content = document.querySelector('main')
      content?.scrollBy(0, grid.getBoundingClientRect().top - window.innerHeight + 100)
    })
    await expect.poll(inPage).toBe(true)
    // The grid shows this row by itself, but that part of the grid is below the window.
    await keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
    await expect.poll(inPage).toBe(true)
    await resize(800)
    await toTop()
  })

  it('keeps what is typed in a cell when another cell is clicked', async () => {
    await cell(people(), 7, NAME).click()
    await page.keyboard.type('Noor')
    await cell(people(), 8, NAME).click()
    await expect.poll(async () => (await kept())[6]?.name).toBe('Noor')
    expect(await people().getAttribute('aria-activedescendant')).toMatch(/-7-0$/)
    await page.keyboard.type('Sam')
    await keys('Enter')
    await expect.poll(async () => (await kept())[7]?.name).toBe('Sam')
  })

  it('keeps what is typed in a cell when another field is clicked, which then has the focus', async () => {
    const reference = page.getByRole('textbox', { name: 'Referentie' })
    await cell(people(), 7, NAME).click()
    await page.keyboard.type('Nora')
    await reference.click()
    await page.keyboard.type('X-7')
    await expect.poll(() => reference.inputValue()).toBe('X-7')
    await expect.poll(async () => (await kept())[6]?.name).toBe('Nora')
    await toTop()
  })

  it('keeps what was typed last when the window is closed at once', async () => {
    await cell(people(), 9, NAME).click()
    await page.keyboard.type('Closed too soon')
    await running.close()
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
    await page.getByRole('heading', { level: 1 }).waitFor()
    await openTraining(page, 'Excel voor gevorderden')
    await cell(people(), 1, NAME).waitFor()
    expect((await kept())[8]?.name).toBe('Closed too soon')
    await page.getByRole('textbox', { name: 'Referentie' }).fill('Z-9')
    await running.close()
    running = await launchApp({ dataFolder, lang: 'nl' })
    page = running.page
    await page.getByRole('heading', { level: 1 }).waitFor()
    await openTraining(page, 'Excel voor gevorderden')
    await cell(people(), 1, NAME).waitFor()
    expect(await page.getByRole('textbox', { name: 'Referentie' }).inputValue()).toBe('Z-9')
  })

  it('says at the cell what is wrong with it', async () => {
    await cell(people(), 5, INSZ).click()
    await page.keyboard.type('85073003327')
    await keys('Enter', 'ArrowUp')
    const wrong = cell(people(), 5, INSZ)
    await expect.poll(() => wrong.getAttribute('aria-invalid')).toBe('true')
    const note = page.locator(`[id="${String(await wrong.getAttribute('aria-describedby'))}"]`)
    expect(await note.textContent()).toContain('Fout: Dit rijksregisternummer klopt niet')
    await shot(page, 'problem')
    await expectNoAxeViolationsInBothThemes(page)
    await keys('Control+z')
    await expect.poll(async () => (await kept())[4]?.insz).toBe(inszOf(4))
  })

  it('pastes a block of a spreadsheet, fills down, and undoes both', async () => {
    await running.app.evaluate(({ clipboard }) => clipboard.writeText('Lotte\nKarim\r\n"Jan\tPeter"\n'))
    await cell(people(), 6, NAME).click()
    await keys('Control+v')
    await expect
      .poll(async () => (await kept()).slice(5, 8).map(({ name }) => name))
      .toEqual(['Lotte', 'Karim', 'Jan\tPeter'])
    await cell(people(), 6, RESULT).click()
    await page.keyboard.type('9')
    await keys('Enter', 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d')
    await expect
      .poll(async () => (await kept()).slice(5, 9).map(({ result }) => result))
      .toEqual([9, 9, 9, 1])
    await shot(page, 'filled')
    await keys('Control+z')
    await expect
      .poll(async () => (await kept()).slice(5, 9).map(({ result }) => result))
      .toEqual([9, 1, 1, 1])
    await keys('Control+z', 'Control+z')
    await expect.poll(async () => (await kept())[5]?.name).toBe('Deelnemer 6')
  })

  it('copies what a spreadsheet reads', async () => {
    await cell(people(), 1, NAME).click()
    await cell(people(), 2, INSZ).click({ modifiers: ['Shift'] })
    await keys('Control+c')
    const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied.split('\r\n')[0]).toMatch(/^Deelnemer 1\t\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/)
    expect(copied.split('\r\n')).toHaveLength(2)
  })

  it('adds somebody in the empty row, with a period', async () => {
    await people().click({ position: { x: 400, y: 100 } })
    await keys('Control+ArrowDown', 'Home')
    await page.keyboard.type('Nieuw')
    await keys('Tab')
    await page.keyboard.type(inszOf(500))
    await keys('Enter')
    await expect.poll(async () => (await kept())[40]).toMatchObject({ name: 'Nieuw', insz: inszOf(500) })
    await keys('ArrowUp')
    await page.getByRole('heading', { name: 'Periodes van Nieuw' }).waitFor()
    await cell(periods(), 1, 1).click()
    await page.keyboard.type('5/2/26')
    await keys('Tab')
    await page.keyboard.type('5/2/2026')
    await keys('Tab')
    await page.keyboard.type('7:30')
    await keys('Tab')
    await page.keyboard.type('gev')
    await shot(page, 'choosing')
    await keys('Enter')
    await expect.poll(async () => (await kept())[40]).toMatchObject({ periodCount: 1, hours: 7.5 })
    await shot(page, 'period')
    await expectNoAxeViolationsInBothThemes(page)
  })

  it('walks to the next problem, also in the periods', async () => {
    await toTop()
    await keys('F8')
    await expect.poll(() => people().getAttribute('aria-activedescendant')).toMatch(/-40-3$/)
    await keys('F8', 'F8')
    await expect.poll(() => periods().evaluate((grid) => grid === document.activeElement)).toBe(true)
  })

  it('removes somebody, and brings them back', async () => {
    await toTop()
    await cell(people(), 2, NAME).click()
    await page
      .getByRole('toolbar', { name: /Deelnemers/ })
      .getByRole('button', { name: /Rij verwijderen/ })
      .click()
    await expect.poll(async () => (await kept())[1]?.name).toBe('Zoë')
    await page.getByRole('button', { name: 'Ongedaan maken' }).last().click()
    await expect.poll(async () => (await kept())[1]?.name).toBe('Deelnemer 2')
  })

  it('gives everyone the same periods, after saying how many', async () => {
    await cell(people(), 1, NAME).click()
    await page.getByRole('heading', { name: 'Periodes van Deelnemer 1' }).waitFor()
    await page.getByRole('button', { name: 'Zelfde periodes voor iedereen' }).click()
    await page.getByText('De 40 andere deelnemers krijgen precies deze 3 periodes.').waitFor()
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Aan iedereen geven' }).click()
    await expect.poll(async () => (await kept())[40]?.periodCount).toBe(3)
  })

  it('offers by a menu what keys do', async () => {
    await cell(people(), 1, NAME).click({ button: 'right' })
    await page.getByRole('menuitem', { name: /Rij dupliceren/ }).waitFor()
    await shot(page, 'menu')
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('menuitem', { name: /Rij dupliceren/ }).click()
    await expect.poll(async () => (await kept()).length).toBe(42)
    expect(await running.pageErrors()).toEqual([])
  })
})

const NAME = 1
const INSZ = 2
const RESULT = 4

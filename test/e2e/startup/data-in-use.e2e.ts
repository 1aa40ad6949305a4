import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { acquireFolderLock } from '../../../src-main/platform/storage/folder-lock'
import { launchApp, type RunningApp } from '../support/launch'
import { expectNoAxeViolationsInBothThemes } from '../support/themes'

// The lock is held by a worker that lies among the built files.
process.env['WERKBALIE_BUNDLES'] = resolve(import.meta.dirname, '../../../out/main')

describe('data that something else has open', () => {
  const apps: RunningApp[] = []
  const folders: string[] = []
  const newFolder = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'werkbalie-in-use-'))
    folders.push(folder)
    return folder
  }
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close()
  })
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('is left alone, and opens once the other is gone', async () => {
    const dataFolder = await newFolder()
    // What a command in a terminal does.
    const other = await acquireFolderLock(dataFolder)
    if (!other.ok) throw new Error(other.problem.code)
    const running = await launchApp({ dataFolder, lang: 'nl' })
    apps.push(running)
    const { page } = running
    await page.getByRole('heading', { level: 1, name: 'Werkbalie is al open' }).waitFor()
    expect(await page.getByRole('button', { name: 'Leeg beginnen…' }).count()).toBe(0)
    await expectNoAxeViolationsInBothThemes(page)
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await page.getByText('Een ander venster of een opdracht in de terminal', { exact: false }).waitFor()
    await other.value.release()
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
    expect(await running.pageErrors()).toEqual([])
  })

  it('stays with the window that has it: a second one hands over to the first and ends', async () => {
    const dataFolder = await newFolder()
    const running = await launchApp({ dataFolder, lang: 'nl' })
    apps.push(running)
    await running.page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
    await expect(launchApp({ dataFolder, lang: 'nl' })).rejects.toThrow()
    expect(await running.page.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()).toBe(true)
    const windows = await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    expect(windows).toBe(1)
  })
})

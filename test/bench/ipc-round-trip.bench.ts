import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchApp } from '../e2e/support/launch'
import { median } from './support/statistics'

const ROUNDS = 15
const CALLS = 300

/** A call through the contract (sender, input and output checked), beside a bare `invoke` with the same payload both ways. */
export const benchmark = {
  name: 'a validated call, beside a raw ipcRenderer.invoke',
  unit: 'x',
  limit: 1.5,
  async run() {
    const { app, page, close } = await launchApp()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const answer = await page.evaluate(() =>
      (globalThis as unknown as { werkbalie: RawBridge }).werkbalie.call('bench', 'settings', 'get', {}),
    )
    const preload = join(mkdtempSync(join(tmpdir(), 'werkbalie-bench-')), 'preload.js')
    writeFileSync(
      preload,
      `const { contextBridge, ipcRenderer } = require('electron')
       contextBridge.exposeInMainWorld('werkbalie', {
         call: (id, group, name, input) => ipcRenderer.invoke('bench:raw', id, group, name, input),
       })`,
    )
    const opened = app.waitForEvent('window')
    await app.evaluate(
      async ({ BrowserWindow, ipcMain }, given) => {
        ipcMain.handle('bench:raw', () => given.answer)
        const window = new BrowserWindow({
          webPreferences: { preload: given.preload, sandbox: true, contextIsolation: true },
        })
        await window.loadURL('app://werkbalie/index.html')
      },
      { preload, answer },
    )
    const raw = await opened
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      theirs.push(await perCall(raw))
      ours.push(await perCall(page))
    }
    await close()
    const micro = (milliseconds: number) => `${(milliseconds * 1000).toFixed(0)} µs`
    const detail = `medians of ${ROUNDS}: ${micro(median(ours))} and ${micro(median(theirs))} a call`
    return { value: median(ours) / median(theirs), detail }
  },
}

function perCall(page: Page): Promise<number> {
  return page.evaluate(async (calls) => {
    const started = performance.now()
    for (let call = 0; call < calls; call += 1)
      await (globalThis as unknown as { werkbalie: RawBridge }).werkbalie.call(
        `bench-${call}`,
        'settings',
        'get',
        {},
      )
    return (performance.now() - started) / calls
  }, CALLS)
}

interface RawBridge {
  call(id: string, group: string, name: string, input: unknown): Promise<unknown>
}

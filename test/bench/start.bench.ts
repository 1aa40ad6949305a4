import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { launchApp } from '../e2e/support/launch'
import { median, timed } from './support/statistics'

const ROUNDS = 7

/** From the start of the process to a window whose first screen can be used, beside a window with one line of text. */
export const benchmark = {
  name: 'start to first interactive screen, beside a bare window',
  unit: 'x',
  limit: 1.5,
  async run() {
    const dataFolder = mkdtempSync(join(tmpdir(), 'werkbalie-bench-'))
    const bare = bareApp()
    // The first start makes the store and its key; a user meets it once.
    await startOurs(dataFolder)
    await startBare(bare)
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      theirs.push(await startBare(bare))
      ours.push(await startOurs(dataFolder))
    }
    for (const folder of [dataFolder, bare]) rmSync(folder, { recursive: true, force: true })
    const detail = `medians of ${ROUNDS}: ${median(ours).toFixed(0)} ms and ${median(theirs).toFixed(0)} ms`
    return { value: median(ours) / median(theirs), detail }
  },
}

async function startOurs(dataFolder: string): Promise<number> {
  let close: () => Promise<void> = () => Promise.resolve()
  const taken = await timed(async () => {
    const { page, close: closeApp } = await launchApp({ dataFolder })
    close = closeApp
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  await close()
  return taken
}

async function startBare(folder: string): Promise<number> {
  const isRoot = process.getuid?.() === 0
  let close: () => Promise<void> = () => Promise.resolve()
  const taken = await timed(async () => {
    const app = await _electron.launch({
      args: [...(isRoot ? ['--no-sandbox'] : []), folder],
      chromiumSandbox: !isRoot,
      timeout: 30_000,
    })
    close = () => app.close()
    const page = await app.firstWindow()
    await page.getByRole('heading', { level: 1 }).waitFor()
  })
  await close()
  return taken
}

function bareApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-window-'))
  writeFileSync(join(folder, 'package.json'), '{"name":"bare-window","main":"main.js"}')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>bare</title><h1>bare</h1>')
  writeFileSync(
    join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron')
     if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
     app.whenReady().then(() => {
       const window = new BrowserWindow({ width: 1200, height: 800, show: false })
       window.once('ready-to-show', () => window.show())
       window.loadFile('index.html')
     })
     app.on('window-all-closed', () => app.quit())`,
  )
  return folder
}

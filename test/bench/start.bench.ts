import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { isSandboxed } from '../e2e/support/launch'
import { median } from './support/statistics'

const ROUNDS = 11
const SLOWEST_START_MS = 30_000

const root = resolve(import.meta.dirname, '../..')
// In Node this package is the path of its program.
const electron = createRequire(import.meta.url)('electron') as string

// Loaded into both apps' main process with `-r`. Nothing else looks on: a test driver would be measured as well.
const WHEN_SEEN = `
  const { app } = require('electron')
  const look = \`new Promise((seen) => {
    const look = () =>
      document.querySelector('h1') === null
        ? setTimeout(look, 1)
        : requestAnimationFrame(() => seen(performance.timeOrigin + performance.now()))
    look()
  })\`
  app.once('web-contents-created', (_event, contents) => {
    contents.once('dom-ready', async () => {
      process.stdout.write(\`seen \${await contents.executeJavaScript(look)}\\n\`)
    })
  })`

/** From the start of the process to a window whose first screen can be used, beside a window with one line of text. */
export const benchmark = {
  name: 'start to first interactive screen, beside a bare window',
  unit: 'x',
  limit: 1.5,
  async run() {
    const dataFolder = mkdtempSync(join(tmpdir(), 'werkbalie-bench-'))
    const bare = bareApp()
    const whenSeen = join(bare, 'when-seen.js')
    writeFileSync(whenSeen, WHEN_SEEN)
    const startOurs = (): Promise<number> => startingTime(whenSeen, root, { WERKBALIE_DATA: dataFolder })
    const startBare = (): Promise<number> => startingTime(whenSeen, bare, {})
    // The first start makes the store and its key; a user meets it once.
    await startOurs()
    await startBare()
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      theirs.push(await startBare())
      ours.push(await startOurs())
    }
    for (const folder of [dataFolder, bare]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    const detail = `medians of ${ROUNDS}: ${median(ours).toFixed(0)} ms and ${median(theirs).toFixed(0)} ms`
    return { value: median(ours) / median(theirs), detail }
  },
}

/** Starts an app and ends it again; milliseconds until its first heading was drawn. */
async function startingTime(whenSeen: string, folder: string, env: Record<string, string>): Promise<number> {
  const began = Date.now()
  const app = spawn(electron, [...(isSandboxed ? [] : ['--no-sandbox']), '-r', whenSeen, folder], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: SLOWEST_START_MS,
  })
  const gone = once(app, 'exit')
  let seen: number | undefined
  for await (const line of createInterface(app.stdout)) {
    if (!line.startsWith('seen ')) continue
    seen = Number(line.slice('seen '.length))
    app.kill()
  }
  await gone
  if (seen === undefined) throw new Error(`${folder} never drew a heading`)
  return seen - began
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

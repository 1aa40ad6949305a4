import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rectangle } from 'electron'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './support/accessibility'
import { isSandboxed, launchApp, type RunningApp } from './support/launch'

describe('the window', () => {
  let running: RunningApp
  beforeAll(async () => {
    running = await launchApp()
  })
  afterAll(() => running.close())

  it('opens under the name of the app, without an error', async () => {
    expect(await running.page.title()).toContain('Werkbalie')
    await running.page.locator('body :visible').first().waitFor()
    expect(await running.pageErrors()).toEqual([])
  })

  it('has no accessibility fault on its first screen', async () => {
    await expectNoAxeViolations(running.page)
  })

  it.runIf(process.platform === 'linux' && isSandboxed)(
    'shows its page from a process in the sandbox',
    async () => {
      const processes = await running.app.evaluate(({ BrowserWindow }) => ({
        main: process.pid,
        page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
      }))
      const main = await kernelStatus(processes.main)
      const page = await kernelStatus(processes.page)
      // 2 = the kernel filters the system calls of this process (proc(5)); a container may filter everyone's, so one filter more.
      expect(page['Seccomp']).toBe('2')
      expect(Number(page['Seccomp_filters'])).toBeGreaterThan(Number(main['Seccomp_filters']))
      expect(page['NoNewPrivs']).toBe('1')
    },
  )

  it('gives its page nothing of Node or Electron', async () => {
    const found = await running.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
    )
    expect(found).toEqual([])
  })

  it('fetches the words of its own language only, without waiting for its code to ask', async () => {
    const asked: string[] = []
    running.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await running.page.reload()
    await running.page.getByRole('heading', { level: 1 }).waitFor()
    const language = await running.page.evaluate(() => document.documentElement.lang.slice(0, 2))
    expect(asked.filter((path) => path.includes('words-'))).toEqual([`/assets/words-${language}.js`])
    const place = (start: string) => asked.findIndex((path) => path.startsWith(start))
    expect(place('/assets/words-')).toBeLessThan(place('/assets/first-'))
  })
})

describe('where the window stood', () => {
  let dataFolder: string
  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'werkbalie-data-'))
  })
  afterAll(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 5 }))

  /** Opens the app; gives the window's place, and closes it, on another place when one is given. */
  async function visit(moveTo?: Partial<Rectangle>): Promise<{ bounds: Rectangle; isKiosk: boolean }> {
    const { app, close } = await launchApp({ dataFolder })
    const found = await app.evaluate(({ BrowserWindow }, place) => {
      const [window] = BrowserWindow.getAllWindows()
      if (window === undefined) throw new Error('No window')
      const before = { bounds: window.getNormalBounds(), isKiosk: window.isKiosk() }
      if (place !== undefined) window.setBounds(place)
      return before
    }, moveTo)
    await close()
    return found
  }

  it('is where it stands at the next start', async () => {
    const place = { x: 60, y: 40, width: 900, height: 640 }
    await visit(place)
    expect((await visit()).bounds).toEqual(place)
  })

  it.each([
    ['is not JSON', '{"x":1'],
    ['names a place on no screen', '{"x":90000,"y":0,"width":900,"height":640,"maximized":false}'],
    ['names a window that is too small', '{"x":0,"y":0,"width":5,"height":640,"maximized":false}'],
    ['says something else', '[]'],
  ])('is forgotten when its file %s', async (_what, content) => {
    await writeFile(join(dataFolder, 'window-place.json'), content)
    const { width, height } = (await visit()).bounds
    expect({ width, height }).toEqual({ width: 1200, height: 800 })
  })

  it('says nothing else about the window', async () => {
    const place = { x: 60, y: 40, width: 900, height: 640 }
    const content = JSON.stringify({ ...place, maximized: false, kiosk: true, minWidth: 5 })
    await writeFile(join(dataFolder, 'window-place.json'), content)
    expect(await visit()).toEqual({ bounds: place, isKiosk: false })
  })
})

async function kernelStatus(pid: number): Promise<Record<string, string>> {
  const lines = (await readFile(`/proc/${pid}/status`, 'utf8')).trim().split('\n')
  return Object.fromEntries(lines.map((line) => line.split(':\t') as [string, string]))
}

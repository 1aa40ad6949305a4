import { readFile } from 'node:fs/promises'
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
})

async function kernelStatus(pid: number): Promise<Record<string, string>> {
  const lines = (await readFile(`/proc/${pid}/status`, 'utf8')).trim().split('\n')
  return Object.fromEntries(lines.map((line) => line.split(':\t') as [string, string]))
}

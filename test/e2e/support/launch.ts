import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

const root = resolve(import.meta.dirname, '../../..')

/** Whether the app runs in its sandbox: not as the superuser, nor on a system that allows none. */
export const isSandboxed = process.getuid?.() !== 0 && process.env['WERKBALIE_NO_SANDBOX'] === undefined

interface LaunchOptions {
  /** Kept after the app has closed. By default the app gets a new one, which goes when it closes. */
  dataFolder?: string
  /** The session's own keychain by default. */
  keychain?: 'os' | 'none'
  /** What the window's media queries see. By default the app's own theme decides. */
  colorScheme?: 'light' | 'dark'
  /** The system's language, such as `nl`. */
  lang?: string
  env?: Record<string, string>
}

/** The app, running for real in a window. */
export interface RunningApp {
  app: ElectronApplication
  page: Page
  dataFolder: string
  /** Gives all that the app's processes wrote to standard output and standard error so far. */
  output: () => string
  /** Gives the errors the page logged or threw so far. */
  pageErrors: () => Promise<string[]>
  close: () => Promise<void>
}

/** The apps that a test opened and did not close yet. */
export const openApps = new Set<RunningApp>()

/** Starts the built app on a data folder and gives it once its window has a page. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'werkbalie-data-')))
  const app = await _electron.launch({
    args: [
      ...(isSandboxed ? [] : ['--no-sandbox']),
      ...(options.lang ? [`--lang=${options.lang}`] : []),
      root,
    ],
    // Playwright would turn the sandbox off.
    chromiumSandbox: isSandboxed,
    colorScheme: options.colorScheme ?? null,
    env: environment(dataFolder, options),
    timeout: 30_000,
  })
  const output = collect(app)
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  const running: RunningApp = {
    app,
    page,
    dataFolder,
    output,
    pageErrors: () => pageErrors(page),
    close: async () => {
      openApps.delete(running)
      await close(app)
      if (options.dataFolder === undefined)
        await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  openApps.add(running)
  return running
}

function environment(dataFolder: string, { keychain, lang, env }: LaunchOptions): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return {
    ...Object.fromEntries(own),
    ...(keychain === 'none' ? { DBUS_SESSION_BUS_ADDRESS: 'disabled:' } : {}),
    ...(lang === undefined ? {} : { LANGUAGE: lang }),
    WERKBALIE_DATA: dataFolder,
    ...env,
  }
}

function collect(app: ElectronApplication): () => string {
  const chunks: Buffer[] = []
  const { stdout, stderr } = app.process()
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString()
}

async function pageErrors(page: Page): Promise<string[]> {
  const logged = (await page.consoleMessages()).filter((message) => message.type() === 'error')
  const thrown = await page.pageErrors()
  return [...logged.map((message) => message.text()), ...thrown.map((error) => String(error))]
}

/** Closes as a user does, and ends what does not close: a test that hangs tells less than one that fails. */
async function close(app: ElectronApplication): Promise<void> {
  const process = app.process()
  const timer = setTimeout(() => process.kill('SIGKILL'), 15_000)
  await app.close()
  clearTimeout(timer)
}

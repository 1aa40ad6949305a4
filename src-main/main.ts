import { join } from 'node:path'
import { app, session, type BrowserWindow } from 'electron'
import type { Engine } from './engine'
import { serveWindow } from './ipc/electron-transport'
import { isTrustedSender } from './ipc/trusted-sender'
import { defaultDataFolder } from './platform/data-folder'
import { fileLog, type Log } from './platform/log'
import { createUnderWay } from './platform/under-way'
import { keptSettings } from './settings/kept-settings'
import { dataFiles, opensByItself } from './startup/data-files'
import { APP_ORIGIN } from './window/app-files'
import { registerAppScheme, serveApp } from './window/app-protocol'
import { openMainWindow } from './window/main-window'
import { denyPermissions } from './window/navigation-guard'

const dataFolder = process.env['WERKBALIE_DATA'] ?? defaultDataFolder(process.platform, process.env)
// Chromium's own files lie beside the data, so that one folder is all there is to back up, move or remove.
app.setPath('userData', join(dataFolder, 'window'))
registerAppScheme()
// Windows shows notifications only of an app that has the name of its shortcut in the start menu.
if (process.platform === 'win32') app.setAppUserModelId(APP_ID)
// Together with --no-sandbox (root) this makes Chromium's network service crash for ever.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

let mainWindow: BrowserWindow | undefined

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (mainWindow?.isMinimized() === true) mainWindow.restore()
    mainWindow?.focus()
  })
  void app.whenReady().then(start)
} else {
  app.quit()
}

/**
 * Opens the window first. All that needs the schemas or the words is loaded behind it, once the page was drawn: loading would
 * hold back the page.
 */
function start(): void {
  const files = dataFiles(dataFolder)
  const log = fileLog(join(dataFolder, 'logs'))
  // A bug that nothing caught is written down; without this Electron shows its stack trace to the user.
  process.on('uncaughtException', (error) => log.error('uncaught', { error }))
  process.on('unhandledRejection', (error) => log.error('unhandled', { error }))
  denyPermissions(session.defaultSession)
  serveApp(join(__dirname, '../renderer'))
  const settings = keptSettings(files.settings, app.getPreferredSystemLanguages())
  mainWindow = openMainWindow(
    join(dataFolder, 'window-place.json'),
    settings,
    opensByItself(files, process.env['WERKBALIE_PASSPHRASE']),
  )
  keepScreenFailures(mainWindow, log)
  mainWindow.once('ready-to-show', () => void import('./window/dress').then(({ dress }) => dress(settings)))
  const page = firstScreen()
  const engine = page.drawn.then(() => loadEngine(log))
  const calls = createUnderWay()
  serveWindow(
    (...call) => {
      page.happened()
      return calls.follow(engine.then(({ answer }) => answer(...call)))
    },
    (event) => isTrustedSender(event, APP_ORIGIN),
  )
  closeOnQuit(async () => {
    await calls.settled(LAST_CALLS_MS)
    await (await engine).close()
  })
}

/** How long the page may take to be drawn before the app behind it is loaded all the same, in ms. */
const PAGE_FIRST_MS = 1_000

/** What was drawn reaches the screen within some frames, and a first key or click is answered, in ms. */
const FRAMES_MS = 50

/** Waits for the first screen. It asks something once it is drawn: whoever hears that says `happened`. */
function firstScreen(): { readonly drawn: Promise<void>; happened(): void } {
  let resolve = (): void => undefined
  const drawn = new Promise<void>((done) => (resolve = done))
  setTimeout(resolve, PAGE_FIRST_MS)
  return { drawn, happened: () => setTimeout(resolve, FRAMES_MS) }
}

/** How long what the window asked last may take once it is closed, in ms: a draft is kept in some; a service may never answer. */
const LAST_CALLS_MS = 3_000

/** Tidying waits this long once the store is open, so that it does not compete with the first screen for the processor, in ms. */
const TIDY_AFTER_MS = 3_000

async function loadEngine(log: Log): Promise<Engine> {
  const { createWindowEngine } = await import('./window-engine')
  const failed = (error: unknown): void => log.error('opening or tidying the store failed', { error })
  const engine = createWindowEngine({
    dataFolder,
    mainWindow: () => mainWindow,
    log,
    onOpened: () => setTimeout(() => void engine.tidy().catch(failed), TIDY_AFTER_MS),
  })
  engine.open().catch(failed)
  return engine
}

/** Writes down the reference of a screen that failed, so that what the user reads can be found; nothing else a page logs. */
function keepScreenFailures(window: BrowserWindow, log: Log): void {
  // The message is an argument of its own on runtimes before Electron 35.
  window.webContents.on('console-message', (event, _level?: number, message?: string) => {
    const reference = /Screen failure ([0-9a-f]{8})/.exec(message ?? event.message)?.[1]
    if (reference !== undefined) log.error('screen failure', { reference })
  })
}

/** Lets the store finish what it is writing before the process ends. */
function closeOnQuit(close: () => Promise<void>): void {
  let closed = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void close().finally(() => {
      closed = true
      app.quit()
    })
  })
}

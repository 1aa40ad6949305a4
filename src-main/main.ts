import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, session } from 'electron'
import type { Engine, Surroundings } from './engine'
import { announceTo, serveWindow } from './ipc/electron-transport'
import { isTrustedSender } from './ipc/trusted-sender'
import { defaultDataFolder } from './platform/data-folder'
import { fileLog, type Log } from './platform/log'
import { createSettings } from './settings/settings.service'
import { dataFiles, opensByItself } from './startup/data-files'
import { APP_ORIGIN } from './window/app-files'
import { registerAppScheme, serveApp } from './window/app-protocol'
import { openMainWindow } from './window/main-window'
import { installMenu } from './window/menu'
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

/** Opens the window first and loads the app behind it once the page was drawn: loading would hold back the page. */
function start(): void {
  const announce = announceTo(() => BrowserWindow.getAllWindows().map((window) => window.webContents))
  const log = fileLog(join(dataFolder, 'logs'))
  const settings = createSettings({
    file: dataFiles(dataFolder).settings,
    systemLanguages: app.getPreferredSystemLanguages(),
    announce: (name, payload) => {
      applySettings()
      announce(name, payload)
    },
  })
  const applySettings = (): void => {
    const { theme, language } = settings.current()
    nativeTheme.themeSource = theme
    void installMenu(language, announce)
  }

  // A bug that nothing caught is written down; without this Electron shows its stack trace to the user.
  process.on('uncaughtException', (error) => log.error('uncaught', { error }))
  process.on('unhandledRejection', (error) => log.error('unhandled', { error }))
  denyPermissions(session.defaultSession)
  serveApp(join(__dirname, '../renderer'))
  mainWindow = openMainWindow(
    join(dataFolder, 'window-place.json'),
    settings.current(),
    opensByItself(dataFiles(dataFolder), process.env['WERKBALIE_PASSPHRASE']),
  )
  keepScreenFailures(mainWindow, log)
  const page = firstScreen()
  const engine = page.drawn.then(() => loadEngine({ announce, log, settings }))
  serveWindow(
    async (...call) => {
      page.happened()
      return (await engine).answer(...call)
    },
    (event) => isTrustedSender(event, APP_ORIGIN),
  )
  // Once the page is drawn, not before: its files are waiting for this process.
  mainWindow.once('ready-to-show', applySettings)
  closeOnQuit(async () => (await engine).close())
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

/** Tidying waits this long once the store is open, so that it does not compete with the first screen for the processor, in ms. */
const TIDY_AFTER_MS = 3_000

async function loadEngine(
  surroundings: Pick<Surroundings, 'announce' | 'log' | 'settings'>,
): Promise<Engine> {
  const { createWindowEngine } = await import('./window-engine')
  const failed = (error: unknown): void =>
    surroundings.log.error('opening or tidying the store failed', { error })
  const engine = createWindowEngine(dataFolder, () => mainWindow, {
    ...surroundings,
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

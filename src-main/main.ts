import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, session } from 'electron'
import { createEngine } from './engine'
import { announceTo, serveWindow } from './ipc/electron-transport'
import { isTrustedSender } from './ipc/trusted-sender'
import { systemClock } from './platform/clock'
import { defaultDataFolder } from './platform/data-folder'
import { electronHelpers } from './platform/electron/helper-process.electron'
import { systemProxy } from './platform/electron/system-proxy.electron'
import { createOsKeychain } from './platform/keychain/os-keychain'
import { fileLog } from './platform/log'
import { APP_ORIGIN } from './window/app-files'
import { registerAppScheme, serveApp } from './window/app-protocol'
import { electronDesktop } from './window/desktop.electron'
import { openMainWindow } from './window/main-window'
import { installMenu } from './window/menu'
import { denyPermissions } from './window/navigation-guard'

const dataFolder = process.env['WERKBALIE_DATA'] ?? defaultDataFolder(process.platform, process.env)
// Chromium's own files lie beside the data, so that one folder is all there is to back up, move or remove.
app.setPath('userData', join(dataFolder, 'window'))
registerAppScheme()
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

function start(): void {
  const announce = announceTo(() => BrowserWindow.getAllWindows().map((window) => window.webContents))
  const log = fileLog(join(dataFolder, 'logs'))
  const engine = createEngine({
    dataFolder,
    passphrase: process.env['WERKBALIE_PASSPHRASE'],
    osKeychain: () => createOsKeychain({ helpers: electronHelpers }),
    proxyFor: systemProxy(session.defaultSession),
    clock: systemClock,
    log,
    announce: (name, payload) => {
      if (name === 'settings-changed') applySettings()
      announce(name, payload)
    },
    desktop: electronDesktop(() => mainWindow),
    systemLanguages: app.getPreferredSystemLanguages(),
    version: APP_VERSION,
    runtime: `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}, Node ${process.versions.node}`,
  })
  const applySettings = (): void => {
    const { theme, language } = engine.settings()
    nativeTheme.themeSource = theme
    void installMenu(language, announce)
  }

  // A bug that nothing caught is written down; without this Electron shows its stack trace to the user.
  process.on('uncaughtException', (error) => log.error('uncaught', { error }))
  process.on('unhandledRejection', (error) => log.error('unhandled', { error }))
  denyPermissions(session.defaultSession)
  serveApp(join(__dirname, '../renderer'))
  serveWindow(engine.answer, (event) => isTrustedSender(event, APP_ORIGIN))
  applySettings()
  mainWindow = openMainWindow(join(dataFolder, 'window-place.json'))
  engine
    .open()
    .then(engine.tidy)
    .catch((error: unknown) => log.error('opening or tidying the store failed', { error }))
  closeOnQuit(engine.close)
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

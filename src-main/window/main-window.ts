import { join } from 'node:path'
import { BrowserWindow, nativeTheme, type WebPreferences } from 'electron'
import type { Settings } from '../../src-shared/settings/settings.model'
import { APP_ORIGIN } from './app-files'
import { guardNavigation } from './navigation-guard'
import { lastPlace, MIN_SIZE, rememberPlace } from './window-place'

/** What every page of the app runs with: its own world, the sandbox, nothing of Node (security checklist, items 2 to 4). */
export const webPreferences: WebPreferences = {
  preload: join(__dirname, '../preload/preload.js'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
}

/** Opens the one window, shown once it has something to show. */
export function openMainWindow(
  placeFile: string,
  { theme, language }: Settings,
  opensByItself: boolean,
): BrowserWindow {
  nativeTheme.themeSource = theme
  const { maximized, ...place } = lastPlace(placeFile)
  const window = new BrowserWindow({
    ...place,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Werkbalie',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16191d' : '#f6f7f8',
    webPreferences,
  })
  guardNavigation(window.webContents)
  rememberPlace(window, placeFile)
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  // A page that crashed comes back; what was typed and kept is in the store, not in the page.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.reload()
  })
  // What the first screen needs is in its address: it is drawn without asking anything.
  const first = new URLSearchParams({ language, theme, store: opensByItself ? 'expected' : 'unknown' })
  void window.loadURL(`${APP_ORIGIN}/index.html?${first.toString()}`)
  return window
}

import { app, session, type BrowserWindow } from 'electron'
import { createEngine, type Engine, type Surroundings } from './engine'
import { announceToWindows } from './ipc/announce'
import { systemClock } from './platform/clock'
import { electronHelpers } from './platform/electron/helper-process.electron'
import { electronNotifications } from './platform/electron/notifications.electron'
import { systemProxy } from './platform/electron/system-proxy.electron'
import { createOsKeychain } from './platform/keychain/os-keychain'
import { createSettings } from './settings/settings.service'
import { dataFiles } from './startup/data-files'
import { electronDesktop } from './window/desktop.electron'
import { dress } from './window/dress'

interface Window extends Pick<Surroundings, 'dataFolder' | 'log' | 'onOpened'> {
  readonly mainWindow: () => BrowserWindow | undefined
}

/** The engine of a window: Electron's helper processes, proxy and desktop. A file of its own, loaded once the window is open. */
export function createWindowEngine({ mainWindow, ...given }: Window): Engine {
  const { electron, chrome, node } = process.versions
  const settings = createSettings({
    file: dataFiles(given.dataFolder).settings,
    systemLanguages: app.getPreferredSystemLanguages(),
    announce: (name, payload) => {
      void dress(settings.current())
      announceToWindows(name, payload)
    },
  })
  return createEngine({
    ...given,
    settings,
    announce: announceToWindows,
    passphrase: process.env['WERKBALIE_PASSPHRASE'],
    osKeychain: () => createOsKeychain({ helpers: electronHelpers }),
    proxyFor: systemProxy(session.defaultSession),
    clock: systemClock,
    desktop: electronDesktop(mainWindow),
    notifications: electronNotifications(({ screen, params }) => {
      mainWindow()?.show()
      announceToWindows('go-to-screen', { screen, params })
    }),
    version: APP_VERSION,
    runtime: `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
  })
}

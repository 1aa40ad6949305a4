import { session, type BrowserWindow } from 'electron'
import { createEngine, type Engine, type Surroundings } from './engine'
import { systemClock } from './platform/clock'
import { electronHelpers } from './platform/electron/helper-process.electron'
import { electronNotifications } from './platform/electron/notifications.electron'
import { systemProxy } from './platform/electron/system-proxy.electron'
import { createOsKeychain } from './platform/keychain/os-keychain'
import { electronDesktop } from './window/desktop.electron'

/** The engine of a window: Electron's helper processes, proxy and desktop. A file of its own, loaded once the window is open. */
export function createWindowEngine(
  dataFolder: string,
  mainWindow: () => BrowserWindow | undefined,
  surroundings: Pick<Surroundings, 'announce' | 'log' | 'settings' | 'onOpened'>,
): Engine {
  const { electron, chrome, node } = process.versions
  return createEngine({
    ...surroundings,
    dataFolder,
    passphrase: process.env['WERKBALIE_PASSPHRASE'],
    osKeychain: () => createOsKeychain({ helpers: electronHelpers }),
    proxyFor: systemProxy(session.defaultSession),
    clock: systemClock,
    desktop: electronDesktop(mainWindow),
    notifications: electronNotifications(({ screen, params }) => {
      mainWindow()?.show()
      surroundings.announce('go-to-screen', { screen, params })
    }),
    version: APP_VERSION,
    runtime: `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
  })
}

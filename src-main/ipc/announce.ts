import { BrowserWindow } from 'electron'
import { events, type Announce } from '../../src-shared/ipc/events'
import { send } from './electron-transport'

/** Announces a typed event to the windows that are open. */
export const announceToWindows: Announce = (name, payload) => {
  const parsed: unknown = events[name].parse(payload)
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    send(webContents, { kind: 'event', name, payload: parsed })
  }
}

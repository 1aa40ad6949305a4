import { BrowserWindow } from 'electron'
import { APP_ORIGIN } from './app-files'
import { webPreferences } from './main-window'
import { guardNavigation } from './navigation-guard'

/** The title a print page takes once everything on it is there. */
const READY_TITLE = 'print-ready'
const GIVE_UP_MS = 30_000

/** Renders a route of the app in a window nobody sees, and gives it as PDF (A4). */
export async function renderPdf(route: string): Promise<Buffer> {
  const window = new BrowserWindow({ show: false, width: 900, height: 1200, webPreferences })
  guardNavigation(window.webContents)
  try {
    const ready = pageReady(window)
    await window.loadURL(`${APP_ORIGIN}/index.html#/${route}`)
    await ready
    return await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true })
  } finally {
    window.destroy()
  }
}

function pageReady(window: BrowserWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The print page was not ready in time')), GIVE_UP_MS)
    window.on('page-title-updated', (_event, title) => {
      if (title !== READY_TITLE) return
      clearTimeout(timer)
      resolve()
    })
  })
}

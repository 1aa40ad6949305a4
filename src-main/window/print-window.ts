import { BrowserWindow } from 'electron'
import { APP_ORIGIN } from './app-files'
import { webPreferences } from './main-window'
import { guardNavigation } from './navigation-guard'

/** A page keeps this title, the one of index.html, until everything on it is there; its own then also names the PDF. */
const UNREADY_TITLE = 'Werkbalie'
const GIVE_UP_MS = 30_000

const PAGE_NUMBERS =
  '<p style="width:100%;font:7px sans-serif;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></p>'

/** Renders a route of the app in a window nobody sees, and gives it as PDF (A4, tagged where the runtime can). */
export async function renderPdf(route: string): Promise<Buffer> {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    // A window that is not shown would otherwise have its timers slowed down.
    webPreferences: { ...webPreferences, backgroundThrottling: false },
  })
  guardNavigation(window.webContents)
  try {
    const ready = pageReady(window)
    await window.loadURL(`${APP_ORIGIN}/index.html#/${route}`)
    await ready
    return await window.webContents.printToPDF({
      // Size and margins are the page's own: `@page` in its style sheet.
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: PAGE_NUMBERS,
    })
  } finally {
    window.destroy()
  }
}

function pageReady(window: BrowserWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The print page was not ready in time')), GIVE_UP_MS)
    // When the page cannot even be loaded there is nobody left to tell.
    window.once('closed', () => clearTimeout(timer))
    window.on('page-title-updated', (_event, title, isExplicit) => {
      if (isExplicit && title !== UNREADY_TITLE) resolve()
    })
  })
}

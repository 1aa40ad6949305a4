import { BrowserWindow, type WebContents } from 'electron'
import { APP_ORIGIN } from './app-files'
import { webPreferences } from './main-window'
import { guardNavigation } from './navigation-guard'

/** A page keeps this title, the one of index.html, until everything on it is there; its own then also names the PDF. */
const UNREADY_TITLE = 'Werkbalie'
const GIVE_UP_MS = 30_000

const PAGE_NUMBERS =
  '<p style="width:100%;font:7px sans-serif;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></p>'

/** Renders a route of the app in a window nobody sees, and gives it as PDF (A4, tagged where the runtime can). */
export function renderPdf(route: string): Promise<Buffer> {
  return withPage(route, (contents) =>
    contents.printToPDF({
      // Size and margins are the page's own: `@page` in its style sheet.
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: PAGE_NUMBERS,
    }),
  )
}

/** Renders a route in the same way, and has the system ask on which printer; `reason` is the system's own when it was not printed. */
export function printPage(route: string): Promise<{ printed: boolean; reason: string }> {
  return withPage(
    route,
    (contents) =>
      new Promise((resolve) => {
        contents.print({ printBackground: true }, (printed, reason) => resolve({ printed, reason }))
      }),
  )
}

async function withPage<Value>(
  route: string,
  use: (contents: WebContents) => Promise<Value>,
): Promise<Value> {
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
    return await use(window.webContents)
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

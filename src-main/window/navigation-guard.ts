import type { Session, WebContents } from 'electron'
import { APP_ORIGIN } from './app-files'

/** Holds a page where it is: no navigation away, no new window, no embedded view (security checklist, items 12 to 14). */
export function guardNavigation(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }, url: string): void => {
    if (!url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault()
  }
  contents.on('will-navigate', (event) => stay(event, event.url))
  contents.on('will-redirect', (event) => stay(event, event.url))
  contents.on('will-frame-navigate', (event) => stay(event, event.url))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** The one permission a page gets: putting text on the clipboard, on a click. Reading it is refused like everything else. */
const ALLOWED = 'clipboard-sanitized-write'

/** Refuses every permission a page could ask for but one: Electron's default is to grant them all (item 5). */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === ALLOWED))
  session.setPermissionCheckHandler((_contents, permission) => permission === ALLOWED)
  session.setDevicePermissionHandler(() => false)
}

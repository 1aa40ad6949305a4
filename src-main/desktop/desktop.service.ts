import type { desktopCalls } from '../../src-shared/desktop/desktop.contract'
import { LINKS } from '../../src-shared/desktop/links'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import { ok } from '../../src-shared/result'
import type { Desktop } from '../platform/desktop'

export interface About {
  readonly version: string
  readonly runtime: string
  readonly dataFolder: string
}

/** Opens official pages from the list, and tells which versions run. */
export function createDesktopHandlers(desktop: Desktop, about: About): GroupHandlers<typeof desktopCalls> {
  return {
    openLink: ({ id }) => desktop.openInBrowser(LINKS[id]),
    about: () => Promise.resolve(ok(about)),
  }
}

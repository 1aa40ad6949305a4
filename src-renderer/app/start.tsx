import { createRoot } from 'react-dom/client'
import { on } from '../ipc/events'
import '../styles/tokens.css'
import '../styles/base.css'
import { App } from './app'
import { go } from './navigation.store'
import { followPreferences } from './preferences'
import { printPage } from './print-pages'
import { watchForFailures } from './report-failure'
import type { Route } from './routes'
import { screens } from './screens'

/** Draws the window once its language and theme are known. */
export async function start(root: HTMLElement): Promise<void> {
  watchForFailures()
  await Promise.all([followPreferences(), screens[0]?.preload?.()])
  on('go-to-screen', ({ screen, params }) => {
    const known = screens.find(({ id }) => id === screen)
    // Main names the same parameters as the screens do; one that no screen knows does nothing.
    if (known !== undefined) go({ screen: known.id, params } as Route)
  })
  const page = createRoot(root)
  page.render(printPage(location.hash) ?? <App />)
  // What was typed a moment ago is not lost with the window: each part of it hands that over when it goes.
  addEventListener('beforeunload', () => page.unmount())
}

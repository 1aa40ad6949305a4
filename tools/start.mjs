// Usage: npm start [-- <switches for the app>]
// Installs what is missing and opens the app. On a machine without a screen it runs the tour instead.
import { ALL_BUNDLES } from './setup/bundles.mjs'
import { executableOf } from './setup/electron.mjs'
import { prepareWindow } from './setup/prepare.mjs'
import { run } from './setup/processes.mjs'
import { isRoot, root } from './setup/project.mjs'
import { command, say } from './setup/say.mjs'

const hasScreen =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

if (hasScreen) await command(start)
else {
  say('There is no screen here, so the tour shows the app')
  await import('./tour.mjs')
}

async function start() {
  const { folder } = await prepareWindow({ bundles: ALL_BUNDLES })
  // Chromium refuses to run its sandbox as the superuser.
  const switches = isRoot ? ['--no-sandbox'] : []
  return run(executableOf(folder), [...switches, root, ...process.argv.slice(2)])
}

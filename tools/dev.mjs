// Usage: npm run dev
// Opens the app from its sources and follows their changes.
import { join } from 'node:path'
import { executableOf } from './setup/electron.mjs'
import { prepareWindow } from './setup/prepare.mjs'
import { run } from './setup/processes.mjs'
import { isRoot, root } from './setup/project.mjs'
import { command } from './setup/say.mjs'

await command(async () => {
  const { folder } = await prepareWindow({})
  // electron-vite has its own names for what we tell Electron elsewhere.
  const env = { ELECTRON_EXEC_PATH: executableOf(folder), ...(isRoot ? { NO_SANDBOX: '1' } : {}) }
  const electronVite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  return run(process.execPath, [electronVite, 'dev', ...process.argv.slice(2)], { env })
})

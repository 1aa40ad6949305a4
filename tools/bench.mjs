// Usage: npm run bench [-- <part of a file name> …]
// Measures the promises about speed in test/bench, on a screen and with a keychain of its own.
import { join } from 'node:path'
import { inSession } from './display/session.mjs'
import { ALL_BUNDLES } from './setup/bundles.mjs'
import { prepareWindow } from './setup/prepare.mjs'
import { root } from './setup/project.mjs'
import { command } from './setup/say.mjs'

await command(async () => {
  const runtime = await prepareWindow({ system: ['display', 'keyring', 'tests'], bundles: ALL_BUNDLES })
  return inSession(['tools/bench/run.mjs', ...process.argv.slice(2)], {
    keychain: 'os',
    runtime,
    output: join(root, 'test-results/bench'),
  })
})

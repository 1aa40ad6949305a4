// Usage: npm run --silent call -- <feature>.<call> ['<json>' | -]
// The headless door: one call of the contract from a terminal. Standard output carries the answer and nothing else.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { staleBundles } from './setup/bundles.mjs'
import { nodePackagesAreFresh } from './setup/node-packages.mjs'
import { prepare } from './setup/prepare.mjs'
import { root } from './setup/project.mjs'
import { command } from './setup/say.mjs'

await command(async () => {
  if (!nodePackagesAreFresh() || staleBundles(['main']).length > 0) await prepare({ bundles: ['main'] })
  return 0
})
// In this very process: its input, output, signals and exit status are the call's, and no second start is waited for.
if (process.exitCode === 0) createRequire(import.meta.url)(join(root, 'out/main/headless.js'))

// Usage: npm run build
// Builds what is missing or older than its sources.
import { ALL_BUNDLES } from './setup/bundles.mjs'
import { prepare } from './setup/prepare.mjs'
import { command } from './setup/say.mjs'

await command(async () => {
  await prepare({ bundles: ALL_BUNDLES })
  return 0
})

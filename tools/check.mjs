// Usage: npm run check
// Every check and test that needs no window: format, types, lint, dead code, unit tests, screens and journeys.
import { checks, runParts } from './report/parts.mjs'
import { prepare } from './setup/prepare.mjs'
import { command } from './setup/say.mjs'

await command(async () => {
  await prepare({ system: ['tests'] })
  return runParts(checks)
})

// Usage: npm test
// Installs what is missing, then runs every check and test there is; the last line says how many passed and failed.
import { END_TO_END_NEEDS, endToEnd, SESSIONS } from './end-to-end.mjs'
import { checks, runParts } from './report/parts.mjs'
import { ALL_BUNDLES } from './setup/bundles.mjs'
import { prepareWindow } from './setup/prepare.mjs'
import { command } from './setup/say.mjs'

await command(async () => {
  const runtime = await prepareWindow({ system: END_TO_END_NEEDS, bundles: ALL_BUNDLES })
  const windows = SESSIONS.map((session) => ({
    name: session.name,
    run: async () => (await endToEnd(session, runtime)).outcome,
  }))
  return runParts([...checks, ...windows])
})

// Usage: npm run e2e [-- <vitest's filters and options>]
// Builds, then runs the end-to-end tests in real windows.
import { END_TO_END_NEEDS, endToEnd, SESSIONS } from './end-to-end.mjs'
import { runParts } from './report/parts.mjs'
import { ALL_BUNDLES } from './setup/bundles.mjs'
import { prepareWindow } from './setup/prepare.mjs'
import { command } from './setup/say.mjs'

await command(async () => {
  const runtime = await prepareWindow({ system: END_TO_END_NEEDS, bundles: ALL_BUNDLES })
  const given = process.argv.slice(2)
  // A filter may fit the tests of one session only.
  const args = given.length > 0 ? [...given, '--passWithNoTests'] : []
  return runParts(
    SESSIONS.map((session) => ({
      name: session.name,
      run: async () => (await endToEnd(session, runtime, args)).outcome,
    })),
  )
})

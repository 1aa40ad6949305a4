// Usage: npm run tour
// Drives the real app through its main job in the practice environment, on a screen and with a keychain of its own, and leaves
// pictures and a report in tour/.
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { endToEnd, SESSIONS } from './end-to-end.mjs'
import { ALL_BUNDLES } from './setup/bundles.mjs'
import { prepareWindow } from './setup/prepare.mjs'
import { root } from './setup/project.mjs'
import { command, say } from './setup/say.mjs'

await command(async () => {
  const runtime = await prepareWindow({ system: ['display', 'keyring'], bundles: ALL_BUNDLES })
  const { output, status } = await endToEnd(SESSIONS[0], runtime, ['test/e2e/tour'])
  const tour = join(root, 'tour')
  rmSync(tour, { recursive: true, force: true })
  if (existsSync(join(output, 'tour'))) cpSync(join(output, 'tour'), tour, { recursive: true })
  if (status === 0) console.log(`The tour is in ${join(tour, 'report.md')}`)
  else say(`The tour did not reach its end: see above${existsSync(tour) ? ` and ${tour}` : ''}.`)
  return status
})

import { join } from 'node:path'
import { inSession } from './display/session.mjs'
import { countVitest } from './report/count.mjs'
import { readJson, root } from './setup/project.mjs'

const LONGEST_MS = 20 * 60_000

/** What the end-to-end tests need from the system, beside what the window itself does. */
export const END_TO_END_NEEDS = /** @type {import('./setup/requirements.mjs').Group[]} */ ([
  'display',
  'keyring',
  'tests',
])

/** The two ways the tests run: beside a real, unlocked keychain, and on a machine that has none. */
export const SESSIONS = /** @type {const} */ ([
  { name: 'end to end', project: 'e2e', keychain: 'os' },
  { name: 'end to end, no keychain', project: 'no-keychain', keychain: 'none' },
])

/**
 * Runs end-to-end tests in a session of their own and counts them. What they leave to look at is in `test-results/`.
 * @param {typeof SESSIONS[number]} session
 * @param {import('./setup/prepare.mjs').Runtime} runtime
 * @param {string[]} [args] for vitest
 */
export async function endToEnd({ name, project, keychain }, runtime, args = []) {
  const output = join(root, 'test-results', project)
  // With the runner, vitest writes no compiled configuration beside the checkout, which the tests' user may not do.
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=vitest.e2e.config.mts',
    '--configLoader=runner',
  ]
  const status = await inSession([...vitest, `--project=${project}`, ...args], {
    keychain,
    runtime,
    output,
    timeoutMs: LONGEST_MS,
  })
  return { output, status, outcome: countVitest(name, status, readJson(join(output, 'report.json'))) }
}

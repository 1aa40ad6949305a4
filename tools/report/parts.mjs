import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from '../setup/processes.mjs'
import { readJson, root } from '../setup/project.mjs'
import { countVitest, countWhole, summary } from './count.mjs'

/** @typedef {import('./count.mjs').Outcome} Outcome */
/** @typedef {{ name: string, run: () => Promise<Outcome> }} Part */

/** No part takes this long: one that hangs must not hold up the rest for ever. */
const LONGEST_MS = 20 * 60_000

/**
 * A part that passes or fails as a whole.
 * @param {string} name
 * @param {string} script in package.json
 * @returns {Part}
 */
function wholePart(name, script) {
  return {
    name,
    run: async () => countWhole(name, await npm(['run', '--silent', script], { timeoutMs: LONGEST_MS })),
  }
}

/**
 * A part that vitest counts.
 * @param {string} name
 * @param {string} script in package.json
 * @returns {Part}
 */
function vitestPart(name, script) {
  const report = join(root, 'test-results', `${script}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return {
    name,
    run: async () => {
      rmSync(report, { force: true })
      const status = await npm(['run', '--silent', script, '--', ...reporters], { timeoutMs: LONGEST_MS })
      return countVitest(name, status, readJson(report))
    },
  }
}

/**
 * Runs every part, whatever happened to the one before, and prints the summary. Gives the exit status.
 * @param {Part[]} parts
 */
export async function runParts(parts) {
  /** @type {Outcome[]} */
  const outcomes = []
  for (const part of parts) {
    console.log(`\n— ${part.name} —`)
    outcomes.push(await part.run())
  }
  console.log(summary(outcomes))
  return outcomes.some(({ failed }) => failed > 0) ? 1 : 0
}

/** What needs no window. */
export const checks = [
  wholePart('format', 'format:check'),
  wholePart('types', 'types'),
  wholePart('lint', 'lint'),
  wholePart('dead code', 'dead-code'),
  vitestPart('unit and screens', 'unit'),
  vitestPart('journeys', 'journeys'),
]

import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'
import { run } from './processes.mjs'
import { say, SetupProblem } from './say.mjs'

/** @typedef {'main' | 'preload' | 'renderer'} Bundle */

export const ALL_BUNDLES = /** @type {Bundle[]} */ (['main', 'preload', 'renderer'])

const EVERY = ['src-shared', 'electron.vite.config.ts', 'package-lock.json']
/** @type {Record<Bundle, string[]>} */
const SOURCES = {
  main: ['src-main', ...EVERY],
  preload: ['src-main', ...EVERY],
  renderer: ['src-renderer', ...EVERY],
}

/**
 * Gives the file that says when a bundle's build began. It is written when the build has ended, so a folder being written
 * is never taken for a finished one.
 * @param {Bundle} bundle
 */
export function stampOf(bundle) {
  return join(root, 'out', bundle, '.built')
}

/**
 * Gives the bundles that are missing or older than their sources.
 * @param {Bundle[]} bundles
 */
export function staleBundles(bundles) {
  return bundles.filter((bundle) =>
    isStale(
      stampOf(bundle),
      SOURCES[bundle].map((path) => join(root, path)),
    ),
  )
}

/**
 * Builds what is missing or older than its sources.
 * @param {Bundle[]} bundles
 */
export async function buildBundles(bundles) {
  const stale = staleBundles(bundles)
  if (stale.length === 0) return
  say(`Building ${stale.join(', ')}`)
  const builder = join(root, 'tools/setup/build-bundles.mjs')
  if ((await run(process.execPath, [builder, ...stale], { quiet: true })) !== 0)
    throw new SetupProblem('The build failed: see above.')
}

/**
 * Tells whether something below the sources changed after the stamp's time, or there is no stamp.
 * @param {string} stamp
 * @param {string[]} sources
 */
export function isStale(stamp, sources) {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs
  return built === undefined || sources.some((source) => newest(source) > built)
}

/**
 * Gives the latest change below a path. A folder counts too: its time tells of a file taken away.
 * @param {string} path
 * @returns {number} milliseconds since 1970
 */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  const below = readdirSync(path).map((name) => newest(join(path, name)))
  return Math.max(stat.mtimeMs, ...below)
}

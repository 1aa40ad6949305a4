import { join } from 'node:path'
import { readJson, root } from './project.mjs'
import { SetupProblem } from './say.mjs'

/** Stops when this Node.js is older than package.json asks for. */
export function requireNode() {
  const wanted = String(readJson(join(root, 'package.json')).engines.node).replace('>=', '')
  if (isOlder(process.versions.node, wanted))
    throw new SetupProblem(
      `Node.js ${wanted} or newer is needed, and this is ${process.versions.node}. Get it from https://nodejs.org/`,
    )
}

/**
 * Tells whether a version comes before another. Both are numbers with dots.
 * @param {string} version
 * @param {string} wanted
 */
export function isOlder(version, wanted) {
  return version.localeCompare(wanted, 'en', { numeric: true }) < 0
}

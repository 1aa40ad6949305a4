import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { probe } from '../setup/processes.mjs'
import { say } from '../setup/say.mjs'

/** What no session needs, and what would make a copy slow. */
const LEFT_OUT = new Set(['.git', '.cache', 'dist', 'tour', 'test-results'])

/**
 * Gives paths under which an ordinary user can read a checkout, an Electron and Node.js: the paths themselves where they are
 * open to all, else copies, made for as long as the session lasts (a checkout below /root, say).
 * @template {Record<string, string>} Paths
 * @param {import('./ordinary-user.mjs').User} user
 * @param {Paths} paths
 * @returns {Paths & { remove: () => void }}
 */
export function readablePlace(user, paths) {
  const closed = Object.entries(paths).filter(([, path]) => !canRead(user, path))
  if (closed.length === 0) return { ...paths, remove: () => undefined }
  // On disk rather than in memory, as /tmp can be: node_modules is large.
  const copies = mkdtempSync('/var/tmp/werkbalie-')
  chmodSync(copies, 0o755)
  say(
    `Copying for the tests' ordinary user what only we may read: ${closed.map(([, path]) => path).join(', ')}`,
  )
  const copied = closed.map(([name, path]) => [name, copy(path, join(copies, name))])
  return {
    ...paths,
    ...Object.fromEntries(copied),
    remove: () => rmSync(copies, { recursive: true, force: true }),
  }
}

/**
 * @param {import('./ordinary-user.mjs').User} user
 * @param {string} path
 */
function canRead({ command }, path) {
  const [program = '', ...args] = [...command, 'find', path, '-maxdepth', '1', '!', '-readable']
  return probe(program, args) === ''
}

/**
 * @param {string} from
 * @param {string} folder
 */
function copy(from, folder) {
  const to = join(folder, basename(from))
  const filter = (/** @type {string} */ path) =>
    !LEFT_OUT.has(basename(path)) || path.includes('node_modules')
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true, filter })
  probe('chmod', ['-R', 'a+rX', folder])
  return to
}

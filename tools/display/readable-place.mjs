import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { probe } from '../setup/processes.mjs'
import { say } from '../setup/say.mjs'

/** What no session needs of a checkout. */
const LEFT_OUT = ['.git', '.cache', 'dist', 'tour', 'test-results']

/**
 * Gives folders in which an ordinary user can read what is in the given ones: the very same where they are open to all, else
 * copies (of a checkout below /root, say), there until they are removed.
 * @template {Record<string, string>} Folders
 * @param {import('./ordinary-user.mjs').User} user
 * @param {Folders} folders
 * @returns {Folders & { remove: () => void }}
 */
export function readablePlace(user, folders) {
  const closed = Object.entries(folders).filter(([, folder]) => !canRead(user, folder))
  if (closed.length === 0) return { ...folders, remove: () => undefined }
  say(
    `Copying for the tests' ordinary user what is closed to others: ${closed.map(([, from]) => from).join(', ')}`,
  )
  // On disk rather than in memory, as /tmp can be: node_modules is large.
  const copies = mkdtempSync('/var/tmp/werkbalie-')
  const remove = () => rmSync(copies, { recursive: true, force: true })
  try {
    for (const [name, from] of closed) copy(from, join(copies, name))
    open(copies)
  } catch (error) {
    remove()
    throw error
  }
  const copied = closed.map(([name]) => [name, join(copies, name)])
  return { ...folders, ...Object.fromEntries(copied), remove }
}

/**
 * @param {import('./ordinary-user.mjs').User} user
 * @param {string} folder
 */
function canRead({ command }, folder) {
  const [program = '', ...args] = [...command, 'find', folder, '-maxdepth', '1', '!', '-readable']
  return probe(program, args) === ''
}

/**
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  mkdirSync(to)
  const entries = readdirSync(from).filter((name) => !LEFT_OUT.includes(name))
  // Node's own copying takes five times as long.
  demand('cp', ['-a', ...entries.map((name) => join(from, name)), to])
}

/** @param {string} folder */
function open(folder) {
  chmodSync(folder, 0o755)
  demand('chmod', ['-R', 'a+rX', folder])
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function demand(program, args) {
  if (probe(program, args) === undefined) throw new Error(`${program} failed on ${args.at(-1)}`)
}

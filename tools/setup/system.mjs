import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { probe } from './processes.mjs'

/**
 * Gives a look-up of what this system has. The list of libraries is read once.
 * @returns {(requirement: import('./requirements.mjs').Requirement) => boolean}
 */
export function createSystem() {
  /** @type {Set<string> | undefined} */
  let libraries
  return ({ kind, name }) => {
    if (kind === 'file') return existsSync(name)
    if (kind === 'program') return hasProgram(name)
    libraries ??= readLibraries()
    return libraries.has(name)
  }
}

/** @param {string} name */
function hasProgram(name) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name)))
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function readLibraries() {
  // An ordinary user's PATH leaves /sbin out on Debian.
  const list = probe('/sbin/ldconfig', ['-p']) ?? probe('ldconfig', ['-p']) ?? ''
  return new Set(list.split('\n').map((line) => line.trim().split(' ')[0] ?? ''))
}

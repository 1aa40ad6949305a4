import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's top folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where set-up keeps its lock for this checkout. */
export const stateFolder = join(root, '.cache/setup')

/** Whether we run as the superuser, for whom Chromium refuses its sandbox. */
export const isRoot = process.getuid?.() === 0

/**
 * Gives the folder for what outlives node_modules and serves every checkout, such as an unpacked Electron.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function cacheFolder(env = process.env) {
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'werkbalie')
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/werkbalie')
  if (process.platform === 'win32') return join(env['LOCALAPPDATA'] ?? homedir(), 'werkbalie', 'Cache')
  // The end-to-end tests of a superuser run as an ordinary user, who may not look inside /root.
  if (isRoot) return '/var/cache/werkbalie'
  return join(homedir(), '.cache/werkbalie')
}

/**
 * Reads a JSON file; gives undefined when it is not there or not JSON.
 * @param {string} file
 * @returns {any}
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

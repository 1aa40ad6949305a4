import { join } from 'node:path'
import { buildBundles } from './bundles.mjs'
import { findElectron } from './electron.mjs'
import { withLock } from './lock.mjs'
import { installNodePackages, keytarIsWanted, nodePackagesAreFresh } from './node-packages.mjs'
import { requireNode } from './node-version.mjs'
import { stateFolder } from './project.mjs'
import { enableSandbox } from './sandbox.mjs'
import { installSystemPackages } from './system-packages.mjs'

/** @typedef {import('./requirements.mjs').Group} Group */
/** @typedef {import('./bundles.mjs').Bundle} Bundle */
/** @typedef {import('./electron.mjs').Runtime & { sandbox: boolean }} Runtime with whether its sandbox can start */

/**
 * Does all the set-up a command needs, on a machine where nothing is there yet, and nothing when all is there.
 * @param {object} needs
 * @param {Group[]} [needs.system] what the system must have; what keytar needs comes with every command
 * @param {Bundle[]} [needs.bundles] what must be built
 */
export async function prepare({ system = [], bundles = [] }) {
  requireNode()
  await withLock(join(stateFolder, 'lock'), async () => {
    const building = !nodePackagesAreFresh() || keytarIsWanted()
    await installSystemPackages([
      ...system,
      'keychain',
      ...(building ? /** @type {Group[]} */ (['keytar']) : []),
    ])
    await installNodePackages()
    await buildBundles(bundles)
  })
}

/**
 * As prepare, for commands that open a window: gives the Electron to open it with as well.
 * @param {Parameters<typeof prepare>[0]} needs
 * @returns {Promise<Runtime>}
 */
export async function prepareWindow({ system = [], bundles = [] }) {
  await prepare({ system: ['window', ...system], bundles })
  const runtime = await withLock(join(stateFolder, 'lock'), findElectron)
  return { ...runtime, sandbox: enableSandbox(runtime.folder) }
}

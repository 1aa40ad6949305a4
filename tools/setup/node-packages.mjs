import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readJson, root } from './project.mjs'
import { npm } from './processes.mjs'
import { missing } from './requirements.mjs'
import { say, SetupProblem } from './say.mjs'
import { createSystem } from './system.mjs'

const keytar = join(root, 'node_modules/keytar/package.json')
/** Says that keytar was tried with all it needs, so that a machine where it cannot be built does not try at each start. */
const keytarTried = join(root, 'node_modules/.keytar-could-not-be-built')

/** Tells whether node_modules holds exactly what package-lock.json names. */
export function nodePackagesAreFresh() {
  const wanted = readJson(join(root, 'package-lock.json'))
  // npm's own note of what it installed, which it writes last.
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))
  return Boolean(installed) && isSameTree(wanted.packages, installed.packages)
}

/** Tells whether keytar is still to be built: it is not there, and was not yet tried in vain. */
export function keytarIsWanted() {
  return !existsSync(keytar) && !existsSync(keytarTried)
}

/** Installs what package-lock.json names, when node_modules holds something else or keytar can be built by now. */
export async function installNodePackages() {
  const canBuild = missing(['keytar'], createSystem()).length === 0 || process.platform !== 'linux'
  if (nodePackagesAreFresh() && !(canBuild && keytarIsWanted())) return
  say('Installing the packages that package-lock.json names (npm ci)')
  const status = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    quiet: true,
    env: headers(),
  })
  if (status !== 0) throw new SetupProblem('npm ci failed: see above.')
  if (existsSync(keytar)) return
  if (canBuild) writeFileSync(keytarTried, '')
  say('keytar could not be built, so the app will offer its passphrase vault in the place of the keychain')
}

/**
 * Tells whether an installed tree is the wanted one. What is optional may be missing: it is for other systems, or failed.
 * @param {Record<string, { version?: string, integrity?: string, optional?: boolean }>} wanted package-lock.json's packages
 * @param {Record<string, { version?: string, integrity?: string }>} installed those of npm's hidden lock file
 */
export function isSameTree(wanted, installed) {
  const same = (/** @type {string} */ path) =>
    wanted[path]?.version === installed[path]?.version &&
    wanted[path]?.integrity === installed[path]?.integrity
  return (
    Object.keys(installed).every(same) &&
    Object.entries(wanted).every(
      ([path, { optional }]) => path === '' || same(path) || (optional && !installed[path]),
    )
  )
}

/** Where Node.js came with its headers, keytar is compiled against those and nothing is downloaded from nodejs.org. */
function headers() {
  const prefix = join(dirname(process.execPath), '..')
  const hasHeaders = existsSync(join(prefix, 'include/node/node_api.h'))
  return hasHeaders && !process.env['npm_config_nodedir'] ? { npm_config_nodedir: prefix } : {}
}

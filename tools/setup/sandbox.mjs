import { chmodSync, chownSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ordinaryUser } from '../display/ordinary-user.mjs'
import { isRoot } from './project.mjs'
import { probe } from './processes.mjs'
import { say } from './say.mjs'

/**
 * Sees to it that Chromium's sandbox can start for an ordinary user, and tells whether it can. Where the system forbids user
 * namespaces (Ubuntu 23.10 and later), Chromium falls back on a helper that must belong to root and be setuid; where the
 * system forbids any namespace (most containers), there is no sandbox.
 * @param {string} folder of an unpacked Electron
 */
export function enableSandbox(folder) {
  if (process.platform !== 'linux' || works(ordinaryUser().command, '--user', '--map-root-user')) return true
  const helper = join(folder, 'chrome-sandbox')
  if (isSetuidRoot(helper)) return true
  if (isRoot ? !works([], '--pid', '--fork') : probe('sudo', ['-n', 'true']) === undefined)
    return tell(helper)
  if (isRoot) {
    chownSync(helper, 0, 0)
    chmodSync(helper, 0o4755)
  } else {
    probe('sudo', ['-n', 'chown', 'root:root', helper])
    probe('sudo', ['-n', 'chmod', '4755', helper])
  }
  return isSetuidRoot(helper)
}

/**
 * @param {string[]} before
 * @param {string[]} namespaces
 */
function works(before, ...namespaces) {
  const [program = '', ...args] = [...before, 'unshare', ...namespaces, 'true']
  return probe(program, args) !== undefined
}

/** @param {string} file */
function isSetuidRoot(file) {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat?.uid === 0 && (stat.mode & 0o4000) !== 0
}

/** @param {string} helper */
function tell(helper) {
  if (isRoot) say('This system allows no sandbox, as a container often does: windows open without it here')
  else {
    say("This system forbids the sandbox that Electron's windows run in. This allows it:")
    say(`  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`)
  }
  return false
}

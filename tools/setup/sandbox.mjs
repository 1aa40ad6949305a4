import { chmodSync, chownSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isRoot } from './project.mjs'
import { probe } from './processes.mjs'
import { say } from './say.mjs'

/**
 * Sees to it that Chromium's sandbox can start for an ordinary user. Where the system forbids user namespaces (Ubuntu 23.10
 * and later), Chromium falls back on a helper that must belong to root and be setuid.
 * @param {string} folder of an unpacked Electron
 */
export function enableSandbox(folder) {
  if (process.platform !== 'linux' || userNamespacesWork()) return
  const helper = join(folder, 'chrome-sandbox')
  const stat = statSync(helper, { throwIfNoEntry: false })
  if (!stat || (stat.uid === 0 && stat.mode & 0o4000)) return
  if (isRoot) {
    chownSync(helper, 0, 0)
    chmodSync(helper, 0o4755)
  } else if (
    probe('sudo', ['-n', 'chown', 'root:root', helper]) === undefined ||
    probe('sudo', ['-n', 'chmod', '4755', helper]) === undefined
  ) {
    say("This system forbids the sandbox that Electron's windows run in. This allows it:")
    say(`  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`)
  }
}

function userNamespacesWork() {
  const drop = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'] : []
  const [program = '', ...args] = [...drop, 'unshare', '--user', '--map-root-user', 'true']
  return probe(program, args) !== undefined
}

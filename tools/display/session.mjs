import { spawn } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { isRoot, root } from '../setup/project.mjs'
import { ended, passingOnSignals, run } from '../setup/processes.mjs'
import { ordinaryUser } from './ordinary-user.mjs'
import { readablePlace } from './readable-place.mjs'
import { sessionEnvironment } from './session-environment.mjs'

/**
 * @typedef {object} Session
 * @property {'os' | 'none'} keychain a keyring of its own, unlocked; or nothing that keeps secrets
 * @property {import('../setup/prepare.mjs').Runtime} runtime the Electron that the command starts
 * @property {string} output a folder: what the command writes to $WERKBALIE_OUTPUT ends up there
 * @property {NodeJS.ProcessEnv} [env] added to the command's environment
 * @property {number} [timeoutMs] after this everything in the session is killed
 */

/**
 * Runs a Node.js script of the checkout with a screen, a home folder and a keyring that are its own and gone afterwards, and
 * gives its exit status. A superuser's session belongs to an ordinary user, so that the app runs in its real sandbox.
 * On macOS and Windows the command runs on the screen and with the keychain that are there.
 * @param {string[]} script path from the checkout's top, and arguments
 * @param {Session} session
 */
export async function inSession(script, session) {
  if (process.platform !== 'linux') return runHere(script, session)
  const user = ordinaryUser()
  const wanted = { checkout: root, electron: session.runtime.folder, node: dirname(process.execPath) }
  const place = readablePlace(user, wanted)
  // Sockets live in it, whose paths may not be long; and a superuser's TMPDIR may be closed to others.
  const home = mkdtempSync(join(isRoot ? '/tmp' : tmpdir(), 'werkbalie-'))
  try {
    for (const folder of ['', 'run', 'output']) own(join(home, folder), user)
    const env = {
      ...sessionEnvironment(process.env, home),
      ...session.env,
      ...variables({ ...session.runtime, folder: place.electron }, join(home, 'output')),
    }
    const inside = [join(place.checkout, 'tools/display/inside.mjs'), session.keychain, ...script]
    const command = [...user.command, join(place.node, basename(process.execPath)), ...inside]
    const status = await runDetached(command, place.checkout, env, session.timeoutMs)
    keep(join(home, 'output'), session.output)
    return status
  } finally {
    place.remove()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * @param {string[]} script
 * @param {Session} session
 */
function runHere(script, { runtime, output, env, timeoutMs }) {
  mkdirSync(output, { recursive: true })
  const options = { env: { ...env, ...variables(runtime, output) }, ...(timeoutMs ? { timeoutMs } : {}) }
  return run(process.execPath, script, options)
}

/**
 * @param {import('../setup/prepare.mjs').Runtime} runtime
 * @param {string} output
 */
function variables({ folder, sandbox }, output) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: folder,
    WERKBALIE_OUTPUT: output,
    ...(sandbox ? {} : { WERKBALIE_NO_SANDBOX: '1' }),
  }
}

/**
 * @param {string} folder
 * @param {import('./ordinary-user.mjs').User} user
 */
function own(folder, user) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user.id) chownSync(folder, user.id, user.id)
}

/**
 * Runs a command as the head of a process group, so that whatever it leaves behind ends with it. It hears that we died by the
 * closing of its channel.
 * @param {string[]} command
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @param {number} [timeoutMs]
 */
async function runDetached([program = '', ...args], cwd, env, timeoutMs) {
  const child = spawn(program, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const kill = (/** @type {NodeJS.Signals} */ signal) => killGroup(child.pid, signal)
  const timer = timeoutMs && setTimeout(() => kill('SIGKILL'), timeoutMs)
  try {
    return await passingOnSignals({ kill }, ended(child))
  } finally {
    clearTimeout(timer)
    kill('SIGKILL')
  }
}

/**
 * @param {number | undefined} leader
 * @param {NodeJS.Signals} signal
 */
function killGroup(leader, signal) {
  try {
    if (leader) process.kill(-leader, signal)
  } catch {
    // Nothing of it is left.
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function keep(from, to) {
  rmSync(to, { recursive: true, force: true })
  if (existsSync(from)) cpSync(from, to, { recursive: true })
}

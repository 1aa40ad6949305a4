// Usage: node tools/display/inside.mjs os|none <script> [arguments]
// Runs as the session's user: starts the screen and, for `os`, a bus with an unlocked keyring; then runs the script.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { ended } from '../setup/processes.mjs'

/** @type {import('node:child_process').ChildProcess[]} */
const services = []

/** @param {number} status */
async function stop(status) {
  const gone = services.map(ended)
  for (const service of services) service.kill('SIGKILL')
  await Promise.allSettled(gone)
  process.exit(status)
}
// Whoever started us is gone.
process.once('disconnect', () => stop(1))
process.once('SIGTERM', () => stop(143))
process.once('SIGINT', () => stop(130))

const [keychain, ...script] = process.argv.slice(2)
process.env['DISPLAY'] = await startScreen()
if (keychain === 'os') {
  process.env['DBUS_SESSION_BUS_ADDRESS'] = await startBus()
  await startKeyring()
}
await stop(await ended(spawn(process.execPath, script, { stdio: ['ignore', 'inherit', 'inherit'] })))

/** Starts a screen of our own and gives its name, such as `:99`. It lives in memory and shows fictitious people only. */
async function startScreen() {
  const screen = ['-screen', '0', '1440x1000x24', '-nolisten', 'tcp', '-noreset', '-displayfd', '3']
  return `:${await start('Xvfb', screen)}`
}

/** Starts a message bus and gives its address. */
function startBus() {
  return start('dbus-daemon', ['--session', '--nofork', '--print-address=3'])
}

/**
 * Starts the keyring with a new keyring in it, unlocked: what a desktop does when its user logs in. The command returns when
 * the keyring answers; what it leaves running ends with the bus.
 */
async function startKeyring() {
  const args = ['--unlock', '--components=secrets']
  const daemon = spawn('gnome-keyring-daemon', args, { stdio: ['pipe', 'ignore', 'ignore'] })
  daemon.stdin.end(randomUUID())
  const status = await ended(daemon)
  if (status !== 0) throw new Error(`gnome-keyring-daemon ended with status ${status}`)
}

/**
 * Starts a service and gives the line it writes to file descriptor 3 when it is ready.
 * @param {string} program
 * @param {string[]} args
 */
async function start(program, args) {
  const service = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  services.push(service)
  const ready = /** @type {import('node:stream').Readable} */ (service.stdio[3])
  const failed = ended(service).then((status) => {
    throw new Error(`${program} ended with status ${status} before it was ready`)
  })
  failed.catch(() => undefined)
  const [line] = await Promise.race([once(ready, 'data'), failed])
  return String(line).trim()
}

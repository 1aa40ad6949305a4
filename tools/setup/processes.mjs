import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { basename } from 'node:path'
import { root } from './project.mjs'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to our own environment
 * @property {string} [cwd] the checkout by default
 * @property {boolean} [quiet] show what the program says only when it fails, and then on standard error
 * @property {boolean} [shell]
 * @property {number} [timeoutMs] after this the program is killed
 */

/**
 * Runs a program to its end and gives its exit status (128 + the signal's number when a signal ended it, as shells do).
 * A signal sent to us is passed on, so that nothing is left running.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export async function run(program, args, { env, cwd = root, quiet = false, shell = false, timeoutMs } = {}) {
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(program, args, { cwd, stdio, shell, env: { ...process.env, ...env } })
  /** @type {Buffer[]} */
  const said = []
  child.stdout?.on('data', (chunk) => said.push(chunk))
  child.stderr?.on('data', (chunk) => said.push(chunk))
  const timer = timeoutMs && setTimeout(() => child.kill('SIGKILL'), timeoutMs)
  const status = await passingOnSignals(child, ended(child))
  clearTimeout(timer)
  if (status !== 0) process.stderr.write(Buffer.concat(said))
  return status
}

/**
 * Waits for a program's end and gives its exit status.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function ended(child) {
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/**
 * While something is awaited, passes the signals we get on to what can be killed.
 * @template T
 * @param {{ kill(signal: NodeJS.Signals): unknown }} target
 * @param {Promise<T>} awaited
 */
export function passingOnSignals(target, awaited) {
  const forward = (/** @type {NodeJS.Signals} */ signal) => target.kill(signal)
  for (const signal of SIGNALS) process.on(signal, forward)
  return awaited.finally(() => {
    for (const signal of SIGNALS) process.off(signal, forward)
  })
}

/**
 * Runs a small probe and gives what it printed, or undefined when it failed or does not exist.
 * @param {string} program
 * @param {string[]} args
 */
export function probe(program, args) {
  const { status, stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, LC_ALL: 'C' }, // what we read must not come in the user's language
  })
  return status === 0 ? stdout : undefined
}

/**
 * Runs npm: the one that started us, else the machine's.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const cli = process.env['npm_execpath']
  if (cli && basename(cli) === 'npm-cli.js') return run(process.execPath, [cli, ...args], options)
  // npm is a script on Windows, which only a shell starts.
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}

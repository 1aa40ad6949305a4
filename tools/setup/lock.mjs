import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** No set-up takes this long: an older lock was left by a process that died, and whose number another may bear by now. */
const LONGEST_MS = 60 * 60_000

/**
 * Does work while no other process holds the same lock file. A lock whose holder died is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  while (!take(file)) {
    const holder = read(file)
    if (holder && isLeftOver(holder)) remove(file, holder)
    else await pause(100)
  }
  const release = () => rmSync(file, { force: true })
  process.on('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

/** @param {string} file */
function take(file) {
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    // A link appears with its content in one step: nobody ever reads a lock without its holder.
    linkSync(own, file)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/** @typedef {{ pid: number, since: number }} Holder */

/**
 * @param {string} file
 * @returns {Holder | undefined} undefined when it has been released
 */
function read(file) {
  try {
    return { pid: Number(readFileSync(file, 'utf8')), since: statSync(file).mtimeMs }
  } catch {
    return undefined
  }
}

/** @param {Holder} holder */
function isLeftOver({ pid, since }) {
  if (Date.now() - since > LONGEST_MS) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH'
  }
}

/**
 * @param {string} file
 * @param {Holder} holder
 */
function remove(file, holder) {
  const aside = `${file}.${process.pid}.old`
  try {
    renameSync(file, aside)
    // Another process may have taken over between our look and our move: then this is its lock, and it gets it back.
    if (read(aside)?.pid !== holder.pid) linkSync(aside, file)
  } catch {
    // Someone else moved it first.
  }
  rmSync(aside, { force: true })
}

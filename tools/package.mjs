// Usage: npm run package [-- --installers]
// Packs the app for this system into dist/: as a folder, or as the installers people get.
import { join } from 'node:path'
import { ALL_BUNDLES } from './setup/bundles.mjs'
import { prepareWindow } from './setup/prepare.mjs'
import { run } from './setup/processes.mjs'
import { root } from './setup/project.mjs'
import { command, say, SetupProblem } from './setup/say.mjs'

await command(async () => {
  const { folder, origin } = await prepareWindow({ bundles: ALL_BUNDLES })
  const installers = process.argv.includes('--installers')
  if (origin === 'registry') {
    if (installers)
      throw new SetupProblem(
        'Installers are made with the official Electron only, which could not be downloaded here.',
      )
    say('What is packed here holds an Electron for development and tests: do not hand it on')
  }
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const target = installers ? '--publish=never' : '--dir'
  // electron-builder gets the official one by itself, from the same cache and mirrors.
  const env = origin === 'official' ? {} : { ELECTRON_DIST: folder }
  return run(process.execPath, [builder, '--config=electron-builder.config.mjs', target], { env })
})

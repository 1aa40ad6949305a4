import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { bundleScript, runScript } from '../../../support/run-script'
import { KEY, newFolder, notes } from './folders'

// A file system of two megabytes of our own needs Linux, and a user who may make namespaces.
const namespace = ['-Urm', '--']
const possible = spawnSync('unshare', [...namespace, 'true']).status === 0

test.runIf(possible)(
  'a disk that is really full: said as such, nothing lost, and room heals it',
  async () => {
    const script = await bundleScript(resolve(import.meta.dirname, 'full-disk.script.ts'))
    const folder = newFolder()
    const task = JSON.stringify({ folder, key: KEY.toString('hex'), migrations: notes })
    const command = `mount -t tmpfs -o size=2m tmpfs ${folder} && exec "$0" "$@"`
    const running = runScript(['unshare', ...namespace, 'sh', '-c', command, process.execPath, script, task])
    const { code, errors } = await running.ended
    expect(running.lines()).toEqual([
      'database: full',
      'rows as acknowledged: true',
      'vault: full',
      'vault still reads: kept',
      'atomic file: full',
      'old content: old',
      'a new store: {"code":"storage-failed","reason":"full"}',
      'after making room: kept',
      'opened again: true',
    ])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
  },
)

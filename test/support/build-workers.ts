import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'

const root = resolve(import.meta.dirname, '../..')
// A folder of its own per run, inside the project so that native packages are found.
const bundles = resolve(root, 'out/test', String(process.pid))

/** Vitest's global set-up: builds the worker and helper bundles from their sources, so that tests run what the app runs. */
export async function setup(): Promise<void> {
  process.env['WERKBALIE_BUNDLES'] = bundles
  await build(workers)
}

export function teardown(): void {
  rmSync(bundles, { recursive: true, force: true })
}

const workers: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: bundles,
    emptyOutDir: false,
    ssr: true,
    target: 'node18',
    rolldownOptions: {
      input: {
        'database.worker': resolve(root, 'src-main/platform/storage/database.worker.ts'),
        'crypto.worker': resolve(root, 'src-main/platform/crypto/crypto.worker.ts'),
        'job-feed.worker': resolve(root, 'src-main/job-feed/job-feed.worker.ts'),
        'tables.worker': resolve(root, 'src-main/platform/tables/tables.worker.ts'),
        'keychain.helper': resolve(root, 'src-main/platform/keychain/keychain.helper.ts'),
      },
      external: ['libsql', 'keytar'],
      output: { format: 'cjs', entryFileNames: '[name].js', dynamicImportInCjs: false },
    },
  },
  ssr: { noExternal: true, external: ['libsql', 'keytar'] },
}

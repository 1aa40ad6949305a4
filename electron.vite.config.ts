import { resolve } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { appId, version } from './package.json'
import { LANGUAGES, wordsFile } from './src-shared/texts/languages'

// The oldest runtime the code must run on: Electron 25 = Node 18.15 and Chromium 114.
const NODE_TARGET = 'node18'
const CHROME_TARGET = 'chrome114'

// Native modules stay outside the bundle and are loaded from node_modules at run time.
const native = ['keytar', 'libsql']

const from = (path: string): string => resolve(__dirname, path)

// What is drawn first: the frame and the first screen (src-renderer/app/screens.ts).
const FIRST = ['src-renderer/main.tsx', 'src-renderer/today/today.screen.tsx']

// A real `import()` cannot read app.asar on Electron 25, so it becomes `require`.
// Shared chunks lie beside the entries, so that __dirname is the same folder in both (platform/bundles.ts).
const output = {
  format: 'cjs',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  dynamicImportInCjs: false,
} as const

export default defineConfig({
  main: {
    define: { APP_VERSION: JSON.stringify(version), APP_ID: JSON.stringify(appId) },
    build: {
      target: NODE_TARGET,
      outDir: 'out/main',
      externalizeDeps: { include: native },
      rolldownOptions: {
        input: {
          main: from('src-main/main.ts'),
          headless: from('src-main/headless.ts'),
          'database.worker': from('src-main/platform/storage/database.worker.ts'),
          'crypto.worker': from('src-main/platform/crypto/crypto.worker.ts'),
          'job-feed.worker': from('src-main/job-feed/job-feed.worker.ts'),
          'tables.worker': from('src-main/platform/tables/tables.worker.ts'),
          'keychain.helper': from('src-main/platform/keychain/keychain.helper.ts'),
        },
        output,
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      outDir: 'out/preload',
      // A sandboxed preload cannot require() from node_modules.
      externalizeDeps: false,
      rolldownOptions: { input: { preload: from('src-main/preload.ts') }, output },
    },
  },
  renderer: {
    root: from('src-renderer'),
    // React Aria speaks thirty languages.
    plugins: [react(), optimizeLocales.vite({ locales: [...LANGUAGES] })],
    build: {
      target: CHROME_TARGET,
      outDir: 'out/renderer',
      minify: true,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { index: from('src-renderer/index.html') },
        output: {
          // One file for what is drawn first, with all it needs: each file costs the main process a question, which is busiest then.
          codeSplitting: { groups: [{ name: 'first', test: isDrawnFirst }] },
          chunkFileNames: ({ facadeModuleId }) => wordsOf(facadeModuleId) ?? 'assets/[name]-[hash].js',
        },
      },
    },
  },
})

function isDrawnFirst(module: string): boolean {
  return FIRST.some((source) => module.endsWith(source))
}

function wordsOf(module: string | null | undefined): string | undefined {
  const language = LANGUAGES.find((language) => module?.endsWith(`src-shared/texts/${language}/catalog.ts`))
  return language === undefined ? undefined : wordsFile(language)
}

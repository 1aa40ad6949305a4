// Usage: node tools/setup/build-bundles.mjs main|preload|renderer …
// What `electron-vite build` does, for the named parts only: a terminal call needs no window to be built.
import { utimesSync, writeFileSync } from 'node:fs'
import { resolveConfig } from 'electron-vite'
import { build } from 'vite'
import { root } from './project.mjs'
import { stampOf } from './bundles.mjs'

process.chdir(root)
const { config } = await resolveConfig({ logLevel: 'warn' }, 'build', 'production')
for (const name of /** @type {import('./bundles.mjs').Bundle[]} */ (process.argv.slice(2))) {
  const began = new Date()
  await build(config?.[name] ?? {})
  writeFileSync(stampOf(name), '')
  utimesSync(stampOf(name), began, began)
}

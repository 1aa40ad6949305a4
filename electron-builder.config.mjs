// Read by `npm run package`, which names an unpacked Electron in ELECTRON_DIST where it is not the official download.
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

const given = process.env.ELECTRON_DIST
const read = (...path) => readFileSync(join(...path), 'utf8')
const inJson = (...path) => JSON.parse(read(import.meta.dirname, ...path))
const electronVersion = given
  ? read(given, 'version').trim().replace(/^v/, '')
  : inJson('node_modules/electron/package.json').version

/** Needed while the app runs; what else keytar and libsql depend on only installs them. */
const runtimePackages = ['libsql', '@libsql', '@neon-rs/load', 'detect-libc', 'keytar']

/** @type {import('electron-builder').Configuration} */
export default {
  // Never changes: renaming orphans every stored secret.
  appId: inJson('package.json').appId,
  productName: 'Werkbalie',
  directories: { output: 'dist', buildResources: 'resources' },
  electronVersion,
  ...(given ? { electronDist: given } : {}),
  // Our stand-in for Electron's default app travels with an Electron that came without one.
  afterExtract: ({ appOutDir }) => rm(join(appOutDir, 'resources/app'), { recursive: true, force: true }),
  files: [
    'package.json',
    'out/{main,preload,renderer}/**',
    '!**/.built',
    '!node_modules/**',
    ...runtimePackages.map((name) => `node_modules/${name}/**`),
    '!node_modules/@libsql/*-musl*/**',
    '!node_modules/keytar/{src,build/Release/obj.target}/**',
  ],
  asar: true,
  // The system loads these itself, and it cannot look inside an archive.
  asarUnpack: ['**/*.node'],
  // Our native modules speak Node-API: one build serves Node.js and every Electron.
  npmRebuild: false,
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    onlyLoadAppFromAsar: true,
    // Linux has no such check.
    enableEmbeddedAsarIntegrityValidation: process.platform !== 'linux',
    // Came with Electron 29.
    ...(Number.parseInt(electronVersion) >= 29 ? { grantFileProtocolExtraPrivileges: false } : {}),
  },
  win: { target: ['nsis'] },
  mac: { target: ['dmg'], category: 'public.app-category.business' },
  linux: {
    target: ['deb', 'AppImage', 'tar.gz'],
    category: 'Office',
    executableName: 'werkbalie',
    maintainer: 'Werkbalie maintainers',
    synopsis: 'The official API work of a small employer',
    syncDesktopName: true,
  },
  deb: { recommends: ['gnome-keyring | kwalletmanager'] },
}

'use strict'
// Does what Electron's own default app does, for an Electron that came without one:
// `electron [-r module] [switches] <app folder or main file> [arguments]` runs that app under its own name and version.
const { app } = require('electron')
const { readFileSync, statSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')
const Module = require('node:module')

const { preloads, target } = parse(process.argv.slice(1))
if (target) start(resolve(target))
else stop('usage: electron [switches] <app folder or main file>')

function parse(args) {
  const preloads = []
  while (args.length > 0) {
    const arg = args.shift()
    if (arg === '-r' || arg === '--require') preloads.push(args.shift())
    else if (arg === '--version' || arg === '-v') stop(`v${process.versions.electron}`, 0)
    else if (arg === '--abi') stop(process.versions.modules, 0)
    else if (!arg.startsWith('-')) return { preloads, target: arg }
  }
  return { preloads }
}

function start(target) {
  const isFolder = statSync(target).isDirectory()
  const folder = isFolder ? target : dirname(target)
  const manifest = isFolder ? JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) : {}
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  name(folder, manifest)
  for (const preload of preloads) Module._load(preload, null, true)
  // As the main module, so that require.main is the app's.
  Module._load(isFolder ? join(folder, manifest.main ?? 'index.js') : target, Module, true)
}

function name(folder, { productName, name, version, desktopName }) {
  if (version) app.setVersion(version)
  if (productName ?? name) app.setName(productName ?? name)
  app.setDesktopName(desktopName ?? `${app.getName()}.desktop`)
  // The stand-in's own name chose the folder before this ran.
  if (!app.commandLine.hasSwitch('user-data-dir'))
    app.setPath('userData', join(app.getPath('appData'), app.getName()))
  app.setAppPath(folder)
}

function stop(line, status = 64) {
  process.stdout.write(`${line}\n`)
  process.exit(status)
}

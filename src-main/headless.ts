import { text } from 'node:stream/consumers'
import type { Problem } from '../src-shared/problem'
import { fail, type Result } from '../src-shared/result'
import { contract } from '../src-shared/ipc/contract'
import { createEngine } from './engine'
import { defaultDataFolder } from './platform/data-folder'
import { noDesktop } from './platform/desktop'
import { nodeHelpers } from './platform/helper-process'
import { environmentProxy } from './platform/http/system-proxy'
import { createOsKeychain } from './platform/keychain/os-keychain'
import { systemClock } from './platform/clock'
import { streamLog } from './platform/log'
import { noNotifications } from './platform/notifications'
import { createSettings } from './settings/settings.service'
import { dataFiles } from './startup/data-files'

const USAGE =
  "usage: npm run --silent call -- <feature>.<call> ['<json>' | -]\n       npm run --silent call -- --list\n"

/** The headless door: one call of the contract from a terminal, one line of JSON as its answer. */
async function main(args: readonly string[]): Promise<number> {
  const [path, given] = args
  if (path === '--list') return list()
  const [group, name] = path?.split('.') ?? []
  if (group === undefined || name === undefined || !isCall(group, name) || args.length > 2)
    return wrongUsage(path)
  const input = await inputFrom(given)
  if (!input.ok) return wrongUsage('the input is not JSON')
  return answer(group, name, input.value)
}

async function answer(group: string, name: string, input: unknown): Promise<number> {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const dataFolder = process.env['WERKBALIE_DATA'] ?? defaultDataFolder(process.platform, process.env)
  const announce = (): void => undefined
  const engine = createEngine({
    dataFolder,
    passphrase: process.env['WERKBALIE_PASSPHRASE'],
    osKeychain: () => createOsKeychain({ helpers: nodeHelpers }),
    proxyFor: environmentProxy,
    clock: systemClock,
    log: streamLog(process.stderr),
    announce,
    desktop: noDesktop,
    notifications: noNotifications,
    settings: createSettings({
      file: dataFiles(dataFolder).settings,
      announce,
      systemLanguages: [process.env['LC_ALL'] ?? process.env['LANG'] ?? 'nl'],
    }),
    version: APP_VERSION,
    runtime: `Node ${process.versions.node}`,
  })
  try {
    const status = await engine.open()
    const answered = await engine.answer(group, name, input, {
      signal: stop.signal,
      progress: () => undefined,
    })
    // Why the store is closed says more than that it is.
    const closed = !answered.ok && answered.problem.code === 'not-open' && 'problem' in status
    return print(closed ? fail(status.problem) : answered)
  } finally {
    await engine.close()
  }
}

function print(outcome: Result<unknown, Problem>): number {
  process.stdout.write(`${JSON.stringify(outcome)}\n`)
  return outcome.ok ? 0 : 1
}

function list(): number {
  for (const [group, calls] of Object.entries(contract)) {
    for (const [name, { summary }] of Object.entries(calls))
      process.stdout.write(`${group}.${name}  ${summary}\n`)
  }
  return 0
}

function wrongUsage(reason: string | undefined): number {
  if (reason !== undefined) process.stderr.write(`Not understood: ${reason}\n`)
  process.stderr.write(USAGE)
  return 2
}

function isCall(group: string, name: string): boolean {
  const calls: object | undefined = Object.hasOwn(contract, group)
    ? contract[group as keyof typeof contract]
    : undefined
  return calls !== undefined && Object.hasOwn(calls, name)
}

async function inputFrom(given: string | undefined): Promise<{ ok: true; value: unknown } | { ok: false }> {
  if (given === undefined) return { ok: true, value: undefined }
  try {
    return { ok: true, value: JSON.parse(given === '-' ? await text(process.stdin) : given) as unknown }
  } catch {
    return { ok: false }
  }
}

// Whoever reads the answer may stop reading: `--list | head`.
process.stdout.on('error', () => process.exit(0))
void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status
})

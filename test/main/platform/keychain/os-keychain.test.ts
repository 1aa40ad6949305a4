import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundleScript, runScript } from '../../../support/run-script'
import { newFolder } from '../storage/folders'
import type { Step } from './keychain.script'

// The real thing: keytar, libsecret, D-Bus and GNOME Keyring, in a session and a home of the test's own.

const SECRET = `-----BEGIN PRIVATE KEY-----\n${'MIIJQgIBADANBgkqhkiG9w0BAQEFAASC\n'.repeat(182)}`
const PROMPT_MS = 1500

let script: string

beforeAll(async () => {
  script = await bundleScript(resolve(import.meta.dirname, 'keychain.script.ts'))
})

interface Session {
  readonly home: string
  /** Shell text that runs inside the session, before the script. */
  readonly before?: string
  /** Words before the script's own command. */
  readonly under?: string[]
  readonly environment?: NodeJS.ProcessEnv
  readonly helperFile?: string
}

const UNLOCKED = 'printf "a password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1'
const LOCKED = 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1'
const BUS = ['dbus-run-session', '--']
const SCREEN = ['xvfb-run', '-a', ...BUS]

/** Runs the steps in a session; gives what came of each, and how long the whole took. */
async function inSession(
  session: Session,
  steps: readonly Step[],
): Promise<{ results: unknown[]; tookMs: number }> {
  const { home, before = ':', under = BUS, environment = {}, helperFile } = session
  const from = performance.now()
  const running = runScript(
    [...under, 'sh', '-c', `${before}; exec "$0" "$@"`, process.execPath, script].concat(
      JSON.stringify({ steps, timeoutMs: PROMPT_MS, helperFile }),
    ),
    { ...bare(home), ...environment },
  )
  const { code, signal, errors } = await running.ended
  if (code !== 0) throw new Error(`The script did not end well: ${code} ${signal} ${errors}`)
  // Daemons of the session print to the same place.
  const results = running
    .lines()
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as unknown)
  return { results, tookMs: performance.now() - from }
}

/** An environment without session bus or screen, with a home and a runtime folder of its own. */
function bare(home: string): NodeJS.ProcessEnv {
  const runtime = join(home, 'runtime')
  mkdirSync(runtime, { recursive: true })
  chmodSync(runtime, 0o700)
  return {
    PATH: process.env['PATH'],
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    WERKBALIE_BUNDLES: process.env['WERKBALIE_BUNDLES'],
    LANG: 'nl_BE.UTF-8',
  }
}

/** A home whose keyring holds the secret. */
async function homeWithSecret(): Promise<string> {
  const home = newFolder()
  const { results } = await inSession({ home, before: UNLOCKED }, [{ do: 'write', secret: SECRET }])
  expect(results).toEqual([done])
  return home
}

const done = { ok: true }
const locked = { ok: false, problem: { code: 'keychain-locked' } }
const missing = { ok: false, problem: { code: 'keychain-missing', detail: expect.any(String) as string } }
const value = (secret: string | null) => ({ ok: true, value: secret })

describe.runIf(process.platform === 'linux')('the Secret Service of this machine', () => {
  test('keeps a secret of 6 kB from one start to the next, and from one session to the next', async () => {
    expect(SECRET.length).toBeGreaterThan(6000)
    const home = await homeWithSecret()
    const first = await inSession({ home, before: UNLOCKED }, [
      { do: 'read' },
      { do: 'write', name: 'other', secret: 'é' },
      { do: 'remove' },
      { do: 'read' },
      { do: 'probe' },
    ])
    expect(first.results).toEqual([value(SECRET), done, done, value(null), done])
    const second = await inSession({ home, before: UNLOCKED }, [
      { do: 'read' },
      { do: 'read', name: 'other' },
    ])
    expect(second.results).toEqual([value(null), value('é')])
  })

  test('locked, without a screen to ask on: said as such, not as absent, and the process ends', async () => {
    const home = await homeWithSecret()
    const { results, tookMs } = await inSession({ home, before: LOCKED }, [
      { do: 'read' },
      { do: 'write', secret: 'other' },
      { do: 'remove' },
      { do: 'probe' },
    ])
    expect(results).toEqual([locked, locked, locked, locked])
    expect(tookMs).toBeLessThan(15_000)
    const after = await inSession({ home, before: UNLOCKED }, [{ do: 'read' }])
    expect(after.results).toEqual([value(SECRET)])
  })

  test('locked, with a screen where nobody answers: locked after the time-out, and the process ends', async () => {
    const home = await homeWithSecret()
    const { results, tookMs } = await inSession({ home, before: LOCKED, under: SCREEN }, [
      { do: 'read' },
      { do: 'write', name: 'new', secret: 'x' },
    ])
    expect(results).toEqual([locked, locked])
    expect(tookMs).toBeGreaterThan(2 * PROMPT_MS)
    expect(processesOf(home)).toEqual([])
  })

  test('no session bus: missing', async () => {
    const { results } = await inSession({ home: newFolder(), under: [] }, [
      { do: 'read' },
      { do: 'write', secret: 'x' },
      { do: 'probe' },
    ])
    expect(results).toEqual([missing, missing, missing])
    const nowhere = { DBUS_SESSION_BUS_ADDRESS: 'disabled:' }
    const disabled = await inSession({ home: newFolder(), under: [], environment: nowhere }, [
      { do: 'probe' },
    ])
    expect(disabled.results).toEqual([missing])
  })

  test('a session bus without a secret service: missing', async () => {
    const home = newFolder()
    const config = join(home, 'bus.conf')
    writeFileSync(config, BARE_BUS)
    const under = ['dbus-run-session', `--config-file=${config}`, '--']
    const { results } = await inSession({ home, under }, [{ do: 'read' }, { do: 'write', secret: 'x' }])
    expect(results).toEqual([missing, missing])
  })

  test('a service without a keyring, and no screen to make one on: missing', async () => {
    const { results } = await inSession({ home: newFolder(), before: LOCKED }, [
      { do: 'read' },
      { do: 'probe' },
    ])
    expect(results).toEqual([value(null), missing])
  })

  test('a machine where keytar could not be built: missing', async () => {
    const helperFile = join(newFolder(), 'keychain.helper.js')
    copyFileSync(join(process.env['WERKBALIE_BUNDLES'] ?? '', 'keychain.helper.js'), helperFile)
    const { results } = await inSession({ home: newFolder(), before: UNLOCKED, helperFile }, [
      { do: 'probe' },
    ])
    expect(results).toEqual([
      { ok: false, problem: { code: 'keychain-missing', detail: "Cannot find module 'keytar'" } },
    ])
  })
})

const BARE_BUS = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>`

/** The keychain helpers that still run with this home. */
function processesOf(home: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => fileText(`/proc/${id}/environ`).includes(`HOME=${home}`))
    .map((id) => fileText(`/proc/${id}/cmdline`).replaceAll('\0', ' '))
    .filter((command) => command.includes('keychain.helper'))
}

function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { nodeHelpers } from '../../../../src-main/platform/helper-process'
import type { Keychain } from '../../../../src-main/platform/keychain/keychain'
import { createOsKeychain } from '../../../../src-main/platform/keychain/os-keychain'
import { probeKeychain } from '../../../../src-main/platform/keychain/probe'
import { bundleScript } from '../../../support/run-script'
import { newFolder } from '../storage/folders'
import type { Behaviour } from './file-keychain.script'

// The keychain over a stand-in for the operating system's: a real helper process that keeps each entry in a file.

const NAME = '6f3c/certificate/1'
const OLD = `-----BEGIN PRIVATE KEY-----\n${'MIIJQgIBADANBgkq'.repeat(200)}`
const NEW = `-----BEGIN PRIVATE KEY-----\n${'0123456789abcdef'.repeat(300)}`

let helperFile: string
let folder: string

beforeAll(async () => {
  helperFile = await bundleScript(resolve(import.meta.dirname, 'file-keychain.script.ts'))
})

beforeEach(() => {
  folder = newFolder()
  behave({})
  vi.stubEnv('TEST_KEYCHAIN', folder)
  // Nobody who could tell whether an entry is locked.
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nonexistent')
})

afterEach(() => vi.unstubAllEnvs())

function behave(behaviour: Behaviour): void {
  writeFileSync(join(folder, 'behaviour.json'), JSON.stringify(behaviour))
}

/** A keychain as after a start of the app. */
function started(options: { timeoutMs?: number; partLength?: number } = {}): Keychain {
  return createOsKeychain({ helpers: nodeHelpers, helperFile, idleMs: 200, ...options })
}

function entries(): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('entry '))
    .map((name) => decodeURIComponent(name.slice('entry '.length)))
    .sort()
}

function entryFile(account: string): string {
  return join(folder, `entry ${encodeURIComponent(`Werkbalie/${account}`)}`)
}

const done = { ok: true, value: undefined }
const value = (secret: string | null) => ({ ok: true, value: secret })

describe('a secret', () => {
  test.each([
    ['short', '0123456789abcdef'.repeat(4)],
    ['empty', ''],
    ['of many bytes to a character', 'é€😀'.repeat(1000)],
    ['long', NEW],
  ])('comes back as it went: %s', async (_, secret) => {
    expect(await started().write(NAME, secret)).toEqual(done)
    expect(await started().read(NAME)).toEqual(value(secret))
    expect(await started().remove(NAME)).toEqual(done)
    expect(await started().read(NAME)).toEqual(value(null))
    expect(entries()).toEqual([])
  })

  test('that is short takes one entry; a longer one is spread, none over the limit of a Windows credential', async () => {
    const keychain = started()
    await keychain.write('short', 'k'.repeat(64))
    expect(entries()).toEqual(['Werkbalie/short'])
    await keychain.write(NAME, 'é'.repeat(6000))
    expect(entries().length).toBeGreaterThan(10)
    for (const name of entries()) {
      const kept = readFileSync(join(folder, `entry ${encodeURIComponent(name)}`), 'utf8')
      expect(kept).toMatch(/^[\x20-\x7e]{1,1200}$/)
    }
  })

  test('that is replaced leaves nothing of the old one, whichever is longer', async () => {
    const keychain = started()
    for (const secret of ['short', OLD, NEW, NEW, OLD, 'short']) {
      expect(await keychain.write(NAME, secret)).toEqual(done)
      expect(await keychain.read(NAME)).toEqual(value(secret))
    }
    expect(entries()).toEqual([`Werkbalie/${NAME}`])
  })

  test('is never read half replaced', async () => {
    const keychain = started()
    await keychain.write(NAME, OLD)
    const reads = await Promise.all(
      Array.from({ length: 12 }, (_, index) => {
        if (index % 3 === 0) void keychain.write(NAME, index % 2 === 0 ? NEW : OLD)
        return keychain.read(NAME)
      }),
    )
    for (const read of reads) expect([value(OLD), value(NEW)]).toContainEqual(read)
  })

  test('needs a name without surprises', async () => {
    for (const name of ['', 'a#a0', 'a,b', 'é', 'x'.repeat(201)]) {
      await expect(started().read(name)).rejects.toThrow(/named with/)
    }
  })
})

describe('a process that dies at any change', () => {
  test('while replacing: the old secret or the new one is there, whole, and nothing else is left in the end', async () => {
    const seen = new Set<unknown>()
    for (let change = 0; ; change += 1) {
      behave({})
      await started({ partLength: 1000 }).write(NAME, OLD)
      behave({ diesAtChange: change })
      const written = await started({ partLength: 1000 }).write(NAME, NEW)
      behave({})
      const read = await started().read(NAME)
      expect(read).toEqual(value(written.ok ? NEW : read.ok && read.value === NEW ? NEW : OLD))
      seen.add(read.ok && read.value)
      expect(await started().write(NAME, 'last')).toEqual(done)
      expect(await started().remove(NAME)).toEqual(done)
      expect(entries()).toEqual([])
      if (written.ok && change > 15) break
    }
    expect(seen).toEqual(new Set([OLD, NEW]))
  }, 60_000)

  test('while removing: the secret is there or not, and a second removal leaves nothing', async () => {
    const seen = new Set<unknown>()
    for (let change = 0; ; change += 1) {
      behave({})
      await started().write(NAME, OLD)
      behave({ diesAtChange: change })
      const removed = await started().remove(NAME)
      behave({})
      const read = await started().read(NAME)
      expect([value(OLD), value(null)]).toContainEqual(read)
      seen.add(read.ok && read.value)
      expect(await started().remove(NAME)).toEqual(done)
      expect(entries()).toEqual([])
      if (removed.ok) break
      expect(removed.problem).toEqual({
        code: 'keychain-refused',
        detail: 'the keychain helper ended (SIGKILL)',
      })
    }
    expect(seen).toEqual(new Set([OLD, null]))
  }, 60_000)
})

describe('a damaged secret is a problem, never absent', () => {
  const refused = (detail: string) => ({ ok: false, problem: { code: 'keychain-refused', detail } })

  test.each([
    ['a part that is gone', () => rmSync(entryFile(`${NAME}#a1`)), 'part 2 of 4 is missing'],
    [
      'a part that was changed',
      () => writeFileSync(entryFile(`${NAME}#a0`), 'AAAA'),
      'the parts do not fit together',
    ],
    [
      'a head that is not ours',
      () => writeFileSync(entryFile(NAME), 'password'),
      'the entry is not one of ours',
    ],
  ])('%s; writing it anew heals it', async (_, spoil, how) => {
    await started().write(NAME, OLD)
    spoil()
    expect(await started().read(NAME)).toEqual(refused(`The kept secret is damaged: ${how}`))
    expect(await started().write(NAME, NEW)).toEqual(done)
    expect(await started().read(NAME)).toEqual(value(NEW))
    await started().remove(NAME)
    expect(entries()).toEqual([])
  })
})

describe('a keychain that', () => {
  test('does not answer is slow; the next request gets a fresh helper', async () => {
    const keychain = started({ timeoutMs: 300 })
    await keychain.write(NAME, 'secret')
    behave({ hangsAt: NAME })
    const from = performance.now()
    expect(await keychain.read(NAME)).toEqual({ ok: false, problem: { code: 'keychain-slow', afterMs: 300 } })
    expect(performance.now() - from).toBeLessThan(5000)
    behave({})
    expect(await keychain.read(NAME)).toEqual(value('secret'))
  })

  test.runIf(process.platform === 'linux')(
    'is locked but says there is nothing is told from an empty one',
    async () => {
      await started().write(NAME, 'secret')
      behave({ locked: true })
      const locked = { ok: false, problem: { code: 'keychain-locked' } }
      expect(await started().read(NAME)).toEqual(locked)
      expect(await started().remove(NAME)).toEqual(locked)
      expect(await started().write(NAME, 'other')).toEqual(locked)
      expect(await probeKeychain(started())).toEqual(locked)
    },
  )

  test('works passes the probe, which leaves nothing', async () => {
    expect(await probeKeychain(started())).toEqual(done)
    expect(entries()).toEqual([])
  })
})

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { probeKeychain } from '../../../../src-main/platform/keychain/probe'
import { createVault, openVault, vaultExists, type Vault } from '../../../../src-main/platform/keychain/vault'
import { newFolder } from '../storage/folders'

const PASSPHRASE = 'juiste paard batterij nietje'
const PEM = `-----BEGIN PRIVATE KEY-----\n${'MIIJQgIBADANBgkq'.repeat(200)}\n-----END PRIVATE KEY-----\n`

let file: string
let vault: Vault

beforeEach(async () => {
  file = join(newFolder(), 'vault.json')
  const created = await createVault({ file, passphrase: PASSPHRASE })
  if (!created.ok) throw new Error('not created')
  vault = created.value
})

async function reopened(passphrase = PASSPHRASE): Promise<Vault> {
  const opened = await openVault({ file, passphrase })
  if (!opened.ok) throw new Error(opened.problem.code)
  return opened.value
}

test('keeps secrets of any length from one start to the next', async () => {
  await vault.write('certificate/1', PEM)
  await vault.write('database-key', 'é€😀')
  await vault.write('empty', '')
  const again = await reopened()
  expect(again.kind).toBe('vault')
  expect(await again.read('certificate/1')).toEqual({ ok: true, value: PEM })
  expect(await again.read('database-key')).toEqual({ ok: true, value: 'é€😀' })
  expect(await again.read('empty')).toEqual({ ok: true, value: '' })
  expect(await again.read('unknown')).toEqual({ ok: true, value: null })
  await again.remove('certificate/1')
  await again.remove('unknown')
  expect(await (await reopened()).read('certificate/1')).toEqual({ ok: true, value: null })
})

test('passes the probe of a working keychain and leaves nothing of it', async () => {
  expect(await probeKeychain(vault)).toEqual({ ok: true, value: undefined })
  expect(readFileSync(file, 'utf8')).not.toContain('probe')
})

test('holds nothing readable', async () => {
  await vault.write('certificate/1', PEM)
  for (const name of [file, `${file}.bak`]) {
    const text = readFileSync(name, 'utf8')
    for (const secret of [
      'PRIVATE KEY',
      'certificate/1',
      PASSPHRASE,
      Buffer.from(PEM).toString('base64').slice(0, 40),
    ]) {
      expect(text).not.toContain(secret)
    }
  }
})

test('many changes at once are all kept', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `name-${index}`)
  await Promise.all(names.map((name) => vault.write(name, name)))
  const again = await reopened()
  for (const name of names) expect(await again.read(name)).toEqual({ ok: true, value: name })
})

test('a wrong passphrase is told from damage', async () => {
  expect(await openVault({ file, passphrase: 'wrong' })).toEqual({
    ok: false,
    problem: { code: 'passphrase-wrong' },
  })
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 200))
  expect(await openVault({ file, passphrase: PASSPHRASE })).toEqual({
    ok: false,
    problem: { code: 'vault-damaged' },
  })
})

test('the previous generation is kept beside it, and never taken for the vault unasked', async () => {
  await vault.write('name', 'first')
  await vault.write('name', 'second')
  writeFileSync(file, 'damaged')
  expect(await openVault({ file, passphrase: PASSPHRASE })).toEqual({
    ok: false,
    problem: { code: 'vault-damaged' },
  })
  renameSync(`${file}.bak`, file)
  expect(await (await reopened()).read('name')).toEqual({ ok: true, value: 'first' })
})

describe('whether there is a vault', () => {
  test('also when only its previous generation is left, which is never written over', async () => {
    const nowhere = join(newFolder(), 'vault.json')
    expect(await vaultExists(nowhere)).toBe(false)
    expect(await vaultExists(file)).toBe(true)
    await vault.write('name', 'value')
    renameSync(file, join(newFolder(), 'gone'))
    expect(await vaultExists(file)).toBe(true)
    await expect(createVault({ file, passphrase: 'other' })).rejects.toThrow(/already/)
    expect(await openVault({ file, passphrase: PASSPHRASE })).toEqual({
      ok: false,
      problem: { code: 'vault-damaged' },
    })
  })
})

describe('changing the passphrase', () => {
  test('keeps the secrets, and leaves no file that the old one opens', async () => {
    await vault.write('name', 'value')
    await vault.write('name', 'newer')
    expect(await vault.changePassphrase({ current: PASSPHRASE, next: 'another one' })).toEqual({
      ok: true,
      value: undefined,
    })
    await vault.write('later', 'written with the new key')
    expect(await openVault({ file, passphrase: PASSPHRASE })).toEqual({
      ok: false,
      problem: { code: 'passphrase-wrong' },
    })
    const again = await reopened('another one')
    expect(await again.read('name')).toEqual({ ok: true, value: 'newer' })
    expect(await again.read('later')).toEqual({ ok: true, value: 'written with the new key' })
    expect(existsSync(`${file}.bak`)).toBe(true)
    expect(await openVault({ file: `${file}.bak`, passphrase: PASSPHRASE })).toEqual({
      ok: false,
      problem: { code: 'passphrase-wrong' },
    })
  })

  test('needs the current one', async () => {
    const refused = await vault.changePassphrase({ current: 'wrong', next: 'another one' })
    expect(refused).toEqual({ ok: false, problem: { code: 'passphrase-wrong' } })
    await reopened()
  })
})

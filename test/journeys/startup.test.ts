import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { newFolder, openOffice, PASSPHRASE, removeFolders, type Office } from '../support/engine'

const offices: Office[] = []
async function office(...args: Parameters<typeof openOffice>): Promise<Office> {
  const opened = await openOffice(...args)
  offices.push(opened)
  return opened
}
afterEach(async () => {
  await Promise.all(offices.splice(0).map((one) => one.close()))
})
afterAll(removeFolders)

/** A folder with a store that holds a certificate request of its own. */
async function usedFolder(): Promise<string> {
  const folder = newFolder()
  const first = await openOffice({ folder })
  await first.main.environments.save({
    name: 'Eigen omgeving',
    tokenUrl: 'https://example.be/token',
    precontractUrl: 'https://example.be/precontract',
    learningAccountUrl: 'https://example.be/learning',
  })
  await first.close()
  return folder
}

const names = async ({ main }: Office): Promise<string[]> => {
  const listed = await main.environments.list()
  return listed.ok ? listed.value.map(({ name }) => name) : []
}
const fingerprint = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

describe('opening the store', () => {
  it('without a keychain offers a vault, which opens again with its passphrase only', async () => {
    const folder = newFolder()
    const first = await office({ folder, passphrase: undefined })
    expect(await first.main.startup.status()).toMatchObject({
      value: { state: 'choose', problem: { code: 'keychain-missing' } },
    })
    expect(await first.main.profiles.list()).toEqual({ ok: false, problem: { code: 'not-open' } })
    expect(await first.main.startup.createVault({ passphrase: 'te kort' })).toMatchObject({
      problem: { fields: { passphrase: ['passphrase-too-short'] } },
    })
    expect(await first.main.startup.createVault({ passphrase: PASSPHRASE })).toMatchObject({
      value: { state: 'open', keychain: 'vault' },
    })
    expect(await first.main.profiles.list()).toMatchObject({ ok: true })
    await first.close()

    const second = await office({ folder, passphrase: undefined })
    expect(await second.main.startup.status()).toMatchObject({ value: { state: 'locked' } })
    expect(await second.main.startup.unlock({ passphrase: 'een verkeerde zin' })).toEqual({
      ok: false,
      problem: { code: 'passphrase-wrong' },
    })
    const twice = await Promise.all([1, 2].map(() => second.main.startup.unlock({ passphrase: PASSPHRASE })))
    expect(twice).toMatchObject([{ value: { state: 'open' } }, { value: { state: 'open' } }])
  })

  it('belongs to one process at a time, and to the next when that one is gone', async () => {
    const folder = await usedFolder()
    const first = await office({ folder })
    const second = await office({ folder })
    expect(await second.main.startup.status()).toMatchObject({
      value: { state: 'blocked', problem: { code: 'data-in-use' } },
    })
    await first.close()
    expect(await second.main.startup.retry()).toMatchObject({ value: { state: 'open' } })
    expect(await names(second)).toContain('Eigen omgeving')
  })

  it('leaves a store whose key is gone exactly as it is', async () => {
    const folder = await usedFolder()
    const database = join(folder, 'werkbalie.db')
    const before = fingerprint(database)
    for (const file of readdirSync(folder)) {
      if (file.startsWith('vault.json')) renameSync(join(folder, file), join(folder, `kept-${file}`))
    }
    const without = await office({ folder })
    expect(await without.main.startup.status()).toMatchObject({
      value: { state: 'blocked', problem: { code: 'database-key-missing' } },
    })
    await without.close()
    expect(fingerprint(database)).toBe(before)
    expect(readdirSync(folder).filter((file) => file.startsWith('vault.json'))).toEqual([])

    for (const file of readdirSync(folder)) {
      if (file.startsWith('kept-')) renameSync(join(folder, file), join(folder, file.slice('kept-'.length)))
    }
    expect(await names(await office({ folder }))).toContain('Eigen omgeving')
  })

  it('tells a foreign key from a damaged file, and can begin anew with the old store kept', async () => {
    const foreign = await usedFolder()
    const other = await usedFolder()
    writeFileSync(join(foreign, 'vault.json'), readFileSync(join(other, 'vault.json')))
    rmSync(join(foreign, 'vault.json.bak'), { force: true })
    const wrong = await office({ folder: foreign })
    expect(await wrong.main.startup.status()).toMatchObject({
      value: { problem: { code: 'database-key-wrong' } },
    })

    const damaged = await usedFolder()
    const database = join(damaged, 'werkbalie.db')
    const bytes = readFileSync(database)
    bytes.fill(7, 5000, 9000)
    writeFileSync(database, bytes)
    const broken = await office({ folder: damaged })
    expect(await broken.main.startup.status()).toMatchObject({
      value: { problem: { code: 'database-damaged' } },
    })
    expect(readFileSync(database).equals(bytes)).toBe(true)

    expect(await broken.main.startup.startFresh({ confirm: true })).toMatchObject({
      value: { state: 'open' },
    })
    expect(await names(broken)).not.toContain('Eigen omgeving')
    const aside = readdirSync(damaged).find((name) => name.startsWith('set-aside-'))!
    expect(readFileSync(join(damaged, aside, 'werkbalie.db')).equals(bytes)).toBe(true)
    expect(readdirSync(join(damaged, aside))).toContain('vault.json')
  })
})

import * as z from 'zod'
import type { KeychainProblem, ProblemOf } from '../../../src-shared/problem'
import { fail, ok, type Result } from '../../../src-shared/result'
import { writeFileAtomically } from '../storage/atomic-file'
import { copy, moveIntoPlace, readTextIfThere, sizeOf, syncFile } from '../storage/files'
import { isPassphraseOf, newSealingKey, seal, unseal, type SealingKey } from '../storage/sealed-file'
import type { Keychain } from './keychain'
import { createTurns } from './turns'

/**
 * A keychain in one file, sealed with a passphrase, for a machine without a keychain of its own. Writing may fail with a storage
 * failure (storage-failure.ts), and then nothing has changed.
 */
export interface Vault extends Keychain {
  readonly kind: 'vault'
  /** Seals everything anew; no file that the old passphrase opens is left. */
  changePassphrase(input: {
    readonly current: string
    readonly next: string
  }): Promise<Result<void, ProblemOf<'passphrase-wrong'>>>
}

export interface VaultInput {
  readonly file: string
  readonly passphrase: string
}

/** Tells whether there is a vault here, also one of which only the previous generation is left. */
export async function vaultExists(file: string): Promise<boolean> {
  return (await sizeOf(file)) !== null || (await sizeOf(backupOf(file))) !== null
}

/** Makes an empty vault where there is none yet. Fails with a storage failure. */
export async function createVault({ file, passphrase }: VaultInput): Promise<Result<Vault, never>> {
  if (await vaultExists(file)) throw new Error('There is a vault here already')
  const sealing = await newSealingKey(passphrase)
  await writeFileAtomically(file, sealed(new Map(), sealing))
  return ok(vaultOver(file, sealing, new Map()))
}

/**
 * Opens a vault. Its previous generation stays beside it as `<file>.bak`, and is never used unasked: it lacks the last change.
 * A file that cannot be read is a storage failure.
 */
export async function openVault({
  file,
  passphrase,
}: VaultInput): Promise<Result<Vault, ProblemOf<'passphrase-wrong' | 'vault-damaged'>>> {
  const opened = await unseal((await readTextIfThere(file)) ?? '', passphrase)
  if (!opened.ok) return fail({ code: opened.problem === 'damaged' ? 'vault-damaged' : 'passphrase-wrong' })
  const { content, sealing } = opened.value
  const secrets = Secrets.parse(JSON.parse(content.toString('utf8')))
  return ok(vaultOver(file, sealing, new Map(Object.entries(secrets))))
}

const Secrets = z.record(z.string(), z.string())

const backupOf = (file: string): string => `${file}.bak`

function vaultOver(file: string, openedWith: SealingKey, opened: ReadonlyMap<string, string>): Vault {
  let sealing = openedWith
  let secrets = opened
  const inTurn = createTurns()

  /** What is in memory changes only when it is on the disk. */
  async function keep(next: ReadonlyMap<string, string>): Promise<Result<void, KeychainProblem>> {
    await keepPrevious(file)
    await writeFileAtomically(file, sealed(next, sealing))
    secrets = next
    return ok(undefined)
  }

  return {
    kind: 'vault',
    read: (name) => inTurn(() => Promise.resolve(ok(secrets.get(name) ?? null))),
    write: (name, secret) => inTurn(() => keep(new Map(secrets).set(name, secret))),
    remove: (name) =>
      inTurn(async () => {
        if (!secrets.has(name)) return ok(undefined)
        return keep(new Map([...secrets].filter(([other]) => other !== name)))
      }),
    changePassphrase: ({ current, next }) =>
      inTurn(async () => {
        if (!(await isPassphraseOf(sealing, current))) return fail({ code: 'passphrase-wrong' })
        const fresh = await newSealingKey(next)
        await writeFileAtomically(file, sealed(secrets, fresh))
        sealing = fresh
        await keepPrevious(file)
        return ok(undefined)
      }),
  }
}

async function keepPrevious(file: string): Promise<void> {
  const beside = `${backupOf(file)}.tmp`
  await copy(file, beside)
  await syncFile(beside)
  await moveIntoPlace(beside, backupOf(file))
}

function sealed(secrets: ReadonlyMap<string, string>, sealing: SealingKey): string {
  return seal(Buffer.from(JSON.stringify(Object.fromEntries(secrets))), sealing)
}

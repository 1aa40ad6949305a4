import type { StoreProblem } from '../../../src-shared/problem'
import { fail, ok, type Result } from '../../../src-shared/result'
import type { DatabaseInput } from './database'
import type { Contents } from './database.protocol'
import { emptyFileSync, removeFiles, sizeOf } from './files'
import { discardCopy, migrate, walFile } from './migration'
import { checkFile, checkKey, checkSeal, sealFile, writeKeyCheck, writeSeal } from './store-check'
import { isStorageFailure } from './storage-failure'
import { doOnce, startWorker, type WorkerClient } from './worker-client'

/** A worker that has the database open, and the way to close it. */
export interface OpenStore {
  readonly worker: WorkerClient
  close(): Promise<void>
}

/** Tells whether there is anything at this place that a new database must not be put over. */
export async function databaseExists(file: string): Promise<boolean> {
  return (await stateOnDisk(file)) !== 'absent'
}

/** Opens, and if need be makes, repairs after a crash, or migrates the database; see `openDatabase`. */
export async function openStore(input: DatabaseInput): Promise<Result<OpenStore, StoreProblem>> {
  if (input.key.length !== KEY_BYTES) throw new Error(`A database key has ${KEY_BYTES} bytes`)
  const supported = newestVersion(input)
  try {
    await discardCopy(input.file)
    if ((await stateOnDisk(input.file)) === 'absent') await make(input)
    const key = await checkKey(input.file, input.key)
    if (key === 'wrong') return fail({ code: 'database-key-wrong' })
    const opened = await openExisting(input, supported)
    if (opened.ok && key === 'unknown') await writeKeyCheck(input.file, input.key)
    return opened
  } catch (error) {
    if (isStorageFailure(error)) return fail({ code: 'storage-failed', reason: error.storageReason })
    throw error
  }
}

const KEY_BYTES = 32

function newestVersion({ migrations }: DatabaseInput): number {
  migrations.forEach(({ version }, index) => {
    if (version !== index + 1) throw new Error(`Migration ${index + 1} carries version ${version}`)
  })
  return migrations.length
}

/** A crash while a first database is made leaves nothing or an empty file; anything else is somebody's data. */
async function stateOnDisk(file: string): Promise<'absent' | 'present'> {
  const [size, log, check] = await Promise.all([sizeOf(file), sizeOf(walFile(file)), sizeOf(checkFile(file))])
  if ((size ?? 0) > 0 || (log ?? 0) > 0) return 'present'
  // An empty file beside a proof of its key was once a database.
  return size === 0 && check !== null ? 'present' : 'absent'
}

async function make(input: DatabaseInput): Promise<void> {
  await writeKeyCheck(input.file, input.key)
  await migrate(input, null)
}

async function openExisting(
  input: DatabaseInput,
  supported: number,
): Promise<Result<OpenStore, StoreProblem>> {
  const found = await lookAt(input)
  if (found === 'damaged') return fail({ code: 'database-damaged' })
  if (found !== 'sealed' && found.version > supported) return tooNew(found.version, supported)
  const store = await serve(input, found === 'sealed')
  if (store === 'damaged') return fail({ code: 'database-damaged' })
  const { version } = store.contents
  if (version === supported) return ok(store)
  await store.close()
  if (version > supported) return tooNew(version, supported)
  await migrate(input, supported)
  return openExisting(input, supported)
}

function tooNew(found: number, supported: number): Result<never, StoreProblem> {
  return fail({ code: 'database-newer', found, supported })
}

/**
 * Whether the file may be opened, found out without touching it: its seal fits, or else it reads well from end to end, together
 * with the log that a crash left.
 */
async function lookAt({ file, key }: DatabaseInput): Promise<'sealed' | 'damaged' | Contents> {
  if (!(await sizeOf(file))) return 'damaged'
  const seal = await checkSeal(file, key)
  if (seal !== 'none' && seal.intact && !(await sizeOf(walFile(file)))) return 'sealed'
  const found = await examine(file, key)
  // Sealed as this generation and yet different: damage that the structure does not show. Of another generation: put back.
  const altered =
    seal !== 'none' && !seal.intact && found !== 'damaged' && seal.generation === found.generation
  return altered ? 'damaged' : found
}

async function examine(file: string, key: Buffer): Promise<'damaged' | Contents> {
  const log = await sizeOf(walFile(file))
  try {
    return await doOnce('examine', { file, key })
  } finally {
    // Reading makes these when they are not there; both are empty of data.
    await removeFiles(`${file}-shm`, ...(log === null ? [walFile(file)] : []))
  }
}

async function serve(
  { file, key }: DatabaseInput,
  sealed: boolean,
): Promise<(OpenStore & { contents: Contents }) | 'damaged'> {
  // What is opened without a fitting seal may change at once, also the part a crash left in the log.
  if (!sealed) emptyFileSync(sealFile(file))
  const worker = startWorker()
  try {
    const contents = await worker.do('open', { file, key, seal: sealFile(file), sealed })
    if (contents !== 'damaged') return { worker, contents, close: () => close(worker, file, key) }
  } catch (error) {
    await worker.end()
    throw error
  }
  await worker.end()
  return 'damaged'
}

async function close(worker: WorkerClient, file: string, key: Buffer): Promise<void> {
  try {
    const generation = await worker.do('finish', undefined)
    await worker.end()
    if (generation !== null) await writeSeal(file, key, generation)
  } catch (error) {
    // Everything is on the disk already; without a seal the next start looks through it first.
    if (!isStorageFailure(error)) throw error
  } finally {
    await worker.end()
  }
}

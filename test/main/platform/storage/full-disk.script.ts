import { readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createVault } from '../../../../src-main/platform/keychain/vault'
import { writeFileAtomically } from '../../../../src-main/platform/storage/atomic-file'
import { openDatabase, type Migration } from '../../../../src-main/platform/storage/database'
import { isStorageFailure } from '../../../../src-main/platform/storage/storage-failure'

/* Run by the full-disk test, on a file system of two megabytes: fills it, and tells how each kind of file takes that. */

interface Task {
  readonly folder: string
  readonly key: string
  readonly migrations: Migration[]
}

const say = (line: string): void => void writeSync(1, `${line}\n`)

async function main(): Promise<void> {
  const { folder, migrations, ...task } = JSON.parse(process.argv[2] ?? '') as Task
  const key = Buffer.from(task.key, 'hex')
  const at = (name: string): string => join(folder, name)
  const database = must(await openDatabase({ file: at('x.db'), key, migrations }))
  const vault = must(await createVault({ file: at('vault'), passphrase: 'correct horse' }))
  must(await vault.write('name', 'kept'))
  await writeFileAtomically(at('small'), 'old')

  writeFileSync(at('room'), Buffer.alloc(300_000))
  let acknowledged = 0
  const reason = await reasonOf(async () => {
    for (;;) {
      await database.run('INSERT INTO notes (text) VALUES (?)', ['x'.repeat(3000)])
      acknowledged += 1
    }
  })
  say(`database: ${reason}`)
  fill(at('ballast'))
  const rows = await database.get('SELECT count(*) AS n FROM notes')
  say(`rows as acknowledged: ${rows?.['n'] === acknowledged && acknowledged > 10}`)

  say(`vault: ${await reasonOf(() => vault.write('name', 'x'.repeat(20_000)))}`)
  say(`vault still reads: ${String(must(await vault.read('name')))}`)
  say(`atomic file: ${await reasonOf(() => writeFileAtomically(at('small'), 'n'.repeat(20_000)))}`)
  say(`old content: ${readFileSync(at('small'), 'utf8')}`)
  const second = await openDatabase({ file: at('second.db'), key, migrations })
  say(`a new store: ${second.ok ? 'opened' : JSON.stringify(second.problem)}`)

  rmSync(at('ballast'))
  rmSync(at('room'))
  await database.run('DELETE FROM notes WHERE id = 1')
  await database.run('INSERT INTO notes (text) VALUES (?)', ['kept'])
  const last = await database.get('SELECT text FROM notes ORDER BY id DESC LIMIT 1')
  say(`after making room: ${String(last?.['text'])}`)
  await database.close()
  const again = must(await openDatabase({ file: at('x.db'), key, migrations }))
  say(`opened again: ${(await again.get('SELECT count(*) AS n FROM notes'))?.['n'] === acknowledged}`)
  await again.close()
}

/** Takes what room is left, to the last byte. */
function fill(file: string): void {
  for (let size = 1 << 20; size > 0; size >>= 1) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' })
    } catch {
      continue
    }
  }
}

async function reasonOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'no failure'
  } catch (error) {
    if (isStorageFailure(error)) return error.storageReason
    throw error
  }
}

function must<Value>(result: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

void main()

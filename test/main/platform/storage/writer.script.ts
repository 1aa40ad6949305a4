import { writeSync } from 'node:fs'
import { openDatabase, type Migration } from '../../../../src-main/platform/storage/database'
import { isStorageFailure } from '../../../../src-main/platform/storage/storage-failure'

/*
 * Run by the crash tests: opens a database with the migrations given, says so, and, when asked to, writes until it is killed or
 * the disk is full. A line is printed only for what the database has acknowledged.
 */

interface Task {
  readonly file: string
  readonly key: string
  readonly migrations: Migration[]
  readonly write: boolean
}

const say = (line: string): void => void writeSync(1, `${line}\n`)

async function main(): Promise<void> {
  const task = JSON.parse(process.argv[2] ?? '') as Task
  say('begun')
  const opened = await openDatabase({ ...task, key: Buffer.from(task.key, 'hex') })
  if (!opened.ok) {
    say(`not opened ${JSON.stringify(opened.problem)}`)
    return
  }
  const database = opened.value
  say('opened')
  const last = await database.get('SELECT coalesce(max(id), 0) AS id FROM notes')
  try {
    for (let id = Math.ceil(Number(last?.['id']) / 10) * 10 + 1; task.write; id += 10) {
      await database.run('INSERT INTO notes VALUES (?, ?)', [id, 'x'.repeat(id % 4000)])
      say(`kept ${id}`)
      const pair = [id + 1, id + 2].map((each) => [each, 'pair'])
      await database.runMany('INSERT INTO notes VALUES (?, ?)', pair)
      say(`kept ${id + 1}`)
      say(`kept ${id + 2}`)
      await database.transaction([
        { sql: 'INSERT INTO notes VALUES (?, ?)', params: [id + 3, 'changed'] },
        { sql: 'INSERT INTO notes VALUES (?, ?)', params: [id + 4, 'y'.repeat(3000)] },
        { sql: 'DELETE FROM notes WHERE id = ?', params: [id + 1] },
        { sql: 'INSERT INTO notes VALUES (?, ?)', params: [id + 1, 'pair, changed'] },
      ])
      say(`kept ${id + 3}`)
      say(`kept ${id + 4}`)
    }
  } catch (error) {
    if (!isStorageFailure(error)) throw error
    say(`failed ${error.storageReason}`)
    const rows = await database.get('SELECT count(*) AS n FROM notes')
    say(`still ${String(rows?.['n'])}`)
  }
  await database.close()
  say('closed')
}

void main()

import type { StoreProblem } from '../../../src-shared/problem'
import { ok, type Result } from '../../../src-shared/result'
import type { Changes, Migration, Table } from './database.protocol'
import { openStore, type OpenStore } from './opening'
import { assertBindable, type Row, type SqlValue, type Statement } from './statements'

export type { Changes, Migration, Row, SqlValue, Statement }

/**
 * An open, encrypted database in a thread of its own. Statements run one after another in the order they were asked, with `?`
 * for each parameter. What resolved is flushed to disk. A disk that fails gives a storage failure (storage-failure.ts); a wrong
 * statement or parameter an ordinary error, before the driver sees it.
 */
export interface Database {
  all(sql: string, params?: readonly SqlValue[]): Promise<Row[]>
  get(sql: string, params?: readonly SqlValue[]): Promise<Row | undefined>
  run(sql: string, params?: readonly SqlValue[]): Promise<Changes>
  /** One statement for each list of parameters, all or none: the fast way to add many rows. Gives the sum of the changes. */
  runMany(sql: string, paramsList: readonly (readonly SqlValue[])[]): Promise<Changes>
  /** All statements or none, in order. */
  transaction(statements: readonly Statement[]): Promise<Changes[]>
  /** Finishes what was asked and closes; may be called again. */
  close(): Promise<void>
}

export interface DatabaseInput {
  readonly file: string
  /** 32 bytes. */
  readonly key: Buffer
  /** Versions 1, 2, 3 … without a gap. */
  readonly migrations: readonly Migration[]
}

/**
 * Opens the database in a file, made when there is none, brought to the newest version on a copy that then takes its place (the
 * old one stays as `<file>.before-v<N>`). A file that is damaged, newer or has another key is left exactly as it was. The caller
 * holds the lock on the folder.
 */
export async function openDatabase(input: DatabaseInput): Promise<Result<Database, StoreProblem>> {
  const store = await openStore(input)
  return store.ok ? ok(databaseOver(store.value)) : store
}

function databaseOver(store: OpenStore): Database {
  const { worker } = store
  let closing: Promise<void> | undefined

  async function query(sql: string, params: readonly SqlValue[], first: boolean): Promise<Row[]> {
    assertUsable([{ sql, params }])
    return rowsOf(await worker.do('query', { sql, params, first }))
  }

  function assertUsable(statements: readonly Statement[]): void {
    if (closing !== undefined) throw new Error('The database is closed')
    for (const { sql, params } of statements) assertBindable(sql, params ?? [])
  }

  return {
    all: (sql, params = []) => query(sql, params, false),
    get: async (sql, params = []) => (await query(sql, params, true))[0],
    async run(sql, params = []) {
      assertUsable([{ sql, params }])
      return worker.do('run', { sql, paramsList: [params] })
    },
    async runMany(sql, paramsList) {
      assertUsable(paramsList.map((params) => ({ sql, params })))
      return worker.do('run', { sql, paramsList })
    },
    async transaction(statements) {
      assertUsable(statements)
      return worker.do('transaction', { statements })
    },
    close: () => (closing ??= store.close()),
  }
}

function rowsOf({ columns, rows }: Table): Row[] {
  return rows.map((values) => {
    const row: Record<string, SqlValue> = {}
    columns.forEach((column, index) => {
      row[column] = received(values[index] ?? null)
    })
    return row
  })
}

/** Buffers arrive from the other thread as plain byte arrays. */
function received(value: SqlValue): SqlValue {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value
}

import LibsqlDatabase, { type Options } from 'libsql'
import type { Access, Changes, Contents, Table } from './database.protocol'
import type { SqlValue } from './statements'
import { storageFailure, type StorageReason } from './storage-failure'

/** An open database, for one thread. Its values were checked by `assertBindable` before they came here. */
export interface Connection {
  /** Runs statements that give nothing back, several in one text if need be. */
  exec(sql: string): void
  query(sql: string, params: readonly SqlValue[], first: boolean): Table
  /** Runs one statement that gives no rows back, once for each list of parameters. */
  run(sql: string, params: readonly SqlValue[]): Changes
  /** All of the work or nothing; durable when it returns. */
  atomically<Value>(work: () => Value): Value
  contents(): Contents
  /** Whether the structure is sound: pages, indexes, constraints. */
  isSound(): boolean
  /** Moves everything into the main file and lets go. The file is free once the thread ends. */
  close(): void
}

/**
 * Opens an encrypted database, or makes an empty one. Every commit is flushed to disk. Throws a storage failure when the disk
 * or the file is the cause, an ordinary error when the statement is.
 */
export function connect({ file, key }: Access): Connection {
  const connection = connectTo(file, key)
  for (const setting of SETTINGS) connection.exec(`PRAGMA ${setting}`)
  return connection
}

/** Opens an encrypted database, with the log a crash may have left, such that neither is ever written to. */
export function connectToRead({ file, key }: Access): Connection {
  return connectTo(readOnly(file), key)
}

/** Takes an exclusive lock on an unencrypted lock file, held until this thread or process ends, however it ends. */
export function takeLock(file: string): boolean {
  const driver = guarded(() => new LibsqlDatabase(file))
  try {
    driver.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    // Reachable as long as the thread lives, so that it is not collected.
    locks.push(driver)
    return true
  } catch (error) {
    driver.close()
    if (primaryCode(error) === SQLITE_BUSY) return false
    throw asFailure(error)
  }
}

/** Tells whether a failure means that the file is not the database it should be. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && 'damage' in error
}

const SETTINGS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  // macOS flushes to the medium only when asked.
  'fullfsync = ON',
  'checkpoint_fullfsync = ON',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  'cache_size = -65536',
  'journal_size_limit = 16777216',
  'trusted_schema = OFF',
]

type Driver = LibsqlDatabase.Database
type Prepared = ReturnType<Driver['prepare']>

const locks: Driver[] = []

function connectTo(place: string, key: Uint8Array): Connection {
  const driver = guarded(() => openDriver(place, Buffer.from(key).toString('hex')))
  return connectionOver(driver, statementCache(driver))
}

/** The file as an SQLite URI, see https://sqlite.org/uri.html. */
function readOnly(file: string): string {
  const path =
    process.platform === 'win32' ? `/${file.replaceAll('\\', '/')}`.replace(/^\/+(?=\/\/)/, '') : file
  return `file://${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}?mode=ro`
}

function openDriver(file: string, encryptionKey: string): Driver {
  // The driver's types do not know this option.
  const options: Options & { encryptionKey: string } = { encryptionKey }
  return new LibsqlDatabase(file, options)
}

function connectionOver(driver: Driver, prepare: (sql: string) => Prepared): Connection {
  function query(sql: string, params: readonly SqlValue[], first: boolean): Table {
    return guarded(() => {
      const statement = prepare(sql)
      if (!statement.reader) throw new Error(`This statement gives no rows back, run it: ${sql}`)
      statement.raw(true).safeIntegers(true)
      const rows = (first ? [statement.get(bound(params))] : statement.all(bound(params))) as (
        SqlValue[] | undefined
      )[]
      return {
        columns: statement.columns().map((column) => column.name),
        rows: rows.flatMap((row) => (row === undefined ? [] : [row.map(unbound)])),
      }
    })
  }

  function run(sql: string, params: readonly SqlValue[]): Changes {
    return guarded(() => {
      const statement = prepare(sql)
      if (statement.reader) throw new Error(`This statement gives rows back, ask for them: ${sql}`)
      return { changes: statement.run(bound(params)).changes }
    })
  }

  function atomically<Value>(work: () => Value): Value {
    return guarded(() => {
      driver.exec('BEGIN IMMEDIATE')
      try {
        const value = work()
        driver.exec('COMMIT')
        return value
      } finally {
        // A full disk may have ended the transaction already.
        if (driver.inTransaction) driver.exec('ROLLBACK')
      }
    })
  }

  function pragma(name: string): SqlValue {
    return query(`PRAGMA ${name}`, [], true).rows[0]?.[0] ?? null
  }

  return {
    exec: (sql) => guarded(() => void driver.exec(sql)),
    query,
    run,
    atomically,
    contents: () => ({
      version: Number(pragma('user_version')),
      generation: Number(pragma('application_id')),
    }),
    isSound: () => pragma('integrity_check') === 'ok',
    close() {
      // Without this, statements still alive would leave data in the write-ahead log.
      const { rows } = query('PRAGMA wal_checkpoint(TRUNCATE)', [], true)
      if (rows[0]?.[0] === 1) throw storageFailure('other', 'the write-ahead log is still in use')
      driver.close()
    },
  }
}

function statementCache(driver: Driver): (sql: string) => Prepared {
  const cache = new Map<string, Prepared>()
  return (sql) => {
    const statement = cache.get(sql) ?? driver.prepare(sql)
    // Re-inserted, so that the first key is always the one longest unused.
    cache.delete(sql)
    cache.set(sql, statement)
    const oldest = cache.keys().next()
    if (cache.size > CACHED_STATEMENTS && oldest.done !== true) cache.delete(oldest.value)
    return statement
  }
}

const CACHED_STATEMENTS = 100

/** The driver binds every number as REAL; an integer is bound as one. */
function bound(params: readonly SqlValue[]): SqlValue[] {
  return params.map((value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
    // Buffers arrive from the other thread as plain byte arrays.
    if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    return value
  })
}

function unbound(value: SqlValue): SqlValue {
  if (typeof value !== 'bigint') return value
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

function guarded<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    throw asFailure(error)
  }
}

const SQLITE_BUSY = 5
const SQLITE_CORRUPT = 11
const SQLITE_NOTADB = 26

// https://sqlite.org/rescode.html; the codes that are about the disk or the file and not about the statement.
const reasons = new Map<number, StorageReason>([
  [3, 'denied'],
  [8, 'denied'],
  [14, 'denied'],
  [13, 'full'],
  [SQLITE_BUSY, 'other'],
  [6, 'other'],
  [7, 'other'],
  [10, 'other'],
  [SQLITE_CORRUPT, 'other'],
  [15, 'other'],
  [22, 'other'],
  [SQLITE_NOTADB, 'other'],
])

function asFailure(error: unknown): unknown {
  const code = primaryCode(error)
  const reason = reasons.get(code)
  if (reason === undefined || 'storageReason' in (error as Error)) return error
  const failure = storageFailure(reason, `SQLite ${code}`)
  return code === SQLITE_CORRUPT || code === SQLITE_NOTADB
    ? Object.assign(failure, { damage: true })
    : failure
}

function primaryCode(error: unknown): number {
  if (!(error instanceof Error)) return 0
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode & 0xff
  // Failing to open gives no code, only this text.
  return Number(/^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)?.[1] ?? 0) & 0xff
}

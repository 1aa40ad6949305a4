import { randomInt } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { connect, connectToRead, isDamage, takeLock, type Connection } from './connection'
import type { Contents, JobAnswer, JobName, JobRequest, Jobs } from './database.protocol'
import { emptyFileSync } from './files'
import { onlyReads } from './statements'
import { fromFileError, isStorageFailure } from './storage-failure'

type Handlers = { readonly [Name in JobName]: (input: Jobs[Name]['input']) => Jobs[Name]['output'] }

/** SQLite keeps the application id, which carries the generation, in 31 bits. */
const GENERATIONS = 2 ** 31 - 1

/** The database this worker serves, once opened. */
let served: { connection: Connection; seal: string; changed: boolean } | undefined

const handlers: Handlers = {
  lock: ({ file }) => takeLock(file),

  examine: (access) =>
    undamaged(() => {
      const connection = connectToRead(access)
      return connection.isSound() ? connection.contents() : 'damaged'
    }),

  migrate({ migrations, ...access }) {
    const connection = connect(access)
    connection.exec('PRAGMA foreign_keys = OFF')
    connection.atomically(() => {
      const { version } = connection.contents()
      for (const migration of migrations.filter((step) => step.version > version)) {
        for (const statement of migration.statements) connection.exec(statement)
        connection.exec(`PRAGMA user_version = ${migration.version}`)
      }
      const orphans = connection.query('PRAGMA foreign_key_check', [], false).rows.length
      if (orphans > 0) throw new Error(`The migration left ${orphans} rows without the row they refer to`)
    })
    if (!connection.isSound()) throw new Error('The migration left a database that is not sound')
    connection.close()
  },

  open: ({ seal, sealed, ...access }) =>
    undamaged(() => {
      const connection = connect(access)
      served = { connection, seal, changed: !sealed }
      return connection.contents()
    }),

  query({ sql, params, first }) {
    return forUse(sql).query(sql, params, first)
  },

  run({ sql, paramsList }) {
    const connection = forUse(sql)
    const [params] = paramsList
    if (params !== undefined && paramsList.length === 1) return connection.run(sql, params)
    return connection.atomically(() => {
      let changes = 0
      for (const list of paramsList) changes += connection.run(sql, list).changes
      return { changes }
    })
  },

  transaction({ statements }) {
    const connection = forUse(...statements.map(({ sql }) => sql))
    return connection.atomically(() => statements.map(({ sql, params }) => connection.run(sql, params ?? [])))
  },

  finish() {
    if (served === undefined) return null
    const { connection, changed } = served
    const generation = changed ? randomInt(1, GENERATIONS) : null
    if (generation !== null) connection.exec(`PRAGMA application_id = ${generation}`)
    connection.close()
    served = undefined
    return generation
  },
}

/** The open database; its seal is broken first when one of the statements may change it. */
function forUse(...statements: string[]): Connection {
  if (served === undefined) throw new Error('The database is not open')
  if (!served.changed && !statements.every(onlyReads)) {
    // Emptied, not deleted: a flushed file is gone for certain on every system before the first change is made.
    emptyFileSync(served.seal)
    served.changed = true
  }
  return served.connection
}

function undamaged(read: () => Contents | 'damaged'): Contents | 'damaged' {
  try {
    return read()
  } catch (error) {
    if (isDamage(error)) return 'damaged'
    throw error
  }
}

function answer(request: JobRequest): JobAnswer {
  try {
    const handler = handlers[request.job] as (input: unknown) => Jobs[JobName]['output']
    return { id: request.id, value: handler(request.input) }
  } catch (thrown) {
    const error = fromFileError(thrown)
    const failed = isStorageFailure(error)
      ? { message: error.detail, reason: error.storageReason }
      : { message: error instanceof Error ? error.message : String(error) }
    return { id: request.id, failed }
  }
}

parentPort?.on('message', (request: JobRequest) => parentPort?.postMessage(answer(request)))

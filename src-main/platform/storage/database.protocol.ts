import type { SqlValue, Statement } from './statements'
import type { StorageReason } from './storage-failure'

/** One step of the schema, from version - 1 to version. */
export interface Migration {
  readonly version: number
  readonly statements: readonly string[]
}

/** Rows as they cross between threads: column names once. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly SqlValue[])[]
}

export interface Changes {
  readonly changes: number
}

/** What is found in a database that could be read. */
export interface Contents {
  readonly version: number
  /** Random number written at each clean close that followed a change: tells two generations of one file apart. */
  readonly generation: number
}

/** What the database worker does, with what goes in and comes out. */
export interface Jobs {
  /** Takes the lock file for this process until the worker ends; false when another process has it. */
  lock: { input: { file: string }; output: boolean }
  /** Reads a database completely and checks its structure, without writing to it. */
  examine: { input: Access; output: Contents | 'damaged' }
  /** Brings a database to the newest version in place; for copies. */
  migrate: { input: Access & { migrations: readonly Migration[] }; output: undefined }
  /** Opens the database that the jobs below work on. `seal` is broken before the first change. */
  open: { input: Access & { seal: string; sealed: boolean }; output: Contents | 'damaged' }
  query: { input: { sql: string; params: readonly SqlValue[]; first: boolean }; output: Table }
  run: { input: { sql: string; paramsList: readonly (readonly SqlValue[])[] }; output: Changes }
  transaction: { input: { statements: readonly Statement[] }; output: Changes[] }
  /** Brings everything into the main file; the generation that was written, or null when nothing was changed. */
  finish: { input: undefined; output: number | null }
}

export interface Access {
  readonly file: string
  readonly key: Uint8Array
}

export type JobName = keyof Jobs

export interface JobRequest<Name extends JobName = JobName> {
  readonly id: number
  readonly job: Name
  readonly input: Jobs[Name]['input']
}

export type JobAnswer =
  | { readonly id: number; readonly value: Jobs[JobName]['output'] }
  | { readonly id: number; readonly failed: { readonly message: string; readonly reason?: StorageReason } }

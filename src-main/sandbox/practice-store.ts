import type { Database } from '../platform/storage/database'

export interface PracticeRecord {
  readonly key: string
  readonly value: string
}

/** What the practice services remember between requests: texts by key, keys in the order of their characters. */
export interface PracticeStore {
  get(key: string): Promise<string | undefined>
  /** At most this many records whose keys begin so, after this key; 100 when no limit is given. */
  list(prefix: string, after?: string, limit?: number): Promise<PracticeRecord[]>
  /** All of them or none. */
  put(records: readonly PracticeRecord[]): Promise<void>
  /** Removes every record whose key begins so. */
  remove(prefix: string): Promise<void>
}

const PAGE = 100

/** Makes a store that lives as long as the process. */
export function createMemoryStore(): PracticeStore {
  const records = new Map<string, string>()
  const keysWith = (prefix: string): string[] => [...records.keys()].filter((key) => key.startsWith(prefix))
  return {
    get: (key) => Promise.resolve(records.get(key)),
    list(prefix, after = '', limit = PAGE) {
      const keys = keysWith(prefix).filter((key) => key > after)
      const page = keys.sort().slice(0, limit)
      return Promise.resolve(page.map((key) => ({ key, value: records.get(key) ?? '' })))
    },
    put(added) {
      for (const { key, value } of added) records.set(key, value)
      return Promise.resolve()
    },
    remove(prefix) {
      for (const key of keysWith(prefix)) records.delete(key)
      return Promise.resolve()
    },
  }
}

/** Makes a store in the app's own encrypted database, so that what was practised is still there tomorrow. */
export function createDatabaseStore(database: Database): PracticeStore {
  return {
    async get(key) {
      const row = await database.get('SELECT value FROM practice_records WHERE key = ?', [key])
      return row && String(row['value'])
    },
    async list(prefix, after = '', limit = PAGE) {
      const rows = await database.all(
        'SELECT key, value FROM practice_records WHERE key >= ? AND key < ? AND key > ? ORDER BY key LIMIT ?',
        [prefix, endOf(prefix), after, limit],
      )
      return rows.map((row) => ({ key: String(row['key']), value: String(row['value']) }))
    },
    async put(records) {
      await database.runMany(
        'INSERT INTO practice_records (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
        records.map(({ key, value }) => [key, value]),
      )
    },
    async remove(prefix) {
      await database.run('DELETE FROM practice_records WHERE key >= ? AND key < ?', [prefix, endOf(prefix)])
    },
  }
}

/** The first text after all that begin so; keys are plain ASCII. */
function endOf(prefix: string): string {
  return prefix + '\u007f'
}

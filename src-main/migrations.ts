import type { Migration } from './platform/storage/database'

/**
 * The tables of all features, in the order in which they came. A version that has shipped is never changed: add the next one.
 * Documents that are only read whole are kept as JSON in `body`; what is searched or sorted has a column.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    statements: [
      // What was done once in the store's life, by name.
      `CREATE TABLE marks (name TEXT PRIMARY KEY) STRICT`,
      `CREATE TABLE environments (id TEXT PRIMARY KEY, name TEXT NOT NULL, body TEXT NOT NULL) STRICT`,
      `CREATE TABLE profiles (id TEXT PRIMARY KEY, name TEXT NOT NULL, body TEXT NOT NULL, removed_at TEXT) STRICT`,
      `CREATE TABLE certificates (
         id TEXT PRIMARY KEY, public_key_sha256 TEXT NOT NULL, created_at TEXT NOT NULL, body TEXT NOT NULL, removed_at TEXT
       ) STRICT`,
      `CREATE INDEX certificates_by_key ON certificates (public_key_sha256)`,
      `CREATE TABLE checks (
         id TEXT PRIMARY KEY, profile_id TEXT NOT NULL, checked_at TEXT NOT NULL, citizen TEXT NOT NULL,
         search TEXT NOT NULL, body TEXT NOT NULL, removed_at TEXT
       ) STRICT`,
      // Covers the search, so that a look through 100,000 answers reads the narrow index and not the answers.
      `CREATE INDEX checks_newest ON checks (checked_at DESC, removed_at, profile_id, search, id)`,
    ],
  },
]

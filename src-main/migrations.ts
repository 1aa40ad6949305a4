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
  {
    version: 2,
    statements: [
      // `known`: the service may have this training already. `step` is the undo step the draft stands at.
      `CREATE TABLE trainings (
         id TEXT PRIMARY KEY, profile_id TEXT NOT NULL, training_id TEXT NOT NULL, template TEXT,
         state TEXT NOT NULL, delivery TEXT NOT NULL, anomalies TEXT NOT NULL, known INTEGER NOT NULL,
         revision INTEGER NOT NULL, step INTEGER NOT NULL, last_step INTEGER NOT NULL, next_row INTEGER NOT NULL,
         created_at TEXT NOT NULL, changed_at TEXT NOT NULL, removed_at TEXT, search TEXT NOT NULL
       ) STRICT`,
      `CREATE UNIQUE INDEX trainings_by_number ON trainings (profile_id, training_id)`,
      `CREATE INDEX trainings_newest ON trainings (changed_at DESC)`,
      // A photo is one whole version of a training: the draft, the one on its way, the registered one, an undo step.
      `CREATE TABLE photos (
         id TEXT PRIMARY KEY, training TEXT NOT NULL, kind TEXT NOT NULL, header TEXT NOT NULL, taken_at TEXT NOT NULL,
         digest TEXT NOT NULL, echo TEXT, UNIQUE (training, kind)
       ) STRICT`,
      `CREATE TABLE participants (
         photo TEXT NOT NULL, row INTEGER NOT NULL, position INTEGER NOT NULL, insz TEXT, employer TEXT, who TEXT NOT NULL,
         fields TEXT NOT NULL, periods TEXT NOT NULL, content TEXT NOT NULL,
         checked TEXT NOT NULL, errors INTEGER NOT NULL, warnings INTEGER NOT NULL,
         period_errors INTEGER NOT NULL, period_warnings INTEGER NOT NULL, defects TEXT NOT NULL,
         PRIMARY KEY (photo, row)
       ) STRICT`,
      `CREATE INDEX participants_in_order ON participants (photo, position)`,
      `CREATE INDEX participants_by_person ON participants (insz)`,
      `CREATE INDEX participants_by_periods ON participants (periods)`,
      // The periods of a participant, kept once for every version that has them (docs/adr/0020).
      `CREATE TABLE period_lists (
         digest TEXT PRIMARY KEY, content TEXT NOT NULL, period_count INTEGER NOT NULL, hundredths INTEGER NOT NULL,
         years TEXT NOT NULL, body TEXT NOT NULL
       ) STRICT`,
      `CREATE TABLE training_steps (
         training TEXT NOT NULL, step INTEGER NOT NULL, photo TEXT NOT NULL, affected TEXT NOT NULL, row_order TEXT,
         PRIMARY KEY (training, step)
       ) STRICT`,
      `CREATE TABLE training_imports (
         id TEXT PRIMARY KEY, created_at TEXT NOT NULL, file_name TEXT NOT NULL, body TEXT NOT NULL
       ) STRICT`,
      `CREATE TABLE archive_people (
         profile_id TEXT NOT NULL, insz TEXT NOT NULL, archived_at TEXT, problem TEXT, PRIMARY KEY (profile_id, insz)
       ) STRICT`,
      `CREATE TABLE learning_account_settings (name TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT`,
      // What the practice server remembers.
      `CREATE TABLE practice_records (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`,
    ],
  },
  {
    version: 3,
    statements: [
      // Who follows which guide, and how far each is.
      `CREATE TABLE guide_runs (id TEXT PRIMARY KEY, started_at TEXT NOT NULL, body TEXT NOT NULL, removed_at TEXT) STRICT`,
      `CREATE TABLE guide_files (id TEXT PRIMARY KEY, run_id TEXT NOT NULL, name TEXT NOT NULL, content BLOB NOT NULL) STRICT`,
      `CREATE INDEX guide_files_by_run ON guide_files (run_id)`,
      // Each reminder is shown once.
      `CREATE TABLE reminders_shown (reminder TEXT PRIMARY KEY) STRICT`,
      `CREATE TABLE ons_connectors (id TEXT PRIMARY KEY, name TEXT NOT NULL, body TEXT NOT NULL, removed_at TEXT) STRICT`,
      `CREATE TABLE ons_customers (id TEXT PRIMARY KEY, connector_id TEXT NOT NULL, body TEXT NOT NULL, removed_at TEXT) STRICT`,
      `CREATE TABLE vacancies (id TEXT PRIMARY KEY, changed_at TEXT NOT NULL, body TEXT NOT NULL, removed_at TEXT) STRICT`,
      `CREATE TABLE vacancy_rounds (
         id TEXT PRIMARY KEY, phase TEXT NOT NULL, number INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE (phase, number)
       ) STRICT`,
      `CREATE TABLE feeds (
         id TEXT PRIMARY KEY, name TEXT NOT NULL, url TEXT NOT NULL, daily INTEGER NOT NULL, removed_at TEXT
       ) STRICT`,
      // The last check of each address: its fingerprints are what the next one is compared with.
      `CREATE TABLE feed_checks (
         id TEXT PRIMARY KEY, url TEXT NOT NULL UNIQUE, checked_at TEXT NOT NULL, body TEXT NOT NULL, fingerprints TEXT NOT NULL
       ) STRICT`,
      `CREATE TABLE feed_pages (check_id TEXT NOT NULL, page INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (check_id, page)) STRICT`,
    ],
  },
]

import * as z from 'zod'
import { ImportMapping, type ImportFile } from '../../src-shared/learning-account/imports.model'
import type { Database, Statement } from '../platform/storage/database'

/** Remembers what was chosen for the columns of a file, for the next file with the same headings. */
export interface ImportMemory {
  find(headings: readonly string[]): Promise<ImportFile['remembered']>
  /** The statements that keep what was chosen. */
  keep(headings: readonly string[], mapping: ImportMapping): Promise<Statement[]>
}

const Kept = ImportMapping.omit({ importId: true }).extend({ headings: z.array(z.string()) })
type Kept = z.infer<typeof Kept>

/** So many kinds of files are remembered, the last used first. */
const MOST_KEPT = 30

/** Keeps them beside the settings of trainings. */
export function createImportMemory(database: Database): ImportMemory {
  async function all(): Promise<Kept[]> {
    const row = await database.get(`SELECT body FROM learning_account_settings WHERE name = 'imports'`)
    return row === undefined ? [] : Kept.array().parse(JSON.parse(String(row['body'])))
  }

  return {
    async find(headings) {
      const { columns, defaults } = (await all()).find(hasHeadings(headings)) ?? {}
      return columns === undefined ? null : { columns, defaults: defaults ?? {} }
    },
    async keep(headings, { columns, defaults }) {
      const others = (await all()).filter((one) => !hasHeadings(headings)(one))
      const kept: Kept[] = [{ headings: [...headings], columns, defaults }, ...others]
      return [
        {
          sql: `INSERT INTO learning_account_settings (name, body) VALUES ('imports', ?)
                ON CONFLICT (name) DO UPDATE SET body = excluded.body`,
          params: [JSON.stringify(kept.slice(0, MOST_KEPT))],
        },
      ]
    },
  }
}

function hasHeadings(headings: readonly string[]): (kept: Kept) => boolean {
  const wanted = JSON.stringify(headings)
  return (kept) => JSON.stringify(kept.headings) === wanted
}

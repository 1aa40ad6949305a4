import { Run } from '../../src-shared/onboarding/onboarding.model'
import type { Database, Row } from '../platform/storage/database'

export interface OnboardingRepository {
  put(run: Run): Promise<void>
  find(id: string): Promise<Run | undefined>
  /** The last started first. */
  list(removed: boolean): Promise<Run[]>
  mark(id: string, removedAt: string | null): Promise<boolean>
  putFile(file: { id: string; runId: string; name: string; content: Buffer }): Promise<void>
  file(id: string): Promise<{ name: string; content: Buffer } | undefined>
  /** Runs removed before this moment (ISO). */
  removedBefore(moment: string): Promise<Run[]>
  /** Destroys a run with its files. */
  destroy(id: string): Promise<void>
}

export function createOnboardingRepository(database: Database): OnboardingRepository {
  return {
    async put(run) {
      const { removedAt: _removedAt, ...kept } = run
      await database.run(
        `INSERT INTO guide_runs (id, started_at, body) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
        [run.id, run.startedAt, JSON.stringify(kept)],
      )
    },
    async find(id) {
      const row = await database.get('SELECT body, removed_at FROM guide_runs WHERE id = ?', [id])
      return row && parse(row)
    },
    async list(removed) {
      const rows = await database.all(
        `SELECT body, removed_at FROM guide_runs WHERE removed_at IS ${removed ? 'NOT NULL' : 'NULL'}
         ORDER BY started_at DESC, rowid DESC`,
      )
      return rows.map(parse)
    },
    async mark(id, removedAt) {
      const { changes } = await database.run('UPDATE guide_runs SET removed_at = ? WHERE id = ?', [
        removedAt,
        id,
      ])
      return changes > 0
    },
    async putFile({ id, runId, name, content }) {
      await database.run('INSERT INTO guide_files (id, run_id, name, content) VALUES (?, ?, ?, ?)', [
        id,
        runId,
        name,
        content,
      ])
    },
    async file(id) {
      const row = await database.get('SELECT name, content FROM guide_files WHERE id = ?', [id])
      const content = row?.['content']
      return row && Buffer.isBuffer(content) ? { name: String(row['name']), content } : undefined
    },
    async removedBefore(moment) {
      const rows = await database.all('SELECT body, removed_at FROM guide_runs WHERE removed_at < ?', [
        moment,
      ])
      return rows.map(parse)
    },
    async destroy(id) {
      await database.transaction([
        { sql: 'DELETE FROM guide_files WHERE run_id = ?', params: [id] },
        { sql: 'DELETE FROM guide_runs WHERE id = ?', params: [id] },
      ])
    },
  }
}

function parse(row: Row): Run {
  const removedAt = row['removed_at']
  return Run.parse({
    ...(JSON.parse(String(row['body'])) as object),
    ...(typeof removedAt === 'string' && { removedAt }),
  })
}

import * as z from 'zod'
import { Round, VacancyDraft } from '../../src-shared/vacancies/vacancies.model'
import type { Database, Row } from '../platform/storage/database'

/** A draft as it is kept; what is wrong with it is worked out each time, since the rules and the day may change. */
export const KeptVacancy = z.object({ id: z.string(), changedAt: z.string(), draft: VacancyDraft })
export type KeptVacancy = z.infer<typeof KeptVacancy> & { readonly removedAt?: string }

export interface VacanciesRepository {
  put(vacancy: KeptVacancy): Promise<void>
  find(id: string): Promise<KeptVacancy | undefined>
  /** The last changed first. */
  list(removed: boolean): Promise<KeptVacancy[]>
  mark(id: string, removedAt: string | null): Promise<boolean>
  putRound(round: Round): Promise<void>
  findRound(id: string): Promise<Round | undefined>
  /** The rounds of one onboarding, the first one first. */
  rounds(phase: string): Promise<Round[]>
  destroyRemovedBefore(moment: string): Promise<void>
}

export function createVacanciesRepository(database: Database): VacanciesRepository {
  return {
    async put({ id, changedAt, draft }) {
      await database.run(
        `INSERT INTO vacancies (id, changed_at, body) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at, body = excluded.body`,
        [id, changedAt, JSON.stringify({ id, changedAt, draft })],
      )
    },
    async find(id) {
      const row = await database.get('SELECT body, removed_at FROM vacancies WHERE id = ?', [id])
      return row && vacancyFrom(row)
    },
    async list(removed) {
      const rows = await database.all(
        `SELECT body, removed_at FROM vacancies WHERE removed_at IS ${removed ? 'NOT NULL' : 'NULL'}
         ORDER BY changed_at DESC, id`,
      )
      return rows.map(vacancyFrom)
    },
    async mark(id, removedAt) {
      const { changes } = await database.run('UPDATE vacancies SET removed_at = ? WHERE id = ?', [
        removedAt,
        id,
      ])
      return changes > 0
    },
    async putRound(round) {
      await database.run(
        `INSERT INTO vacancy_rounds (id, phase, number, body) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
        [round.id, round.phase, round.number, JSON.stringify(round)],
      )
    },
    async findRound(id) {
      const row = await database.get('SELECT body FROM vacancy_rounds WHERE id = ?', [id])
      return row && roundFrom(row)
    },
    async rounds(phase) {
      const rows = await database.all('SELECT body FROM vacancy_rounds WHERE phase = ? ORDER BY number', [
        phase,
      ])
      return rows.map(roundFrom)
    },
    async destroyRemovedBefore(moment) {
      await database.run('DELETE FROM vacancies WHERE removed_at < ?', [moment])
    },
  }
}

function vacancyFrom(row: Row): KeptVacancy {
  const removedAt = row['removed_at']
  const kept = KeptVacancy.parse(JSON.parse(String(row['body'])))
  return { ...kept, ...(typeof removedAt === 'string' && { removedAt }) }
}

function roundFrom(row: Row): Round {
  return Round.parse(JSON.parse(String(row['body'])))
}

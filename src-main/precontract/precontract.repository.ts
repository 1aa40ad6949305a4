import { PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import type { Database } from '../platform/storage/database'

export interface HistoryQuery {
  readonly profileId?: string | undefined
  readonly search?: string | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
  readonly removed?: boolean | undefined
}

export interface ChecksRepository {
  /** Keeps an answer; `citizen` is the full number, only for searching and revealing. */
  add(check: PrecontractCheck, citizen: string): Promise<void>
  find(id: string): Promise<PrecontractCheck | undefined>
  citizenOf(id: string): Promise<string | undefined>
  /** Newest first. */
  list(query: HistoryQuery): Promise<PrecontractCheck[]>
  mark(id: string, removedAt: string | null): Promise<boolean>
  /** Destroys what was removed before this moment (ISO). */
  destroyRemovedBefore(moment: string): Promise<void>
}

const DEFAULT_LIMIT = 100

export function createChecksRepository(database: Database): ChecksRepository {
  return {
    async add(check, citizen) {
      await database.run(
        'INSERT INTO checks (id, profile_id, checked_at, citizen, search, body) VALUES (?, ?, ?, ?, ?, ?)',
        [
          check.id,
          check.profileId,
          check.checkedAt,
          citizen,
          searchText(check, citizen),
          JSON.stringify(check),
        ],
      )
    },
    async find(id) {
      const row = await database.get('SELECT body FROM checks WHERE id = ?', [id])
      return row && parse(row['body'])
    },
    async citizenOf(id) {
      const row = await database.get('SELECT citizen FROM checks WHERE id = ?', [id])
      return row && String(row['citizen'])
    },
    async list(query) {
      const { where, params } = conditions(query)
      // The ids come from the narrow index alone; only the page that is shown reads the answers themselves.
      const rows = await database.all(
        `SELECT body FROM checks JOIN (
           SELECT id AS found FROM checks INDEXED BY checks_newest WHERE ${where.join(' AND ')}
           ORDER BY checked_at DESC LIMIT ? OFFSET ?
         ) ON id = found ORDER BY checked_at DESC`,
        [...params, query.limit ?? DEFAULT_LIMIT, query.offset ?? 0],
      )
      return rows.map((row) => parse(row['body']))
    },
    async mark(id, removedAt) {
      const { changes } = await database.run('UPDATE checks SET removed_at = ? WHERE id = ?', [removedAt, id])
      return changes > 0
    },
    async destroyRemovedBefore(moment) {
      await database.run('DELETE FROM checks WHERE removed_at < ?', [moment])
    },
  }
}

function conditions(query: HistoryQuery): { where: string[]; params: string[] } {
  const where = [query.removed === true ? 'removed_at IS NOT NULL' : 'removed_at IS NULL']
  const params: string[] = []
  if (query.profileId !== undefined) {
    where.push('profile_id = ?')
    params.push(query.profileId)
  }
  for (const word of wordsOf(query.search ?? '')) {
    where.push('instr(search, ?) > 0')
    params.push(word)
  }
  return { where, params }
}

/** Words to find, folded; digits typed with dots or dashes (`85.07.30-033.28`) are also one number. */
function wordsOf(search: string): string[] {
  const folded = fold(search.trim())
  if (/^[\d .\-/]+$/.test(folded)) return [folded.replace(/\D/g, '')].filter((digits) => digits !== '')
  return folded.split(/\s+/).filter((word) => word !== '')
}

function searchText(check: PrecontractCheck, citizen: string): string {
  const parts = [
    check.candidateName,
    citizen,
    check.enterpriseNumber,
    check.representedEnterpriseNumber,
    check.mainReference,
    check.flexiJob?.reference,
    check.studentJob?.reference,
    check.profileName,
    check.startDate.replaceAll('-', ''),
  ]
  return fold(parts.filter((part) => part !== undefined).join('\n'))
}

/** Lower case without accents, so that `Zoe` finds `Zoé`. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function parse(body: unknown): PrecontractCheck {
  return PrecontractCheck.parse(JSON.parse(String(body)))
}

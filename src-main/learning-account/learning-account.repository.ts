import * as z from 'zod'
import { Anomaly } from '../../src-shared/learning-account/anomalies.model'
import { Delivery, type DeliveryState } from '../../src-shared/learning-account/delivery'
import type { TrainingHeader } from '../../src-shared/learning-account/learning-account.model'
import type { TrainingSummary } from '../../src-shared/learning-account/views.model'
import { fromHundredths } from '../../src-shared/learning-account/hours'
import type { Database, Row, SqlValue, Statement } from '../platform/storage/database'
import { fold } from './learning-account.rows'

/** A training as it is kept, without its versions. */
export interface TrainingRecord {
  readonly id: string
  readonly profileId: string
  readonly trainingId: string
  readonly template: string | null
  readonly delivery: Delivery
  readonly anomalies: readonly Anomaly[]
  /** The service may have this training already, so it is read before it is replaced. */
  readonly known: boolean
  readonly revision: number
  /** The undo step the draft stands at, and the last one there is. */
  readonly step: number
  readonly lastStep: number
  readonly nextRow: number
  readonly createdAt: string
  readonly changedAt: string
  readonly removedAt: string | null
}

export interface ListQuery {
  readonly profileId?: string | undefined
  readonly search?: string | undefined
  readonly states?: readonly DeliveryState[] | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly templates?: boolean | undefined
  readonly removed?: boolean | undefined
  readonly limit: number
  readonly offset: number
}

export interface TrainingsRepository {
  find(id: string): Promise<TrainingRecord | undefined>
  findByNumber(profileId: string, trainingId: string): Promise<TrainingRecord | undefined>
  list(query: ListQuery): Promise<{ trainings: TrainingSummary[]; total: number }>
  /** The ids in one of these states, the one that waits longest first. */
  inStates(states: readonly DeliveryState[], profileId?: string): Promise<string[]>
  run(statements: readonly Statement[]): Promise<void>
}

export function createTrainingsRepository(database: Database): TrainingsRepository {
  return {
    async find(id) {
      const row = await database.get('SELECT * FROM trainings WHERE id = ?', [id])
      return row && recordFrom(row)
    },
    async findByNumber(profileId, trainingId) {
      const sql = 'SELECT * FROM trainings WHERE profile_id = ? AND training_id = ?'
      const row = await database.get(sql, [profileId, trainingId])
      return row && recordFrom(row)
    },
    list: (query) => list(database, query),
    async inStates(states, profileId) {
      const rows = await database.all(
        `SELECT id FROM trainings WHERE removed_at IS NULL AND state IN (SELECT value FROM json_each(?))
         AND (? IS NULL OR profile_id = ?) ORDER BY coalesce(json_extract(delivery, '$.since'), changed_at)`,
        [JSON.stringify(states), profileId ?? null, profileId ?? null],
      )
      return rows.map((row) => String(row['id']))
    },
    async run(statements) {
      await database.transaction(statements)
    },
  }
}

/** The statement that keeps a new training. */
export function insertTraining(record: TrainingRecord, header: TrainingHeader): Statement {
  return {
    sql: `INSERT INTO trainings (id, profile_id, training_id, template, state, delivery, anomalies, known, revision, step,
            last_step, next_row, created_at, changed_at, removed_at, search)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    params: [
      record.id,
      record.profileId,
      record.trainingId,
      record.template,
      record.delivery.state,
      JSON.stringify(record.delivery),
      JSON.stringify(record.anomalies),
      Number(record.known),
      record.revision,
      record.step,
      record.lastStep,
      record.nextRow,
      record.createdAt,
      record.changedAt,
      record.removedAt,
      searchText(record.trainingId, header),
    ],
  }
}

/** The columns of a training that change; what is absent stays. */
export interface TrainingChange {
  readonly delivery?: Delivery
  readonly anomalies?: readonly Anomaly[]
  readonly known?: boolean
  readonly revision?: number
  readonly step?: number
  readonly lastStep?: number
  readonly nextRow?: number
  readonly changedAt?: string
  readonly removedAt?: string | null
  readonly header?: TrainingHeader
}

/** The statement that changes these columns of a training. */
export function updateTraining(
  record: Pick<TrainingRecord, 'id' | 'trainingId'>,
  change: TrainingChange,
): Statement {
  const columns: [string, SqlValue][] = []
  const set = (column: string, value: SqlValue | undefined): void => {
    if (value !== undefined) columns.push([column, value])
  }
  set('state', change.delivery?.state)
  set('delivery', change.delivery && JSON.stringify(change.delivery))
  set('anomalies', change.anomalies && JSON.stringify(change.anomalies))
  set('known', change.known === undefined ? undefined : Number(change.known))
  set('revision', change.revision)
  set('step', change.step)
  set('last_step', change.lastStep)
  set('next_row', change.nextRow)
  set('changed_at', change.changedAt)
  set('removed_at', change.removedAt)
  set('search', change.header && searchText(record.trainingId, change.header))
  const sets = columns.map(([column]) => `${column} = ?`).join(', ')
  return {
    sql: `UPDATE trainings SET ${sets} WHERE id = ?`,
    params: [...columns.map(([, value]) => value), record.id],
  }
}

function searchText(trainingId: string, { denomination, reference, firstStartDate }: TrainingHeader): string {
  return fold(
    [denomination, reference, firstStartDate, trainingId].filter((part) => part !== null).join('\n'),
  )
}

async function list(
  database: Database,
  query: ListQuery,
): Promise<{ trainings: TrainingSummary[]; total: number }> {
  const { where, params } = conditions(query)
  const from = `FROM trainings AS t JOIN photos AS draft ON draft.training = t.id AND draft.kind = 'draft' WHERE ${where}`
  const rows = await database.all(
    `SELECT t.*, draft.header AS header,
       (SELECT taken_at FROM photos WHERE training = t.id AND kind = 'registered') AS registered_at,
       (SELECT json_array(count(*), coalesce(sum(hundredths), 0), coalesce(sum(errors + period_errors), 0))
          FROM participants JOIN period_lists ON digest = periods WHERE photo = draft.id) AS counts
     ${from} ORDER BY t.changed_at DESC, t.id LIMIT ? OFFSET ?`,
    [...params, query.limit, query.offset],
  )
  const total = await database.get(`SELECT count(*) AS total ${from}`, params)
  return { trainings: rows.map(summaryFrom), total: Number(total?.['total'] ?? 0) }
}

function conditions(query: ListQuery): { where: string; params: SqlValue[] } {
  const where = [
    query.removed === true ? 't.removed_at IS NOT NULL' : 't.removed_at IS NULL',
    query.templates === true ? 't.template IS NOT NULL' : 't.template IS NULL',
  ]
  const params: SqlValue[] = []
  const add = (condition: string, ...values: SqlValue[]): void => {
    where.push(condition)
    params.push(...values)
  }
  if (query.profileId !== undefined) add('t.profile_id = ?', query.profileId)
  if (query.states !== undefined)
    add('t.state IN (SELECT value FROM json_each(?))', JSON.stringify(query.states))
  if (query.from !== undefined) add(`json_extract(draft.header, '$.lastEndDate') >= ?`, query.from)
  if (query.to !== undefined) add(`json_extract(draft.header, '$.firstStartDate') <= ?`, query.to)
  for (const word of wordsOf(query.search ?? '')) {
    add(
      `(instr(t.search, ?) > 0 OR EXISTS
         (SELECT 1 FROM participants WHERE photo = draft.id AND instr(who, ?) > 0))`,
      word,
      word,
    )
  }
  return { where: where.join(' AND '), params }
}

/** Words to find, folded; digits typed with dots or dashes (`85.07.30-033.28`) are one number. */
function wordsOf(search: string): string[] {
  const folded = fold(search.trim())
  if (/^\d[\d .-]{9,}$/.test(folded)) return [folded.replace(/\D/g, '')]
  return folded.split(/\s+/).filter((word) => word !== '')
}

function recordFrom(row: Row): TrainingRecord {
  return {
    id: String(row['id']),
    profileId: String(row['profile_id']),
    trainingId: String(row['training_id']),
    template: textOrNull(row['template']),
    delivery: Delivery.parse(JSON.parse(String(row['delivery']))),
    anomalies: z.array(Anomaly).parse(JSON.parse(String(row['anomalies']))),
    known: row['known'] === 1,
    revision: Number(row['revision']),
    step: Number(row['step']),
    lastStep: Number(row['last_step']),
    nextRow: Number(row['next_row']),
    createdAt: String(row['created_at']),
    changedAt: String(row['changed_at']),
    removedAt: textOrNull(row['removed_at']),
  }
}

const Header = z.object({
  denomination: z.string().nullable(),
  firstStartDate: z.string().nullable(),
  lastEndDate: z.string().nullable(),
  reference: z.string().nullable(),
})
const ListCounts = z.tuple([z.number(), z.number(), z.number()])

function summaryFrom(row: Row): TrainingSummary {
  const record = recordFrom(row)
  const [participants, hundredths, errors] = ListCounts.parse(JSON.parse(String(row['counts'])))
  return {
    ...Header.parse(JSON.parse(String(row['header']))),
    id: record.id,
    profileId: record.profileId,
    trainingId: record.trainingId,
    template: record.template,
    state: record.delivery.state,
    delivery: record.delivery,
    participants,
    hours: fromHundredths(hundredths),
    errors,
    anomalies: record.anomalies.length,
    changedAt: record.changedAt,
    registeredAt: textOrNull(row['registered_at']),
    removedAt: record.removedAt,
  }
}

function textOrNull(value: SqlValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}

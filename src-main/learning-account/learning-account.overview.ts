import * as z from 'zod'
import { EnterpriseNumber } from '../../src-shared/identity/enterprise-number'
import { DELIVERY_STATES } from '../../src-shared/learning-account/delivery'
import { fromHundredths } from '../../src-shared/learning-account/hours'
import type {
  EmployerSummary,
  PersonOverview,
  PersonSummary,
  PersonTraining,
  YearHours,
} from '../../src-shared/learning-account/overview.model'
import { rightIn } from '../../src-shared/learning-account/settings.model'
import type { Database, Row, SqlValue } from '../platform/storage/database'
import type { Register } from './learning-account.register'
import { digestOf, fold } from './learning-account.rows'

export interface PeopleQuery {
  readonly profileId: string
  /** Hours of this year; of all years when absent. */
  readonly year?: number | undefined
  readonly employerEnterpriseNumber?: string | undefined
  readonly search?: string | undefined
  readonly limit: number
  readonly offset: number
}

/** Sums up the register by person and by employer: everything that is drafted or registered, nothing that was discarded or removed. */
export interface Overview {
  people(query: PeopleQuery): Promise<{ people: PersonSummary[]; total: number }>
  person(
    profileId: string,
    who: { insz?: string | undefined; key?: string | undefined },
  ): Promise<PersonOverview | undefined>
  employers(profileId: string, year: number | undefined): Promise<EmployerSummary[]>
  /** The years that have hours, the newest first, and the employers. */
  choices(profileId: string): Promise<{ years: number[]; employers: string[] }>
}

/** Every participation that counts. The newest version is the truth, registered or not. */
const PARTICIPATIONS = `participants JOIN photos ON photos.id = photo AND kind = 'draft'
  JOIN trainings ON trainings.id = training AND removed_at IS NULL AND template IS NULL AND state <> 'removed'
  JOIN period_lists ON period_lists.digest = periods`

export function createOverview({ database, settings }: Register): Overview {
  return {
    async people(query) {
      const { where, params } = conditions(query)
      const [hours, followed] = hoursColumns(query.year)
      const grouped = `FROM ${PARTICIPATIONS} WHERE ${where} GROUP BY insz`
      const rows = await database.all(
        `SELECT insz, max(fields ->> 'name') AS name, count(DISTINCT training) AS trainings, ${hours} AS hours, ${followed} AS followed
         ${grouped} ORDER BY name IS NULL, name COLLATE NOCASE, insz LIMIT ? OFFSET ?`,
        [...params, query.limit, query.offset],
      )
      const total = await database.get(`SELECT count(*) AS total FROM (SELECT 1 ${grouped})`, params)
      return {
        people: rows.map((row) => personFrom(query.profileId, row)),
        total: Number(total?.['total'] ?? 0),
      }
    },
    async person(profileId, who) {
      const insz = who.insz ?? (await personBehind(profileId, who.key))
      if (insz === undefined) return undefined
      const rows = await database.all(
        `SELECT trainings.id AS id, training_id, state, header, employer, fields, hundredths, years,
           EXISTS (SELECT 1 FROM photos AS r WHERE r.training = trainings.id AND r.kind = 'registered') AS registered
         FROM ${PARTICIPATIONS} WHERE profile_id = ? AND insz = ? ORDER BY header ->> 'firstStartDate' DESC`,
        [profileId, insz],
      )
      if (rows.length === 0) return undefined
      const { rights } = await settings.read()
      const parsed = rows.map((row) => ({ row, fields: Fields.parse(JSON.parse(String(row['fields']))) }))
      return {
        key: keyOf(profileId, insz),
        insz,
        name: parsed.find(({ fields }) => fields.name !== null)?.fields.name ?? null,
        years: yearsOf(rows).map((one) => ({ ...one, right: rightIn(one.year, rights) })),
        trainings: parsed.map(({ row, fields }) => trainingFrom(row, fields)),
      }
    },
    async employers(profileId, year) {
      const [hours, followed] = hoursColumns(year)
      const rows = await database.all(
        `SELECT employer, count(DISTINCT insz) AS people, count(DISTINCT training) AS trainings, ${hours} AS hours, ${followed} AS followed
         FROM ${PARTICIPATIONS} WHERE profile_id = ? AND (? IS NULL OR years ->> ? IS NOT NULL)
         GROUP BY employer ORDER BY employer`,
        [profileId, year ?? null, yearPath(year)],
      )
      return rows.map(employerFrom)
    },
    choices: (profileId) => choicesIn(database, profileId),
  }

  async function personBehind(profileId: string, key: string | undefined): Promise<string | undefined> {
    const rows = await database.all(`SELECT DISTINCT insz FROM ${PARTICIPATIONS} WHERE profile_id = ?`, [
      profileId,
    ])
    return rows.map((row) => String(row['insz'])).find((insz) => keyOf(profileId, insz) === key)
  }
}

async function choicesIn(
  database: Database,
  profileId: string,
): Promise<{ years: number[]; employers: string[] }> {
  const [years, employers] = await Promise.all([
    database.all(
      `SELECT DISTINCT key AS year FROM ${PARTICIPATIONS}, json_each(years) WHERE profile_id = ? ORDER BY key DESC`,
      [profileId],
    ),
    database.all(
      `SELECT DISTINCT employer FROM ${PARTICIPATIONS} WHERE profile_id = ? AND employer IS NOT NULL ORDER BY employer`,
      [profileId],
    ),
  ])
  return {
    // What was typed as a day may have any year.
    years: years.map(({ year }) => Number(year)).filter((year) => year >= 1900 && year <= 2200),
    employers: employers
      .map(({ employer }) => String(employer))
      .filter((number) => EnterpriseNumber.safeParse(number).success),
  }
}

function conditions({ profileId, year, employerEnterpriseNumber, search }: PeopleQuery): {
  where: string
  params: SqlValue[]
} {
  const where = ['profile_id = ?', 'insz IS NOT NULL']
  const params: SqlValue[] = [profileId]
  if (year !== undefined) {
    where.push('years ->> ? IS NOT NULL')
    params.push(yearPath(year))
  }
  if (employerEnterpriseNumber !== undefined) {
    where.push('employer = ?')
    params.push(employerEnterpriseNumber)
  }
  for (const word of fold(search ?? '').split(/\s+/)) {
    if (word === '') continue
    where.push('instr(who, ?) > 0')
    params.push(/^[\d.\-/]+$/.test(word) ? word.replace(/\D/g, '') : word)
  }
  return { where: where.join(' AND '), params }
}

function yearPath(year: number | undefined): string {
  return `$."${year ?? ''}"`
}

/** Hundredths of hours of one year, or of all. The year is a number, never a text of a user. */
function hoursColumns(year: number | undefined): [string, string] {
  if (year !== undefined) {
    const of = (index: number): string => `coalesce(sum(years ->> '$."${year}"[${index}]'), 0)`
    return [of(0), of(1)]
  }
  return ['coalesce(sum(hundredths), 0)', `coalesce(sum((SELECT sum(value ->> 1) FROM json_each(years))), 0)`]
}

/** Stands for a person where the number may not be seen: in addresses, in the window's own places. */
export function keyOf(profileId: string, insz: string): string {
  return digestOf(`${profileId}/${insz}`)
}

function personFrom(profileId: string, row: Row): PersonSummary {
  const insz = String(row['insz'])
  return {
    key: keyOf(profileId, insz),
    insz,
    name: typeof row['name'] === 'string' ? row['name'] : null,
    trainings: Number(row['trainings']),
    ...hoursIn(row),
  }
}

function employerFrom(row: Row): EmployerSummary {
  const people = Number(row['people'])
  const { hours, followed } = hoursIn(row)
  return {
    employerEnterpriseNumber: typeof row['employer'] === 'string' ? row['employer'] : null,
    people,
    trainings: Number(row['trainings']),
    hours,
    followed,
    hoursEach: people === 0 ? 0 : Math.round((hours / people) * 100) / 100,
  }
}

function hoursIn(row: Row): { hours: number; followed: number } {
  return { hours: fromHundredths(Number(row['hours'])), followed: fromHundredths(Number(row['followed'])) }
}

const State = z.enum(DELIVERY_STATES)
const Years = z.record(z.string(), z.tuple([z.number(), z.number()]))
const Fields = z.object({ name: z.string().nullable(), result: z.union([z.number(), z.string()]).nullable() })
const Header = z.object({
  denomination: z.string().nullable(),
  firstStartDate: z.string().nullable(),
  lastEndDate: z.string().nullable(),
})

function followedIn(row: Row): number {
  return Object.values(Years.parse(JSON.parse(String(row['years'])))).reduce(
    (sum, [, hours]) => sum + hours,
    0,
  )
}

function yearsOf(rows: readonly Row[]): Omit<YearHours, 'right'>[] {
  const sums = new Map<number, [number, number]>()
  for (const row of rows) {
    for (const [year, [all, followed]] of Object.entries(Years.parse(JSON.parse(String(row['years']))))) {
      if (!/^\d{4}$/.test(year)) continue
      const [allBefore, followedBefore] = sums.get(Number(year)) ?? [0, 0]
      sums.set(Number(year), [allBefore + all, followedBefore + followed])
    }
  }
  return [...sums]
    .sort(([a], [b]) => b - a)
    .map(([year, [all, followed]]) => ({
      year,
      hours: fromHundredths(all),
      followed: fromHundredths(followed),
    }))
}

function trainingFrom(row: Row, { result }: z.infer<typeof Fields>): PersonTraining {
  return {
    id: String(row['id']),
    trainingId: String(row['training_id']),
    ...Header.parse(JSON.parse(String(row['header']))),
    employerEnterpriseNumber: typeof row['employer'] === 'string' ? row['employer'] : null,
    result,
    hours: fromHundredths(Number(row['hundredths'])),
    followed: fromHundredths(followedIn(row)),
    isRegistered: row['registered'] === 1,
    state: State.parse(row['state']),
  }
}

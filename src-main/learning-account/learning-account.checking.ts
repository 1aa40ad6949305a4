import { acrossDefects, headerDefects } from '../../src-shared/learning-account/rules'
import { DefectCode, type Defect } from '../../src-shared/learning-account/rules.model'
import type { Window } from '../../src-shared/learning-account/windows'
import type { DataModel } from '../../src-shared/profiles/profiles.model'
import type { Database, SqlValue } from '../platform/storage/database'
import type { Photo, Photos } from './learning-account.photos'
import { createCheck, rulesOf } from './learning-account.workspace'

/** What the rules depend on beside the training itself. */
export interface RuleSettings {
  readonly windows: readonly Window[]
  readonly model: DataModel | undefined
}

/** How much is wrong with a training, everything counted. */
export interface Verdict {
  readonly errors: number
  readonly warnings: number
}

/** What is wrong with a training, a page of it, with everything counted. */
export interface Review extends Verdict {
  readonly problems: Defect[]
}

export interface Checking {
  /** Checks who was not checked under these rules yet, and sums up; a training that was checked before costs next to nothing. */
  check(draft: Photo, settings: RuleSettings, signal?: AbortSignal): Promise<Verdict>
  /** The same, with a page of what is wrong, in the order of the training. */
  review(
    draft: Photo,
    settings: RuleSettings,
    page: { readonly offset: number; readonly limit: number },
    signal?: AbortSignal,
  ): Promise<Review>
}

export function createChecking(database: Database, photos: Photos): Checking {
  async function checked(
    draft: Photo,
    { windows, model }: RuleSettings,
    signal?: AbortSignal,
  ): Promise<Verdict & { readonly own: Defect[] }> {
    const rules = rulesOf(draft.header, windows)
    let totals = await totalsOf(database, draft.id, rules)
    if (totals.unchecked > 0) {
      await checkTheRest(database, photos, draft, windows, signal)
      totals = await totalsOf(database, draft.id, rules)
    }
    // Who is in it is only read when somebody is in it twice.
    const everyone = totals.isSomebodyTwice
      ? await photos.entries(draft.id)
      : Array.from({ length: totals.participants }, () => SOMEBODY)
    const own = [...headerDefects(draft.header), ...acrossDefects(everyone, model)]
    const errors = own.filter(({ level }) => level === 'error').length
    return { own, errors: totals.errors + errors, warnings: totals.warnings + own.length - errors }
  }

  return {
    async check(draft, settings, signal) {
      const { errors, warnings } = await checked(draft, settings, signal)
      return { errors, warnings }
    },
    async review(draft, settings, { offset, limit }, signal) {
      const { own, errors, warnings } = await checked(draft, settings, signal)
      const first = own.slice(offset, offset + limit)
      const rows = await database.all(
        `SELECT position, defect.value ->> 'path' AS path, defect.value ->> 'code' AS code, defect.value ->> 'level' AS level
         FROM participants, json_each(participants.defects) AS defect
         WHERE photo = ? AND errors + warnings + period_errors + period_warnings > 0
         ORDER BY position, defect.key LIMIT ? OFFSET ?`,
        [draft.id, limit - first.length, Math.max(0, offset - own.length)],
      )
      const others = rows.map((row): Defect => ({
        path: `participants.${String(row['position'])}.${String(row['path'])}`,
        code: DefectCode.parse(row['code']),
        level: row['level'] === 'error' ? 'error' : 'warning',
      }))
      return { problems: [...first, ...others], errors, warnings }
    },
  }
}

const SOMEBODY = { insz: null, employerEnterpriseNumber: null }

async function totalsOf(database: Database, photo: string, rules: string) {
  const row = await database.get(
    `SELECT count(*) AS participants, count(insz) AS people, count(DISTINCT insz) AS persons,
       coalesce(sum(checked <> ?), 0) AS unchecked,
       coalesce(sum(errors + period_errors), 0) AS errors, coalesce(sum(warnings + period_warnings), 0) AS warnings
     FROM participants WHERE photo = ?`,
    [rules, photo],
  )
  return {
    participants: Number(row?.['participants']),
    isSomebodyTwice: row?.['people'] !== row?.['persons'],
    unchecked: Number(row?.['unchecked']),
    errors: Number(row?.['errors']),
    warnings: Number(row?.['warnings']),
  }
}

/** A check of this many participants is kept at a time. */
const BATCH = 20

async function checkTheRest(
  database: Database,
  photos: Photos,
  draft: Photo,
  windows: readonly Window[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const rules = rulesOf(draft.header, windows)
  const check = createCheck(photos, draft.header, windows)
  let checked: SqlValue[][] = []
  const keep = async (): Promise<void> => {
    await database.runMany(
      `UPDATE participants SET checked = ?, errors = ?, warnings = ?, period_errors = ?, period_warnings = ?, defects = ?
       WHERE photo = ? AND row = ?`,
      checked,
    )
    checked = []
  }
  for await (const { periods, ...placed } of photos.everyone(draft.id, rules)) {
    signal?.throwIfAborted()
    const { checked: found } = await check({ kept: placed, periods })
    checked.push([
      found.rules,
      found.errors,
      found.warnings,
      found.periodErrors,
      found.periodWarnings,
      JSON.stringify(found.defects),
      draft.id,
      placed.row,
    ])
    if (checked.length >= BATCH) await keep()
  }
  await keep()
}

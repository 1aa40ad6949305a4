import type { Period, TrainingHeader } from '../../src-shared/learning-account/learning-account.model'
import { headerDefects, ownDefects, ruleContext } from '../../src-shared/learning-account/rules'
import { periodDefects } from '../../src-shared/learning-account/rules.periods'
import type { Defect } from '../../src-shared/learning-account/rules.model'
import type { Window } from '../../src-shared/learning-account/windows'
import type { Statement } from '../platform/storage/database'
import type { Photo, Photos } from './learning-account.photos'
import {
  checkedAgain,
  checkedAs,
  digestOf,
  toList,
  UNCHECKED,
  type KeptParticipant,
} from './learning-account.rows'

/** Under which rules the participants of a training are checked: those that lie outside the participant, in short. */
export function rulesOf(header: TrainingHeader, windows: readonly Window[]): string {
  const { firstStartDate, lastEndDate } = header
  return digestOf(JSON.stringify([RULES_VERSION, firstStartDate, lastEndDate, windows]))
}

/** Raised when the rules themselves change, so that everyone is checked again. */
const RULES_VERSION = 1

/** A participant while it is edited: the periods are only read when an operation needs them. */
export interface Worked {
  readonly kept: KeptParticipant
  /** Set when the periods are known: read, or just made. */
  readonly periods?: readonly Period[]
}

/** A draft on which operations work; nothing is kept before its change is committed. */
export interface Workspace {
  readonly header: TrainingHeader
  setHeader(header: TrainingHeader): void
  /** The rows in their order. */
  order(): Promise<number[]>
  setOrder(order: readonly number[]): void
  newRow(): number
  /** A participant; undefined when there is none in this row. */
  get(row: number): Promise<Worked | undefined>
  periodsOf(worked: Worked): Promise<readonly Period[]>
  /** Changes the own cells. */
  setFields(row: number, fields: KeptParticipant['fields']): Promise<void>
  setPeriods(row: number, periods: readonly Period[]): Promise<void>
  add(row: number, fields: KeptParticipant['fields'], periods: readonly Period[]): void
  /** Puts a participant in a row with the periods of another one, whether those are kept yet or were made just now. */
  put(row: number, fields: KeptParticipant['fields'], source: Worked): void
  remove(row: number): void
  windows: readonly Window[]
  change(): Promise<Change>
}

/** What the operations came to. */
export interface Change {
  readonly header: TrainingHeader
  readonly headerDefects: readonly Defect[]
  /** Each row that changed; null when it went. */
  readonly rows: ReadonlyMap<number, KeptParticipant | null>
  /** The order of all rows, when rows came, went or moved. */
  readonly order: readonly number[] | null
  readonly nextRow: number
  /** Keeps the new lists of periods. */
  readonly lists: readonly Statement[]
}

/** Opens a draft for operations. */
export function openWorkspace(
  photos: Photos,
  draft: Photo,
  nextRow: number,
  windows: readonly Window[],
): Workspace {
  let header = draft.header
  let order: number[] | undefined
  let isReordered = false
  const worked = new Map<number, Worked | null>()
  const lists = new Map<string, Statement>()

  async function get(row: number): Promise<Worked | undefined> {
    const known = worked.get(row)
    if (known !== undefined) return known ?? undefined
    const [found] = await photos.rows(draft.id, [row])
    return found && { kept: found }
  }

  function add(row: number, fields: KeptParticipant['fields'], periods: readonly Period[]): void {
    const { list, insert } = toList(periods)
    lists.set(list.digest, insert)
    worked.set(row, { kept: { fields, list, checked: UNCHECKED }, periods })
  }

  async function change(): Promise<Change> {
    const check = createCheck(photos, header, windows)
    const rows = new Map<number, KeptParticipant | null>()
    for (const [row, entry] of worked) rows.set(row, entry && (await check(entry)))
    return {
      header,
      headerDefects: headerDefects(header),
      rows,
      order: isReordered ? (order ?? []) : null,
      nextRow,
      lists: [...lists.values()],
    }
  }

  return {
    get header() {
      return header
    },
    setHeader: (changed) => (header = changed),
    async order() {
      order ??= (await photos.entries(draft.id)).map(({ row }) => row)
      return [...order]
    },
    setOrder(changed) {
      order = [...changed]
      isReordered = true
    },
    newRow: () => nextRow++,
    get,
    periodsOf: async ({ kept, periods }) => periods ?? photos.periods(kept.list.digest),
    async setFields(row, fields) {
      const entry = await get(row)
      if (entry !== undefined) worked.set(row, { ...entry, kept: { ...entry.kept, fields } })
    },
    async setPeriods(row, periods) {
      const entry = await get(row)
      if (entry === undefined) return
      add(row, entry.kept.fields, periods)
    },
    add,
    put: (row, fields, source) =>
      worked.set(row, { ...source, kept: { fields, list: source.kept.list, checked: UNCHECKED } }),
    remove: (row) => worked.set(row, null),
    windows,
    change,
  }
}

/** Checks participants under the rules of a training; those that share their periods share that part of the work. */
export function createCheck(
  photos: Pick<Photos, 'periods'>,
  header: TrainingHeader,
  windows: readonly Window[],
): (worked: Worked) => Promise<KeptParticipant> {
  const rules = rulesOf(header, windows)
  const context = ruleContext(header, windows)
  let last: { digest: string; defects: readonly Defect[] } | undefined
  return async ({ kept, periods }) => {
    const own = ownDefects(kept.fields)
    if (kept.checked.rules === rules) return { ...kept, checked: checkedAgain(kept.checked, own) }
    const { digest } = kept.list
    if (last?.digest !== digest)
      last = { digest, defects: periodDefects(periods ?? (await photos.periods(digest)), context) }
    return { ...kept, checked: checkedAs(rules, own, last.defects) }
  }
}

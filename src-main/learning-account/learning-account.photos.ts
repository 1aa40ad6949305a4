import { randomBytes } from 'node:crypto'
import type { Entry } from '../../src-shared/learning-account/differences'
import {
  TrainingHeader,
  type Participant,
  type Period,
} from '../../src-shared/learning-account/learning-account.model'
import type { Database, Row, Statement } from '../platform/storage/database'
import {
  decodePeriods,
  digestOf,
  insertParticipant,
  KEPT_COLUMNS,
  keptFrom,
  SELECT_KEPT,
  toList,
  UNCHECKED,
  type KeptParticipant,
} from './learning-account.rows'

/**
 * Which version of a training: the draft, the one on its way, the one that was last known to be registered, the one found there now, and
 * the one that was registered before it was removed.
 */
export type PhotoKind = 'draft' | 'sent' | 'registered' | 'found' | 'removed'

/** One whole version of a training, without its participants. */
export interface Photo {
  readonly id: string
  readonly header: TrainingHeader
  readonly takenAt: string
  /** Equal for equal content. */
  readonly digest: string
  /** The digest of what the service repeated when it registered this version. */
  readonly echo: string | null
}

/** A participant in its place in a version, the periods only by their list. */
export interface PlacedParticipant extends KeptParticipant {
  readonly row: number
  readonly position: number
}

/** What comparing needs of a participant, and where it is. */
export interface PlacedEntry extends Entry {
  readonly row: number
  readonly position: number
}

/** A version that nobody sees before it is finished. */
export interface PhotoWriter {
  add(participants: readonly Participant[]): Promise<void>
  /** Puts it in the place of what was there, together with these statements. */
  finish(
    header: TrainingHeader,
    takenAt: string,
    together?: (photo: Photo) => readonly Statement[],
  ): Promise<Photo>
  discard(): Promise<void>
}

export interface Photos {
  find(training: string, kind: PhotoKind): Promise<Photo | undefined>
  writer(training: string, kind: PhotoKind): PhotoWriter
  /** How many participants there are. */
  count(photo: string): Promise<number>
  /** A page of participants in their order. */
  page(photo: string, offset: number, limit: number): Promise<PlacedParticipant[]>
  /** These rows, in their order. */
  rows(photo: string, rows: readonly number[]): Promise<PlacedParticipant[]>
  /** These rows with all their periods, in their order. */
  whole(
    photo: string,
    rows: readonly number[],
  ): Promise<(PlacedParticipant & { readonly periods: Period[] })[]>
  periods(list: string): Promise<Period[]>
  /** Everyone with all periods, in order, a few at a time; only those not checked under these rules when they are given. */
  everyone(
    photo: string,
    uncheckedUnder?: string,
  ): AsyncGenerator<PlacedParticipant & { readonly periods: Period[] }>
  entries(photo: string): Promise<PlacedEntry[]>
  /** The digest of a whole version as it is now. */
  digest(photo: Photo): Promise<string>
  /** Removes what no version uses any more. */
  sweep(): Promise<void>
}

/** So many periods are read from the store at a time. */
const PAGE_PERIODS = 20_000

/** Keeps the versions of trainings as rows. */
export function createPhotos(database: Database): Photos {
  // Rows without a version that are being written right now.
  const unfinished = new Set<string>()

  async function entries(photo: string): Promise<PlacedEntry[]> {
    const sql = `SELECT row, position, insz, employer, participants.content AS content, period_count
      FROM participants JOIN period_lists ON digest = periods WHERE photo = ? ORDER BY position`
    return (await database.all(sql, [photo])).map(entryFrom)
  }

  return {
    async find(training, kind) {
      const row = await database.get('SELECT * FROM photos WHERE training = ? AND kind = ?', [training, kind])
      return row && photoFrom(row)
    },
    writer: (training, kind) => createWriter({ database, unfinished }, training, kind),
    async count(photo) {
      const row = await database.get('SELECT count(*) AS count FROM participants WHERE photo = ?', [photo])
      return Number(row?.['count'])
    },
    async page(photo, offset, limit) {
      const sql = `${SELECT_KEPT} WHERE photo = ? ORDER BY position LIMIT ? OFFSET ?`
      return (await database.all(sql, [photo, limit, offset])).map(placedFrom)
    },
    async rows(photo, rows) {
      const sql = `${SELECT_KEPT} WHERE photo = ? AND row IN (SELECT value FROM json_each(?)) ORDER BY position`
      return (await database.all(sql, [photo, JSON.stringify(rows)])).map(placedFrom)
    },
    async whole(photo, rows) {
      const sql = `${SELECT_WHOLE} WHERE photo = ? AND row IN (SELECT value FROM json_each(?)) ORDER BY position`
      return (await database.all(sql, [photo, JSON.stringify(rows)])).map(wholeFrom)
    },
    async periods(list) {
      const row = await database.get('SELECT body FROM period_lists WHERE digest = ?', [list])
      if (row === undefined) throw new Error('A list of periods is missing')
      return decodePeriods(String(row['body']))
    },
    everyone: (photo, uncheckedUnder) => everyone(database, photo, uncheckedUnder ?? null),
    entries,
    async digest({ id, header }) {
      return wholeDigest(
        header,
        (await entries(id)).map(({ digest }) => digest),
      )
    },
    async sweep() {
      await database.run(
        `DELETE FROM participants WHERE photo NOT IN (SELECT id FROM photos)
         AND photo NOT IN (SELECT value FROM json_each(?))`,
        [JSON.stringify([...unfinished])],
      )
      await database.run(
        'DELETE FROM period_lists WHERE NOT EXISTS (SELECT 1 FROM participants WHERE periods = digest)',
      )
    },
  }
}

/** Makes the number of a new version. */
export function newPhotoId(): string {
  return randomBytes(9).toString('base64url')
}

/** The digest of a whole version, from its head and everyone in it, whatever their order. */
export function wholeDigest(header: TrainingHeader, contents: readonly string[]): string {
  return digestOf(JSON.stringify([header, [...contents].sort()]))
}

/** The statements that make one version take the place of another kind; its old one disappears. */
export function replaceStatements(training: string, from: PhotoKind, to: PhotoKind): Statement[] {
  return [
    ...removeStatements(training, to),
    { sql: 'UPDATE photos SET kind = ? WHERE training = ? AND kind = ?', params: [to, training, from] },
  ]
}

/** The statements that remove one version. */
export function removeStatements(training: string, kind: string): Statement[] {
  return [
    {
      sql: 'DELETE FROM participants WHERE photo IN (SELECT id FROM photos WHERE training = ? AND kind = ?)',
      params: [training, kind],
    },
    { sql: 'DELETE FROM photos WHERE training = ? AND kind = ?', params: [training, kind] },
  ]
}

/** The statements that copy a version within the store, in the place of another kind. */
export function copyStatements(from: Photo, training: string, kind: PhotoKind, takenAt: string): Statement[] {
  const id = newPhotoId()
  return [
    ...removeStatements(training, kind),
    insertPhoto({ ...from, id, takenAt }, training, kind),
    {
      sql: `INSERT INTO participants (photo, row, position, ${KEPT_COLUMNS})
            SELECT ?, row, position, ${KEPT_COLUMNS} FROM participants WHERE photo = ?`,
      params: [id, from.id],
    },
  ]
}

/** The statement that makes a version; its participants are put in beside it. */
export function insertPhoto(photo: Photo, training: string, kind: string): Statement {
  return {
    sql: 'INSERT INTO photos (id, training, kind, header, taken_at, digest, echo) VALUES (?, ?, ?, ?, ?, ?, ?)',
    params: [photo.id, training, kind, JSON.stringify(photo.header), photo.takenAt, photo.digest, photo.echo],
  }
}

function createWriter(
  { database, unfinished }: { database: Database; unfinished: Set<string> },
  training: string,
  kind: PhotoKind,
): PhotoWriter {
  const id = newPhotoId()
  let count = 0
  unfinished.add(id)
  return {
    async add(participants) {
      const statements = participants.flatMap(({ periods, ...fields }) => {
        const { list, insert } = toList(periods)
        count += 1
        return [insert, insertParticipant(id, count, count - 1, { fields, list, checked: UNCHECKED })]
      })
      await database.transaction(statements)
    },
    async finish(header, takenAt, together = () => []) {
      const contents = await database.all('SELECT content FROM participants WHERE photo = ?', [id])
      const digest = wholeDigest(
        header,
        contents.map((row) => String(row['content'])),
      )
      const photo = { id, header, takenAt, digest, echo: null }
      await database.transaction([
        ...removeStatements(training, kind),
        insertPhoto(photo, training, kind),
        ...together(photo),
      ])
      unfinished.delete(id)
      return photo
    },
    async discard() {
      await database.run('DELETE FROM participants WHERE photo = ?', [id])
      unfinished.delete(id)
    },
  }
}

async function* everyone(
  database: Database,
  photo: string,
  uncheckedUnder: string | null,
): ReturnType<Photos['everyone']> {
  const chosen = 'photo = ? AND (? IS NULL OR checked <> ?)'
  const params = [photo, uncheckedUnder, uncheckedUnder]
  const sizes = await database.get(
    `SELECT max(period_count) AS most FROM participants JOIN period_lists ON digest = periods WHERE ${chosen}`,
    params,
  )
  const most = Math.max(1, Number(sizes?.['most'] ?? 0))
  const limit = Math.max(1, Math.min(500, Math.floor(PAGE_PERIODS / most)))
  const sql = `${SELECT_WHOLE} WHERE ${chosen} AND position > ? ORDER BY position LIMIT ?`
  for (let after = -1; ;) {
    const page = await database.all(sql, [...params, after, limit])
    if (page.length === 0) return
    for (const row of page) {
      const whole = wholeFrom(row)
      after = whole.position
      yield whole
    }
  }
}

function photoFrom(row: Row): Photo {
  const { echo } = row
  return {
    id: String(row['id']),
    header: TrainingHeader.parse(JSON.parse(String(row['header']))),
    takenAt: String(row['taken_at']),
    digest: String(row['digest']),
    echo: typeof echo === 'string' ? echo : null,
  }
}

function placedFrom(row: Row): PlacedParticipant {
  return { row: Number(row['row']), position: Number(row['position']), ...keptFrom(row) }
}

const SELECT_WHOLE = SELECT_KEPT.replace('SELECT row', 'SELECT body, row')

function wholeFrom(row: Row): PlacedParticipant & { readonly periods: Period[] } {
  return { ...placedFrom(row), periods: decodePeriods(String(row['body'])) }
}

function entryFrom(row: Row): PlacedEntry {
  const { insz, employer } = row
  return {
    row: Number(row['row']),
    position: Number(row['position']),
    insz: typeof insz === 'string' ? insz : null,
    employerEnterpriseNumber: typeof employer === 'string' ? employer : null,
    digest: String(row['content']),
    periodCount: Number(row['period_count']),
  }
}

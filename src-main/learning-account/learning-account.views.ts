import { fromHundredths } from '../../src-shared/learning-account/hours'
import { headerDefects } from '../../src-shared/learning-account/rules'
import type {
  Counts,
  Edited,
  ParticipantRow,
  TrainingView,
} from '../../src-shared/learning-account/views.model'
import type { Database } from '../platform/storage/database'
import type { Photo, Photos, PlacedParticipant } from './learning-account.photos'
import type { RegisterDependencies, Open } from './learning-account.register'
import type { TrainingRecord } from './learning-account.repository'
import { MOST_STEPS } from './learning-account.steps'

/** Shows trainings as the screens see them: whole ones only by their counts. */
export interface Views {
  counts(photo: string): Promise<Counts>
  view(open: Open): Promise<TrainingView>
  /** What an edit did to these rows; the draft with its head as it is now. */
  edited(
    record: TrainingRecord,
    draft: Pick<Photo, 'id' | 'header'>,
    rows: readonly number[],
    reload: boolean,
  ): Promise<Edited>
}

export function createViews(
  database: Database,
  photos: Photos,
  { findProfile, serviceState }: Pick<RegisterDependencies, 'findProfile' | 'serviceState'>,
): Views {
  async function counts(photo: string): Promise<Counts> {
    const row = await database.get(COUNT, [photo])
    return {
      participants: Number(row?.['participants']),
      periods: Number(row?.['periods']),
      hours: fromHundredths(Number(row?.['hundredths'])),
      errors: Number(row?.['errors']),
      warnings: Number(row?.['warnings']),
    }
  }

  return {
    counts,
    async view({ record, draft }) {
      const registered = await photos.find(record.id, 'registered')
      const profile = await findProfile(record.profileId)
      const model = profile.ok ? profile.value.dataModel : undefined
      const { id, profileId, trainingId, template, delivery, anomalies, revision, changedAt } = record
      return {
        ...{ id, profileId, trainingId, template, delivery, revision, changedAt },
        anomalies: [...anomalies],
        header: draft.header,
        headerDefects: headerDefects(draft.header),
        ...undoable(record),
        counts: await counts(draft.id),
        differsFromRegistered:
          registered === undefined ? null : (await photos.digest(draft)) !== registered.digest,
        registeredAt: registered?.takenAt ?? null,
        ...(model !== undefined && { dataModel: model }),
        access: profile.ok ? await serviceState(profile.value.environmentId) : 'closed',
      }
    },
    async edited(record, draft, rows, reload) {
      const [total, changed] = await Promise.all([
        counts(draft.id),
        photos.rows(draft.id, rows.slice(0, MOST_ROWS)),
      ])
      return {
        revision: record.revision,
        state: record.delivery.state,
        counts: total,
        header: draft.header,
        headerDefects: headerDefects(draft.header),
        ...undoable(record),
        changed: changed.map(toRow),
        reload: reload || rows.length > MOST_ROWS,
      }
    },
  }
}

/** The most participants that an edit gives back. */
const MOST_ROWS = 200

/** A participant as a page shows it. */
export function toRow({ row, position, fields, list, checked }: PlacedParticipant): ParticipantRow {
  return {
    row,
    position,
    ...fields,
    periodCount: list.count,
    hours: fromHundredths(list.hundredths),
    defects: checked.defects.filter(({ path }) => !path.startsWith('periods.')),
    periodErrors: checked.periodErrors,
    periodWarnings: checked.periodWarnings,
  }
}

const COUNT = `SELECT count(*) AS participants, coalesce(sum(period_count), 0) AS periods,
    coalesce(sum(hundredths), 0) AS hundredths, coalesce(sum(errors + period_errors), 0) AS errors,
    coalesce(sum(warnings + period_warnings), 0) AS warnings
  FROM participants JOIN period_lists ON digest = periods WHERE photo = ?`

function undoable({ step, lastStep }: TrainingRecord): { canUndo: boolean; canRedo: boolean } {
  return { canUndo: step > Math.max(0, lastStep - MOST_STEPS), canRedo: step < lastStep }
}

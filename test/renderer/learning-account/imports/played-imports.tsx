import { play } from '../../precontract/played-main'
import { fileFrom, previewOf } from '../../../../src-main/learning-account/learning-account.import-views'
import { planImport, type Existing } from '../../../../src-main/learning-account/learning-account.import-plan'
import { readCsv } from '../../../../src-main/platform/tables/csv'
import type { ReadTable } from '../../../../src-main/platform/tables/table'
import type {
  ImportFile,
  ImportKind,
  ImportMapping,
} from '../../../../src-shared/learning-account/imports.model'
import { Participant, TrainingHeader } from '../../../../src-shared/learning-account/learning-account.model'
import type { Edited } from '../../../../src-shared/learning-account/views.model'
import { fail, ok } from '../../../../src-shared/result'

/** A person with a valid number, from the manual. */
export const KNOWN = '70081500504'

const header = TrainingHeader.parse({ firstStartDate: '2025-01-06', lastEndDate: '2025-01-10' })
const existing: Existing[] = [
  {
    row: 1,
    participant: Participant.parse({
      insz: KNOWN,
      name: 'Lotte',
      result: 1,
      scope: 1,
      periods: [{ hours: 7, startDate: '2025-01-06', endDate: '2025-01-06', status: 1, type: 1 }],
    }),
  },
]

type Preview = ImportMapping & { kind?: ImportKind; offset: number; limit: number }

/** The main side of an import into a training with one participant: the real reading and planning, without the store. */
export function playImports(options: { remembered?: ImportFile['remembered'] } = {}): { revision: number } {
  const state = { revision: 7 }
  let table: ReadTable | undefined
  play('learningAccount.readImport', ({ fileName, base64 }: { fileName: string; base64: string }) => {
    const bytes = Buffer.from(base64, 'base64')
    if (bytes.includes(0)) return fail({ code: 'file-unreadable', reason: 'format' })
    table = readCsv(bytes)
    return ok(fileFrom('import-1', fileName, table, options.remembered ?? null))
  })
  play('learningAccount.previewImport', ({ kind, offset, limit, ...mapping }: Preview) => {
    const lines = table?.rows.slice(1) ?? []
    const plan = planImport(lines, mapping, { header, windows: [] }, existing)
    return ok(previewOf(plan, state.revision, { kind, offset, limit }))
  })
  play('learningAccount.applyImport', ({ revision }: { revision: number }) => {
    if (revision !== state.revision) return fail({ code: 'edited-meanwhile', revision: state.revision })
    state.revision += 1
    return ok(edited(state.revision))
  })
  play('learningAccount.undo', ({ revision }: { revision: number }) =>
    revision === state.revision
      ? ok(edited(state.revision + 1))
      : fail({ code: 'edited-meanwhile', revision: state.revision }),
  )
  return state
}

function edited(revision: number): Edited {
  return {
    revision,
    state: 'draft',
    counts: { participants: 2, periods: 2, hours: 14, errors: 0, warnings: 0 },
    header,
    headerDefects: [],
    canUndo: true,
    canRedo: false,
    changed: [],
    reload: true,
  }
}

import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { archiveCalls } from '../../src-shared/learning-account/archive.contract'
import { rightIn } from '../../src-shared/learning-account/settings.model'
import type { Language } from '../../src-shared/texts/languages'
import { fail, ok } from '../../src-shared/result'
import type { Desktop } from '../platform/desktop'
import type { Tables } from '../platform/tables/tables'
import { archive } from './learning-account.archive'
import { archiveStatus } from './learning-account.archive-people'
import { exportLines, type TableFormat } from './learning-account.exports'
import type { SendingDependencies } from './learning-account.moves'
import type { Overview } from './learning-account.overview'
import { overviewName, overviewTable, type OverviewChoice } from './learning-account.overview-tables'

/** The calls that keep and sum up what was registered. */
export function archiveHandlers(
  deps: SendingDependencies,
  overview: Overview,
  { tables, desktop }: { tables: Tables; desktop: Desktop },
): GroupHandlers<typeof archiveCalls> {
  const { register } = deps
  const rightOf = async (year: number | undefined): Promise<number | null> =>
    year === undefined ? null : rightIn(year, (await register.settings.read()).rights)

  async function exported(
    choice: OverviewChoice & { language: Language },
    format: TableFormat,
    signal: AbortSignal,
  ) {
    const { rights } = await register.settings.read()
    const table = await overviewTable(overview, choice, { language: choice.language, rights })
    if (table === undefined) return noPerson
    return exportLines(tables, table, { format, signal })
  }

  return {
    archive: (input, context) => archive(deps, input, context),
    archiveStatus: async ({ profileId }) => ok(await archiveStatus(register, profileId)),
    people: async (query) => ok({ ...(await overview.people(query)), right: await rightOf(query.year) }),
    async person({ profileId, insz, key }) {
      const person = await overview.person(profileId, { insz, key })
      return person === undefined ? noPerson : ok(person)
    },
    async employers({ profileId, year }) {
      return ok({ employers: await overview.employers(profileId, year), right: await rightOf(year) })
    },
    overviewChoices: async ({ profileId }) => ok(await overview.choices(profileId)),
    async exportOverview({ format, ...choice }, { signal }) {
      const file = await exported(choice, format, signal)
      if (!file.ok) return file
      return ok({ fileName: file.value.fileName, base64: Buffer.from(file.value.bytes).toString('base64') })
    },
    async saveOverview({ format, revealed, ...choice }, { signal }) {
      if (format === 'pdf') {
        const { profileId, kind, key = '-', year, employerEnterpriseNumber: employer = 'all' } = choice
        if (kind === 'person' && (await overview.person(profileId, { key })) === undefined) return noPerson
        const numbers = revealed ? 'revealed' : 'masked'
        return desktop.savePdf(
          `werkbalie-${overviewName(kind, year)}.pdf`,
          ['training-overview', profileId, kind, key, year ?? 'all', employer, numbers].join('/'),
        )
      }
      const file = await exported(choice, format, signal)
      return file.ok ? desktop.saveFile(file.value.fileName, file.value.bytes) : file
    },
  }
}

const noPerson = fail({ code: 'not-found', what: 'person' } as const)

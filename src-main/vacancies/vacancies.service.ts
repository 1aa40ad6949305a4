import { randomUUID } from 'node:crypto'
import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { Announce } from '../../src-shared/ipc/events'
import { fail, ok } from '../../src-shared/result'
import type { Format } from '../../src-shared/texts/format'
import type { Translate } from '../../src-shared/texts/translate'
import type { vacanciesCalls } from '../../src-shared/vacancies/vacancies.contract'
import { sendableVacancies } from '../../src-shared/vacancies/test-phase'
import type { Vacancy, VacancyDefect, VacancyDraft } from '../../src-shared/vacancies/vacancies.model'
import { vacancyDefects } from '../../src-shared/vacancies/vacancy-checks'
import { vacancyHtml, vacancyMarkdown } from '../../src-shared/vacancies/vacancy-document'
import type { Clock } from '../platform/clock'
import type { Desktop } from '../platform/desktop'
import type { Database } from '../platform/storage/database'
import { hrXml } from './hr-xml'
import { roundCalls } from './test-rounds'
import { createVacanciesRepository, type KeptVacancy } from './vacancies.repository'

export interface Vacancies {
  readonly handlers: GroupHandlers<typeof vacanciesCalls>
  /** How many drafts could go in a round now, by the id of their test phase. */
  readyToSend(phase: string): Promise<number>
  /** Destroys drafts whose time to be restored is over; rounds keep what was sent. */
  purgeOld(): Promise<void>
}

interface Dependencies {
  readonly database: Database
  readonly clock: Clock
  readonly announce: Announce
  readonly desktop: Desktop
  /** The day it is in Belgium. */
  readonly today: () => string
  readonly words: () => Promise<{ t: Translate; format: Format }>
}

const isSound = (defects: readonly VacancyDefect[]): boolean =>
  !defects.some(({ level }) => level === 'error')

type DocumentFormat = 'markdown' | 'html' | 'hr-xml'

const KEEP_REMOVED_MS = 30 * 86_400_000
const EXTENSIONS: Readonly<Record<DocumentFormat, string>> = { markdown: 'md', html: 'html', 'hr-xml': 'xml' }
const notFound = fail({ code: 'not-found', what: 'vacancy' } as const)

export function createVacancies(deps: Dependencies): Vacancies {
  const { clock, today } = deps
  const repository = createVacanciesRepository(deps.database)
  const changed = (): void => deps.announce('vacancies-changed', {})
  const defectsOf = (draft: VacancyDraft) => vacancyDefects(draft, today())
  const shown = (kept: KeptVacancy): Vacancy => ({ ...kept, defects: defectsOf(kept.draft) })

  async function current(id: string): Promise<KeptVacancy | undefined> {
    const kept = await repository.find(id)
    return kept?.removedAt === undefined ? kept : undefined
  }

  async function mark(id: string, removedAt: string | null) {
    if (!(await repository.mark(id, removedAt))) return notFound
    changed()
    return ok({})
  }

  async function document(id: string, kind: DocumentFormat) {
    const kept = await current(id)
    if (kept === undefined) return notFound
    const { t, format } = await deps.words()
    const fileName = `${fileStem(kept.draft)}.${EXTENSIONS[kind]}`
    if (kind === 'hr-xml') return ok({ text: hrXml(kept.draft, t('vacancies.notValidated')), fileName })
    const write = kind === 'markdown' ? vacancyMarkdown : vacancyHtml
    return ok({ text: write(kept.draft, t, format), fileName })
  }

  return {
    handlers: {
      async save({ id, draft }) {
        if (id !== undefined && (await current(id)) === undefined) return notFound
        const kept = { id: id ?? randomUUID(), changedAt: clock.now().toISOString(), draft }
        await repository.put(kept)
        changed()
        return ok({ id: kept.id, defects: defectsOf(draft) })
      },
      check: ({ draft }) => Promise.resolve(ok({ defects: defectsOf(draft) })),
      list: async (input) => ok((await repository.list(input?.removed ?? false)).map(shown)),
      async get({ id }) {
        const kept = await current(id)
        return kept === undefined ? notFound : ok(shown(kept))
      },
      remove: ({ id }) => mark(id, clock.now().toISOString()),
      restore: ({ id }) => mark(id, null),
      document: ({ id, format }) => document(id, format),
      async saveDocument({ id, format }) {
        const written = await document(id, format === 'pdf' ? 'html' : format)
        if (!written.ok) return written
        const { text, fileName } = written.value
        if (format === 'pdf')
          return deps.desktop.savePdf(fileName.replace(/\.html$/, '.pdf'), `vacancy/${id}`)
        return deps.desktop.saveFile(fileName, text)
      },
      ...roundCalls({ repository, defectsOf, today, changed }),
    },
    async readyToSend(phase) {
      const drafts = (await repository.list(false)).filter(({ draft }) => isSound(defectsOf(draft)))
      return sendableVacancies(await repository.rounds(phase), drafts).length
    },
    purgeOld: () =>
      repository.destroyRemovedBefore(new Date(clock.now().getTime() - KEEP_REMOVED_MS).toISOString()),
  }
}

/** A file name from the title: letters, digits and hyphens. */
function fileStem({ title }: VacancyDraft): string {
  const stem = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return stem === '' ? 'vacature' : stem
}

import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { learningAccountCalls } from '../../src-shared/learning-account/learning-account.contract'
import { KEEP_REMOVED_DAYS } from '../../src-shared/learning-account/settings.model'
import type { Result } from '../../src-shared/result'
import type { Desktop } from '../platform/desktop'
import type { Log } from '../platform/log'
import { createTables } from '../platform/tables/tables'
import type { Access, LearningAccountApi } from './learning-account.api'
import { archiveHandlers } from './learning-account.archive-handlers'
import { askingHandlers } from './learning-account.asking-handlers'
import { needingAttention, type NeedsAttention } from './learning-account.attention'
import { createDrafts } from './learning-account.drafts'
import { createImports } from './learning-account.imports'
import type { AccessProblem } from './learning-account.moves'
import { createOutbox } from './learning-account.outbox'
import { createOverview } from './learning-account.overview'
import { createRegister, type RegisterDependencies } from './learning-account.register'
import { createSending } from './learning-account.sending'
import { importHandlers } from './learning-account.import-handlers'
import { registerHandlers } from './learning-account.register-handlers'
import { sendingHandlers } from './learning-account.sending-handlers'

export interface LearningAccount {
  readonly handlers: GroupHandlers<typeof learningAccountCalls>
  /** What the user may want to send, to look after or to correct. */
  needingAttention(): Promise<NeedsAttention[]>
  /** Sends by itself what waits, destroys what was put away long ago, and what no version uses any more. */
  tidy(): Promise<void>
  close(): void
}

interface Dependencies extends RegisterDependencies {
  readonly api: LearningAccountApi
  readonly desktop: Desktop
  readonly log: Log
  readonly accessFor: (profileId: string) => Promise<Result<Omit<Access, 'pathStyle'>, AccessProblem>>
}

const DAY_MS = 86_400_000

/** The trainings: drafted here, sent to the Federal Learning Account, never lost. What a crash interrupted is marked before the first call. */
export async function createLearningAccount(deps: Dependencies): Promise<LearningAccount> {
  const register = createRegister(deps)
  const sendingDeps = {
    register,
    api: deps.api,
    log: deps.log,
    async accessFor(profileId: string): Promise<Result<Access, AccessProblem>> {
      const access = await deps.accessFor(profileId)
      if (!access.ok) return access
      const pathStyle = await register.settings.pathStyle(access.value.environment.id)
      return { ok: true, value: { ...access.value, pathStyle } }
    },
  }
  const outbox = createOutbox({ ...sendingDeps, sending: createSending(sendingDeps) })
  const drafts = createDrafts(register)
  const tables = createTables()
  const { desktop } = deps
  await outbox.recover()

  return {
    needingAttention: () => needingAttention(register),
    handlers: {
      ...sendingHandlers(register, drafts, outbox),
      ...askingHandlers(sendingDeps),
      ...registerHandlers(register, drafts),
      ...importHandlers(register, createImports(register, tables), { tables, desktop }),
      ...archiveHandlers(sendingDeps, createOverview(register), { tables, desktop }),
    },
    async tidy() {
      outbox.start()
      const before = new Date(deps.clock.now().getTime() - KEEP_REMOVED_DAYS * DAY_MS).toISOString()
      await deps.database.transaction([
        { sql: 'DELETE FROM trainings WHERE removed_at < ?', params: [before] },
        { sql: 'DELETE FROM training_steps WHERE training NOT IN (SELECT id FROM trainings)' },
        { sql: 'DELETE FROM photos WHERE training NOT IN (SELECT id FROM trainings)' },
      ])
      await register.photos.sweep()
    },
    close: () => outbox.close(),
  }
}

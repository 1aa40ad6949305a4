import type { GroupHandlers } from '../../src-shared/ipc/call'
import type { learningAccountCalls } from '../../src-shared/learning-account/learning-account.contract'
import { pathOut } from '../../src-shared/learning-account/exchange.model'
import type { Defect } from '../../src-shared/learning-account/rules.model'
import { ok } from '../../src-shared/result'
import { MOST_PROBLEMS, type Drafts } from './learning-account.drafts'
import type { Outbox } from './learning-account.outbox'
import type { Register } from './learning-account.register'
import { saveWhole } from './learning-account.saving'

type Handlers = Pick<
  GroupHandlers<typeof learningAccountCalls>,
  'saveDraft' | 'validate' | 'submit' | 'sendAll' | 'sendWaiting'
>

const FIRST = { offset: 0, limit: MOST_PROBLEMS }

/** The calls that a script prepares and sends trainings with. */
export function sendingHandlers(register: Register, drafts: Drafts, outbox: Outbox): Handlers {
  return {
    async saveDraft({ profileId, training }) {
      const profile = await register.findProfile(profileId)
      if (!profile.ok) return profile
      const saved = await saveWhole(register, profileId, training)
      if (!saved.ok) return saved
      const { id, trainingId } = saved.value
      const opened = await register.open(id)
      if (!opened.ok) return opened
      register.changed()
      return ok({ id, trainingId, problems: defectsOut(await drafts.review(opened.value, FIRST)) })
    },
    async validate({ id }, { signal }) {
      const opened = await register.open(id)
      if (!opened.ok) return opened
      const found = await drafts.review(opened.value, FIRST, signal)
      return ok({ ...found, problems: defectsOut(found) })
    },
    async submit({ id, confirmRemoved = [] }, context) {
      const submitted = await outbox.submit(id, confirmRemoved, context)
      return submitted.ok ? ok({ ...submitted.value, anomalies: [...submitted.value.anomalies] }) : submitted
    },
    sendAll: async ({ ids }, context) => ok({ results: await outbox.sendAll(ids, context) }),
    async sendWaiting(input, context) {
      return ok({ registered: await outbox.flush({ onlyDue: false, profileId: input?.profileId }, context) })
    },
  }
}

function defectsOut({ problems }: { readonly problems: readonly Defect[] }): Defect[] {
  return problems.map((problem) => ({ ...problem, path: pathOut(problem.path) }))
}

import type { GroupHandlers } from '../../src-shared/ipc/call'
import { ruleContext } from '../../src-shared/learning-account/rules'
import { periodDefects } from '../../src-shared/learning-account/rules.periods'
import type { Defect } from '../../src-shared/learning-account/rules.model'
import type { registerCalls } from '../../src-shared/learning-account/register.contract'
import type { ParticipantRow } from '../../src-shared/learning-account/views.model'
import { fail, ok } from '../../src-shared/result'
import { copyTraining, splitPerParticipant } from './learning-account.copying'
import type { Drafts } from './learning-account.drafts'
import { compare, merge } from './learning-account.merging'
import type { Register } from './learning-account.register'
import { toRow } from './learning-account.views'
import { createCheck } from './learning-account.workspace'

type Calls = GroupHandlers<typeof registerCalls>

/** The calls that work on this computer alone. */
export function registerHandlers(register: Register, drafts: Drafts): Calls {
  return { ...readingHandlers(register, drafts), ...editingHandlers(register, drafts) }
}

type Reading = 'list' | 'open' | 'participants' | 'periods' | 'problems' | 'compare' | 'access' | 'settings'

function readingHandlers(register: Register, drafts: Drafts): Pick<Calls, Reading> {
  const { photos, repository, settings } = register
  return {
    list: async (query) => ok(await repository.list(query)),
    async open({ id }) {
      const opened = await register.open(id)
      return opened.ok ? ok(await register.views.view(opened.value)) : opened
    },
    async participants({ id, offset, limit }) {
      const opened = await register.open(id)
      if (!opened.ok) return opened
      const { record, draft } = opened.value
      const total = await photos.count(draft.id)
      // Only this page is checked now: the whole training is when its problems are asked for.
      const check = createCheck(photos, draft.header, (await settings.read()).windows)
      const participants: ParticipantRow[] = []
      for (const placed of await photos.page(draft.id, offset, limit)) {
        participants.push(toRow({ ...placed, ...(await check({ kept: placed })) }))
      }
      return ok({ revision: record.revision, total, participants })
    },
    async periods({ id, row, offset, limit }) {
      const opened = await register.open(id)
      if (!opened.ok) return opened
      const { record, draft } = opened.value
      const [participant] = await photos.rows(draft.id, [row])
      if (participant === undefined) return fail({ code: 'not-found', what: 'participant' })
      const periods = await photos.periods(participant.list.digest)
      const { windows } = await settings.read()
      const defects = byPeriod(periodDefects(periods, ruleContext(draft.header, windows)))
      const page = periods.slice(offset, offset + limit).map((period, index) => ({
        ...period,
        defects: defects.get(offset + index) ?? [],
      }))
      return ok({ revision: record.revision, total: periods.length, periods: page })
    },
    async problems({ id, offset, limit }, { signal }) {
      const opened = await register.open(id)
      if (!opened.ok) return opened
      return ok(await drafts.review(opened.value, { offset, limit }, signal))
    },
    async compare({ id, ...page }) {
      const opened = await register.open(id)
      return opened.ok ? ok(await compare(register, opened.value, page)) : opened
    },
    async access({ profileId }) {
      const profile = await register.findProfile(profileId)
      if (!profile.ok) return profile
      const { role, dataModel, environmentId } = profile.value
      const access = await register.serviceState(environmentId)
      return ok({ access, role, ...(dataModel !== undefined && { dataModel }) })
    },
    settings: async () => ok(await settings.read()),
  }
}

function editingHandlers(register: Register, drafts: Drafts): Omit<Calls, Reading> {
  const { settings } = register
  return {
    edit: (input) => drafts.edit(input),
    undo: ({ id, revision }) => drafts.undo(id, 'undo', revision),
    redo: ({ id }) => drafts.undo(id, 'redo'),
    async copy(input, { signal }) {
      const copied = await copyTraining(register, input, signal)
      return copied.ok ? ok({ id: copied.value.id, trainingId: copied.value.trainingId }) : copied
    },
    async splitPerParticipant({ id }) {
      const split = await splitPerParticipant(register, drafts, id)
      return split.ok ? ok({ ids: split.value }) : split
    },
    discard: ({ id }) => drafts.discard(id),
    restore: ({ id }) => drafts.restore(id),
    withdraw: ({ id }) => drafts.withdraw(id),
    merge: ({ id, choices }) => merge(register, id, choices),
    async saveSettings({ windows, rights, pathStyles }) {
      const before = await settings.read()
      const changed = {
        windows: windows ?? before.windows,
        rights: rights ?? before.rights,
        pathStyles: pathStyles ?? before.pathStyles,
      }
      await settings.write(changed)
      register.changed()
      return ok(changed)
    },
  }
}

/** What is wrong in each period, its path without the period. */
function byPeriod(defects: readonly Defect[]): Map<number, Defect[]> {
  const found = new Map<number, Defect[]>()
  for (const defect of defects) {
    const [, index, path] = /^periods\.(\d+)\.(.+)$/.exec(defect.path) ?? []
    if (index === undefined || path === undefined) continue
    const list = found.get(Number(index)) ?? []
    list.push({ ...defect, path })
    found.set(Number(index), list)
  }
  return found
}

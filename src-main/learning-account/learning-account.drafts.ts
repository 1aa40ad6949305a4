import { next } from '../../src-shared/learning-account/delivery'
import type { Operation } from '../../src-shared/learning-account/edits.model'
import type { Edited } from '../../src-shared/learning-account/views.model'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Nothing, type Result } from '../../src-shared/result'
import type { Review } from './learning-account.checking'
import { perform, type OperationProblem } from './learning-account.operations'
import { noTraining, type Open, type Register } from './learning-account.register'
import { updateTraining } from './learning-account.repository'
import { underWay } from './learning-account.saving'
import { openWorkspace } from './learning-account.workspace'

type EditProblem = OperationProblem | ProblemOf<'edited-meanwhile' | 'training-under-way'>

/** Changes drafts; what is answered is on disk. */
export interface Drafts {
  edit(input: {
    id: string
    revision?: number | undefined
    operations: readonly Operation[]
  }): Promise<Result<Edited, EditProblem>>
  undo(id: string, direction: 'undo' | 'redo', revision?: number): Promise<Result<Edited, EditProblem>>
  /** Takes a training out of the queue. */
  withdraw(id: string): Promise<Result<Nothing, ProblemOf<'not-found' | 'training-under-way'>>>
  discard(id: string): Promise<Result<Nothing, ProblemOf<'not-found' | 'training-under-way'>>>
  restore(id: string): Promise<Result<Nothing, ProblemOf<'not-found'>>>
  /** A page of what is wrong, everything counted. */
  review(
    open: Open,
    page: { readonly offset: number; readonly limit: number },
    signal?: AbortSignal,
  ): Promise<Review>
}

/** The most problems that `validate` gives at once; a longer list comes in pages. */
export const MOST_PROBLEMS = 10_000

export function createDrafts(register: Register): Drafts {
  const { repository, exclusive } = register

  async function edit(
    id: string,
    revision: number | undefined,
    change: (open: Open) => Promise<Result<Edited, EditProblem>>,
  ): Promise<Result<Edited, EditProblem>> {
    const opened = await register.open(id)
    if (!opened.ok) return opened
    const { record } = opened.value
    if (revision !== undefined && revision !== record.revision) {
      return fail({ code: 'edited-meanwhile', revision: record.revision })
    }
    const outcome = await change(opened.value)
    if (outcome.ok) register.changed()
    return outcome
  }

  return {
    review: async ({ record, draft }, page, signal) =>
      register.checking.review(draft, await register.rulesFor(record.profileId), page, signal),
    edit: ({ id, revision, operations }) =>
      exclusive(id, () => edit(id, revision, (open) => operate(register, open, operations))),
    undo: (id, direction, revision) =>
      exclusive(id, () =>
        edit(id, revision, async ({ record, draft }) => {
          const delivery = next(record.delivery, { type: 'edited' })
          if (delivery === null) return underWay(record)
          const after = { delivery, at: register.now() }
          const changed = await register.steps[direction](record, draft, after)
          const shown = (await register.photos.find(id, 'draft')) ?? draft
          return ok(await register.views.edited(changed ?? record, shown, [], changed !== null))
        }),
      ),
    withdraw: (id) =>
      exclusive(id, async () => {
        const record = await repository.find(id)
        if (record === undefined) return noTraining
        if (record.delivery.state !== 'queued') return underWay(record)
        await register.move(record, { type: 'withdrawn' })
        return ok({})
      }),
    discard: (id) =>
      exclusive(id, async () => {
        const record = await repository.find(id)
        if (record === undefined) return noTraining
        if (next(record.delivery, { type: 'read', at: '' }) === null) return underWay(record)
        await repository.run([updateTraining(record, { removedAt: register.now() })])
        register.changed()
        return ok({})
      }),
    restore: (id) =>
      exclusive(id, async () => {
        const record = await repository.find(id)
        if (record === undefined) return noTraining
        await repository.run([updateTraining(record, { removedAt: null })])
        register.changed()
        return ok({})
      }),
  }
}

async function operate(
  register: Register,
  { record, draft }: Open,
  operations: readonly Operation[],
): Promise<Result<Edited, EditProblem>> {
  const delivery = next(record.delivery, { type: 'edited' })
  if (delivery === null) return underWay(record)
  const { windows } = await register.settings.read()
  const workspace = openWorkspace(register.photos, draft, record.nextRow, windows)
  for (const operation of operations) {
    const outcome = await perform(workspace, operation)
    if (!outcome.ok) return outcome
  }
  const change = await workspace.change()
  const changed = await register.steps.commit(record, draft, change, { delivery, at: register.now() })
  const rows = [...change.rows].flatMap(([row, kept]) => (kept === null ? [] : [row]))
  return ok(
    await register.views.edited(changed, { ...draft, header: change.header }, rows, change.order !== null),
  )
}

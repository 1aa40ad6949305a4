import { addDays, daysBetween, isDay } from '../../src-shared/learning-account/calendar'
import type {
  Participant,
  Period,
  TrainingHeader,
} from '../../src-shared/learning-account/learning-account.model'
import type { ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Drafts } from './learning-account.drafts'
import type { Open, Register } from './learning-account.register'
import type { TrainingRecord } from './learning-account.repository'
import { createTraining } from './learning-account.saving'

export interface CopyInput {
  readonly id: string
  readonly as: 'training' | 'template'
  readonly name?: string | undefined
  readonly profileId?: string | undefined
  readonly participants: boolean
  readonly firstStartDate?: string | undefined
}

type CopyProblem = ProblemOf<'not-found' | 'cancelled'>

/** Copies a training under a new number; every day moves along with the first. */
export async function copyTraining(
  register: Register,
  input: CopyInput,
  signal: AbortSignal,
): Promise<Result<TrainingRecord, CopyProblem>> {
  const opened = await register.open(input.id)
  if (!opened.ok) return opened
  const profile = await register.findProfile(input.profileId ?? opened.value.record.profileId)
  if (!profile.ok) return profile
  const { header } = opened.value.draft
  const move = mover(header.firstStartDate, input.firstStartDate)
  const record = await createTraining(register, {
    profileId: profile.value.id,
    template: input.as === 'template' ? (input.name ?? header.denomination ?? '') : null,
    header: movedHeader(header, move),
    participants: input.participants ? everyoneMoved(register, opened.value, move, signal) : [],
  })
  if (signal.aborted) {
    // Half a copy is no copy.
    await register.repository.run([{ sql: 'DELETE FROM trainings WHERE id = ?', params: [record.id] }])
    return fail({ code: 'cancelled' })
  }
  register.changed()
  return ok(record)
}

/**
 * Makes a training of its own for each participant but the first (data model 2 has one participant each, manual 3.1.3). The first one
 * stays; taking the others out of it is an edit that can be undone, the new trainings remain.
 */
export async function splitPerParticipant(
  register: Register,
  drafts: Drafts,
  id: string,
): Promise<Result<string[], ProblemOf<'not-found' | 'edited-meanwhile' | 'training-under-way'>>> {
  const opened = await register.open(id)
  if (!opened.ok) return opened
  const { record, draft } = opened.value
  const ids: string[] = []
  const rows: number[] = []
  for await (const { row, position, fields, periods } of register.photos.everyone(draft.id)) {
    if (position === 0) continue
    const { header } = draft
    const made = await createTraining(register, {
      profileId: record.profileId,
      header,
      participants: [{ ...fields, periods }],
    })
    ids.push(made.id)
    rows.push(row)
  }
  if (rows.length === 0) return ok([])
  const edited = await drafts.edit({
    id,
    revision: record.revision,
    operations: [{ op: 'remove-participants', rows }],
  })
  // Only a bug gives another problem: the rows were just read.
  if (!edited.ok && edited.problem.code === 'invalid-input')
    throw new Error('Taking participants out was refused')
  return edited.ok
    ? ok(ids)
    : fail(edited.problem as ProblemOf<'not-found' | 'edited-meanwhile' | 'training-under-way'>)
}

type Move = (day: string | null) => string | null

function mover(from: string | null, to: string | undefined): Move {
  if (from === null || to === undefined || !isDay(from)) return (day) => day
  const by = daysBetween(from, to) - 1
  return (day) => (day !== null && isDay(day) ? addDays(day, by) : day)
}

function movedHeader(header: TrainingHeader, move: Move): TrainingHeader {
  return { ...header, firstStartDate: move(header.firstStartDate), lastEndDate: move(header.lastEndDate) }
}

async function* everyoneMoved(
  register: Register,
  { draft }: Open,
  move: Move,
  signal: AbortSignal,
): AsyncGenerator<Participant> {
  for await (const { fields, periods } of register.photos.everyone(draft.id)) {
    if (signal.aborted) return
    const moved = periods.map((period): Period => ({
      ...period,
      startDate: move(period.startDate),
      endDate: move(period.endDate),
    }))
    yield { ...fields, periods: moved }
  }
}

import { next, waitBeforeRetry, type DeliveryEvent } from '../../src-shared/learning-account/delivery'
import type { ProblemOf, ServiceProblem } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Statement } from '../platform/storage/database'
import type { Access, LearningAccountApi } from './learning-account.api'
import type { GuardProblem } from './learning-account.guard'
import { removeStatements, replaceStatements } from './learning-account.photos'
import type { Register } from './learning-account.register'
import type { TrainingChange, TrainingRecord } from './learning-account.repository'

export type AccessProblem = ServiceProblem | ProblemOf<'not-found' | 'learning-account-closed'>

/** What sending works with. */
export interface SendingDependencies {
  readonly register: Register
  readonly api: LearningAccountApi
  readonly accessFor: (profileId: string) => Promise<Result<Access, AccessProblem>>
}

/** How a try ended: where the training now is, and what stood in the way. */
export interface Attempt {
  readonly record: TrainingRecord
  readonly problem?: GuardProblem | AccessProblem | ProblemOf<'edited-meanwhile'>
}

/**
 * Runs work that reads or writes what the service has of a training, one at a time: the versions `sent`, `found` and `registered` must
 * not change under it. Never asked for while the training itself is held (`exclusive`), always the other way round.
 */
export function inTurn<Value>(register: Register, id: string, work: () => Promise<Value>): Promise<Value> {
  return register.exclusive(`send/${id}`, work)
}

/** Moves a training on from where it is at this moment: the user may have edited it during a request. */
export function moveNow(
  register: Register,
  id: string,
  event: DeliveryEvent,
  change: TrainingChange = {},
  together: readonly Statement[] = [],
): Promise<TrainingRecord> {
  return register.exclusive(id, async () => register.move(await find(register, id), event, change, together))
}

/** The same for one that waited in the queue a moment ago: once the user edited it or took it out, nothing moves any more. */
export function moveUnlessEdited(
  register: Register,
  id: string,
  event: DeliveryEvent,
  change: TrainingChange = {},
  together: readonly Statement[] = [],
): Promise<Result<TrainingRecord, Attempt>> {
  return register.exclusive(id, async () => {
    const record = await find(register, id)
    if (next(record.delivery, event) !== null) return ok(await register.move(record, event, change, together))
    return fail({ record, problem: { code: 'edited-meanwhile', revision: record.revision } })
  })
}

async function find(register: Register, id: string): Promise<TrainingRecord> {
  const record = await register.repository.find(id)
  if (record === undefined) throw new Error('A training disappeared while it was on its way')
  return record
}

/** The service has what was sent: that is the registered version from now on; `echo` is the digest of what it repeated. */
export function toRegistered(
  register: Register,
  id: string,
  change: TrainingChange,
  echo: string | null,
): Promise<TrainingRecord> {
  const at = register.now()
  return moveNow(register, id, { type: 'registered', at }, change, [
    ...replaceStatements(id, 'sent', 'registered'),
    ...removeStatements(id, 'found'),
    {
      sql: `UPDATE photos SET echo = ?, taken_at = ? WHERE training = ? AND kind = 'registered'`,
      params: [echo, at, id],
    },
  ])
}

/** An answer was lost: nothing is sent again before the training was read back. */
export async function toUnknown(
  register: Register,
  record: TrainingRecord,
  problem: AccessProblem,
): Promise<Attempt> {
  const event = { type: 'answer-lost', retryAt: retryAt(register, record, problem), problem } as const
  return { problem, record: await moveNow(register, record.id, event) }
}

/** It was not sent, or certainly not taken: later again when waiting may help, else not before the user does something. */
export async function toLater(
  register: Register,
  record: TrainingRecord,
  problem: AccessProblem,
): Promise<Attempt> {
  const event: DeliveryEvent = mayPass(problem)
    ? { type: 'postponed', retryAt: retryAt(register, record, problem), problem }
    : { type: 'refused', at: register.now(), problem }
  const moved = await moveUnlessEdited(register, record.id, event)
  return moved.ok ? { problem, record: moved.value } : moved.problem
}

/** Whether a problem may pass by itself. */
export function mayPass({ code }: AccessProblem): boolean {
  return PASSING.has(code)
}

const PASSING = new Set<AccessProblem['code']>([
  'offline',
  'unreachable',
  'connection-lost',
  'timed-out',
  'cancelled',
  'too-many-requests',
  'service-unavailable',
  'answer-not-understood',
  'keychain-locked',
  'keychain-slow',
])

function retryAt(register: Register, { delivery }: TrainingRecord, problem: AccessProblem): string {
  const asked = 'retryAfterSeconds' in problem ? problem.retryAfterSeconds : undefined
  const attempts = 'attempts' in delivery ? delivery.attempts : 0
  return new Date(Date.parse(register.now()) + waitBeforeRetry(attempts, asked)).toISOString()
}

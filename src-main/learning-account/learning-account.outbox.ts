import type { Anomaly } from '../../src-shared/learning-account/anomalies.model'
import type { DeliveryState } from '../../src-shared/learning-account/delivery'
import type { CallContext } from '../../src-shared/ipc/call'
import type { Problem, ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Log } from '../platform/log'
import { freeze, type FreezeProblem } from './learning-account.freezing'
import { moveNow, type Attempt, type SendingDependencies } from './learning-account.moves'
import type { TrainingRecord } from './learning-account.repository'
import { underWay } from './learning-account.saving'
import type { Sending } from './learning-account.sending'

export type SubmitProblem = FreezeProblem | ProblemOf<'training-under-way'>

/** Where a training is after it was handed over. */
export interface Submitted {
  readonly state: DeliveryState
  readonly anomalies: readonly Anomaly[]
  /** Why it waits, or why the service refused it without an anomaly. */
  readonly problem?: Problem | undefined
}

/** What became of one of several. */
export interface SubmittedOne {
  readonly id: string
  readonly state?: DeliveryState | undefined
  readonly problem?: Problem | undefined
}

export interface Outbox {
  /** Freezes the draft and sends it, or leaves it in the queue while the service cannot be reached. */
  submit(
    id: string,
    confirmed: readonly string[],
    context: CallContext,
  ): Promise<Result<Submitted, SubmitProblem>>
  /** Hands several over, one after another. */
  sendAll(ids: readonly string[], context: CallContext): Promise<SubmittedOne[]>
  /** Sends what waits and reads back what is unknown, all of it or only what is due; gives how many were registered. */
  flush(input: { onlyDue: boolean; profileId?: string | undefined }, context: CallContext): Promise<number>
  /** Turns what a crash interrupted into what has to be read back. Call before anything else. */
  recover(): Promise<void>
  /** Flushes by itself whenever something is due, until closed. */
  start(): void
  close(): void
}

/** How often to look for what is due, in milliseconds. */
const LOOK_EVERY_MS = 5_000
const REMOVAL_MS = 60_000

export function createOutbox(
  deps: SendingDependencies & { readonly log: Log; readonly sending: Sending },
): Outbox {
  const { register, sending } = deps
  const submit: Outbox['submit'] = (id, confirmed, context) => submitOne(deps, id, confirmed, context)

  // A removal that could not be looked at is looked at again a minute later.
  const lookedAt = new Map<string, number>()
  const isDue = ({ id, delivery }: TrainingRecord): boolean => {
    if (delivery.state === 'removing') {
      const now = Date.parse(register.now())
      if (now - (lookedAt.get(id) ?? 0) < REMOVAL_MS) return false
      lookedAt.set(id, now)
    }
    return !('retryAt' in delivery) || delivery.retryAt === undefined || delivery.retryAt <= register.now()
  }

  const flush: Outbox['flush'] = async ({ onlyDue, profileId }, { signal, progress }) => {
    const ids = await register.repository.inStates(['queued', 'unknown', 'removing'], profileId)
    let registered = 0
    for (const [index, id] of ids.entries()) {
      if (signal.aborted) break
      const record = await register.repository.find(id)
      if (record === undefined || (onlyDue && !isDue(record))) continue
      const attempt = await sending.goOn(id, { signal, progress: () => undefined })
      if (attempt?.record.delivery.state === 'registered') registered += 1
      progress({ done: index + 1, total: ids.length })
    }
    return registered
  }

  return {
    submit,
    async sendAll(ids, { signal, progress }) {
      const results: SubmittedOne[] = []
      for (const [index, id] of ids.entries()) {
        if (signal.aborted) break
        const outcome = await submit(id, [], { signal, progress: () => undefined })
        const { state, problem } = outcome.ok ? outcome.value : { state: undefined, problem: outcome.problem }
        results.push({ id, state, problem })
        progress({ done: index + 1, total: ids.length })
      }
      return results
    },
    flush,
    async recover() {
      for (const id of await register.repository.inStates(['sending'])) {
        await moveNow(register, id, { type: 'answer-lost', retryAt: register.now() })
      }
    },
    ...untilClosed((signal) => flush({ onlyDue: true }, { signal, progress: () => undefined }), deps.log),
  }
}

async function submitOne(
  deps: SendingDependencies & { readonly sending: Sending },
  id: string,
  confirmed: readonly string[],
  context: CallContext,
): Promise<Result<Submitted, SubmitProblem>> {
  const { register, sending } = deps
  const opened = await register.open(id)
  if (!opened.ok) return opened
  const { record } = opened.value
  const { state } = record.delivery
  if (state === 'sending' || state === 'removing') return underWay(record)
  if (state === 'unknown') return outcomeOf(deps, await sending.goOn(id, context), record)
  const attempt = await sending.attempt(id, context, () => freeze(deps, id, confirmed, context.signal))
  if (!attempt.ok) return attempt
  // The answer was lost, but the service may be there: whoever waits learns at once what became of it.
  const isLost = attempt.value?.record.delivery.state === 'unknown' && !context.signal.aborted
  return outcomeOf(deps, isLost ? await sending.goOn(id, context) : attempt.value, record)
}

/** What the caller learns. When nothing left because of a problem, the training is a draft as before. */
async function outcomeOf(
  { register }: SendingDependencies,
  attempt: Attempt | null,
  before: TrainingRecord,
): Promise<Result<Submitted, SubmitProblem>> {
  const { delivery, anomalies } = attempt?.record ?? before
  const stopped = attempt?.problem
  if (stopped !== undefined && (delivery.state === 'refused' || delivery.state === 'draft')) {
    if (delivery.state === 'refused') await moveNow(register, before.id, { type: 'edited' })
    return fail(stopped)
  }
  const problem = stopped ?? ('problem' in delivery ? delivery.problem : undefined)
  return ok({ state: delivery.state, anomalies, ...(problem !== undefined && { problem }) })
}

/** Does some work every few seconds, one at a time, without keeping the process alive. */
function untilClosed(
  work: (signal: AbortSignal) => Promise<unknown>,
  log: Log,
): { start(): void; close(): void } {
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const start = (): void => {
    timer = setTimeout(() => void once(), LOOK_EVERY_MS).unref()
  }
  const once = async (): Promise<void> => {
    try {
      await work(stop.signal)
    } catch (error) {
      if (!stop.signal.aborted) log.error('sending trainings failed', { error })
    }
    if (!stop.signal.aborted) start()
  }
  return {
    start,
    close() {
      stop.abort()
      clearTimeout(timer)
    },
  }
}

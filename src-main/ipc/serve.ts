import { randomUUID } from 'node:crypto'
import { parseInput } from '../../src-shared/field-errors'
import type { Call, CallContext, Contract, Handlers } from '../../src-shared/ipc/call'
import type { Problem } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { Log } from '../platform/log'
import { isStorageFailure } from '../platform/storage/storage-failure'

type AnyHandler = (input: unknown, context: CallContext) => Promise<Result<unknown, Problem>>

/** Answers a call by its group and name, whoever asks: a window or a terminal. Never rejects. */
export type Answer = (
  group: string,
  name: string,
  input: unknown,
  context: CallContext,
) => Promise<Result<unknown, Problem>>

/**
 * Serves a contract: input parsed, handler run, output parsed (which strips what was not declared), bugs caught once and
 * given a reference. A group whose handlers are not there (the store is closed) answers `not-open`.
 */
export function serve<C extends Contract>(
  contract: C,
  handlersFor: (group: keyof C) => Promise<Partial<Handlers<C>>>,
  log: Log,
): Answer {
  return async (group, name, input, context) => {
    const call = lookUp(contract, group, name)
    if (call === undefined) return caught(new Error(`Unknown call ${group}.${name}`), log)
    const parsed = parseInput(call.input, input)
    if (!parsed.ok) return fail({ code: 'invalid-input', fields: parsed.problem })
    const handlers = await handlersFor(group)
    const handler = own(handlers[group], name) as AnyHandler | undefined
    if (handler === undefined) return fail({ code: 'not-open' })
    return run(call, handler, parsed.value, context, log)
  }
}

async function run(
  call: Call,
  handler: AnyHandler,
  input: unknown,
  context: CallContext,
  log: Log,
): Promise<Result<unknown, Problem>> {
  try {
    const outcome = await handler(input, context)
    return outcome.ok ? ok(call.output.parse(outcome.value)) : outcome
  } catch (error) {
    if (context.signal.aborted) return fail({ code: 'cancelled' })
    if (isStorageFailure(error)) {
      log.error('storage failed', { error })
      return fail({ code: 'storage-failed', reason: error.storageReason })
    }
    return caught(error, log)
  }
}

function caught(error: unknown, log: Log): Result<never, Problem> {
  const reference = randomUUID().slice(0, 8)
  log.error('unexpected failure', { reference, error })
  return fail({ code: 'unexpected', reference })
}

function lookUp(contract: Contract, group: string, name: string): Call | undefined {
  const calls = own(contract, group)
  return calls === undefined ? undefined : own(calls, name)
}

/** Own properties only: `constructor` and `__proto__` are no calls. */
function own<T extends object, K extends string>(object: T | undefined, key: K): T[K & keyof T] | undefined {
  return object !== undefined && Object.hasOwn(object, key) ? object[key as K & keyof T] : undefined
}

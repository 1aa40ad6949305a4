import { contract } from '../../../src-shared/ipc/contract'
import { BRIDGE, type Bridge, type BridgeMessage } from '../../../src-shared/ipc/bridge'
import type { Call } from '../../../src-shared/ipc/call'
import type { Problem } from '../../../src-shared/problem'
import { fail, type Result } from '../../../src-shared/result'

type Handler = (
  input: never,
  signal: AbortSignal,
) => Result<unknown, Problem> | Promise<Result<unknown, Problem>>

/** Plays the main process for a screen: import it before anything of src-renderer. What goes in and out is held to the contract. */
const handlers = new Map<string, Handler>()
const listeners = new Set<(message: BridgeMessage) => void>()
const running = new Map<string, AbortController>()

/** Every call so far, as `precontract.check`, with its input. */
export const calls: { readonly name: string; readonly input: unknown }[] = []

/** Plays one call, until it is played otherwise. */
export function play(name: string, handler: Handler): void {
  handlers.set(name, handler)
}

/** Announces an event to the window. */
export function announce(name: string): void {
  for (const listener of listeners) listener({ kind: 'event', name, payload: {} })
}

/** Forgets what was played and asked. */
export function forget(): void {
  handlers.clear()
  calls.length = 0
}

/** The inputs of one call, in order. */
export function inputsOf(name: string): readonly unknown[] {
  return calls.filter((call) => call.name === name).map(({ input }) => input)
}

const bridge: Bridge = {
  async call(callId, group, name, input) {
    const path = `${group}.${name}`
    calls.push({ name: path, input })
    const call = (contract as Readonly<Record<string, Readonly<Record<string, Call>>>>)[group]?.[name]
    const handler = handlers.get(path)
    if (call === undefined || handler === undefined) throw new Error(`Nobody plays ${path}`)
    const controller = new AbortController()
    running.set(callId, controller)
    const outcome = await handler(call.input.parse(input) as never, controller.signal)
    running.delete(callId)
    return outcome.ok ? { ok: true, value: call.output.parse(outcome.value) } : fail(outcome.problem)
  },
  cancel: (callId) => running.get(callId)?.abort(),
  listen(listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

Object.assign(globalThis, { [BRIDGE]: bridge })

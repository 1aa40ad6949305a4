import type { Bridge } from '../../src-shared/ipc/bridge'
import type { CallOptions, Client, Contract } from '../../src-shared/ipc/call'
import type { AppContract } from '../../src-shared/ipc/contract'
import { bridge } from './bridge'

type AnyCall = (input: unknown, options?: CallOptions) => Promise<unknown>

/**
 * Makes `client.<feature>.<call>(input, { signal, onProgress })`; a name that is in no contract does not compile, and main refuses it.
 * Only the contract's types are needed here: making its schemas would hold back the first screen. Aborting the signal stops the call
 * in main, which then answers `cancelled`.
 */
export function createClient<C extends Contract>(bridge: Bridge): Client<C> {
  const follow = followProgress(bridge)
  const caller =
    (group: string, name: string): AnyCall =>
    async (input, { signal, onProgress } = {}) => {
      const callId = crypto.randomUUID()
      const cancel = (): void => bridge.cancel(callId)
      const unfollow = onProgress && follow(callId, onProgress)
      const answer = bridge.call(callId, group, name, input)
      // Main must know the call before it can be told to stop it, so a signal that came first is passed on after.
      if (signal?.aborted === true) cancel()
      else signal?.addEventListener('abort', cancel, { once: true })
      try {
        return await answer
      } finally {
        signal?.removeEventListener('abort', cancel)
        unfollow?.()
      }
    }
  return named((group) => named((name) => caller(group, name))) as unknown as Client<C>
}

/** An object whose members are made when they are first asked for. It is no promise: without `then` it may be awaited. */
function named<Value>(make: (name: string) => Value): Readonly<Record<string, Value>> {
  return new Proxy<Record<string, Value>>(
    {},
    {
      get: (made, name) =>
        typeof name === 'symbol' || name === 'then' ? undefined : (made[name] ??= make(name)),
    },
  )
}

type OnProgress = NonNullable<CallOptions['onProgress']>

/** Hands each progress message to the call it belongs to. Listens only while a call wants to know. */
function followProgress(bridge: Bridge): (callId: string, onProgress: OnProgress) => () => void {
  const followers = new Map<string, OnProgress>()
  let stop: (() => void) | undefined
  return (callId, onProgress) => {
    followers.set(callId, onProgress)
    stop ??= bridge.listen((message) => {
      if (message.kind === 'progress') followers.get(message.callId)?.(message.progress)
    })
    return () => {
      followers.delete(callId)
      if (followers.size > 0) return
      stop?.()
      stop = undefined
    }
  }
}

/** Everything the window can ask of the main process. */
export const main = createClient<AppContract>(bridge)

import type { Bridge } from '../../src-shared/ipc/bridge'
import type { CallGroup, CallOptions, Client, Contract } from '../../src-shared/ipc/call'
import { contract } from '../../src-shared/ipc/contract'
import { bridge } from './bridge'

type AnyCall = (input: unknown, options?: CallOptions) => Promise<unknown>

/**
 * Makes `client.<feature>.<call>(input, { signal, onProgress })` from the contract's own names, so that an unknown name is
 * undefined and not a silent call. Aborting the signal stops the call in main, which then answers `cancelled`.
 */
export function createClient<C extends Contract>(contract: C, bridge: Bridge): Client<C> {
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
  const calls = (group: string, names: CallGroup): Record<string, AnyCall> =>
    Object.fromEntries(Object.keys(names).map((name) => [name, caller(group, name)]))
  const groups = Object.fromEntries(
    Object.entries(contract).map(([group, names]) => [group, calls(group, names)]),
  )
  return groups as unknown as Client<C>
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
export const main = createClient(contract, bridge)

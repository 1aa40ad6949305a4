import type { Progress } from './call'

/** The name under which the preload shows the bridge to the window. */
export const BRIDGE = 'werkbalie'
/** The one channel for every call. */
export const CALL_CHANNEL = 'app:call'
/** Asks main to stop a running call; answers nothing. */
export const CANCEL_CHANNEL = 'app:cancel'
/** What main announces to the window. */
export const EVENT_CHANNEL = 'app:event'

/** One message from main to the window: a named event, or the progress of a running call. */
export type BridgeMessage =
  | { readonly kind: 'event'; readonly name: string; readonly payload: unknown }
  | { readonly kind: 'progress'; readonly callId: string; readonly progress: Progress }

/** Everything the window can reach of Electron. */
export interface Bridge {
  call(callId: string, group: string, name: string, input: unknown): Promise<unknown>
  cancel(callId: string): void
  /** Calls the listener for each message; returns how to stop listening. */
  listen(listener: (message: BridgeMessage) => void): () => void
}

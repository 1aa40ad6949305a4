import type { Bridge, BridgeMessage } from '../../src-shared/ipc/bridge'
import { events, type EventName, type EventPayload } from '../../src-shared/ipc/events'
import { bridge } from './bridge'

export type On = <Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
) => () => void

/** Makes `on`; one listener on the bridge serves all of them, and a payload that is not as declared is dropped. */
export function createOn(bridge: Bridge): On {
  const listeners = new Map<string, Set<(payload: never) => void>>()
  const hear = (message: BridgeMessage): void => {
    if (message.kind !== 'event' || !Object.hasOwn(events, message.name)) return
    const parsed = events[message.name as EventName].safeParse(message.payload)
    if (!parsed.success) return
    for (const listener of listeners.get(message.name) ?? []) listener(parsed.data as never)
  }
  let isListening = false
  return (name, listener) => {
    if (!isListening) bridge.listen(hear)
    isListening = true
    const known = listeners.get(name) ?? new Set()
    listeners.set(name, known.add(listener))
    return () => known.delete(listener)
  }
}

/** Calls the listener when main announces the event; gives how to stop. `on('certificates-changed', reload)` */
export const on = createOn(bridge)

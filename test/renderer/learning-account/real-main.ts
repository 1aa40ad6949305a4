import { BRIDGE, type Bridge, type BridgeMessage } from '../../../src-shared/ipc/bridge'
import type { Announce } from '../../../src-shared/ipc/events'
import { fail } from '../../../src-shared/result'
import { openOffice, type Office } from '../../support/engine'

/**
 * Puts the whole app without its window behind the bridge of the screens: import it before anything of src-renderer. What the screens ask is
 * done for real, against the practice server.
 */
const listeners = new Set<(message: BridgeMessage) => void>()
const running = new Map<string, AbortController>()
let office: Office | undefined

/** Opens the app on an empty folder; its announcements reach the screens. */
export async function openMain(): Promise<Office> {
  office = await openOffice({ announce })
  return office
}

/** Closes the app. */
export async function closeMain(): Promise<void> {
  await office?.close()
  office = undefined
}

const announce: Announce = (name, payload) => {
  if (office === undefined) return
  for (const listener of listeners) listener({ kind: 'event', name, payload })
}

const bridge: Bridge = {
  async call(callId, group, name, input) {
    if (office === undefined) return fail({ code: 'not-open' })
    const controller = new AbortController()
    running.set(callId, controller)
    const answer = await office.engine.answer(group, name, input, {
      signal: controller.signal,
      progress: (progress) => {
        for (const listener of listeners) listener({ kind: 'progress', callId, progress })
      },
    })
    running.delete(callId)
    return structuredClone(answer)
  },
  cancel: (callId) => running.get(callId)?.abort(),
  listen(listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

Object.assign(globalThis, { [BRIDGE]: bridge })

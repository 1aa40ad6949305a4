import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { CALL_CHANNEL, CANCEL_CHANNEL, EVENT_CHANNEL, type BridgeMessage } from '../../src-shared/ipc/bridge'
import type { Answer } from './serve'

/** Answers the window's calls over one channel: sender checked first, progress sent back, cancel by call id. */
export function serveWindow(
  answer: Answer,
  isTrusted: (event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>) => boolean,
): void {
  const running = new Map<string, AbortController>()

  ipcMain.handle(
    CALL_CHANNEL,
    async (event, callId: unknown, group: unknown, name: unknown, input: unknown) => {
      if (!isTrusted(event)) throw new Error('Refused: not a page of this app')
      if (typeof callId !== 'string' || typeof group !== 'string' || typeof name !== 'string') {
        throw new Error('Refused: not a call')
      }
      const stop = new AbortController()
      running.set(callId, stop)
      const progress = forward(event.sender, callId)
      try {
        return await answer(group, name, input, { signal: stop.signal, progress })
      } finally {
        running.delete(callId)
      }
    },
  )

  ipcMain.on(CANCEL_CHANNEL, (event, callId: unknown) => {
    if (isTrusted(event) && typeof callId === 'string') running.get(callId)?.abort()
  })
}

function forward(sender: WebContents, callId: string) {
  return (progress: Extract<BridgeMessage, { kind: 'progress' }>['progress']): void => {
    if (!sender.isDestroyed()) send(sender, { kind: 'progress', callId, progress })
  }
}

/** Sends the page what it did not ask for; the preload hands it on. */
export function send(contents: WebContents, message: BridgeMessage): void {
  contents.send(EVENT_CHANNEL, message)
}

import type { IpcMainInvokeEvent } from 'electron'

/** Whether a message comes from the top frame of a page of this app (security checklist, item 17). */
export function isTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>,
  origin: string,
): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && frame.url.startsWith(`${origin}/`)
}

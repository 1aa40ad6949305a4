import { createRequire } from 'node:module'
import type { EntryRequest, HelperAnswer, HelperRequest } from './keychain.protocol'

/*
 * Runs in a process of its own: a keychain that waits for its owner blocks a thread for ever, and such a process cannot even exit
 * by itself. In Electron this is a utility process, in plain Node a forked one.
 */

interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
}

/** Electron gives a utility process this port to its parent. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

const { parentPort } = process as { readonly parentPort?: ParentPort }

if (parentPort === undefined) {
  process.on('message', (message) => void serve(message as HelperRequest, (answer) => process.send?.(answer)))
  // The parent is gone; a blocked call would keep this process alive for ever.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
} else {
  parentPort.on('message', ({ data }) => {
    void serve(data as HelperRequest, (answer) => parentPort.postMessage(answer))
  })
}

async function serve({ id, request }: HelperRequest, answer: (answer: HelperAnswer) => void): Promise<void> {
  let keytar: Keytar
  try {
    // An optional dependency: absent where it could not be built.
    keytar = createRequire(__filename)('keytar') as Keytar
  } catch (error) {
    answer({ id, failed: 'missing', message: messageOf(error) })
    return
  }
  try {
    answer({ id, value: await perform(keytar, request) })
  } catch (error) {
    answer({ id, failed: 'complained', message: messageOf(error) })
  }
}

async function perform(keytar: Keytar, request: EntryRequest): Promise<string | null> {
  const { service, account } = request
  switch (request.operation) {
    case 'get':
      return keytar.getPassword(service, account)
    case 'set':
      await keytar.setPassword(service, account, request.secret)
      return null
    case 'delete':
      return (await keytar.deletePassword(service, account)) ? account : null
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

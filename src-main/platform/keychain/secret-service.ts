import { execFile } from 'node:child_process'

/*
 * Two questions to Linux's Secret Service that its client library does not ask: with a locked keyring it answers "no such secret"
 * when the user dismissed the prompt or there was no screen to show it on.
 */

/** Whether this secret is there but locked; undefined when that cannot be found out. Other systems say so themselves: false. */
export async function isEntryLocked(service: string, account: string): Promise<boolean | undefined> {
  if (process.platform !== 'linux') return false
  const reply = await ask(
    '/org/freedesktop/secrets',
    'org.freedesktop.Secret.Service.SearchItems',
    `dict:string:string:service,${service},account,${account}`,
  )
  // Two arrays: what is unlocked, what is locked.
  const arrays = reply?.split(/\barray \[/) ?? []
  return arrays.length === 3 ? arrays[2]?.includes('object path') : undefined
}

/** Whether the keyring in which new secrets are kept is locked; undefined when that cannot be found out. */
export async function isKeyringLocked(): Promise<boolean | undefined> {
  if (process.platform !== 'linux') return undefined
  const reply = await ask(
    '/org/freedesktop/secrets/aliases/default',
    'org.freedesktop.DBus.Properties.Get',
    'string:org.freedesktop.Secret.Collection',
    'string:Locked',
  )
  return reply === undefined ? undefined : /\bboolean true\b/.test(reply)
}

const ANSWER_WITHIN_MS = 3_000

function ask(path: string, method: string, ...input: string[]): Promise<string | undefined> {
  const words = ['--session', '--print-reply', '--dest=org.freedesktop.secrets', path, method, ...input]
  return new Promise((resolve) => {
    execFile('dbus-send', words, { timeout: ANSWER_WITHIN_MS, killSignal: 'SIGKILL' }, (error, reply) => {
      resolve(error === null ? reply : undefined)
    })
  })
}

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HelperAnswer, HelperRequest } from '../../../../src-main/platform/keychain/keychain.protocol'

/*
 * Stands in for the keychain helper: a real process with the same protocol, which keeps each entry in a file, so that a test can
 * look at the entries, spoil them, and have the process die, hang or refuse at any entry.
 */

/** What a test asks for in the file `behaviour.json`. */
export interface Behaviour {
  /** Dies instead of making this change, counted from 0. */
  readonly diesAtChange?: number
  /** Never answers a request for an entry of this name. */
  readonly hangsAt?: string
  /** Keeps what it has to itself, as a locked keyring without a screen does. */
  readonly locked?: boolean
}

const folder = process.env['TEST_KEYCHAIN'] ?? ''
let changes = 0

process.on('message', (message) => {
  const { id, request } = message as HelperRequest
  const behaviour = JSON.parse(readFileSync(join(folder, 'behaviour.json'), 'utf8')) as Behaviour
  if (request.account === behaviour.hangsAt) return
  const file = join(folder, `entry ${encodeURIComponent(`${request.service}/${request.account}`)}`)
  const answer = (result: { value: string | null } | { failed: 'complained'; message: string }): void => {
    process.send?.({ id, ...result } satisfies HelperAnswer)
  }
  if (behaviour.locked === true) {
    answer(
      request.operation === 'set'
        ? { failed: 'complained', message: 'Cannot create an item in a locked collection' }
        : { value: null },
    )
    return
  }
  if (request.operation === 'get') {
    answer({ value: existsSync(file) ? readFileSync(file, 'utf8') : null })
    return
  }
  if (changes === behaviour.diesAtChange) process.kill(process.pid, 'SIGKILL')
  changes += 1
  if (request.operation === 'set') {
    writeFileSync(file, request.secret)
    answer({ value: null })
    return
  }
  const found = existsSync(file)
  rmSync(file, { force: true })
  answer({ value: found ? request.account : null })
})
process.on('disconnect', () => process.exit())

import type { ProblemOf } from '../../../src-shared/problem'

/** What the keychain of an operating system may end in; a sealed vault has its own. */
export type OsKeychainProblem = ProblemOf<
  'keychain-missing' | 'keychain-locked' | 'keychain-refused' | 'keychain-slow'
>

/**
 * Tells from a keychain's complaint which problem it is. The texts are those of libsecret and GLib (untranslated, see
 * `helperEnvironment`) and of macOS's Security framework.
 */
export function problemFromComplaint(message: string): OsKeychainProblem {
  if (LOCKED.some((pattern) => pattern.test(message))) return { code: 'keychain-locked' }
  if (MISSING.some((pattern) => pattern.test(message)))
    return { code: 'keychain-missing', detail: shortened(message) }
  return { code: 'keychain-refused', detail: shortened(message) }
}

/** The keychain module is not there, or a library it needs. */
export function problemFromMissingModule(message: string): OsKeychainProblem {
  // Node adds the paths where it looked.
  return { code: 'keychain-missing', detail: shortened(message.split('\n')[0] ?? '') }
}

const LOCKED = [
  // Also what a prompt that the user dismissed ends in.
  /in a locked collection/i,
  /\bis locked\b/i,
  // macOS, errSecInteractionNotAllowed
  /User interaction is not allowed/i,
]

const MISSING = [
  // no session bus
  /Cannot autolaunch D-Bus/i,
  /Cannot spawn a message bus/i,
  /Unknown or unsupported transport/i,
  /Could not connect/i,
  /connection is closed/i,
  // a bus without a secret service
  /was not provided by any \.service files/i,
  /name is not activatable/i,
  /ServiceUnknown/i,
  /StartServiceByName/i,
  /Process org\.freedesktop\.secrets exited/i,
  // a secret service without a keyring, and no screen on which to make one
  /Object does not exist at path/i,
  /No such secret collection/i,
  // macOS, errSecNoDefaultKeychain and errSecNotAvailable
  /default keychain could not be found/i,
  /No keychain is available/i,
]

const DETAIL_LENGTH = 200

function shortened(message: string): string {
  return message.slice(0, DETAIL_LENGTH)
}

import { isRoot } from '../setup/project.mjs'

/**
 * Who a session belongs to.
 * @typedef {object} User
 * @property {number} [id] of the user and its group, when it is another than ours
 * @property {string[]} command what comes before a command to run it as that user
 */

/** The user that Unix systems keep for programs that should own nothing. */
const NOBODY = 65534

/**
 * Gives the ordinary user to run a session as: ourselves, or nobody in the place of the superuser.
 * @returns {User}
 */
export function ordinaryUser() {
  if (!isRoot) return { command: [] }
  const ids = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--inh-caps=-all']
  return { id: NOBODY, command: ['setpriv', ...ids, '--'] }
}

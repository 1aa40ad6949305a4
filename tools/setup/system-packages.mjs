import { isRoot } from './project.mjs'
import { probe, run } from './processes.mjs'
import { missing } from './requirements.mjs'
import { say, SetupProblem } from './say.mjs'
import { createSystem } from './system.mjs'

/** @typedef {import('./requirements.mjs').Group} Group */
/** @typedef {import('./requirements.mjs').Requirement} Requirement */

/** Groups the app can do without: it then says what the user misses. */
const OPTIONAL = /** @type {Group[]} */ (['keychain', 'keytar'])

/**
 * Sees to it that the system has what the groups name: through apt-get where we may, else by printing the command to run.
 * Never asks for a password. Stops when what is still missing cannot be done without.
 * @param {Group[]} groups
 */
export async function installSystemPackages(groups) {
  if (process.platform !== 'linux') return
  const lacking = missing(groups, createSystem())
  if (lacking.length === 0) return
  if (!probe('apt-get', ['--version'])) tell(lacking)
  else await install(lacking)
  const needed = missing(
    groups.filter((group) => !OPTIONAL.includes(group)),
    createSystem(),
  )
  if (needed.length > 0) throw new SetupProblem(`Still missing: ${names(needed)}.`)
}

/** @param {Requirement[]} lacking */
async function install(lacking) {
  const sudo = isRoot ? [] : ['sudo', '-n']
  if (!isRoot && probe('sudo', ['-n', 'true']) === undefined) {
    say(`Missing on this system: ${names(lacking)}. This installs it:`)
    say(`  sudo apt-get update && sudo apt-get install -y ${choose(lacking).join(' ')}`)
    return
  }
  say(`Installing from the system's packages what is missing: ${names(lacking)}`)
  const [program = '', ...before] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  const apt = (/** @type {string[]} */ ...args) =>
    run(program, [...before, '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { quiet: true })
  await apt('update')
  const packages = choose(lacking)
  const status = await apt('install', '-y', '--no-install-recommends', ...packages)
  if (status !== 0) say(`apt-get could not install ${packages.join(' ')} (status ${status})`)
}

/**
 * Chooses for each requirement the first package name this release offers.
 * @param {Requirement[]} lacking
 */
function choose(lacking) {
  const policy = probe('apt-cache', ['policy', ...lacking.flatMap(({ packages }) => packages)]) ?? ''
  return choosePackages(lacking, offered(policy))
}

/**
 * Chooses for each requirement the first package name that is offered, or the last when none is known.
 * @param {Requirement[]} lacking
 * @param {Set<string>} names
 * @returns {string[]} each name once
 */
export function choosePackages(lacking, names) {
  const chosen = lacking.map(
    ({ packages }) => packages.find((name) => names.has(name)) ?? packages.at(-1) ?? '',
  )
  return [...new Set(chosen)]
}

/**
 * Reads `apt-cache policy`: the packages that have a version to install.
 * @param {string} policy
 */
export function offered(policy) {
  const entries = policy.matchAll(/^(\S+):\n\s+Installed: .*\n\s+Candidate: (.*)$/gm)
  return new Set(
    [...entries].filter(([, , candidate]) => candidate !== '(none)').map(([, name = '']) => name),
  )
}

/** @param {Requirement[]} lacking */
function tell(lacking) {
  say(`Missing on this system, install it with your package manager: ${names(lacking)}`)
}

/** @param {Requirement[]} lacking */
function names(lacking) {
  return lacking.map(({ name }) => name).join(', ')
}

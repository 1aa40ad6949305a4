/**
 * What the app and its tests need from the system, beside Node.js and npm. Each tells how to see that it is there and which
 * Debian or Ubuntu package brings it: the first name that the release knows, since a name can differ between releases.
 * @typedef {object} Requirement
 * @property {'library' | 'program' | 'file'} kind
 * @property {string} name the library's soname, the program's name, or the file's path
 * @property {string[]} packages
 */

/** @type {(name: string, ...packages: string[]) => Requirement} */
const library = (name, ...packages) => ({ kind: 'library', name, packages })
/** @type {(name: string, ...packages: string[]) => Requirement} */
const program = (name, ...packages) => ({ kind: 'program', name, packages })
/** @type {(name: string, ...packages: string[]) => Requirement} */
const file = (name, ...packages) => ({ kind: 'file', name, packages })

const requirements = {
  /** What Electron links to. */
  window: [
    library('libgtk-3.so.0', 'libgtk-3-0t64', 'libgtk-3-0'),
    library('libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'),
    library('libcups.so.2', 'libcups2t64', 'libcups2'),
    library('libnss3.so', 'libnss3'),
    library('libgbm.so.1', 'libgbm1'),
    library('libasound.so.2', 'libasound2t64', 'libasound2'),
  ],
  /** What keytar loads. Without it the app offers its passphrase vault. */
  keychain: [library('libsecret-1.so.0', 'libsecret-1-0')],
  /** What compiles keytar where no prebuilt one can be downloaded. */
  keytar: [
    file('/usr/include/libsecret-1/libsecret/secret.h', 'libsecret-1-dev'),
    program('pkg-config', 'pkg-config'),
    program('g++', 'g++'),
    program('make', 'make'),
    program('python3', 'python3'),
  ],
  /** A screen of its own for the tests and the tour, and letters to show on it. */
  display: [program('Xvfb', 'xvfb'), file('/usr/share/fonts/truetype', 'fonts-dejavu-core')],
  /** A keyring of its own for the tests and the tour. */
  keyring: [program('dbus-daemon', 'dbus'), program('gnome-keyring-daemon', 'gnome-keyring')],
  /** The second opinion on every certificate, request and signature. */
  tests: [program('openssl', 'openssl')],
}

/** @typedef {keyof typeof requirements} Group */

/**
 * Gives what a system lacks, in the order of the groups.
 * @param {Group[]} groups
 * @param {(requirement: Requirement) => boolean} isThere
 * @returns {Requirement[]}
 */
export function missing(groups, isThere) {
  return groups.flatMap((group) => requirements[group]).filter((requirement) => !isThere(requirement))
}

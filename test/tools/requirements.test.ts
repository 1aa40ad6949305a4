import { describe, expect, it } from 'vitest'
import { missing, type Requirement } from '../../tools/setup/requirements.mjs'
import { choosePackages, offered } from '../../tools/setup/system-packages.mjs'

const without =
  (...names: string[]) =>
  ({ name }: Requirement): boolean =>
    !names.includes(name)

describe('what a system lacks', () => {
  it('is nothing where all is there', () => {
    expect(missing(['window', 'keychain', 'keytar', 'display', 'keyring', 'tests'], () => true)).toEqual([])
  })

  it('is only what the command at hand needs', () => {
    const lacking = missing(['window', 'keyring'], without('libnss3.so', 'gnome-keyring-daemon', 'Xvfb'))
    expect(lacking.map(({ name }) => name)).toEqual(['libnss3.so', 'gnome-keyring-daemon'])
  })
})

describe('the packages that bring it', () => {
  // As printed by apt-cache 2.6 on Debian 12 and 2.7 on Ubuntu 24.04.
  const policy = `libgtk-3-0t64:
  Installed: (none)
  Candidate: 3.24.41-4ubuntu1
  Version table:
     3.24.41-4ubuntu1 500
        500 http://archive.ubuntu.com/ubuntu noble/main amd64 Packages
libgtk-3-0:
  Installed: (none)
  Candidate: (none)
  Version table:
xvfb:
  Installed: 2:21.1.7-3
  Candidate: 2:21.1.7-3+deb12u9
  Version table:
`
  const gtk: Requirement = {
    kind: 'library',
    name: 'libgtk-3.so.0',
    packages: ['libgtk-3-0t64', 'libgtk-3-0'],
  }

  it('are those that have a version to install', () => {
    expect(offered(policy)).toEqual(new Set(['libgtk-3-0t64', 'xvfb']))
  })

  it('carry the name of the release at hand', () => {
    expect(choosePackages([gtk], new Set(['libgtk-3-0t64']))).toEqual(['libgtk-3-0t64'])
    expect(choosePackages([gtk], new Set(['libgtk-3-0']))).toEqual(['libgtk-3-0'])
  })

  it('are named all the same when the release knows none, and each once', () => {
    expect(choosePackages([gtk, gtk], new Set())).toEqual(['libgtk-3-0'])
  })
})

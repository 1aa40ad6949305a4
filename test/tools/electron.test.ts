import { describe, expect, it } from 'vitest'
import { executableOf } from '../../tools/setup/electron.mjs'
import { failedLately, mirror, officialVersion } from '../../tools/setup/electron-official.mjs'

describe('the official Electron', () => {
  const source = mirror({})
  const hour = 60 * 60_000
  const failed = { version: officialVersion(), source, at: 1_000 }

  it('comes from its makers unless a mirror is set', () => {
    expect(new URL(source).host).toBe('github.com')
    expect(mirror({ ELECTRON_MIRROR: 'https://mirror.example/' })).toBe('https://mirror.example/')
    expect(mirror({ npm_config_electron_mirror: 'https://npm.example/', ELECTRON_MIRROR: 'x' })).toBe(
      'https://npm.example/',
    )
  })

  it('is not tried again within a day of a failure', () => {
    expect(failedLately(failed, source, failed.at + 23 * hour)).toBe(true)
    expect(failedLately(failed, source, failed.at + 25 * hour)).toBe(false)
  })

  it('is tried when nothing failed, or another version or source did', () => {
    expect(failedLately(undefined, source, 0)).toBe(false)
    expect(failedLately({ ...failed, version: '1.0.0' }, source, failed.at)).toBe(false)
    expect(failedLately(failed, 'https://mirror.example/', failed.at)).toBe(false)
  })
})

it.each([
  ['linux', 'electron'],
  ['win32', 'electron.exe'],
  ['darwin', 'Electron.app/Contents/MacOS/Electron'],
] as const)('knows the program inside an Electron for %s', (platform, name) => {
  expect(executableOf('folder', platform).replaceAll('\\', '/')).toBe(`folder/${name}`)
})

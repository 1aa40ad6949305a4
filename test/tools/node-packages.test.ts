import { describe, expect, it } from 'vitest'
import { isSameTree } from '../../tools/setup/node-packages.mjs'
import { isOlder } from '../../tools/setup/node-version.mjs'

describe('what is installed', () => {
  const zod = { version: '4.6.7', integrity: 'sha512-a' }
  const mac = { version: '1.0.0', integrity: 'sha512-b', optional: true }
  const wanted = { '': { version: '0.1.0' }, 'node_modules/zod': zod, 'node_modules/for-mac': mac }

  it('is what the lock file names, whether or not what is optional came along', () => {
    expect(isSameTree(wanted, { 'node_modules/zod': zod })).toBe(true)
    expect(isSameTree(wanted, { 'node_modules/zod': zod, 'node_modules/for-mac': mac })).toBe(true)
  })

  it.each([
    ['lacks a package', {}],
    ['has another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
    ['has other content', { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } }],
    [
      'has another version of something optional',
      {
        'node_modules/zod': zod,
        'node_modules/for-mac': { ...mac, version: '1.0.1' },
      },
    ],
    ['has one package more', { 'node_modules/zod': zod, 'node_modules/left-over': zod }],
  ])('is not when it %s', (_, installed) => {
    expect(isSameTree(wanted, installed)).toBe(false)
  })
})

it.each([
  ['18.20.4', true],
  ['20.9.0', true],
  ['20.19.0', false],
  ['20.20.2', false],
  ['22.1.0', false],
])('finds Node.js %s older than 20.19: %s', (version, older) => {
  expect(isOlder(version, '20.19')).toBe(older)
})

import { describe, expect, it } from 'vitest'
import {
  errorsAt,
  keyed,
  nextRight,
  nextWindow,
  withoutKeys,
  writtenRights,
  type RightRow,
} from '../../../../src-renderer/learning-account/imports/setting-rows'
import { parseInput } from '../../../../src-shared/field-errors'
import { SettingsChange } from '../../../../src-shared/learning-account/settings.model'

describe('the next window', () => {
  it.each([
    [[], { first: '', last: '' }],
    [[{ first: '', last: '' }], { first: '', last: '' }],
    [[{ first: '2020-01-01', last: '2024-12-31' }], { first: '2025-01-01', last: '2029-12-31' }],
    [
      [
        { first: '2025-07-01', last: '2030-06-30' },
        { first: '2020-07-01', last: '2025-06-30' },
      ],
      { first: '2030-07-01', last: '2035-06-30' },
    ],
    // Five years after 29 February there is none.
    [[{ first: '2019-02-28', last: '2024-02-28' }], { first: '2024-02-29', last: '2029-02-28' }],
  ])('after %o is %o', (windows, next) => {
    expect(nextWindow(windows)).toEqual(next)
  })
})

describe('the rights', () => {
  it('go on from the last year', () => {
    expect(nextRight([], 2026)).toEqual({ fromYear: 2026, hoursPerYear: null, source: '' })
    expect(nextRight([{ fromYear: 2024, hoursPerYear: 38, source: '' }], 2026).fromYear).toBe(2025)
  })

  it('are kept when each is whole, and else say where it lacks', () => {
    const right = { fromYear: 2024, hoursPerYear: 38, source: ' cao ' }
    const checked = (rows: RightRow[]) => parseInput(SettingsChange, { rights: writtenRights(rows) })
    expect(checked([right])).toEqual({ ok: true, value: { rights: [{ ...right, source: 'cao' }] } })
    expect(checked([right, { fromYear: 2024, hoursPerYear: 40, source: '' }])).toEqual({
      ok: false,
      problem: { 'rights.1.fromYear': ['year-taken'] },
    })
    expect(checked([{ fromYear: null, hoursPerYear: null, source: '' }])).toEqual({
      ok: false,
      problem: { 'rights.0.fromYear': ['required'], 'rights.0.hoursPerYear': ['required'] },
    })
  })
})

it('gives rows a name of their own and takes it off again', () => {
  const windows = [
    { first: '2020-01-01', last: '2024-12-31' },
    { first: '2025-01-01', last: '2029-12-31' },
  ]
  const rows = keyed(windows)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2)
  expect(withoutKeys(rows)).toEqual(windows)
})

it('finds what is wrong at a place, and nothing in other problems', () => {
  expect(errorsAt({ code: 'invalid-input', fields: { a: ['required'] } }, 'a')).toEqual(['required'])
  expect(errorsAt({ code: 'storage-failed', reason: 'full' }, 'a')).toEqual([])
  expect(errorsAt(undefined, 'a')).toEqual([])
})

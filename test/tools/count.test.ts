import { describe, expect, it } from 'vitest'
import { countVitest, countWhole, summary } from '../../tools/report/count.mjs'

const report = (files: unknown[], numFailedTests = 0): unknown => ({
  numPassedTests: 3,
  numFailedTests,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: files,
})
const green = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const red = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
const unloadable = { status: 'failed', assertionResults: [] }

describe('a part of the run', () => {
  it('counts as one when it passes or fails as a whole', () => {
    expect(countWhole('types', 0)).toEqual({ name: 'types', passed: 1, failed: 0, skipped: 0 })
    expect(countWhole('types', 2)).toEqual({ name: 'types', passed: 0, failed: 1, skipped: 0 })
  })

  it.each([
    ['the tests that passed', 0, report([green]), 0],
    ['the tests that failed', 1, report([green, red], 1), 1],
    ['a file that could not be loaded', 1, report([green, red, unloadable], 1), 2],
    ['an error that belongs to no test', 1, report([green]), 1],
  ])('counts %s', (_, status, found, failed) => {
    expect(countVitest('unit', status, found)).toEqual({ name: 'unit', passed: 3, failed, skipped: 1 })
  })

  it('has failed when its runner wrote no report, even if it said all was well', () => {
    expect(countVitest('unit', 0, undefined)).toEqual({ name: 'unit', passed: 0, failed: 1, skipped: 0 })
    expect(countVitest('unit', 137, undefined)).toEqual({ name: 'unit', passed: 0, failed: 1, skipped: 0 })
  })
})

it('ends the summary with the sum over all parts, alone on its line', () => {
  const lines = summary([
    countWhole('types', 0),
    countVitest('unit', 1, report([red], 1)),
    countVitest('journeys', 0, report([green])),
  ]).split('\n')
  expect(lines.slice(1)).toEqual([
    '✓ types: 1 passed, 0 failed',
    '✗ unit: 3 passed, 1 failed, 1 skipped',
    '✓ journeys: 3 passed, 0 failed, 1 skipped',
    '7 passed, 1 failed',
  ])
})

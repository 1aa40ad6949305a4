import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDrafts, type Drafts } from '../../../src-main/learning-account/learning-account.drafts'
import type { Database, SqlValue } from '../../../src-main/platform/storage/database'
import { Operation } from '../../../src-shared/learning-account/edits.model'
import { TrainingDraft } from '../../../src-shared/learning-account/learning-account.model'
import { inszOf } from '../../support/insz'
import { draft, openRegister, type TestRegister } from './register-support'

let written = 0
let read = 0
let test: TestRegister
let drafts: Drafts

/** Counts what is handed over to be written, and what comes back. */
function counting(database: Database): Database {
  const handed = (params: readonly SqlValue[] = []): void => {
    written += JSON.stringify(params).length
  }
  return {
    ...database,
    async all(sql, params) {
      const rows = await database.all(sql, params)
      read += rows.length
      return rows
    },
    run(sql, params) {
      handed(params)
      return database.run(sql, params)
    },
    runMany(sql, list) {
      list.forEach(handed)
      return database.runMany(sql, list)
    },
    transaction(statements) {
      statements.forEach(({ params }) => handed(params))
      return database.transaction(statements)
    },
  }
}

beforeAll(async () => {
  test = await openRegister(counting)
  drafts = createDrafts(test.register)
})
afterAll(() => test.close())

const period = { hours: 2, startDate: '2025-01-06', endDate: '2025-01-06', status: 1, type: 1, place: 3 }

/** What one edit writes and reads in a training of so many people with so many periods each. */
async function costOf(people: number, periods: number, operation: object) {
  const id = await draft(
    test.register,
    TrainingDraft.parse({
      denomination: 'Excel',
      firstStartDate: '2025-01-01',
      lastEndDate: '2025-12-31',
      participants: Array.from({ length: people }, (_, index) => ({
        insz: inszOf(index),
        ...{ result: 1, scope: 1 },
        periods: Array.from({ length: periods }, (_unused, at) => ({
          ...period,
          hours: 1 + at,
          place: index,
        })),
      })),
    }),
  )
  const opened = await test.register.open(id)
  if (!opened.ok) throw new Error(opened.problem.code)
  await drafts.review(opened.value, { offset: 0, limit: 1 })
  written = 0
  read = 0
  const edited = await drafts.edit({ id, operations: [Operation.parse(operation)] })
  expect(edited.ok).toBe(true)
  return { written, read }
}

it.each([
  ['a participant', { op: 'set', row: 3, field: 'cost', value: '12' }],
  ['a period', { op: 'set-period', row: 3, period: 2, field: 'hours', value: '7,5' }],
  ['the head', { op: 'set-header', field: 'reference', value: 'R-1' }],
])('one cell of %s costs as much in a training of 900 people as in one of 9', async (_, operation) => {
  const few = await costOf(9, 5, operation)
  const many = await costOf(900, 5, operation)
  expect(many.read).toBe(few.read)
  // Positions and counts have a digit or two more.
  expect(Math.abs(many.written - few.written)).toBeLessThan(40)
  expect(many.written).toBeLessThan(3000)
})

it('one cell of a period writes that participant’s periods at most', async () => {
  const { written: bytes } = await costOf(3, 999, {
    op: 'set-period',
    row: 1,
    period: 998,
    field: 'hours',
    value: 3,
  })
  // Those periods, with what was found in the first of them.
  expect(bytes).toBeLessThan(999 * 80)
})

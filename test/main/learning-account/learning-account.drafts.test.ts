import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDrafts, type Drafts } from '../../../src-main/learning-account/learning-account.drafts'
import { Operation } from '../../../src-shared/learning-account/edits.model'
import {
  Participant,
  Period,
  TrainingDraft,
} from '../../../src-shared/learning-account/learning-account.model'
import { participantDefects, ruleContext } from '../../../src-shared/learning-account/rules'
import { PARTICIPANT_FIELDS, PERIOD_FIELDS } from '../../../src-shared/learning-account/cells'
import { participant, period } from '../../shared/learning-account/arbitraries'
import { draft, openRegister, wholeDraft, type TestRegister } from './register-support'

let test: TestRegister
let drafts: Drafts
beforeAll(async () => {
  test = await openRegister()
  drafts = createDrafts(test.register)
})
afterAll(() => test.close())

const training = (participants: object[] = [{}, {}, {}]) =>
  TrainingDraft.parse({
    denomination: 'Excel',
    firstStartDate: '2020-01-01',
    lastEndDate: '2029-12-31',
    participants,
  })

const typed = fc.oneof(
  fc.constantFrom('', '1', '7,5', '7:30', 'abc', '2025-01-06', '31/12/2025', '70081500504'),
  fc.integer({ min: 0, max: 9 }),
)
const row = fc.integer({ min: 1, max: 6 })
const index = fc.nat({ max: 4 })
const cells = fc.array(fc.array(fc.constantFrom('', '1', 'x', '2025-01-07'), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
})
const operation: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({
    op: fc.constant('set-header'),
    field: fc.constantFrom('denomination', 'firstStartDate', 'language'),
    value: typed,
  }),
  fc.record({ op: fc.constant('set'), row, field: fc.constantFrom(...PARTICIPANT_FIELDS), value: typed }),
  fc.record({
    op: fc.constant('set-period'),
    row,
    period: index,
    field: fc.constantFrom(...PERIOD_FIELDS),
    value: typed,
  }),
  fc.record({
    op: fc.constant('insert-participants'),
    at: index,
    participants: fc.array(participant, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    op: fc.constant('remove-participants'),
    rows: fc.uniqueArray(row, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    op: fc.constant('duplicate-participants'),
    rows: fc.uniqueArray(row, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    op: fc.constant('insert-periods'),
    row,
    at: index,
    periods: fc.array(period, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    op: fc.constant('remove-periods'),
    row,
    periods: fc.uniqueArray(index, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    op: fc.constant('duplicate-periods'),
    row,
    periods: fc.uniqueArray(index, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    op: fc.constant('fill-down'),
    field: fc.constantFrom(...PARTICIPANT_FIELDS),
    fromRow: row,
    rows: fc.uniqueArray(row, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    op: fc.constant('fill-down-periods'),
    row,
    field: fc.constantFrom(...PERIOD_FIELDS),
    from: index,
    to: index,
  }),
  fc.record({ op: fc.constant('same-periods'), fromRow: row }),
  fc.record({
    op: fc.constant('paste'),
    at: index,
    fields: fc.shuffledSubarray([...PARTICIPANT_FIELDS], { minLength: 1 }),
    cells,
  }),
  fc.record({
    op: fc.constant('paste-periods'),
    row,
    at: index,
    fields: fc.shuffledSubarray([...PERIOD_FIELDS], { minLength: 1 }),
    cells,
  }),
  fc.record({ op: fc.constant('split-at-windows') }),
)

/** A failure is told at once: making it smaller would write to the store for minutes. */
const RUNS = { numRuns: 60, endOnFailure: true }

async function edit(id: string, operations: unknown[]): Promise<boolean> {
  return (await drafts.edit({ id, operations: operations.map((one) => Operation.parse(one)) })).ok
}

describe('edits', () => {
  it('are undone and done again exactly, in any order and number', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(operation, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
        async (edits) => {
          const id = await draft(test.register, training([{ periods: [{ hours: 8 }, { hours: 4 }] }, {}, {}]))
          const states = [await wholeDraft(test.register, id)]
          for (const operations of edits)
            if (await edit(id, operations)) states.push(await wholeDraft(test.register, id))
          for (const state of states.slice(0, -1).reverse()) {
            expect((await drafts.undo(id, 'undo')).ok).toBe(true)
            expect(await wholeDraft(test.register, id)).toEqual(state)
          }
          expect(await drafts.undo(id, 'undo')).toMatchObject({ ok: true, value: { canUndo: false } })
          expect(await wholeDraft(test.register, id)).toEqual(states[0])
          for (const state of states.slice(1)) {
            await drafts.undo(id, 'redo')
            expect(await wholeDraft(test.register, id)).toEqual(state)
          }
        },
      ),
      RUNS,
    )
  })

  it('leave each participant checked as if all had been checked from the start', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 6 }), async (operations) => {
        const id = await draft(test.register, training([{ insz: '1', periods: [{ hours: 8 }] }, {}, {}]))
        for (const one of operations) await edit(id, [one])
        const opened = await test.register.open(id)
        if (!opened.ok) throw new Error()
        const { problems: found } = await drafts.review(opened.value, { offset: 0, limit: 10_000 })
        const { header, participants } = await wholeDraft(test.register, id)
        const expected = participants.flatMap((one, position) =>
          participantDefects(one, ruleContext(header, [])).map(
            ({ path, code }) => `participants.${position}.${path} ${code}`,
          ),
        )
        const stored = found
          .filter(
            ({ path, code }) =>
              path.startsWith('participants.') && code !== 'participant-duplicate' && code !== 'person-twice',
          )
          .map(({ path, code }) => `${path} ${code}`)
        expect(stored.sort()).toEqual(expected.sort())
      }),
      RUNS,
    )
  })

  it('happen all or not at all', async () => {
    const id = await draft(test.register, training())
    const before = await wholeDraft(test.register, id)
    expect(
      await drafts.edit({
        id,
        operations: [
          Operation.parse({ op: 'set', row: 1, field: 'result', value: '1' }),
          Operation.parse({ op: 'set', row: 99, field: 'result', value: '1' }),
        ],
      }),
    ).toEqual({ ok: false, problem: { code: 'not-found', what: 'participant' } })
    expect(await wholeDraft(test.register, id)).toEqual(before)
  })

  it('are refused on an older revision', async () => {
    const id = await draft(test.register, training())
    const set = (revision: number) =>
      drafts.edit({
        id,
        revision,
        operations: [Operation.parse({ op: 'set', row: 1, field: 'result', value: 9 })],
      })
    expect(await set(1)).toMatchObject({
      ok: true,
      value: { revision: 2, state: 'draft', changed: [{ row: 1, result: 9 }], reload: false },
    })
    expect(await set(1)).toEqual({ ok: false, problem: { code: 'edited-meanwhile', revision: 2 } })
  })

  it('understand what is typed, keep what is not understood, and say so at the cell', async () => {
    const id = await draft(test.register, training([{ periods: [{}] }]))
    const set = (operation: object) =>
      drafts.edit({ id, operations: [Operation.parse({ row: 1, ...operation })] })
    await set({ op: 'set-period', period: 0, field: 'hours', value: '7:30' })
    await set({ op: 'set-period', period: 0, field: 'startDate', value: '6/1/2025' })
    await set({ op: 'set', field: 'insz', value: '70.08.15-005.04' })
    const edited = await set({ op: 'set', field: 'result', value: 'geslaagd' })
    const { participants } = await wholeDraft(test.register, id)
    expect(participants[0]).toMatchObject({
      insz: '70081500504',
      result: 'geslaagd',
      periods: [{ hours: 7.5, startDate: '2025-01-06' }],
    })
    expect(edited.ok && edited.value.changed[0]?.defects).toEqual([
      { path: 'result', code: 'code-malformed', level: 'error' },
      { path: 'scope', code: 'required', level: 'error' },
    ])
    expect(await set({ op: 'set', field: 'name', value: 'x'.repeat(300) })).toEqual({
      ok: false,
      problem: { code: 'invalid-input', fields: { name: ['too-long'] } },
    })
  })

  it('paste a block with rows below it, fill down, and give everyone the same periods', async () => {
    const id = await draft(test.register, training([{ insz: '1' }]))
    await edit(id, [
      {
        op: 'paste',
        at: 0,
        fields: ['insz', 'result', 'scope'],
        cells: [['70081500504', '1', '1'], ['81511716525'], ['85073003328']],
      },
    ])
    await edit(id, [
      {
        op: 'paste-periods',
        row: 1,
        at: 0,
        fields: ['startDate', 'hours', 'status'],
        cells: [
          ['6/1/2025', '7,5', '1'],
          ['7/1/2025', '4'],
        ],
      },
    ])
    await edit(id, [
      { op: 'fill-down', field: 'result', fromRow: 1, rows: [2, 3] },
      { op: 'fill-down-periods', row: 1, field: 'status', from: 0, to: 1 },
      { op: 'same-periods', fromRow: 1 },
    ])
    const { participants } = await wholeDraft(test.register, id)
    expect(participants.map(({ insz, result, scope }) => [insz, result, scope])).toEqual([
      ['70081500504', 1, 1],
      ['81511716525', 1, null],
      ['85073003328', 1, null],
    ])
    for (const { periods } of participants) {
      expect(periods).toMatchObject([
        { hours: 7.5, startDate: '2025-01-06', status: 1 },
        { hours: 4, startDate: '2025-01-07', status: 1 },
      ])
    }
  })

  it('copy participants whose periods were made in the same edit', async () => {
    const id = await draft(test.register, training([{ result: 1 }, {}]))
    const hours = (...all: number[]) => all.map((one) => ({ hours: one }))
    const edited = await edit(id, [
      { op: 'insert-periods', row: 1, at: 0, periods: hours(4) },
      { op: 'insert-periods', row: 2, at: 0, periods: hours(8) },
      { op: 'duplicate-participants', rows: [2, 1] },
    ])
    expect(edited).toBe(true)
    expect((await wholeDraft(test.register, id)).participants).toMatchObject(
      [4, 4, 8, 8].map((one) => ({ periods: hours(one) })),
    )
  })

  it('cut periods at the borders of the windows', async () => {
    const windows = [
      { first: '2020-01-01', last: '2024-12-31' },
      { first: '2025-01-01', last: '2029-12-31' },
    ]
    await test.register.settings.write({ windows, rights: [], pathStyles: {} })
    const id = await draft(
      test.register,
      training([
        {
          insz: '70081500504',
          result: 1,
          scope: 1,
          periods: [{ hours: 20, startDate: '2024-12-30', endDate: '2025-01-03', status: 1, type: 1 }],
        },
      ]),
    )
    const opened = await test.register.open(id)
    if (!opened.ok) throw new Error()
    expect((await drafts.review(opened.value, { offset: 0, limit: 10 })).problems).toEqual([
      { path: 'participants.0.periods.0.endDate', code: 'window-crossed', level: 'error' },
    ])
    await edit(id, [{ op: 'split-at-windows' }])
    expect(
      (await wholeDraft(test.register, id)).participants[0]?.periods.map(({ hours, startDate }) => [
        startDate,
        hours,
      ]),
    ).toEqual([
      ['2024-12-30', 8],
      ['2025-01-01', 12],
    ])
    expect((await drafts.review(opened.value, { offset: 0, limit: 10 })).problems).toEqual([])
    await test.register.settings.write({ windows: [], rights: [], pathStyles: {} })
  })
})

describe('what nobody uses any more', () => {
  it('is swept away, and nothing else', async () => {
    const id = await draft(test.register, training([{ periods: [{ hours: 1 }] }]))
    for (let hours = 2; hours < 6; hours += 1)
      await edit(id, [{ op: 'set-period', row: 1, period: 0, field: 'hours', value: hours }])
    const lists = async () =>
      Number((await test.database.get('SELECT count(*) AS n FROM period_lists'))?.['n'])
    const before = await lists()
    await test.register.photos.sweep()
    for (let step = 0; step < 4; step += 1) await drafts.undo(id, 'undo')
    expect((await wholeDraft(test.register, id)).participants[0]?.periods[0]?.hours).toBe(1)
    expect(await lists()).toBeLessThanOrEqual(before)
    await draft(test.register, {
      ...training([{ periods: [{ hours: 99 }] }]),
      trainingId: (await test.register.repository.find(id))!.trainingId,
    })
    await test.register.photos.sweep()
    expect(await wholeDraft(test.register, id)).toMatchObject({
      participants: [{ periods: [{ hours: 99 }] }],
    })
    const orphans = await test.database.get(
      'SELECT count(*) AS n FROM participants WHERE photo NOT IN (SELECT id FROM photos)',
    )
    expect(orphans?.['n']).toBe(0)
  })
})

it('keeps whatever can be drafted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(participant, { maxLength: 4 }), async (participants) => {
      const id = await draft(test.register, training(participants))
      expect((await wholeDraft(test.register, id)).participants).toEqual(
        participants.map((one) => Participant.parse(one)),
      )
    }),
    { ...RUNS, numRuns: 30 },
  )
  expect(Period.parse({})).toMatchObject({ hours: null })
})

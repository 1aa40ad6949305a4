import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeFolders } from '../support/engine'
import {
  good,
  participant,
  PEOPLE,
  period,
  sample,
  startGovernment,
  type Government,
  type Provider,
} from './trainings-support'

let government: Government
beforeEach(async () => {
  government = await startGovernment()
})
afterEach(() => government.close())
afterAll(removeFolders)

const registered = async ({ trainings, profileId }: Provider, training: object = sample()) => {
  const draft = good(await trainings.saveDraft({ profileId, training }))
  expect(good(await trainings.submit({ id: draft.id })).state).toBe('registered')
  return draft
}
const onTheServer = async ({ trainings, profileId }: Provider, trainingId: string) =>
  good(await trainings.fetch({ profileId, trainingId })).training

/** Two offices of one provider, of which the second corrects what the first registered. */
async function twoOffices(people: readonly string[] = PEOPLE.slice(0, 2)) {
  const [ours, theirs] = [await government.office(), await government.office()]
  const { id, trainingId } = await registered(ours, sample({}, people))
  const other = good(await theirs.trainings.fetch({ profileId: theirs.profileId, trainingId }))
  return { ours, theirs, id, trainingId, otherId: other.id }
}

describe('the photo guard', () => {
  it('names everyone who would disappear or lose periods, and sends once they are confirmed', async () => {
    const office = await government.office()
    const three = sample({
      participants: [
        participant(PEOPLE[0], { periods: [period, { ...period, hours: 4 }, { ...period, hours: 2 }] }),
        participant(PEOPLE[1]),
        participant(PEOPLE[2]),
      ],
    })
    const { id, trainingId } = await registered(office, three)
    await office.trainings.edit({
      id,
      operations: [
        { op: 'remove-participants', rows: [2] },
        { op: 'remove-periods', row: 1, periods: [1, 2] },
      ],
    })
    const losses = [
      { insz: PEOPLE[0], employerEnterpriseNumber: '0880820673', periods: 2 },
      { insz: PEOPLE[1], employerEnterpriseNumber: '0880820673', periods: null },
    ]
    const refused = await office.trainings.submit({ id })
    expect(refused).toEqual({
      ok: false,
      problem: { code: 'would-remove-participants', participants: [PEOPLE[0], PEOPLE[1]], losses },
    })
    expect(await office.trainings.submit({ id, confirmRemoved: [PEOPLE[1]] })).toEqual({
      ok: false,
      problem: { code: 'would-remove-participants', participants: [PEOPLE[0]], losses: losses.slice(0, 1) },
    })
    const shown = good(await office.trainings.compare({ id }))
    expect(shown).toMatchObject({ registered: true, changedElsewhere: false, removes: 2, conflicts: 0 })
    expect(
      shown.differences.map(({ insz, losesPeriods, mineChange }) => [insz, losesPeriods, mineChange]),
    ).toEqual([
      [PEOPLE[0], 2, 'changed'],
      [PEOPLE[1], null, 'removed'],
    ])
    // Only who would lose something: the third is left out, once it was changed too.
    await office.trainings.edit({ id, operations: [{ op: 'set', row: 3, field: 'scope', value: 2 }] })
    expect(good(await office.trainings.compare({ id })).total).toBe(3)
    expect(good(await office.trainings.compare({ id, only: 'losses' }))).toMatchObject({
      total: 2,
      removes: 2,
      differences: [{ insz: PEOPLE[0] }, { insz: PEOPLE[1] }],
    })
    expect(good(await office.trainings.compare({ id, only: 'elsewhere' })).differences).toEqual([])
    await office.trainings.undo({ id })
    expect((await onTheServer(office, trainingId)).participants.length).toBe(3)
    expect(
      good(await office.trainings.submit({ id, confirmRemoved: ['70.08.15-005.04', PEOPLE[1]] })).state,
    ).toBe('registered')
    expect(
      (await onTheServer(office, trainingId)).participants.map(({ inss, periods }) => [inss, periods.length]),
    ).toEqual([
      [PEOPLE[0], 1],
      [PEOPLE[2], 1],
    ])
  })

  it('needs no confirmation to add people or correct hours', async () => {
    const office = await government.office()
    const { id } = await registered(office)
    await office.trainings.edit({
      id,
      operations: [
        { op: 'insert-participants', at: 0, participants: [participant(PEOPLE[3])] },
        { op: 'set-period', row: 1, period: 0, field: 'hours', value: '7:30' },
      ],
    })
    expect(good(await office.trainings.submit({ id })).state).toBe('registered')
  })

  it('also guards without a connection, by what was last known', async () => {
    const office = await government.office()
    const { id } = await registered(office)
    await government.gate.shut()
    await office.trainings.edit({ id, operations: [{ op: 'remove-participants', rows: [2] }] })
    expect(await office.trainings.submit({ id })).toMatchObject({
      ok: false,
      problem: { code: 'would-remove-participants', participants: [PEOPLE[1]] },
    })
    expect(good(await office.trainings.submit({ id, confirmRemoved: [PEOPLE[1]] })).state).toBe('queued')
    await government.gate.open()
    expect(good(await office.trainings.sendWaiting())).toEqual({ registered: 1 })
  })

  it('sees whom somebody else added, even when we never saw them', async () => {
    const { ours, theirs, id, trainingId, otherId } = await twoOffices()
    await theirs.trainings.edit({
      id: otherId,
      operations: [{ op: 'insert-participants', at: 2, participants: [participant(PEOPLE[2])] }],
    })
    good(await theirs.trainings.submit({ id: otherId }))
    await ours.trainings.edit({ id, operations: [{ op: 'set', row: 1, field: 'result', value: 9 }] })
    expect(await ours.trainings.submit({ id })).toMatchObject({
      ok: false,
      problem: { code: 'would-remove-participants', participants: [PEOPLE[2]] },
    })
    expect((await onTheServer(theirs, trainingId)).participants.length).toBe(3)
    expect(good(await ours.trainings.submit({ id, confirmRemoved: [PEOPLE[2]] })).state).toBe('registered')
  })
})

describe('a training that was changed elsewhere', () => {
  it('is not overwritten: both changes are merged where they do not touch', async () => {
    const { ours, theirs, id, trainingId, otherId } = await twoOffices()
    await theirs.trainings.edit({
      id: otherId,
      operations: [
        { op: 'set', row: 2, field: 'result', value: 9 },
        { op: 'set-header', field: 'reference', value: 'R-1' },
      ],
    })
    good(await theirs.trainings.submit({ id: otherId }))
    await ours.trainings.edit({
      id,
      operations: [{ op: 'set-period', row: 2, period: 0, field: 'hours', value: 12 }],
    })
    expect(await ours.trainings.submit({ id })).toEqual({
      ok: false,
      problem: { code: 'changed-elsewhere', differences: 2, removed: false },
    })
    const shown = good(await ours.trainings.compare({ id }))
    expect(shown).toMatchObject({
      changedElsewhere: true,
      conflicts: 0,
      total: 1,
      header: [{ path: 'reference', mine: null, theirs: 'R-1', isConflict: false }],
    })
    expect(shown.differences[0]?.cells).toEqual([
      { path: 'result', base: 1, mine: 1, theirs: 9, isConflict: false },
      { path: 'periods.0.hours', base: 20, mine: 12, theirs: 20, isConflict: false },
    ])
    const merged = good(await ours.trainings.merge({ id }))
    expect(merged).toMatchObject({ state: 'draft', header: { reference: 'R-1' } })
    expect(good(await ours.trainings.submit({ id })).state).toBe('registered')
    expect(await onTheServer(theirs, trainingId)).toMatchObject({
      reference: 'R-1',
      participants: [{ result: 1 }, { result: 9, periods: [{ hours: 12 }] }],
    })
  })

  it('asks who is right where both changed the same cell, and the merge can be undone', async () => {
    const { ours, theirs, id, trainingId, otherId } = await twoOffices()
    await theirs.trainings.edit({
      id: otherId,
      operations: [{ op: 'set', row: 1, field: 'result', value: 9 }],
    })
    good(await theirs.trainings.submit({ id: otherId }))
    await ours.trainings.edit({ id, operations: [{ op: 'set', row: 1, field: 'result', value: 5 }] })
    expect(await ours.trainings.submit({ id })).toMatchObject({
      ok: false,
      problem: { code: 'changed-elsewhere', differences: 1 },
    })
    expect(await ours.trainings.merge({ id })).toEqual({
      ok: false,
      problem: { code: 'changed-elsewhere', differences: 1, removed: false },
    })
    const { differences, conflicts } = good(await ours.trainings.compare({ id }))
    expect([conflicts, differences[0]?.isConflict]).toEqual([1, true])
    good(await ours.trainings.merge({ id, choices: { [differences[0]!.key]: 'theirs' } }))
    expect(good(await ours.trainings.participants({ id })).participants[0]?.result).toBe(9)
    good(await ours.trainings.undo({ id }))
    expect(good(await ours.trainings.participants({ id })).participants[0]?.result).toBe(5)
    good(await ours.trainings.redo({ id }))
    expect(good(await ours.trainings.submit({ id })).state).toBe('registered')
    expect((await onTheServer(theirs, trainingId)).participants[0]?.result).toBe(9)
  })

  it('takes over who was added or removed elsewhere', async () => {
    const { ours, theirs, id, trainingId, otherId } = await twoOffices(PEOPLE.slice(0, 3))
    await theirs.trainings.edit({
      id: otherId,
      operations: [
        { op: 'remove-participants', rows: [3] },
        { op: 'insert-participants', at: 0, participants: [participant(PEOPLE[3])] },
      ],
    })
    good(await theirs.trainings.submit({ id: otherId, confirmRemoved: [PEOPLE[2]] }))
    await ours.trainings.edit({ id, operations: [{ op: 'set', row: 1, field: 'scope', value: 2 }] })
    await ours.trainings.refresh({ id })
    good(await ours.trainings.merge({ id }))
    expect(good(await ours.trainings.submit({ id })).state).toBe('registered')
    expect(
      (await onTheServer(theirs, trainingId)).participants.map(({ inss, scope }) => [inss, scope]),
    ).toEqual([
      [PEOPLE[0], 2],
      [PEOPLE[1], 1],
      [PEOPLE[3], 1],
    ])
  })

  it('is not brought back by accident after it was removed elsewhere', async () => {
    const { ours, theirs, id, trainingId } = await twoOffices()
    good(await theirs.trainings.remove({ profileId: theirs.profileId, trainingId, confirm: true }))
    await ours.trainings.edit({ id, operations: [{ op: 'set', row: 1, field: 'result', value: 9 }] })
    expect(await ours.trainings.submit({ id })).toEqual({
      ok: false,
      problem: { code: 'changed-elsewhere', differences: 0, removed: true },
    })
    expect(good(await ours.trainings.submit({ id })).state).toBe('registered')
  })

  it('is noticed with the practice environment’s own colleague', async () => {
    const office = await government.office()
    const { id } = await registered(office, sample({ reference: 'OEFEN-ANDER' }))
    await office.trainings.edit({ id, operations: [{ op: 'set', row: 2, field: 'result', value: 9 }] })
    expect(await office.trainings.submit({ id })).toMatchObject({
      ok: false,
      problem: { code: 'would-remove-participants', participants: ['85073003328'] },
    })
    good(await office.trainings.merge({ id }))
    expect(good(await office.trainings.submit({ id })).state).toBe('registered')
  })
})

describe('a number that was not made here', () => {
  it('is read before it is replaced, and is corrected after it was fetched', async () => {
    const { ours, theirs, trainingId } = await twoOffices()
    const third = await government.office()
    const blind = good(
      await third.trainings.saveDraft({
        profileId: third.profileId,
        training: { ...sample({}, [PEOPLE[0]]), trainingId },
      }),
    )
    expect(await third.trainings.submit({ id: blind.id })).toMatchObject({
      ok: false,
      problem: { code: 'would-remove-participants', participants: [PEOPLE[1]] },
    })
    const { training } = good(await third.trainings.fetch({ profileId: third.profileId, trainingId }))
    const [first, second] = training.participants
    good(
      await third.trainings.saveDraft({
        profileId: third.profileId,
        training: { ...training, participants: [{ ...first!, result: 9 }, second!] },
      }),
    )
    expect(good(await third.trainings.submit({ id: blind.id })).state).toBe('registered')
    expect((await onTheServer(ours, trainingId)).participants.map(({ result }) => result)).toEqual([9, 1])
    expect(theirs.profileId).not.toBe(ours.profileId)
  })

  it('after somebody else’s change, a script that fetched and saved the whole may send', async () => {
    const { ours, theirs, id, trainingId, otherId } = await twoOffices()
    await theirs.trainings.edit({
      id: otherId,
      operations: [{ op: 'set', row: 1, field: 'result', value: 9 }],
    })
    good(await theirs.trainings.submit({ id: otherId }))
    await ours.trainings.edit({ id, operations: [{ op: 'set', row: 1, field: 'result', value: 5 }] })
    expect(await ours.trainings.submit({ id })).toMatchObject({
      ok: false,
      problem: { code: 'changed-elsewhere' },
    })
    const seen = await onTheServer(ours, trainingId)
    good(
      await ours.trainings.saveDraft({
        profileId: ours.profileId,
        training: { ...seen, reference: 'gezien' },
      }),
    )
    expect(good(await ours.trainings.submit({ id })).state).toBe('registered')
  })
})

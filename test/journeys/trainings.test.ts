import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { newFolder, openOffice, removeFolders, type Office } from '../support/engine'

const offices: Office[] = []
async function office(...args: Parameters<typeof openOffice>): Promise<Office> {
  const opened = await openOffice(...args)
  offices.push(opened)
  return opened
}
afterEach(async () => {
  await Promise.all(offices.splice(0).map((one) => one.close()))
})
afterAll(removeFolders)

const profileId = 'practice-training-provider'
const PEOPLE = ['70081500504', '81511716525', '07010189901', '85073003328'] as const
const period = {
  hours: 20,
  startDate: '2025-01-06',
  endDate: '2025-01-10',
  status: 1,
  type: 1,
  place: 3,
  remark: null,
}

/** The training of the manual's sample (3.2.3.2), with changes. */
function sample(changes: object = {}, people: readonly string[] = PEOPLE.slice(0, 2)) {
  return {
    denomination: 'Excel level 1',
    firstStartDate: '2025-01-06',
    lastEndDate: '2025-01-10',
    reference: null,
    language: 1,
    participants: people.map((insz) => participant(insz)),
    ...changes,
  }
}
const participant = (inss: string, changes: object = {}) => ({
  inss,
  employerEnterpriseNumber: '0880820673',
  result: 1,
  scope: 1,
  leadingToCertificate: null,
  cost: null,
  certificate: { type: null, validFrom: null, validUntil: null },
  periods: [period],
  ...changes,
})

function good<Value>(outcome: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

describe('a training from draft to register and back', () => {
  it('is drafted, sent, fetched, found in the history and removed', async () => {
    const { main } = await office()
    const { learningAccount } = main
    const draft = good(await learningAccount.saveDraft({ profileId, training: sample() }))
    expect(draft.problems).toEqual([])
    expect(draft.trainingId).toMatch(/^[\da-f-]{36}$/)
    expect(await learningAccount.submit({ id: draft.id })).toEqual({
      ok: true,
      value: { state: 'registered', anomalies: [] },
    })

    const { trainingId } = draft
    const fetched = good(await learningAccount.fetch({ profileId, trainingId }))
    expect(fetched).toEqual({
      id: draft.id,
      training: {
        ...sample(),
        trainingId,
        participants: sample().participants.map((one) => ({ name: null, ...one })),
      },
      anomalies: [],
    })
    const history = good(await learningAccount.history({ profileId, inss: PEOPLE[1] }))
    expect(
      history.trainings.map((one) => [one.trainingId, one.participants.map(({ inss }) => inss)]),
    ).toEqual([[trainingId, [PEOPLE[1]]]])

    expect(await learningAccount.remove({ profileId, trainingId, confirm: true })).toEqual({
      ok: true,
      value: { state: 'removed' },
    })
    expect(await learningAccount.fetch({ profileId, trainingId })).toEqual({
      ok: false,
      problem: { code: 'not-found', what: 'training' },
    })
    const kept = good(await learningAccount.open({ id: draft.id }))
    expect(kept).toMatchObject({
      delivery: { state: 'removed' },
      counts: { participants: 2, periods: 2, hours: 40 },
    })
  })

  it('is there after a restart, here and in the practice register', async () => {
    const folder = newFolder()
    const first = await office({ folder })
    const { id, trainingId } = good(
      await first.main.learningAccount.saveDraft({ profileId, training: sample() }),
    )
    good(await first.main.learningAccount.submit({ id }))
    await first.close()

    const { main } = await office({ folder })
    expect(good(await main.learningAccount.list({})).trainings).toMatchObject([
      { id, trainingId, state: 'registered', participants: 2, hours: 40 },
    ])
    expect(
      good(await main.learningAccount.fetch({ profileId, trainingId })).training.participants.length,
    ).toBe(2)
  })
})

describe('the photo guard', () => {
  it('sends nothing that would remove somebody before they are named', async () => {
    const { main } = await office()
    const { learningAccount } = main
    const { id, trainingId } = good(await learningAccount.saveDraft({ profileId, training: sample() }))
    good(await learningAccount.submit({ id }))
    good(await learningAccount.saveDraft({ profileId, training: { ...sample({}, [PEOPLE[0]]), trainingId } }))
    const refused = await learningAccount.submit({ id })
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'would-remove-participants', participants: [PEOPLE[1]] },
    })
    expect(good(await learningAccount.fetch({ profileId, trainingId })).training.participants.length).toBe(2)
    expect(await learningAccount.submit({ id, confirmRemoved: [PEOPLE[1]] })).toMatchObject({
      ok: true,
      value: { state: 'registered' },
    })
    expect(
      good(await learningAccount.fetch({ profileId, trainingId })).training.participants.map(
        ({ inss }) => inss,
      ),
    ).toEqual([PEOPLE[0]])
  })
})

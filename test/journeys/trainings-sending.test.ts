import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TrainingIn } from '../../src-shared/learning-account/exchange.model'
import { newFolder, removeFolders } from '../support/engine'
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

const drafted = async (
  { trainings, profileId }: Provider,
  changes: object = {},
  people?: readonly string[],
) => good(await trainings.saveDraft({ profileId, training: sample(changes, people) }))
const stateOf = async ({ trainings }: Provider, id: string) => good(await trainings.open({ id })).delivery

describe('what the service answers', () => {
  it('keeps warnings with the registered training, in four languages', async () => {
    const office = await government.office()
    const { id } = await drafted(office, { reference: 'OEFEN-WAARSCHUWING' })
    const submitted = good(await office.trainings.submit({ id }))
    expect(submitted).toMatchObject({
      state: 'registered',
      anomalies: [
        {
          class: 'W',
          errorId: 'FLA39-187',
          label: {
            nl: 'Status van de opleiding - Reservering onmogelijk',
            en: 'Training status - Reservation impossible',
          },
          place: { field: 'status' },
        },
      ],
    })
    expect(good(await office.trainings.list({})).trainings).toMatchObject([
      { state: 'registered', anomalies: 1 },
    ])
  })

  it('shows a refusal at the very cell, which is corrected and sent again', async () => {
    const office = await government.office()
    const training = sample({
      participants: [
        participant(PEOPLE[0]),
        participant(PEOPLE[1], { periods: [period, { ...period, hours: 4, status: 3 }] }),
      ],
    })
    const { id } = good(await office.trainings.saveDraft({ profileId: office.profileId, training }))
    const refused = good(await office.trainings.submit({ id }))
    expect(refused).toMatchObject({
      state: 'refused',
      anomalies: [
        { class: 'B', errorId: 'FLA39-511', place: { participant: 1, row: 2, period: 1, field: 'status' } },
      ],
    })
    const { row } = refused.anomalies[0]!.place!
    const edited = good(
      await office.trainings.edit({
        id,
        operations: [{ op: 'set-period', row: row!, period: 1, field: 'status', value: '1' }],
      }),
    )
    expect(edited.state).toBe('draft')
    expect(good(await office.trainings.submit({ id }))).toEqual({ state: 'registered', anomalies: [] })
  })

  it('keeps a refusal without a place in the list', async () => {
    const office = await government.office()
    const { id, trainingId } = await drafted(office, { reference: 'OEFEN-WEIGERING' })
    expect(good(await office.trainings.submit({ id }))).toMatchObject({
      state: 'refused',
      anomalies: [{ class: 'B', path: `trainingId:${trainingId}`, place: { field: 'status' } }],
    })
    expect(await stateOf(office, id)).toMatchObject({ state: 'refused' })
  })

  it('turns "must not be null" in a 500 into the cells that miss it', async () => {
    const office = await government.office()
    const { id } = await drafted(office, { reference: 'OEFEN-ATTEST' })
    expect(good(await office.trainings.submit({ id }))).toMatchObject({
      state: 'refused',
      problem: {
        code: 'service-refused',
        status: 500,
        fields: {
          'participants.0.leadingToCertificate': ['required'],
          'participants.1.leadingToCertificate': ['required'],
        },
      },
    })
    await office.trainings.edit({
      id,
      operations: [
        { op: 'set', row: 1, field: 'leadingToCertificate', value: 'ja' },
        { op: 'fill-down', field: 'leadingToCertificate', fromRow: 1, rows: [2] },
      ],
    })
    expect(good(await office.trainings.submit({ id })).state).toBe('registered')
  })
})

describe('what is wrong before sending', () => {
  it('stays here, every error at its path', async () => {
    const office = await government.office()
    const { id } = await drafted(office, {
      denomination: '',
      participants: [participant('123', { periods: [{ ...period, endDate: '2025-02-01' }] })],
    })
    expect(await office.trainings.submit({ id })).toEqual({
      ok: false,
      problem: {
        code: 'invalid-input',
        fields: {
          denomination: ['required'],
          'participants.0.inss': ['insz-length'],
          'participants.0.periods.0.endDate': ['date-outside-training'],
        },
      },
    })
    expect(await stateOf(office, id)).toEqual({ state: 'draft' })
  })

  it.each(['read-only', 'closed'] as const)('is refused when the service is %s', async (state) => {
    const office = await government.office({ state })
    const { id, trainingId } = await drafted(office)
    const closed = { ok: false, problem: { code: 'learning-account-closed', access: state } }
    const { profileId, trainings } = office
    expect(await trainings.submit({ id })).toEqual(closed)
    expect(await trainings.remove({ profileId, trainingId, confirm: true })).toEqual(closed)
    expect(good(await trainings.access({ profileId })).access).toBe(state)
    const asked = await trainings.history({ profileId, inss: PEOPLE[0] })
    expect(asked.ok || asked).toEqual(state === 'closed' ? closed : true)
    expect(good(await trainings.open({ id })).delivery.state).toBe('draft')
  })

  it('needs a training provider and a data model', async () => {
    const office = await government.office()
    const { main, trainings } = office
    const profile = good(await main.profiles.list()).find(({ id }) => id === 'practice')!
    const draft = good(await trainings.saveDraft({ profileId: profile.id, training: sample() }))
    expect(await trainings.submit({ id: draft.id })).toEqual({
      ok: false,
      problem: { code: 'training-provider-needed' },
    })
    const { id: profileId } = good(
      await main.profiles.save({
        name: 'Zonder',
        enterpriseNumber: '0880820673',
        role: 'training-provider',
        environmentId: office.environmentId,
      }),
    )
    const second = good(await trainings.saveDraft({ profileId, training: sample() }))
    expect(await trainings.submit({ id: second.id })).toEqual({
      ok: false,
      problem: { code: 'data-model-missing' },
    })
  })
})

describe('a connection that fails', () => {
  it('leaves the training in the queue while offline, and sends it when the way is free', async () => {
    const office = await government.office()
    const { id, trainingId } = await drafted(office)
    await government.gate.shut()
    const waiting = good(await office.trainings.submit({ id }))
    expect(waiting).toMatchObject({ state: 'queued', anomalies: [], problem: { code: 'unreachable' } })
    expect(await stateOf(office, id)).toMatchObject({ state: 'queued', attempts: 1 })
    await government.gate.open()
    expect(good(await office.trainings.sendWaiting())).toEqual({ registered: 1 })
    expect(
      good(await office.trainings.fetch({ profileId: office.profileId, trainingId })).training.participants
        .length,
    ).toBe(2)
  })

  it('waits in the queue over a restart', async () => {
    const folder = newFolder()
    const before = await government.office({ folder })
    const { id } = await drafted(before)
    await government.gate.shut()
    await before.trainings.submit({ id })
    await before.close()
    await government.gate.open()
    const after = await government.office({ folder })
    expect(await stateOf(after, id)).toMatchObject({ state: 'queued' })
    expect(good(await after.trainings.sendWaiting())).toEqual({ registered: 1 })
  })

  it('is a draft again when it is edited or withdrawn in the queue', async () => {
    const office = await government.office()
    const { id } = await drafted(office)
    await government.gate.shut()
    await office.trainings.submit({ id })
    expect(
      good(
        await office.trainings.edit({ id, operations: [{ op: 'set', row: 1, field: 'result', value: 9 }] }),
      ).state,
    ).toBe('draft')
    await office.trainings.submit({ id })
    expect(await office.trainings.withdraw({ id })).toEqual({ ok: true, value: {} })
    expect(await office.trainings.withdraw({ id })).toMatchObject({
      ok: false,
      problem: { code: 'training-under-way' },
    })
    await government.gate.open()
    expect(good(await office.trainings.sendWaiting())).toEqual({ registered: 0 })
  })

  it.each([
    ['OEFEN-ANTWOORD-WEG', 'the answer was lost after registering'],
    ['OEFEN-VRAAG-WEG', 'nothing arrived'],
    ['OEFEN-STORING', 'the service failed'],
  ])('%s: reads back what became of it, because %s', async (reference) => {
    const office = await government.office()
    const { id, trainingId } = await drafted(office, { reference })
    expect(good(await office.trainings.submit({ id }))).toEqual({ state: 'registered', anomalies: [] })
    const { training } = good(await office.trainings.fetch({ profileId: office.profileId, trainingId }))
    expect(TrainingIn.parse(training)).toMatchObject(sample({ reference }))
  })

  it.each(['OEFEN-WACHT', 'OEFEN-TE-VEEL'])('%s: waits as long as the service asks', async (reference) => {
    const office = await government.office()
    const { id } = await drafted(office, { reference })
    const waiting = good(await office.trainings.submit({ id }))
    expect(waiting).toMatchObject({ state: 'queued', problem: { retryAfterSeconds: 2 } })
    expect(good(await office.trainings.submit({ id })).state).toBe('registered')
  })

  /** Sends a training that the service takes, and cuts the way before its answer. */
  async function sentWithoutAnswer(office: Provider): Promise<{ id: string; trainingId: string }> {
    const draft = await drafted(office)
    const shut = government.gate.shutAtNextAnswer()
    const submitting = office.trainings.submit({ id: draft.id })
    await shut
    expect(good(await submitting)).toMatchObject({ state: 'unknown' })
    return draft
  }

  it('calls a training unknown until it can be read back, also after a restart', async () => {
    const folder = newFolder()
    const before = await government.office({ folder })
    const { id } = await sentWithoutAnswer(before)
    expect(await stateOf(before, id)).toMatchObject({ state: 'unknown', attempts: 2 })
    await before.close()
    const after = await government.office({ folder })
    expect(good(await after.trainings.sendWaiting())).toEqual({ registered: 0 })
    expect(await stateOf(after, id)).toMatchObject({
      state: 'unknown',
      attempts: 3,
      problem: { code: 'unreachable' },
    })
    await government.gate.open()
    expect(good(await after.trainings.sendWaiting())).toEqual({ registered: 1 })
    expect(good(await after.trainings.open({ id }))).toMatchObject({
      delivery: { state: 'registered' },
      differsFromRegistered: false,
    })
  })

  it('forgets no edit that was made while the answer was lost', async () => {
    const office = await government.office()
    const { id, trainingId } = await sentWithoutAnswer(office)
    const edited = good(
      await office.trainings.edit({ id, operations: [{ op: 'set', row: 1, field: 'result', value: 9 }] }),
    )
    expect(edited.state).toBe('unknown')
    await government.gate.open()
    expect(good(await office.trainings.sendWaiting())).toEqual({ registered: 0 })
    expect(good(await office.trainings.open({ id }))).toMatchObject({
      delivery: { state: 'draft' },
      differsFromRegistered: true,
    })
    expect(good(await office.trainings.submit({ id })).state).toBe('registered')
    const { training } = good(await office.trainings.fetch({ profileId: office.profileId, trainingId }))
    expect(training.participants.map(({ result }) => result)).toEqual([9, 1])
  })

  it('does not guess about a removal whose answer was lost', async () => {
    const office = await government.office()
    const { profileId, trainings } = office
    const { id, trainingId } = await drafted(office)
    await trainings.submit({ id })
    await government.gate.shut()
    expect(await trainings.remove({ profileId, trainingId, confirm: true })).toMatchObject({
      ok: false,
      problem: { code: 'unreachable' },
    })
    expect(await stateOf(office, id)).toMatchObject({ state: 'removing' })
    expect(await trainings.submit({ id })).toMatchObject({
      ok: false,
      problem: { code: 'training-under-way', state: 'removing' },
    })
    await government.gate.open()
    await trainings.sendWaiting()
    expect(await stateOf(office, id)).toMatchObject({ state: 'registered' })
    expect(good(await trainings.remove({ profileId, trainingId, confirm: true }))).toEqual({
      state: 'removed',
    })
  })
})

describe('many at once', () => {
  it('uses one token, reports how far it is, and stops when asked', async () => {
    const office = await government.office()
    const ids: string[] = []
    for (let number = 1; number <= 6; number += 1)
      ids.push((await drafted(office, { denomination: `Cursus ${number}` })).id)
    const issued = government.server.tokensIssued()
    const seen: number[] = []
    const first = good(
      await office.trainings.sendAll({ ids: ids.slice(0, 4) }, { onProgress: ({ done }) => seen.push(done) }),
    )
    expect(first.results.map(({ state }) => state)).toEqual([
      'registered',
      'registered',
      'registered',
      'registered',
    ])
    expect(seen).toEqual([1, 2, 3, 4])
    expect(government.server.tokensIssued() - issued).toBe(1)
    const stop = new AbortController()
    const second = await office.trainings.sendAll(
      { ids: ids.slice(4) },
      { signal: stop.signal, onProgress: () => stop.abort() },
    )
    expect(good(second).results.length).toBe(1)
    expect(await stateOf(office, ids[5]!)).toEqual({ state: 'draft' })
  })
})

describe('data model 2', () => {
  it('registers, corrects, fetches and removes one person’s training', async () => {
    const office = await government.office({ model: 'single-participant' })
    const { profileId, trainings } = office
    const { id, trainingId, problems } = await drafted(office, {}, PEOPLE.slice(0, 2))
    expect(problems).toEqual([{ path: 'participants', code: 'only-one-participant', level: 'error' }])
    const { ids } = good(await trainings.splitPerParticipant({ id }))
    expect(ids.length).toBe(1)
    expect(good(await trainings.sendAll({ ids: [id, ...ids] })).results.map(({ state }) => state)).toEqual([
      'registered',
      'registered',
    ])
    await trainings.edit({
      id,
      operations: [{ op: 'set-period', row: 1, period: 0, field: 'hours', value: '7:30' }],
    })
    expect(good(await trainings.submit({ id })).state).toBe('registered')
    const fetched = good(await trainings.fetch({ profileId, trainingId, inss: PEOPLE[0] }))
    expect(fetched.training.participants).toMatchObject([{ inss: PEOPLE[0], periods: [{ hours: 7.5 }] }])
    expect(good(await trainings.history({ profileId, inss: PEOPLE[1] })).trainings.length).toBe(1)
    await trainings.edit({ id, operations: [{ op: 'set', row: 1, field: 'insz', value: PEOPLE[3] }] })
    expect(await trainings.submit({ id })).toMatchObject({
      ok: false,
      problem: { fields: { 'participants.0.inss': ['other-person'] } },
    })
    expect(good(await trainings.remove({ profileId, trainingId, confirm: true }))).toEqual({
      state: 'removed',
    })
  })
})

it('needs the confirmation to remove', async () => {
  const { trainings, profileId } = await government.office()
  const trainingId = 'ffa072c4-6ece-43de-beef-1d1927252d58'
  expect(await trainings.remove({ profileId, trainingId, confirm: false as true })).toEqual({
    ok: false,
    problem: { code: 'invalid-input', fields: { confirm: ['confirm-needed'] } },
  })
})

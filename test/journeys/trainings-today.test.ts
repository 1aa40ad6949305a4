import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { removeFolders } from '../support/engine'
import { good, participant, PEOPLE, sample, startGovernment, type Government } from './trainings-support'

let government: Government
beforeEach(async () => {
  government = await startGovernment()
})
afterEach(() => government.close())
afterAll(removeFolders)

it('today shows what can be sent, what waits, what was refused and what may be lost, and nothing else', async () => {
  const office = await government.office()
  const { trainings, profileId } = office
  const draft = async (denomination: string, changes: object = {}) =>
    good(await trainings.saveDraft({ profileId, training: sample({ denomination, ...changes }) }))
  const lines = async () =>
    good(await office.main.today.list()).items.flatMap((item) =>
      item.kind === 'training-to-send' ? [`${item.state} ${item.title}`] : [],
    )

  await draft('Onaf', { participants: [participant('123')] })
  const registered = await draft('Geregistreerd')
  good(await trainings.submit({ id: registered.id }))
  const template = await draft('Wordt sjabloon')
  good(await trainings.copy({ id: template.id, as: 'template', name: 'Sjabloon' }))
  good(await trainings.discard({ id: template.id }))
  expect(await lines()).toEqual([])

  const ready = await draft('Klaar')
  const refused = await draft('Geweigerd', { reference: 'OEFEN-WEIGERING' })
  expect(good(await trainings.submit({ id: refused.id })).state).toBe('refused')
  const lost = await draft('Verloren')
  const shut = government.gate.shutAtNextAnswer()
  const submitting = trainings.submit({ id: lost.id })
  await shut
  await submitting
  const waiting = await draft('Wacht')
  good(await trainings.submit({ id: waiting.id }))
  await trainings.remove({ profileId, trainingId: ready.trainingId, confirm: true })
  expect((await lines()).sort()).toEqual([
    'queued Wacht',
    'refused Geweigerd',
    'removing Klaar',
    'unknown Verloren',
  ])

  await government.gate.open()
  good(await trainings.sendWaiting())
  good(
    await trainings.edit({
      id: registered.id,
      operations: [{ op: 'set', row: 1, field: 'result', value: 9 }],
    }),
  )
  expect(await lines()).toEqual(['refused Geweigerd', 'ready Geregistreerd'])
  good(await trainings.undo({ id: registered.id }))
  expect(await lines()).toEqual(['refused Geweigerd'])
  const { items } = good(await office.main.today.list())
  expect(items.filter(({ kind }) => kind === 'training-to-send')).toMatchObject([
    { kind: 'training-to-send', trainingId: refused.id, practice: false },
  ])
  for (const insz of PEOPLE) expect(JSON.stringify(items)).not.toContain(insz)
})

it('today offers nothing to send where the service takes nothing', async () => {
  const { trainings, profileId, main } = await government.office({ state: 'read-only' })
  good(await trainings.saveDraft({ profileId, training: sample() }))
  const { items } = good(await main.today.list())
  expect(items.filter(({ kind }) => kind === 'training-to-send')).toEqual([])
})

import { afterEach, beforeEach, expect, it } from 'vitest'
import { createDrafts } from '../../../src-main/learning-account/learning-account.drafts'
import type { Access, LearningAccountApi } from '../../../src-main/learning-account/learning-account.api'
import type { AccessProblem } from '../../../src-main/learning-account/learning-account.moves'
import { createOutbox } from '../../../src-main/learning-account/learning-account.outbox'
import { createSending } from '../../../src-main/learning-account/learning-account.sending'
import { Environment } from '../../../src-shared/environments/environments.model'
import { PathStyle } from '../../../src-shared/learning-account/settings.model'
import { TrainingDraft } from '../../../src-shared/learning-account/learning-account.model'
import { fail, ok, type Result } from '../../../src-shared/result'
import { participant, sample } from '../../journeys/trainings-support'
import { draft, openRegister, PROFILE, type TestRegister } from './register-support'

let test: TestRegister
let clock = new Date('2026-11-22T09:00:00Z')
beforeEach(async () => {
  test = await openRegister(undefined, () => clock)
})
afterEach(() => test.close())

const context = { signal: new AbortController().signal, progress: () => undefined }
const unused = () => Promise.reject(new Error('Nothing may be asked of the service'))
const api: LearningAccountApi = { register: unused, consult: unused, remove: unused, history: unused }
const access: Access = {
  profile: PROFILE,
  environment: Environment.parse({
    id: 'e',
    name: 'Test',
    builtIn: false,
    tokenUrl: 'https://token.example/',
    precontractUrl: 'https://precontract.example/',
    learningAccountUrl: 'https://trainings.example/',
    learningAccount: 'open',
  }),
  credentials: {} as Access['credentials'],
  pathStyle: PathStyle.parse({}),
}

it.each<[string, Result<Access, AccessProblem>]>([
  ['is about to leave', ok(access)],
  ['cannot leave yet', fail({ code: 'offline' })],
  ['cannot leave at all', fail({ code: 'certificate-missing' })],
])('an edit while a training in the queue %s takes it out, and nothing is sent', async (_, answer) => {
  const { register } = test
  const id = await draft(
    register,
    TrainingDraft.parse(sample({ participants: [participant('70081500504')] })),
  )
  const drafts = createDrafts(register)
  const edit = () => drafts.edit({ id, operations: [{ op: 'set', row: 1, field: 'result', value: 9 }] })
  let asked = 0
  const deps = {
    ...{ register, api, log: { info: () => undefined, error: () => undefined } },
    async accessFor() {
      // The first time is before the draft is frozen.
      asked += 1
      if (asked === 1) return ok(access)
      await edit()
      return answer
    },
  }
  const outbox = createOutbox({ ...deps, sending: createSending(deps) })
  expect(await outbox.submit(id, [], context)).toEqual({
    ok: false,
    problem: { code: 'edited-meanwhile', revision: 2 },
  })
  expect((await register.repository.find(id))?.delivery).toEqual({ state: 'draft' })
})

it('a training whose sending broke off is read back before anything else, and stops nobody', async () => {
  const { register } = test
  const id = await draft(
    register,
    TrainingDraft.parse(sample({ participants: [participant('70081500504')] })),
  )
  const broken: LearningAccountApi = { ...api, register: () => Promise.reject(new Error('The disk failed')) }
  const deps = {
    ...{ register, api: broken, log: { info: () => undefined, error: () => undefined } },
    accessFor: () => Promise.resolve(ok(access)),
  }
  const outbox = createOutbox({ ...deps, sending: createSending(deps) })
  await expect(outbox.submit(id, [], context)).rejects.toThrow('The disk failed')
  expect((await register.repository.find(id))?.delivery).toMatchObject({ state: 'unknown', attempts: 1 })
})

it('what waits is tried again by itself when the service asked for it, then after longer and longer', async () => {
  const { register } = test
  const id = await draft(
    register,
    TrainingDraft.parse(sample({ participants: [participant('70081500504')] })),
  )
  let tries = 0
  let isUp = false
  const busy: LearningAccountApi = {
    ...api,
    consult: () => Promise.resolve(ok({ training: null, anomalies: [] })),
    register() {
      tries += 1
      if (isUp) return Promise.resolve(ok({ outcome: 'registered', training: null, anomalies: [] }))
      const asked = tries === 1 ? { retryAfterSeconds: 60 } : {}
      return Promise.resolve(fail({ code: 'too-many-requests', status: 429, ...asked }))
    },
  }
  const deps = {
    ...{ register, api: busy, log: { info: () => undefined, error: () => undefined } },
    accessFor: () => Promise.resolve(ok(access)),
  }
  const outbox = createOutbox({ ...deps, sending: createSending(deps) })
  const after = async (seconds: number) => {
    clock = new Date(clock.getTime() + seconds * 1000)
    await outbox.flush({ onlyDue: true }, context)
    return tries
  }
  expect(await outbox.submit(id, [], context)).toMatchObject({ ok: true, value: { state: 'queued' } })
  expect([await after(59), await after(1)]).toEqual([1, 2])
  expect([await after(29), await after(1)]).toEqual([2, 3])
  expect([await after(59), await after(1)]).toEqual([3, 4])
  isUp = true
  expect([await after(119), await after(1)]).toEqual([4, 5])
  expect((await register.repository.find(id))?.delivery).toMatchObject({ state: 'registered' })
  expect(await after(86_400)).toBe(5)
})

import { afterAll, beforeAll, expect, it } from 'vitest'
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
beforeAll(async () => {
  test = await openRegister()
})
afterAll(() => test.close())

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

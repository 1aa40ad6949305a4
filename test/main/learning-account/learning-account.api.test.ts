import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createLearningAccountApi,
  type Access,
  type LearningAccountApi,
} from '../../../src-main/learning-account/learning-account.api'
import { createAgentPool } from '../../../src-main/platform/http/agent-pool'
import { createHttpClient } from '../../../src-main/platform/http/http-client'
import { createServiceClient } from '../../../src-main/platform/http/service-client'
import { systemClock } from '../../../src-main/platform/clock'
import { Environment } from '../../../src-shared/environments/environments.model'
import { Participant, TrainingHeader } from '../../../src-shared/learning-account/learning-account.model'
import { PathStyle } from '../../../src-shared/learning-account/settings.model'
import { ok } from '../../../src-shared/result'
import { participant, sample } from '../../journeys/trainings-support'
import { startHttp, type Running } from '../../support/http-servers'
import { PROFILE } from './register-support'

/** How the service answers next: a status with a body, or by hanging up. */
let answer: { status: number; body: string; headers?: Record<string, string> } | 'hang-up'
let asked: string[] = []
let server: Running
let api: LearningAccountApi
const agents = createAgentPool(() => Promise.resolve(null))

beforeAll(async () => {
  server = await startHttp((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    request.resume().on('end', () => {
      if (answer === 'hang-up') request.socket.destroy()
      else response.writeHead(answer.status, answer.headers).end(answer.body)
    })
  })
  const tokens = { tokenFor: () => Promise.resolve(ok('token')), forget: () => undefined }
  const http = createHttpClient(agents)
  api = createLearningAccountApi(createServiceClient({ http, tokens, clock: systemClock }))
})
afterAll(async () => {
  agents.close()
  await server.stop()
})

const access = (pathStyle: object = {}): Access => ({
  profile: PROFILE,
  environment: Environment.parse({
    ...{ id: 'e', name: 'Test', builtIn: false, learningAccount: 'open' },
    ...{ tokenUrl: server.origin, precontractUrl: server.origin, learningAccountUrl: `${server.origin}/v1/` },
  }),
  credentials: {} as Access['credentials'],
  pathStyle: PathStyle.parse(pathStyle),
})
const trainingId = 'ffa072c4-6ece-43de-beef-1d1927252d58'
const person = Participant.parse(participant('07010189901'))
const { signal } = new AbortController()

const says = (status: number, body: unknown = '', headers?: Record<string, string>): void => {
  answer = {
    status,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(headers !== undefined && { headers }),
  }
}
const blocking = {
  anomalyClass: 'B',
  tagName: 'trainingStatus',
  path: `trainingId:${trainingId}`,
  errorId: 'FLA39-511',
  label: { nl: 'Onverenigbaar' },
}
/** The 400 of the manual (3.3), with the status that stands in its sample. */
const refusal = { anomalies: [blocking], type: 'about:blank', title: 'Bad Request', status: 12 }

const register = (insz?: string) =>
  api.register(
    access(),
    {
      trainingId,
      insz,
      header: TrainingHeader.parse(sample()),
      count: 1,
      async *participants() {
        yield await Promise.resolve(person)
      },
    },
    () => undefined,
    signal,
  )
const consult = (insz?: string) => api.consult(access(), { trainingId, insz }, () => undefined, signal)

describe('a registration', () => {
  it.each([
    [200, JSON.stringify({ anomalies: [] })],
    [201, '{}'],
    [204, ''],
    [200, 'Created'],
  ])('is done after %i, whatever the body: %s', async (status, body) => {
    says(status, body)
    expect(await register()).toMatchObject({ ok: true, value: { outcome: 'registered', anomalies: [] } })
  })

  it('keeps the warnings of a 200', async () => {
    says(200, { anomalies: [{ ...blocking, anomalyClass: 'W', label: 'Één tekst' }] })
    expect(await register()).toMatchObject({
      ok: true,
      value: {
        outcome: 'registered',
        anomalies: [{ class: 'W', label: { nl: 'Één tekst', en: 'Één tekst' } }],
      },
    })
  })

  it('is refused by a 400, whatever status its body tells', async () => {
    says(400, refusal)
    expect(await register()).toMatchObject({
      ok: true,
      value: { outcome: 'refused', status: 400, anomalies: [{ class: 'B', errorId: 'FLA39-511' }] },
    })
    says(400, 'no')
    expect(await register()).toMatchObject({ ok: true, value: { outcome: 'refused', anomalies: [] } })
  })

  it('is refused by a 500 that names the field that must not be null', async () => {
    says(500, {
      title: 'Unexpected Error',
      status: 500,
      detail: 'putMultipleParticipants.arg3.participant.inss: must not be null',
    })
    expect(await register()).toMatchObject({ ok: true, value: { outcome: 'refused', missing: 'inss' } })
  })

  it.each([500, 502, 504])('may have been done after a %i', async (status) => {
    says(status, { title: 'Unexpected Error' })
    expect(await register()).toMatchObject({
      ok: true,
      value: { outcome: 'lost', problem: { code: 'service-unavailable' } },
    })
  })

  it('may have been done when the line is cut', async () => {
    answer = 'hang-up'
    expect(await register()).toMatchObject({ ok: true, value: { outcome: 'lost' } })
  })

  it.each([
    [429, { code: 'too-many-requests', retryAfterSeconds: 7 }],
    [503, { code: 'service-unavailable', retryAfterSeconds: 7 }],
    [403, { code: 'access-refused' }],
  ])('was certainly not done after a %i', async (status, problem) => {
    says(status, {}, { 'retry-after': '7' })
    expect(await register()).toMatchObject({ ok: false, problem })
  })

  it('that comes out shorter than it is never arrives as a whole', async () => {
    const arrived: string[] = []
    const strict = await startHttp((request) => {
      request.on('end', () => arrived.push('whole')).resume()
    })
    const environment = { ...access().environment, learningAccountUrl: strict.origin }
    const short = {
      trainingId,
      header: TrainingHeader.parse(sample()),
      count: 2,
      async *participants() {
        yield await Promise.resolve(person)
      },
    }
    await expect(api.register({ ...access(), environment }, short, () => undefined, signal)).rejects.toThrow(
      'came out with 1',
    )
    expect(arrived).toEqual([])
    await strict.stop()
  })
})

describe('what is not there', () => {
  it.each([
    [404, '{}'],
    [400, JSON.stringify(refusal)],
  ])('is told by a %i', async (status, body) => {
    says(status, body)
    expect(await consult()).toMatchObject({ ok: true, value: { training: null } })
    expect(await api.history(access(), { insz: '07010189901' }, signal)).toMatchObject({
      ok: true,
      value: { trainings: [] },
    })
  })

  it('is not told by a page that is no answer', async () => {
    says(200, '<html>onderhoud</html>')
    expect(await consult()).toMatchObject({ ok: false, problem: { code: 'answer-not-understood' } })
  })
})

describe('a removal', () => {
  it.each([200, 202, 204, 404])('is done after %i', async (status) => {
    says(status)
    expect(await api.remove(access(), trainingId, signal)).toMatchObject({
      ok: true,
      value: { removed: true },
    })
  })

  it('is refused by a 400, with why', async () => {
    says(400, refusal)
    expect(await api.remove(access(), trainingId, signal)).toMatchObject({
      ok: true,
      value: { removed: false, anomalies: [{ errorId: 'FLA39-511' }] },
    })
  })
})

it('asks at the plural addresses of the samples, with numbers as the service writes them', async () => {
  asked = []
  says(404, '{}')
  await register()
  await register('07010189901')
  await api.remove(access(), trainingId, signal)
  const query = {
    insz: '07010189901',
    employerEnterpriseNumber: '0880820673',
    from: '2025-01-01',
    to: '2025-12-31',
  }
  await api.history(access(), query, signal)
  await api.history(access({ enterprise: 'ten-digits', insz: 'without-zeros' }), query, signal)
  expect(asked).toEqual([
    `PUT /v1/providers/406798006/trainings/${trainingId}/multipleParticipants`,
    `PUT /v1/providers/406798006/participants/07010189901/trainings/${trainingId}/singleParticipant`,
    `DELETE /v1/providers/406798006/trainings/${trainingId}`,
    'GET /v1/providers/406798006/trainingHistory/07010189901?employerCompanyId=880820673&searchTrainingFirstStartDate=2025-01-01&searchTrainingLastEndDate=2025-12-31',
    'GET /v1/providers/0406798006/trainingHistory/7010189901?employerCompanyId=0880820673&searchTrainingFirstStartDate=2025-01-01&searchTrainingLastEndDate=2025-12-31',
  ])
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPractice } from './practice-client'

const PROVIDER = '0406798006'
const ID = 'ffa072c4-6ece-43de-beef-1d1927252d58'
const PERSON = 70_081_500_504
const COLLEAGUE = 81_511_716_525

/** The manual's own sample (3.2.3.2 C), with changes. */
const period = {
  trainingHours: 2000,
  trainingStartDate: '2025-01-06',
  trainingEndDate: '2025-01-10',
  trainingStatus: 1,
  trainingType: 1,
  trainingPlace: 3,
}
const head = {
  trainingId: ID,
  trainingDenomination: 'Excel level 1',
  trainingFirstStartDate: '2025-01-06',
  trainingLastEndDate: '2025-01-10',
  language: 1,
}
const person = (changes: object = {}) => ({
  inss: PERSON,
  companyId: 880_820_673,
  trainingResult: 1,
  scope: 1,
  detailsPerPeriod: [period],
  ...changes,
})
const both = [
  person(),
  person({ inss: COLLEAGUE, companyId: 206_731_645, detailsPerPeriod: [{ ...period, trainingHours: 1600 }] }),
]
const multiple = (changes: { training?: object; participants?: object[] } = {}) => ({
  training: { ...head, ...changes.training },
  participants: changes.participants ?? both,
})

let practice: Awaited<ReturnType<typeof startPractice>>
let bearer: string
let base: string

beforeEach(async () => {
  practice = await startPractice({ slowAnswerMs: 300 })
  bearer = await practice.token(await practice.register('training-provider', PROVIDER))
  base = `${practice.origin}/REST/federalLearningAccount/trainingProvider/v1/providers/406798006`
})
afterEach(() => practice.server.stop())

interface Anomaly {
  anomalyClass: string
  tagName: string
  path: string
  errorId: string
}
interface Body {
  training: Record<string, unknown>
  participants: { inss: number; trainingResult: number }[]
  trainings: { trainingId: string }[]
  anomalies: Anomaly[]
  status: number
  detail: string
}

async function call(method: string, path: string, body?: unknown, token = bearer) {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? undefined : JSON.parse(text)) as Body,
  }
}
const MULTIPLE = `/trainings/${ID}/multipleParticipants`
const SINGLE = `/participants/${PERSON}/trainings/${ID}/singleParticipant`
const put = (body: unknown = multiple()) => call('PUT', MULTIPLE, body)
const get = () => call('GET', MULTIPLE)
const said = ({ body }: { body: Body }) =>
  body.anomalies.map(({ anomalyClass, path, errorId }) => `${anomalyClass} ${errorId} ${path}`)

describe('data model 1', () => {
  it('registers the sample of the manual, gives it back, and replaces it by what comes next', async () => {
    expect(await put()).toMatchObject({ status: 200, body: { ...multiple(), anomalies: [] } })
    expect(await get()).toMatchObject({ status: 200, body: { ...multiple(), anomalies: [] } })
    await put(multiple({ participants: [both[1]!] }))
    expect((await get()).body.participants.map(({ inss }) => inss)).toEqual([COLLEAGUE])
    expect((await call('GET', `/trainingHistory/${PERSON}`)).body.trainings).toEqual([])
  })

  it('removes it for everyone, once', async () => {
    await put()
    expect(await call('DELETE', `/trainings/${ID}`)).toMatchObject({ status: 204, body: undefined })
    expect((await get()).status).toBe(404)
    expect((await call('DELETE', `/trainings/${ID}`)).status).toBe(404)
    expect((await call('GET', `/trainingHistory/${COLLEAGUE}`)).body.trainings).toEqual([])
  })

  it.each([
    ['an unknown field', { participants: [person({ name: 'Jan' })] }, 'PRACTICE-001 participants[0]'],
    [
      'a number as text',
      { participants: [person({ inss: '70081500504' })] },
      'PRACTICE-001 participants[0].inss',
    ],
    [
      'hours with decimals',
      { participants: [person({ detailsPerPeriod: [period, { ...period, trainingHours: 7.5 }] })] },
      'PRACTICE-001 participants[0].detailsPerPeriod[1].trainingHours',
    ],
    [
      'no periods',
      { participants: [person({ detailsPerPeriod: [] })] },
      'PRACTICE-001 participants[0].detailsPerPeriod',
    ],
    [
      'a person who cannot exist',
      { participants: [both[0]!, person({ inss: 88_101_039_513 })] },
      'PRACTICE-003 participants[1].inss',
    ],
    [
      'an enterprise that cannot exist',
      { participants: [person({ companyId: 507_879_878 })] },
      'PRACTICE-004 participants[0].companyId',
    ],
    [
      'a period outside the training',
      { training: { trainingLastEndDate: '2025-01-09' }, participants: [both[0]!] },
      'PRACTICE-005 participants[0].detailsPerPeriod[0].trainingStartDate',
    ],
    ['the same person twice', { participants: [both[0]!, both[0]!] }, 'PRACTICE-006 participants[1].inss'],
    ['nobody', { participants: [] }, 'PRACTICE-007 participants'],
    [
      'another number in the path',
      { training: { trainingId: ID.replace('f', '0') } },
      'PRACTICE-008 trainingId',
    ],
    [
      'a status that does not fit the result',
      {
        participants: [
          both[0]!,
          person({ inss: COLLEAGUE, detailsPerPeriod: [period, { ...period, trainingStatus: 3 }] }),
        ],
      },
      'FLA39-511 participants[1].detailsPerPeriod[1].trainingStatus',
    ],
    [
      'the manual’s refusal',
      { training: { trainingReferenceNbr: 'OEFEN-WEIGERING' } },
      `FLA39-511 trainingId:${ID}`,
    ],
  ])('refuses %s with its anomaly and registers nothing', async (_, changes, anomaly) => {
    const refused = await put(multiple(changes))
    expect(refused).toMatchObject({
      status: 400,
      body: { status: 12, detail: 'The input message is incorrect' },
    })
    expect(said(refused)).toEqual([`B ${anomaly}`])
    expect((await get()).status).toBe(404)
  })

  it('refuses what is no JSON', async () => {
    expect((await put('{"training":')).status).toBe(400)
  })

  it.each([
    [{ participants: [{ ...person(), inss: undefined }] }, 'participant.inss'],
    [{ training: { trainingDenomination: undefined } }, 'training.trainingDenomination'],
    [
      { participants: [person({ detailsPerPeriod: [{ ...period, trainingStatus: undefined }] })] },
      'participant.detailsPerPeriod[0].trainingStatus',
    ],
    [{ training: { trainingReferenceNbr: 'OEFEN-ATTEST' } }, 'participant.trainingLeadingToCertificate'],
  ])('fails with 500 when a required field is missing: %j', async (changes, path) => {
    const failed = await put(multiple(changes))
    expect(failed).toMatchObject({
      status: 500,
      body: { detail: `putMultipleParticipants.arg3.${path}: must not be null` },
    })
  })

  it('takes 999 participants and not one more', async () => {
    const crowd = (size: number) =>
      Array.from({ length: size }, (_, index) => {
        const body = String(701_000_000 + index).padStart(9, '0')
        return person({ inss: Number(body + String(97 - (Number(body) % 97)).padStart(2, '0')) })
      })
    expect((await put(multiple({ participants: crowd(999) }))).body.participants.length).toBe(999)
    expect(said(await put(multiple({ participants: crowd(1000) })))).toEqual(['B PRACTICE-007 participants'])
    expect((await get()).body.participants.length).toBe(999)
  })

  it('warns where the manual warns, and registers', async () => {
    const warned = await put(
      multiple({ participants: [person({ detailsPerPeriod: [{ ...period, trainingStatus: 2 }] })] }),
    )
    expect(warned.status).toBe(200)
    expect(said(warned)).toEqual([`W FLA39-187 trainingId:${ID}`])
    expect(said(await put(multiple({ training: { trainingReferenceNbr: 'OEFEN-WAARSCHUWING' } })))).toEqual([
      `W FLA39-187 trainingId:${ID}`,
    ])
    expect((await get()).status).toBe(200)
  })
})

describe('data model 2', () => {
  const { inss, companyId, ...participation } = person()
  const single = { inss, companyId, training: { ...head, ...participation } }

  it('registers one person, gives it back and removes it', async () => {
    expect(await call('PUT', SINGLE, single)).toMatchObject({
      status: 200,
      body: { ...single, anomalies: [] },
    })
    expect(await call('GET', SINGLE)).toMatchObject({ status: 200, body: { ...single, anomalies: [] } })
    expect((await get()).status).toBe(404)
    expect((await call('DELETE', `/trainings/${ID}`)).status).toBe(204)
    const gone = await call('GET', SINGLE)
    expect(gone.status).toBe(400)
    expect(said(gone)).toEqual(['B PRACTICE-009 trainingId'])
  })

  it('refuses another person than the one in the path, and what is missing', async () => {
    expect(said(await call('PUT', SINGLE, { ...single, inss: COLLEAGUE }))).toEqual(['B PRACTICE-008 inss'])
    expect((await call('PUT', SINGLE, { ...single, inss: undefined })).body.detail).toContain(
      'participant.inss: must not be null',
    )
  })
})

describe('trainingHistory', () => {
  it('gives the trainings of a person of both models, by employer and by days', async () => {
    await put()
    const other = 'f973143f-f557-4e7c-8410-911c6aeb0878'
    const { inss, ...participation } = person({ companyId: 206_731_645 })
    const training = {
      ...head,
      ...participation,
      companyId: undefined,
      trainingId: other,
      trainingFirstStartDate: '2024-01-06',
    }
    await call('PUT', `/participants/${PERSON}/trainings/${other}/singleParticipant`, {
      inss,
      companyId: 206_731_645,
      training,
    })
    const ids = async (query: string) =>
      (await call('GET', `/trainingHistory/${PERSON}${query}`)).body.trainings.map(
        ({ trainingId }) => trainingId,
      )
    expect(await ids('')).toEqual([other, ID])
    expect(await ids('?employerCompanyId=880820673')).toEqual([ID])
    expect(await ids('?searchTrainingFirstStartDate=2025-01-01')).toEqual([ID])
    expect(
      await ids('?searchTrainingFirstStartDate=2023-01-01&searchTrainingLastEndDate=2025-01-09'),
    ).toEqual([])
    expect((await call('GET', `/trainingHistory/${PERSON}?page=2`)).status).toBe(400)
    expect((await call('GET', '/trainingHistory/12345678901')).status).toBe(400)
  })
})

describe('who may', () => {
  it('is a training provider, for itself alone', async () => {
    const employer = await practice.token(await practice.register('employer', PROVIDER))
    expect((await call('GET', MULTIPLE, undefined, employer)).status).toBe(403)
    const another = await practice.token(await practice.register('training-provider', '0880820673'))
    expect((await call('GET', MULTIPLE, undefined, another)).status).toBe(403)
    expect((await call('GET', MULTIPLE, undefined, 'nonsense')).status).toBe(401)
  })
})

describe('trouble', () => {
  const with_ = (reference: string) => multiple({ training: { trainingReferenceNbr: reference } })

  it('loses the answer after registering, or the connection before, the first time only', async () => {
    await expect(put(with_('OEFEN-ANTWOORD-WEG'))).rejects.toThrow()
    expect((await get()).status).toBe(200)
    expect((await put(with_('OEFEN-ANTWOORD-WEG'))).status).toBe(200)
    await call('DELETE', `/trainings/${ID}`)
    await expect(put(with_('OEFEN-VRAAG-WEG'))).rejects.toThrow()
    expect((await get()).status).toBe(404)
    expect((await put(with_('OEFEN-VRAAG-WEG'))).status).toBe(200)
  })

  it.each([
    ['OEFEN-STORING', 500, null],
    ['OEFEN-WACHT', 503, '2'],
    ['OEFEN-TE-VEEL', 429, '2'],
  ])('%s fails once with %s', async (reference, status, wait) => {
    const failed = await put(with_(reference))
    expect(failed.status).toBe(status)
    expect(failed.headers.get('retry-after')).toBe(wait)
    expect((await get()).status).toBe(404)
    expect((await put(with_(reference))).status).toBe(200)
  })

  it('takes its time, and lets someone else change what was registered', async () => {
    const started = performance.now()
    await put(with_('OEFEN-TRAAG'))
    expect(performance.now() - started).toBeGreaterThan(290)
    const echoed = await put(with_('OEFEN-ANDER'))
    expect(echoed.body.participants.map(({ trainingResult }) => trainingResult)).toEqual([1, 1])
    const changed = (await get()).body.participants
    expect(changed.map(({ inss, trainingResult }) => [inss, trainingResult])).toEqual([
      [PERSON, 9],
      [COLLEAGUE, 1],
      [85_073_003_328, 1],
    ])
    expect((await get()).body.participants).toEqual(changed)
  })
})

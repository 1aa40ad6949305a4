import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DocumentedAnswer, VerifyAnswer } from '../../../src-main/precontract/precontract.wire'
import { Insz } from '../../../src-shared/identity/insz'
import { practicePeople, type PracticeCase } from '../../../src-shared/precontract/practice-people'
import { ENTERPRISE, MANDATARY, startPractice } from './practice-client'

const SLOW_MS = 200
const TOKEN_SECONDS = 86_400

let practice: Awaited<ReturnType<typeof startPractice>>
let employer: string
let mandatary: string

beforeAll(async () => {
  practice = await startPractice({ slowAnswerMs: SLOW_MS, tokenLifetimeSeconds: TOKEN_SECONDS })
  const employerChannel = await practice.register('employer', ENTERPRISE)
  const mandataryChannel = await practice.register('mandatary', MANDATARY)
  employer = await practice.token(employerChannel)
  mandatary = await practice.token(mandataryChannel)
})
beforeEach(() => practice.clock.set('2035-02-14T12:00:00Z'))
afterAll(() => practice.server.stop())

const inszOf = (shows: PracticeCase) => practicePeople.find((person) => person.shows === shows)!.insz

/** The manual's request, with changes; `undefined` leaves a parameter out. */
function parameters(changes: Record<string, string | undefined> = {}): Record<string, string> {
  const all: Record<string, string | undefined> = {
    mandataryEnterpriseNumber: ENTERPRISE,
    citizen: inszOf('flexi-and-student-ok'),
    startDate: '2035-03-01',
    ...changes,
  }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

const ask = (changes: Record<string, string | undefined> = {}, token = employer) =>
  practice.verify(parameters(changes), token)

async function answerFor(shows: PracticeCase, changes: Record<string, string> = {}) {
  const response = await ask({ citizen: inszOf(shows), ...changes })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json')
  const body: unknown = await response.json()
  const documented = DocumentedAnswer.parse(body)
  const { flexiJobResult, studentJobResult } = VerifyAnswer.parse(body)
  return {
    documented,
    flexi: flexiJobResult?.allowed,
    student: studentJobResult?.allowed,
    hours: studentJobResult?.hoursRemaining,
    flexiCause: flexiJobResult?.descriptions[0]?.cause,
    studentCause: studentJobResult?.descriptions[0]?.cause,
  }
}

describe('the people', () => {
  it('have valid numbers, each another one, and each shows something else', () => {
    expect(practicePeople.every(({ insz }) => Insz.safeParse(insz).success)).toBe(true)
    for (const key of ['insz', 'name', 'shows'] as const) {
      expect(new Set(practicePeople.map((person) => person[key])).size).toBe(practicePeople.length)
    }
  })

  const none = { hours: undefined, flexiCause: undefined, studentCause: undefined }
  it.each<[PracticeCase, object]>([
    ['flexi-and-student-ok', { ...none, flexi: 'ok', student: 'ok', hours: 600 }],
    ['flexi-not-ok', { ...none, flexi: 'nok', student: 'ok', hours: 475 }],
    [
      'pensioner-flexi-ok',
      { ...none, flexi: 'ok', student: 'unknown', studentCause: 'errorstudentrequirements' },
    ],
    ['few-student-hours', { ...none, flexi: 'nok', student: 'ok', hours: 50 }],
    ['no-student-hours', { ...none, flexi: 'nok', student: 'nok', hours: 0 }],
    ['no-mandate', { ...none, flexi: 'noGrant', student: 'noGrant' }],
    ['no-mandate-for-student-hours', { ...none, flexi: 'ok', student: 'noGrant' }],
    ['mandate-service-unavailable', { ...none, flexi: 'errorGrant', student: 'errorGrant' }],
    [
      'pension-register-unavailable',
      { ...none, flexi: 'unknown', student: 'ok', hours: 320, flexiCause: 'errorflexijobprecontractual' },
    ],
    [
      'student-data-unavailable',
      { ...none, flexi: 'ok', student: 'unknown', studentCause: 'errorstudentjobprecontractual' },
    ],
    [
      'student-older-than-30',
      { ...none, flexi: 'nok', student: 'unknown', studentCause: 'errorstudentrequirements' },
    ],
    [
      'student-younger-than-15',
      { ...none, flexi: 'nok', student: 'unknown', studentCause: 'erroryoungrequirements' },
    ],
    ['unrecognised-value', { ...none, flexi: 'maybe', student: 'maybe', hours: 120 }],
    ['unsafe-label', { ...none, flexi: 'ok', student: 'ok', hours: 200 }],
    ['slow-answer', { ...none, flexi: 'ok', student: 'ok', hours: 410 }],
  ])('answer what they show: %s', async (shows, expected) => {
    const { documented, ...read } = await answerFor(shows)
    expect(read).toEqual(expected)
    for (const block of [documented.flexiJobResult, documented.studentJobResult]) {
      const texts = Object.values(block?.description?.label ?? {})
      expect(new Set(texts).size).toBe(4)
      for (const text of texts) expect(text).toContain('<i')
    }
  })
})

describe('an answer', () => {
  it('has the shape of the manual’s sample, references of INSZ, Belgian day and a sequence included', async () => {
    practice.clock.set('2035-02-14T23:30:00Z')
    const { documented } = await answerFor('few-student-hours')
    const reference = expect.stringMatching(/^ 0701018990115022035\d\d$/) as string
    const description = { type: 'disclaimer', label: expect.any(Object) as object }
    expect(documented).toEqual({
      precontractualMainReference: reference,
      flexiJobResult: { allowed: 'nok', flexiJobReference: reference, description },
      studentJobResult: { allowed: 'ok', studentJobReference: reference, hoursRemaining: 50, description },
    })
    const { precontractualMainReference: main, flexiJobResult, studentJobResult } = documented
    const references = [main, flexiJobResult?.flexiJobReference, studentJobResult?.studentJobReference]
    expect(new Set(references).size).toBe(3)
  })

  it('says in its disclaimer that the conditions of the quarter itself remain the employer’s', async () => {
    const { documented } = await answerFor('flexi-and-student-ok')
    const label = documented.flexiJobResult?.description?.label
    expect(label?.nl).toContain('verantwoordelijkheid van de werkgever')
    expect(label?.fr).toContain('responsabilité de l’employeur')
    expect(label?.de).toContain('Verantwortung des Arbeitgebers')
    expect(label?.en).toContain('responsibility of the employer')
  })

  it('holds script and handlers for who must be shown to remove them', async () => {
    const { documented } = await answerFor('unsafe-label')
    const html = documented.studentJobResult?.description?.label?.fr
    for (const danger of ['<script>', 'onerror=', 'onclick=', 'javascript:', '<img'])
      expect(html).toContain(danger)
  })

  it('holds only the block that was asked for', async () => {
    const blocks = async (typeOfWorker: string) =>
      Object.keys((await answerFor('no-mandate', { typeOfWorker })).documented)
    expect(await blocks('flexiJob')).toEqual(['precontractualMainReference', 'flexiJobResult'])
    expect(await blocks('studentJob')).toEqual(['precontractualMainReference', 'studentJobResult'])
    expect(await blocks('all')).toHaveLength(3)
  })

  it('takes its time for the slow person', async () => {
    const before = performance.now()
    await answerFor('slow-answer')
    expect(performance.now() - before).toBeGreaterThanOrEqual(SLOW_MS - 1)
  })

  it('is given to a mandatary for the enterprise it represents', async () => {
    const response = await ask(
      { mandataryEnterpriseNumber: MANDATARY, representedEnterpriseNumber: ENTERPRISE },
      mandatary,
    )
    expect(response.status).toBe(200)
  })
})

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = (await response.json()) as Record<string, unknown> & { issues?: Record<string, unknown>[] }
  expect(body['status']).toBe(response.status)
  expect(body['instance']).toBe(`urn:trace-id:${response.headers.get('belgov-trace-id')}`)
  const type = String(body['type']).replace('urn:problem-type:belgif:', '')
  expect(body['href']).toBe(`https://www.belgif.be/specification/rest/api-guide/problems/${type}.html`)
  return { ...body, type }
}

describe('a request is refused with 400 when', () => {
  it.each<[string, string, Record<string, string | undefined>, object]>([
    [
      '3.3.7',
      'an employer represents',
      { representedEnterpriseNumber: MANDATARY },
      {
        name: 'representedEnterpriseNumber',
        value: MANDATARY,
        detail: 'The representedEnterpriseNumber should not be provided for a request from an employer',
      },
    ],
    [
      '3.3.9',
      'the token is another enterprise’s',
      { mandataryEnterpriseNumber: MANDATARY },
      {
        name: 'mandataryEnterpriseNumber',
        value: MANDATARY,
        detail: 'The mandataryEnterpriseNumber does not correspond to the CBE provided in the token',
      },
    ],
    [
      '3.3.11',
      'the start lies in the past',
      { startDate: '2035-02-13' },
      { name: 'startDate', value: '2035-02-13', detail: 'StartDate cannot be in the past' },
    ],
    [
      '3.3.12',
      'the start lies beyond the window',
      { startDate: '2035-04-01' },
      {
        name: 'startDate',
        value: '2035-04-01',
        detail: 'StartDate should fall within the permitted time frame',
      },
    ],
    [
      '3.3.13',
      'the person does not exist',
      { citizen: inszOf('unknown-person') },
      {
        name: 'citizen',
        value: inszOf('unknown-person'),
        detail: 'The citizen SSIN is not valid or does not exist',
      },
    ],
    [
      '3.3.13',
      'the number has wrong check digits',
      { citizen: '12345678901' },
      { name: 'citizen', value: '12345678901', detail: 'The citizen SSIN is not valid or does not exist' },
    ],
    [
      '3.3.14',
      'the enterprise number has wrong check digits',
      { mandataryEnterpriseNumber: '0123456789' },
      {
        name: 'mandataryEnterpriseNumber',
        value: '0123456789',
        detail: 'The mandataryEnterpriseNumber is not valid or does not exist',
      },
    ],
  ])('%s: %s', async (_, __, changes, issue) => {
    const problem = await problemOf(await ask(changes))
    expect(problem).toMatchObject({
      type: 'badRequest',
      title: 'Bad Request',
      status: 400,
      detail: 'The input message is incorrect',
    })
    expect(problem.issues).toEqual([{ in: 'query', ...issue }])
  })

  it('3.3.8: a mandatary represents nobody', async () => {
    const problem = await problemOf(await ask({ mandataryEnterpriseNumber: MANDATARY }, mandatary))
    expect(problem.issues).toEqual([
      {
        in: 'query',
        name: 'representedEnterpriseNumber',
        detail: 'The representedEnterpriseNumber should be provided for a request from a provider',
      },
    ])
  })

  it('a mandatary represents a number that does not exist', async () => {
    const problem = await problemOf(
      await ask(
        { mandataryEnterpriseNumber: MANDATARY, representedEnterpriseNumber: '0880820674' },
        mandatary,
      ),
    )
    expect(problem.issues).toMatchObject([
      { detail: 'The representedEnterpriseNumber is not valid or does not exist' },
    ])
  })

  it('several things are wrong: it says all of them', async () => {
    const problem = await problemOf(await ask({ citizen: '12345678901', startDate: '2035-01-01' }))
    expect(problem.issues?.map(({ name }) => name)).toEqual(['citizen', 'startDate'])
  })

  it.each([
    ['mandatarySsin', inszOf('flexi-and-student-ok')],
    ['extra', ''],
    ['Citizen', inszOf('flexi-and-student-ok')],
    ['constructor', 'x'],
  ])('it has a parameter of no direct call: %s', async (name, value) => {
    const problem = await problemOf(await ask({ [name]: value }))
    expect(problem.issues).toEqual([
      {
        type: 'urn:problem-type:belgif:input-validation:unknownInput',
        title: 'Unknown input',
        detail: `Input ${name} is unknown`,
        in: 'query',
        name,
      },
    ])
  })

  it.each<[string, string | undefined]>([
    ['mandataryEnterpriseNumber', undefined],
    ['mandataryEnterpriseNumber', '880820673'],
    ['mandataryEnterpriseNumber', 'BE0880820673'],
    ['citizen', undefined],
    ['citizen', ''],
    ['citizen', '7010189901'],
    ['citizen', ' 07010189901'],
    ['citizen', '07.01.01-899.01'],
    ['startDate', undefined],
    ['startDate', '01/03/2035'],
    ['startDate', '2035-02-29'],
    ['startDate', '2035-3-1'],
    ['startDate', '2035-13-01'],
    ['typeOfWorker', ''],
    ['typeOfWorker', 'ALL'],
    ['typeOfWorker', 'flexijob'],
    ['representedEnterpriseNumber', ''],
  ])('%s is %j', async (name, value) => {
    const problem = await problemOf(await ask({ [name]: value }))
    expect(problem.issues).toMatchObject([
      { type: 'urn:problem-type:belgif:input-validation:schemaViolation', in: 'query', name },
    ])
  })

  it('a parameter comes twice', async () => {
    const query = `${new URLSearchParams(parameters()).toString()}&startDate=2035-03-01`
    const problem = await problemOf(await practice.verify(query, employer))
    expect(problem.issues).toMatchObject([{ name: 'startDate', detail: 'startDate may be given only once' }])
  })
})

describe('the start date window', () => {
  it.each([
    ['2035-01-01T00:00:00+01:00', '2035-03-31', '2035-04-01'],
    ['2035-02-28T23:59:59+01:00', '2035-03-31', '2035-04-01'],
    ['2035-03-01T00:00:00+01:00', '2035-06-30', '2035-07-01'],
    ['2035-06-30T23:59:59+02:00', '2035-09-30', '2035-10-01'],
    ['2035-07-01T00:00:00+02:00', '2035-09-30', '2035-10-01'],
    ['2035-12-31T23:59:59+01:00', '2036-03-31', '2036-04-01'],
  ])('at %s ends with %s', async (moment, last, next) => {
    practice.clock.set(moment)
    const token = await practice.token(await practice.register())
    expect((await ask({ startDate: moment.slice(0, 10) }, token)).status).toBe(200)
    expect((await ask({ startDate: last }, token)).status).toBe(200)
    expect((await ask({ startDate: next }, token)).status).toBe(400)
  })
})

describe('access is refused with', () => {
  it('401 without a token (3.3.15)', async () => {
    const response = await practice.verify(parameters())
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="practice"')
    expect(await problemOf(response)).toMatchObject({
      type: 'noAccessToken',
      title: 'No Access Token',
      detail: 'No Bearer access token found in Authorization HTTP header',
    })
    const basic = await practice.verify(parameters(), undefined, { headers: { authorization: 'Basic eDp5' } })
    expect(await problemOf(basic)).toMatchObject({ type: 'noAccessToken' })
  })

  it('401 for an invalid, a revoked and an expired token, each told apart', async () => {
    const clientId = await practice.register()
    const token = await practice.token(clientId)
    practice.clock.forward(TOKEN_SECONDS - 1)
    expect((await ask({}, token)).status).toBe(200)
    practice.clock.forward(1)
    const expired = await ask({}, token)
    expect(expired.status).toBe(401)
    expect(expired.headers.get('www-authenticate')).toContain('error="invalid_token"')
    expect(await problemOf(expired)).toMatchObject({ type: 'expiredAccessToken' })

    const invalid = await ask({}, 'made-up')
    expect(invalid.headers.get('www-authenticate')).toContain('error="invalid_token"')
    expect(await problemOf(invalid)).toMatchObject({ type: 'invalidAccessToken', status: 401 })

    const other = await startPractice()
    const revoked = await other.token(await other.register())
    other.server.revokeTokens()
    expect(await problemOf(await other.verify(parameters(), revoked))).toMatchObject({
      type: 'invalidAccessToken',
    })
    await other.server.stop()
  })

  it('403 for a missing scope, saying which', async () => {
    const response = await ask({ citizen: inszOf('missing-scope') })
    expect(response.status).toBe(403)
    expect(await problemOf(response)).toMatchObject({
      type: 'missingScope',
      requiredScopes: ['scope:practice:employmentprecontractualdata:consult'],
    })
  })

  it('403 for a missing permission, of the person or of a training provider', async () => {
    expect(await problemOf(await ask({ citizen: inszOf('missing-permission') }))).toMatchObject({
      type: 'missingPermission',
      status: 403,
    })
    const provider = await practice.token(await practice.register('training-provider'))
    expect(await problemOf(await ask({}, provider))).toMatchObject({ type: 'missingPermission', status: 403 })
  })

  it('405 for another method', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD']) {
      const response = await practice.verify(parameters(), employer, { method })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET'])
    }
  })
})

describe('the service fails with', () => {
  it('429 and when to try again', async () => {
    const response = await ask({ citizen: inszOf('too-many-requests') })
    expect(response.headers.get('retry-after')).toBe('30')
    expect(await problemOf(response)).toMatchObject({
      type: 'tooManyRequests',
      status: 429,
      retryAfterSec: 30,
    })
  })

  it('503 and when to try again', async () => {
    const response = await ask({ citizen: inszOf('service-unavailable') })
    expect(response.headers.get('retry-after')).toBe('120')
    expect(await problemOf(response)).toMatchObject({ type: 'serviceUnavailable', status: 503 })
  })

  it('500 in Spring’s own form (3.3.16)', async () => {
    const response = await ask({ citizen: inszOf('server-error') })
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(Object.keys((await response.json()) as object)).toEqual(['timestamp', 'status', 'error', 'path'])
  })

  it('502 as a page', async () => {
    const response = await ask({ citizen: inszOf('gateway-error-page') })
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toContain('text/html')
  })

  it('a connection cut half-way', async () => {
    const response = await ask({ citizen: inszOf('connection-dropped') })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  it('no answer at all', async () => {
    const signal = AbortSignal.timeout(300)
    await expect(
      practice.verify(parameters({ citizen: inszOf('no-answer') }), employer, { signal }),
    ).rejects.toThrow(/timeout/)
  })
})

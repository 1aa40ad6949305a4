import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { practicePeople, type PracticeCase } from '../../src-shared/precontract/practice-people'
import { todayInBrussels } from '../../src-shared/precontract/start-window'
import { newFolder, openOffice, PASSPHRASE, removeFolders, type Office } from '../support/engine'

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

const today = todayInBrussels(new Date())
const person = (shows: PracticeCase): string => {
  const found = practicePeople.find((one) => one.shows === shows)
  if (found === undefined) throw new Error(`No practice person shows ${shows}`)
  return found.insz
}

describe('a precontract check in the practice environment', () => {
  it('gives an answer at once, without any set-up by the user', async () => {
    const { main } = await office()
    const check = await main.precontract.check({
      profileId: 'practice',
      citizen: person('flexi-and-student-ok'),
      startDate: today,
    })
    expect(check).toMatchObject({
      ok: true,
      value: {
        practice: true,
        startDate: today,
        flexiJob: { outcome: 'ok' },
        studentJob: { outcome: 'ok', hoursRemaining: 600 },
      },
    })
  })

  it('is found back tomorrow, by name, number and reference, and can be removed and restored', async () => {
    const folder = newFolder()
    const before = await office({ folder })
    const citizen = person('flexi-and-student-ok')
    const made = await before.main.precontract.check({
      profileId: 'practice',
      citizen,
      startDate: today,
      candidateName: 'Zoé Peeters',
    })
    if (!made.ok) throw new Error(JSON.stringify(made.problem))
    await before.close()

    const { main } = await office({ folder })
    const { id, mainReference } = made.value
    for (const search of [
      'zoe',
      'PEETERS zoé',
      citizen,
      `${citizen.slice(0, 6)}-${citizen.slice(6)}`,
      mainReference,
    ]) {
      expect(await main.precontract.history({ search })).toMatchObject({ ok: true, value: [{ id }] })
    }
    expect(await main.precontract.history({ search: 'nobody' })).toEqual({ ok: true, value: [] })
    expect(await main.precontract.reveal({ id })).toEqual({ ok: true, value: { citizen } })
    expect(await main.precontract.remove({ id })).toEqual({ ok: true, value: {} })
    expect(await main.precontract.history()).toEqual({ ok: true, value: [] })
    expect(await main.precontract.restore({ id })).toEqual({ ok: true, value: {} })
    expect(await main.precontract.history()).toMatchObject({ value: [{ id, candidateName: 'Zoé Peeters' }] })
  })

  it('is done by a mandatary for an enterprise it represents', async () => {
    const { main } = await office()
    const ask = { profileId: 'practice-mandatary', citizen: person('flexi-and-student-ok'), startDate: today }
    expect(await main.precontract.check(ask)).toMatchObject({
      problem: { code: 'invalid-input', fields: { representedEnterpriseNumber: ['required'] } },
    })
    expect(
      await main.precontract.check({ ...ask, representedEnterpriseNumber: '0880.820.673' }),
    ).toMatchObject({
      ok: true,
      value: { representedEnterpriseNumber: '0880820673' },
    })
  })

  it('refuses before calling what the service would refuse', async () => {
    const { main } = await office()
    const ask = { profileId: 'practice', citizen: person('flexi-and-student-ok'), startDate: today }
    const refused = async (change: object) => {
      const outcome = await main.precontract.check({ ...ask, ...change })
      return outcome.ok ? 'accepted' : outcome.problem
    }
    expect(await refused({ citizen: '85073003329' })).toMatchObject({
      fields: { citizen: ['insz-checksum'] },
    })
    expect(await refused({ startDate: '2020-01-01' })).toMatchObject({
      fields: { startDate: ['date-in-past'] },
    })
    expect(await refused({ startDate: '2099-01-01' })).toMatchObject({
      fields: { startDate: ['date-outside-window'] },
    })
    expect(await refused({ representedEnterpriseNumber: '0206731645' })).toMatchObject({
      fields: { representedEnterpriseNumber: ['only-for-mandatary'] },
    })
    expect(await refused({ profileId: 'nobody' })).toMatchObject({ code: 'not-found' })
  })

  it.each<[PracticeCase, object]>([
    ['flexi-not-ok', { flexiJob: { outcome: 'nok' } }],
    ['pensioner-flexi-ok', { flexiJob: { outcome: 'ok' } }],
    ['few-student-hours', { studentJob: { outcome: 'ok' } }],
    ['no-mandate', { flexiJob: { outcome: 'no-mandate' }, studentJob: { outcome: 'no-mandate' } }],
    ['no-mandate-for-student-hours', { flexiJob: { outcome: 'ok' }, studentJob: { outcome: 'no-mandate' } }],
    ['mandate-service-unavailable', { flexiJob: { outcome: 'mandate-unavailable' } }],
    [
      'pension-register-unavailable',
      { flexiJob: { outcome: 'unknown', cause: 'errorflexijobprecontractual' } },
    ],
    [
      'student-data-unavailable',
      { studentJob: { outcome: 'unknown', cause: 'errorstudentjobprecontractual' } },
    ],
    ['student-older-than-30', { studentJob: { outcome: 'unknown', cause: 'errorstudentrequirements' } }],
    ['student-younger-than-15', { studentJob: { outcome: 'unknown', cause: 'erroryoungrequirements' } }],
    ['unrecognised-value', { flexiJob: { outcome: 'unrecognised' } }],
  ])('understands the answer for %s', async (shows, answer) => {
    const { main } = await office()
    const outcome = await main.precontract.check({
      profileId: 'practice',
      citizen: person(shows),
      startDate: today,
    })
    expect(outcome).toMatchObject({ ok: true, value: answer })
  })

  it.each<[PracticeCase, object]>([
    ['unknown-person', { code: 'service-refused', status: 400, fields: { citizen: ['citizen-unknown'] } }],
    ['missing-scope', { code: 'access-refused', status: 403, type: 'urn:problem-type:belgif:missingScope' }],
    [
      'missing-permission',
      { code: 'access-refused', status: 403, type: 'urn:problem-type:belgif:missingPermission' },
    ],
    [
      'too-many-requests',
      { code: 'too-many-requests', status: 429, retryAfterSeconds: expect.any(Number) as number },
    ],
    ['server-error', { code: 'service-unavailable', status: 500 }],
    ['gateway-error-page', { code: 'service-unavailable', status: 502 }],
    ['service-unavailable', { code: 'service-unavailable', retryAfterSeconds: expect.any(Number) as number }],
    ['connection-dropped', { code: 'connection-lost' }],
  ])('explains the failure for %s, and keeps no answer', async (shows, problem) => {
    const { main } = await office()
    const outcome = await main.precontract.check({
      profileId: 'practice',
      citizen: person(shows),
      startDate: today,
    })
    expect(outcome).toMatchObject({ ok: false, problem })
    expect(await main.precontract.history()).toEqual({ ok: true, value: [] })
  })

  it('takes everything but emphasis out of the labels it keeps', async () => {
    const { main } = await office()
    const outcome = await main.precontract.check({
      profileId: 'practice',
      citizen: person('unsafe-label'),
      startDate: today,
    })
    const text = JSON.stringify(outcome)
    expect(outcome.ok).toBe(true)
    expect(text).not.toMatch(/script|onclick|javascript:|<img|<a /i)
    expect(text).toContain('<i>')
  })

  it('stops when asked, and keeps nothing', async () => {
    const { main } = await office()
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 500)
    const outcome = await main.precontract.check(
      { profileId: 'practice', citizen: person('no-answer'), startDate: today },
      { signal: stop.signal },
    )
    expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled' } })
    expect(await main.precontract.history()).toEqual({ ok: true, value: [] })
  })
})

describe('what is left on disk after a journey', () => {
  it('holds no number, reference, token, key or passphrase in clear', async () => {
    const folder = join(newFolder(), 'data')
    const { main, log, close } = await office({ folder })
    const citizen = person('flexi-and-student-ok')
    const check = await main.precontract.check({
      profileId: 'practice',
      citizen,
      startDate: today,
      candidateName: 'Geheime Naam',
    })
    if (!check.ok) throw new Error(check.problem.code)
    await main.precontract.check({
      profileId: 'practice',
      citizen: person('unknown-person'),
      startDate: today,
    })
    const exported = await main.certificates.list()
    const id = exported.ok ? exported.value[0]!.id : ''
    await main.certificates.exportPkcs12({ id, password: 'wachtwoord-123' })
    await close()

    const everything = [log(), ...filesIn(folder).map((file) => readFileSync(file, 'latin1'))].join('\n')
    const secrets = [
      citizen,
      `${citizen.slice(0, 2)}.${citizen.slice(2, 4)}.${citizen.slice(4, 6)}`,
      check.value.mainReference,
      'Geheime Naam',
      PASSPHRASE,
      'wachtwoord-123',
      'PRIVATE KEY',
      'eyJ',
      'Bearer ',
      'SQLite format',
    ]
    for (const secret of secrets)
      expect(everything.includes(secret), `found ${secret.slice(0, 4)}…`).toBe(false)
    expect(filesIn(folder).some((file) => /\d{11}/.test(file))).toBe(false)
    expect(statSync(folder).mode & 0o077).toBe(0)
  })
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

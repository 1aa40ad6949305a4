import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { createPracticeServer } from '../../src-main/sandbox/practice-server'
import type { TestStep } from '../../src-shared/connections/connections.model'
import { openOffice, removeFolders, type Office } from '../support/engine'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
afterAll(removeFolders)

async function office(options: Parameters<typeof openOffice>[0] = {}): Promise<Office> {
  const opened = await openOffice(options)
  closing.push(() => opened.close())
  return opened
}

function found<Value>(outcome: { ok: true; value: Value } | { ok: false; problem: { code: string } }): Value {
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value
}

/** The steps as one line: `key-present passed, …`. */
const line = (steps: readonly TestStep[]) => steps.map(({ step, outcome }) => `${step} ${outcome}`).join(', ')

const ALL_PASSED =
  'key-present passed, certificate-matches passed, certificate-valid passed, clock passed, token passed, enterprise-number-in-reach passed, api-answers passed'

describe('connections.test for social security', () => {
  it('passes every step in the practice environment, as employer and as mandatary', async () => {
    const { main } = await office()
    for (const profileId of ['practice', 'practice-mandatary']) {
      const { steps } = found(await main.connections.test({ profileId, service: 'social-security' }))
      expect(line(steps)).toBe(ALL_PASSED)
    }
  })

  it('leaves no trace of a person: nothing is kept, and the log holds no number', async () => {
    const { main, log } = await office()
    found(await main.connections.test({ profileId: 'practice', service: 'social-security' }))
    expect(found(await main.precontract.history())).toEqual([])
    expect(log()).not.toMatch(/\d{11}/)
  })

  it('names a profile that does not exist', async () => {
    const { main } = await office()
    expect(await main.connections.test({ profileId: 'nobody', service: 'social-security' })).toMatchObject({
      ok: false,
      problem: { code: 'not-found', what: 'profile' },
    })
  })
})

describe('connections.test over a server of its own', () => {
  interface Change {
    readonly clientId?: string
    readonly enterpriseNumber?: string
    readonly role?: 'employer' | 'mandatary' | 'training-provider'
    readonly precontractUrl?: string
    readonly tokenUrl?: string
    readonly certificate?: 'none' | 'unsigned'
    readonly serverNow?: () => Date
    /** How far this machine's clock moves on before the test, in ms. */
    readonly laterMs?: number
  }

  async function steps(change: Change = {}): Promise<TestStep[]> {
    const server = createPracticeServer({ clock: { now: change.serverNow ?? (() => new Date()) } })
    const { origin } = await server.start()
    closing.push(() => server.stop())
    let offset = 0
    const { main } = await office({ now: () => new Date(Date.now() + offset) })
    const request = async () =>
      found(
        await main.certificates.createRequest({
          purpose: 'social-security',
          keyBits: 2048,
          subject: {
            commonName: 'Café',
            organization: 'Café',
            organizationalUnit: '',
            locality: '',
            state: '',
            country: 'BE',
            email: '',
          },
        }),
      ).id
    const certificateId = await request()
    const signed = found(await main.certificates.selfSign({ id: certificateId, days: 365 }))
    const uploaded = await fetch(`${origin}/practice/channels`, {
      method: 'POST',
      body: JSON.stringify({
        certificate: signed.certificate,
        enterpriseNumber: '0403019261',
        role: change.role === 'training-provider' ? 'training-provider' : 'employer',
      }),
    })
    const { clientId } = (await uploaded.json()) as { clientId: string }
    const environment = found(
      await main.environments.save({
        name: 'Eigen server',
        tokenUrl: change.tokenUrl ?? `${origin}/REST/oauth/v5/token`,
        precontractUrl: change.precontractUrl ?? `${origin}/REST/employmentPrecontractualData/v1`,
        learningAccountUrl: `${origin}/REST/federalLearningAccount/trainingProvider/v1`,
      }),
    )
    const chosen =
      change.certificate === 'none'
        ? undefined
        : change.certificate === 'unsigned'
          ? await request()
          : certificateId
    const profile = found(
      await main.profiles.save({
        name: 'Café',
        enterpriseNumber: change.enterpriseNumber ?? '0403019261',
        role: change.role ?? 'employer',
        environmentId: environment.id,
        clientId: change.clientId ?? clientId,
        certificateId: chosen,
      }),
    )
    offset = change.laterMs ?? 0
    return found(await main.connections.test({ profileId: profile.id, service: 'social-security' })).steps
  }

  const failing = (all: readonly TestStep[]) => all.find(({ outcome }) => outcome === 'failed')

  it('passes for an enterprise of its own, and for a training provider', async () => {
    expect(line(await steps())).toBe(ALL_PASSED)
    expect(line(await steps({ role: 'training-provider' }))).toBe(ALL_PASSED)
  })

  it('stops at the key when there is no certificate, and at the certificate when none came back', async () => {
    const none = await steps({ certificate: 'none' })
    expect(line(none)).toMatch(/^key-present failed, certificate-matches skipped, .*api-answers skipped$/)
    expect(failing(none)?.problem).toEqual({ code: 'certificate-missing' })
    expect(line(await steps({ certificate: 'unsigned' }))).toMatch(
      /^key-present passed, certificate-matches failed, certificate-valid skipped/,
    )
  })

  it('names a certificate that has ended', async () => {
    const all = await steps({ laterMs: 2 * 366 * 86_400_000 })
    expect(line(all)).toMatch(/certificate-matches passed, certificate-valid failed, clock skipped/)
    expect(failing(all)?.problem?.code).toBe('certificate-expired')
  })

  it('names a clock that is four minutes wrong', async () => {
    const all = await steps({ serverNow: () => new Date(Date.now() - 240_000) })
    expect(line(all)).toMatch(/certificate-valid passed, clock failed, token skipped/)
    const { problem } = failing(all)!
    expect(problem).toMatchObject({ code: 'clock-wrong' })
    expect((problem as { seconds: number }).seconds).toBeGreaterThan(235)
  })

  it('names an unknown client at the token', async () => {
    const all = await steps({ clientId: 'self_service_chaman_1_unknown' })
    expect(line(all)).toMatch(/clock passed, token failed, enterprise-number-in-reach skipped/)
    expect(failing(all)?.problem).toMatchObject({ code: 'token-refused', error: 'invalid_client' })
  })

  it('names an enterprise number that the token does not hold', async () => {
    const all = await steps({ enterpriseNumber: '0880820673' })
    expect(line(all)).toMatch(/token passed, enterprise-number-in-reach failed, api-answers skipped$/)
    expect(failing(all)?.problem).toMatchObject({
      fields: { enterpriseNumber: ['enterprise-number-not-in-token'] },
    })
  })

  it('names a role that differs from the one in the token', async () => {
    const all = await steps({ role: 'mandatary' })
    expect(failing(all)).toMatchObject({
      step: 'enterprise-number-in-reach',
      problem: { fields: { role: ['role-differs'] } },
    })
  })

  it('names a service that does not answer, and a token server that is not there', async () => {
    const gone = 'http://127.0.0.1:9'
    const all = await steps({ precontractUrl: gone })
    expect(line(all)).toMatch(/token passed, enterprise-number-in-reach skipped, api-answers failed$/)
    expect(failing(all)?.problem?.code).toBe('unreachable')
    const noToken = await steps({ tokenUrl: gone })
    expect(line(noToken)).toMatch(/clock skipped, token failed, /)
  })
})

it('an assertion is explained claim by claim, without anything that could be used', async () => {
  const { main } = await office()
  const explained = found(await main.connections.explainAssertion({ profileId: 'practice' }))
  expect(Object.fromEntries(explained.header.map(({ name, value }) => [name, value]))).toEqual({
    alg: 'RS256',
    typ: 'JWT',
  })
  const claim = (name: string) => explained.claims.find((one) => one.name === name)
  expect(claim('iss')).toMatchObject({ meaning: 'issuer', value: claim('sub')?.value })
  expect(claim('aud')).toMatchObject({ meaning: 'audience', value: explained.tokenUrl })
  expect(Date.parse(claim('exp')!.value) - Date.parse(claim('iat')!.value)).toBe(300_000)
  expect(explained.form.map(({ name }) => name)).toEqual(['grant_type', 'client_assertion_type'])
  expect(explained.signedWith.subject).toContain('Brasserie De Proef')
  expect(JSON.stringify(explained)).not.toMatch(/eyJ|PRIVATE/)
})

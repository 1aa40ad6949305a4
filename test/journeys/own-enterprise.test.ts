import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { createPracticeServer } from '../../src-main/sandbox/practice-server'
import { practicePeople } from '../../src-shared/precontract/practice-people'
import { todayInBrussels } from '../../src-shared/precontract/start-window'
import { openOffice, removeFolders, type Office } from '../support/engine'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
afterAll(removeFolders)

const today = todayInBrussels(new Date())
const lotte = practicePeople.find(({ shows }) => shows === 'flexi-and-student-ok')!.insz

interface Employer {
  readonly main: Office['main']
  readonly origin: string
  readonly profileId: string
  readonly server: ReturnType<typeof createPracticeServer>
}

/** What a user does for an enterprise of their own: certificate, channel in Chaman, environment, profile. */
async function ownEmployer(
  change: { audience?: string; clientId?: string; now?: () => Date; serverNow?: () => Date } = {},
): Promise<Employer> {
  const server = createPracticeServer({ clock: { now: change.serverNow ?? (() => new Date()) } })
  const { origin } = await server.start()
  closing.push(() => server.stop())
  const office = await openOffice(change.now === undefined ? {} : { now: change.now })
  closing.push(() => office.close())
  const { main } = office

  const name = 'Café De Hoek'
  const request = await main.certificates.createRequest({
    purpose: 'social-security',
    keyBits: 2048,
    subject: {
      commonName: name,
      organization: name,
      organizationalUnit: '',
      locality: '',
      state: '',
      country: 'BE',
      email: '',
    },
  })
  if (!request.ok) throw new Error(request.problem.code)
  const signed = await main.certificates.selfSign({ id: request.value.id, days: 365 })
  if (!signed.ok) throw new Error(signed.problem.code)
  const uploaded = await fetch(`${origin}/practice/channels`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      certificate: signed.value.certificate,
      enterpriseNumber: '0403019261',
      role: 'employer',
    }),
  })
  const { clientId } = (await uploaded.json()) as { clientId: string }
  const environment = await main.environments.save({
    name: 'Eigen server',
    tokenUrl: `${origin}/REST/oauth/v5/token`,
    audience: change.audience,
    precontractUrl: `${origin}/REST/employmentPrecontractualData/v1`,
    learningAccountUrl: origin,
  })
  if (!environment.ok) throw new Error(environment.problem.code)
  const profile = await main.profiles.save({
    name,
    enterpriseNumber: '0403.019.261',
    role: 'employer',
    environmentId: environment.value.id,
    clientId: change.clientId ?? clientId,
    certificateId: request.value.id,
  })
  if (!profile.ok) throw new Error(profile.problem.code)
  return { main, origin, profileId: profile.value.id, server }
}

describe('an enterprise of one’s own', () => {
  it('goes from nothing to an answer with its own certificate and client id', async () => {
    const { main, profileId } = await ownEmployer()
    expect(await main.precontract.check({ profileId, citizen: lotte, startDate: today })).toMatchObject({
      ok: true,
      value: { practice: false, profileName: 'Café De Hoek', flexiJob: { outcome: 'ok' } },
    })
  })

  it('uses one token for many checks, and gets a new one when it is revoked', async () => {
    const { main, profileId, server } = await ownEmployer()
    const check = () => main.precontract.check({ profileId, citizen: lotte, startDate: today })
    await Promise.all([check(), check(), check()])
    expect(server.tokensIssued()).toBe(1)
    server.revokeTokens()
    expect(await check()).toMatchObject({ ok: true })
    expect(server.tokensIssued()).toBe(2)
  })

  it('learns why it gets no token: unknown client, wrong audience, a clock that is off', async () => {
    const ask = async ({ main, profileId }: Employer) => {
      const outcome = await main.precontract.check({ profileId, citizen: lotte, startDate: today })
      return outcome.ok ? 'accepted' : outcome.problem
    }
    expect(await ask(await ownEmployer({ clientId: 'self_service_chaman_0_nobody' }))).toMatchObject({
      code: 'token-refused',
      error: 'invalid_client',
    })
    expect(await ask(await ownEmployer({ audience: 'https://oauth.socialsecurity.be' }))).toMatchObject({
      code: 'token-refused',
    })
    const tenMinutesAhead = () => new Date(Date.now() + 600_000)
    expect(await ask(await ownEmployer({ now: tenMinutesAhead }))).toMatchObject({
      code: 'clock-wrong',
      seconds: expect.closeTo(600, -1) as number,
    })
  })

  it('learns that the service cannot be reached, and keeps working with what it has', async () => {
    const { main, profileId, server } = await ownEmployer()
    await main.precontract.check({ profileId, citizen: lotte, startDate: today })
    await server.stop()
    expect(await main.precontract.check({ profileId, citizen: lotte, startDate: today })).toMatchObject({
      problem: { code: expect.stringMatching(/^(unreachable|connection-lost)$/) as string },
    })
    expect(await main.precontract.history({ profileId })).toMatchObject({ ok: true, value: [{ profileId }] })
  })

  it('cannot be half set up without being told what is missing', async () => {
    const office = await openOffice()
    closing.push(() => office.close())
    const { main } = office
    const profile = {
      name: 'Half',
      enterpriseNumber: '0403019261',
      role: 'employer',
      environmentId: 'production',
    } as const
    const saved = await main.profiles.save(profile)
    if (!saved.ok) throw new Error(saved.problem.code)
    const ask = { profileId: saved.value.id, citizen: lotte, startDate: today }
    expect(await main.precontract.check(ask)).toMatchObject({ problem: { code: 'certificate-missing' } })
    const request = await main.certificates.list()
    const certificateId = request.ok ? request.value[0]?.id : undefined
    await main.profiles.save({ ...profile, id: saved.value.id, certificateId: certificateId ?? 'x' })
    expect(await main.precontract.check(ask)).toMatchObject({ problem: { code: 'client-id-missing' } })
    expect(await main.environments.remove({ id: 'production' })).toMatchObject({
      problem: { code: 'in-use', by: ['Half'] },
    })
    await main.profiles.remove({ id: saved.value.id })
    expect(await main.environments.remove({ id: 'production' })).toMatchObject({ ok: true })
    expect(
      await main.environments.save({ ...environmentInput, tokenUrl: 'http://example.be/token' }),
    ).toMatchObject({
      problem: { fields: { tokenUrl: ['url-not-https'] } },
    })
  })
})

const environmentInput = {
  name: 'x',
  tokenUrl: 'https://example.be/token',
  precontractUrl: 'https://example.be/p',
  learningAccountUrl: 'https://example.be/l',
}

import { afterAll, afterEach, expect, it } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { SystemNotification } from '../../src-main/platform/notifications'
import { createOnsAuthority } from '../../src-main/sandbox/ons-authority'
import { readSigningRequest } from '../../src-main/sandbox/certificate-signing-request'
import { openOffice, removeFolders, type Office } from '../support/engine'
import { follow, found } from '../support/guides'
import { onsRequest as request } from '../support/ons-request'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
afterAll(removeFolders)

async function office(): Promise<Office> {
  const opened = await openOffice()
  closing.push(() => opened.close())
  return opened
}

it('from a design to a ping that is accepted, in each environment only with its own certificate', async () => {
  const opened = await office()
  const { main } = opened
  const walk = await follow(opened, 'ons', {
    connector: 'Rooster',
    customer: 'Zorg De Proef',
    customerCode: 'TE1002',
  })
  for (const step of ['care-organisation', 'intake', 'agreement']) await walk.done(step, '2026-11-20')
  await walk.skip('web-account')

  const connector = found(
    await main.ons.save({
      name: 'Rooster',
      technicalName: 'rooster',
      functional: { summary: 'Houdt roosters gelijk', sharedCustomer: 'Zorg De Proef' },
      technical: {
        allowAllOnDevelopment: true,
        useCases: [
          {
            id: 'u1',
            title: 'Synchroniseer cliënten',
            description: 'Controleer periodiek op wijzigingen',
            endpoints: [
              {
                id: 'e1',
                path: '/v0/administration/clients/find',
                models: [{ name: 'Client', fields: ['id', '=lastName'] }],
              },
              { id: 'e2', path: '/t/clients' },
            ],
          },
        ],
      },
    }),
  )
  const designed = found(await main.ons.get({ id: connector.id }))
  expect(designed.defects).toEqual([{ code: 'endpoint-prefix-removed', useCase: 'u1', endpoint: 'e2' }])
  const csv = found(await main.ons.design({ id: connector.id, format: 'csv' })).text
  expect(csv.startsWith('\ufeffGebruikssituatie;Beschrijving;Methode;Endpoint;Waarom;Model;Veld\r\n')).toBe(
    true,
  )
  expect(csv).toContain(`;Client;'=lastName`)
  const markdown = found(await main.ons.design({ id: connector.id, format: 'markdown' })).text
  expect(markdown).toContain('# Rooster (rooster)')
  expect(markdown).toContain('`GET /v0/administration/clients/find`')
  for (const step of ['functional-design', 'technical-design']) await walk.done(step, '2026-11-20')

  const development = found(
    await main.ons.saveCustomer({
      connectorId: connector.id,
      stage: 'development',
      customerCode: 'TE1002',
      identification: 'kantoor',
      environmentId: 'practice',
    }),
  )
  expect(development.commonName).toBe('rooster-TE1002-kantoor')
  expect(await main.ons.ping({ id: development.id })).toMatchObject({
    problem: { code: 'certificate-missing' },
  })
  const { id: certificateId } = await request(opened, development.commonName)
  await walk.done('request', '2026-11-20')
  const { pem, fileName } = found(await main.ons.practiceSign({ id: certificateId }))
  expect(fileName).toBe('rooster-TE1002-kantoor.pem')
  await walk.done('upload', '2026-11-20')
  await walk.skip('approval')
  const imported = found(await main.certificates.importCertificate({ pem }))
  expect(imported.id).toBe(certificateId)
  await walk.done('import', '2026-11-20')

  const known = {
    connectorId: connector.id,
    identification: 'kantoor',
    environmentId: 'practice',
    certificateId,
  }
  found(
    await main.ons.saveCustomer({
      ...known,
      id: development.id,
      stage: 'development',
      customerCode: 'TE1002',
    }),
  )
  expect(found(await main.ons.ping({ id: development.id })).url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  await walk.done('ping', '2026-11-20')

  // The same certificate elsewhere belongs to another customer environment.
  const staging = found(await main.ons.saveCustomer({ ...known, stage: 'staging', customerCode: 'TE4711' }))
  expect(await main.ons.ping({ id: staging.id })).toMatchObject({
    problem: { code: 'ons-certificate-elsewhere' },
  })
  const [listed] = found(await main.ons.list())
  expect(listed?.customers).toMatchObject([
    { stage: 'development', lastPing: { accepted: true }, renewal: { daysLeft: 364 } },
    { stage: 'staging', lastPing: { accepted: false, problem: { code: 'ons-certificate-elsewhere' } } },
  ])

  // In use: it cannot be removed by accident.
  expect(await main.certificates.remove({ id: certificateId })).toMatchObject({
    problem: { code: 'in-use', by: ['TE1002', 'TE4711'] },
  })

  const profile = found(
    await main.profiles.save({
      name: 'Rooster',
      enterpriseNumber: '0880820673',
      role: 'employer',
      environmentId: 'practice',
      certificateId,
    }),
  )
  const { steps } = found(await main.connections.test({ profileId: profile.id, service: 'ons' }))
  expect(steps.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
    'key-present passed',
    'certificate-matches passed',
    'certificate-valid passed',
    'secure-connection passed',
    'ping passed',
  ])

  await walk.skip('next-stage')

  // The renewal is planned from the end of the certificate itself, thirty days before it.
  const { notAfter, renewOn } = listed!.customers[0]!.renewal!
  expect((Date.parse(notAfter.slice(0, 10)) - Date.parse(renewOn)) / 86_400_000).toBe(30)
  const plan = found(await main.certificates.renewal({ id: certificateId }))
  expect(plan.renewOn).toBe(renewOn)
  expect(plan.ics).toContain(`DTSTART;VALUE=DATE:${renewOn.replaceAll('-', '')}`)
  expect(plan.ics).toContain('rooster-TE1002-kantoor')
  expect(found(await main.onboarding.calendar()).ics).toContain(`certificate-${certificateId}-renewal`)
  await walk.done('renewal', '2026-11-20')
  expect(await walk.isComplete()).toBe(true)
  await opened.engine.close()
  for (const name of readdirSync(opened.folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.(?:json|log|txt|pem|key)$/.test(name))
      expect(readFileSync(join(opened.folder, name), 'latin1')).not.toContain('PRIVATE KEY')
  }
})

it('a certificate about to end is on Today with its customer environment, is announced, and is followed by another', async () => {
  // The connection itself goes by this machine's clock: what is new at the end must be valid today.
  const today = new Date()
  let day = new Date(today.getTime() - 340 * 86_400_000)
  const shown: SystemNotification[] = []
  const opened = await openOffice({ now: () => day, notifications: { show: (one) => shown.push(one) } })
  closing.push(() => opened.close())
  const { main } = opened
  const connector = found(await main.ons.save({ name: 'Rooster', technicalName: 'rooster' }))
  const customer = {
    connectorId: connector.id,
    stage: 'development',
    customerName: 'Zorghuis Linde',
    customerCode: 'TE1002',
    identification: 'kantoor',
    environmentId: 'practice',
  } as const
  const { id } = found(await main.ons.saveCustomer(customer))
  const signed = async () => {
    const made = await request(opened, 'rooster-TE1002-kantoor')
    const { pem } = found(await main.ons.practiceSign({ id: made.id }))
    found(await main.certificates.importCertificate({ pem }))
    return made.id
  }
  const first = await signed()
  found(await main.ons.saveCustomer({ ...customer, id, certificateId: first }))
  const expiring = async () =>
    found(await main.today.list()).items.filter(({ kind }) => kind === 'certificate-expiring')
  expect(await expiring()).toEqual([])

  day = today
  await opened.engine.tidy()
  expect(await expiring()).toMatchObject([
    { certificateId: first, usedBy: ['Zorghuis Linde'], daysLeft: 24, within: 30 },
  ])
  expect(shown).toMatchObject([{ screen: 'certificates', params: { certificateId: first } }])

  // Another request with the same name, and from then on that certificate.
  const second = await signed()
  found(await main.ons.saveCustomer({ ...customer, id, certificateId: second }))
  expect(found(await main.ons.ping({ id })).url).toMatch(/^https:/)
  const { ics } = found(await main.onboarding.calendar())
  expect(ics).toContain(`certificate-${second}-renewal`)
  expect(ics).not.toContain(`certificate-${first}-renewal`)
})

it('a common name that is too long for a certificate is refused before any key is made', async () => {
  const opened = await office()
  const { main } = opened
  const connector = found(await main.ons.save({ name: 'Rooster', technicalName: 'r'.repeat(40) }))
  expect(
    await main.ons.saveCustomer({
      connectorId: connector.id,
      stage: 'development',
      customerCode: 'TE1002',
      identification: 'x'.repeat(20),
    }),
  ).toMatchObject({ problem: { code: 'invalid-input', fields: { identification: ['too-long'] } } })
})

it('yesterday’s practice certificate is still good after a restart', async () => {
  const first = await openOffice()
  const { id } = await request(first, 'rooster-TE1002-morgen')
  const { pem } = found(await first.main.ons.practiceSign({ id }))
  found(await first.main.certificates.importCertificate({ pem }))
  const profile = found(
    await first.main.profiles.save({
      name: 'Rooster',
      enterpriseNumber: '0880820673',
      role: 'employer',
      environmentId: 'practice',
      certificateId: id,
    }),
  )
  await first.close()
  const second = await openOffice({ folder: first.folder })
  closing.push(() => second.close())
  const { steps } = found(await second.main.connections.test({ profileId: profile.id, service: 'ons' }))
  expect(steps.every(({ outcome }) => outcome === 'passed')).toBe(true)
})

it('a server that demands the certificate is reached with it, and what it refuses is explained', async () => {
  const opened = await office()
  const { main } = opened
  const { id, csr } = await request(opened, 'rooster-TE1002-eigen')
  const authority = createOnsAuthority(new Date())
  const read = readSigningRequest(csr)
  if (!read.ok) throw new Error(read.problem)
  found(await main.certificates.importCertificate({ pem: authority.signRequest(read.value, new Date(), 30) }))

  let status = 200
  const seen: string[] = []
  const { key, certificate } = authority.serverIdentity(new Date())
  const server = createServer(
    { key, cert: certificate, ca: authority.certificate, requestCert: true, rejectUnauthorized: true },
    (incoming, response) => {
      seen.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`)
      response.writeHead(status).end('pong')
    },
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  )
  const onsUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const services = {
    tokenUrl: 'https://x.example/token',
    precontractUrl: 'https://x.example',
    learningAccountUrl: 'https://x.example',
  }
  const environment = async (more: object) =>
    found(await main.environments.save({ name: 'Eigen Ons', ...services, ...more })).id
  const test = async (environmentId: string, certificateId: string | undefined = id) => {
    const profile = found(
      await main.profiles.save({
        name: 'Eigen',
        enterpriseNumber: '0880820673',
        role: 'employer',
        environmentId,
        certificateId,
      }),
    )
    const { steps } = found(await main.connections.test({ profileId: profile.id, service: 'ons' }))
    return steps.find(({ outcome }) => outcome === 'failed') ?? steps.at(-1)
  }

  const trusted = await environment({ onsUrl, trustedCa: authority.certificate })
  expect(await test(trusted)).toEqual({ step: 'ping', outcome: 'passed' })
  expect(seen).toEqual(['GET /ping'])
  status = 403
  expect(await test(trusted)).toMatchObject({ step: 'ping', problem: { code: 'ons-certificate-elsewhere' } })
  status = 495
  expect(await test(trusted)).toMatchObject({ step: 'ping', problem: { code: 'ons-certificate-refused' } })
  status = 503
  expect(await test(trusted)).toMatchObject({
    step: 'ping',
    problem: { code: 'service-unavailable', status: 503 },
  })

  expect(await test(await environment({ onsUrl }))).toMatchObject({
    step: 'secure-connection',
    problem: { code: 'tls-failed' },
  })
  expect(await test(await environment({ onsUrl: 'https://127.0.0.1:9' }))).toMatchObject({
    step: 'secure-connection',
    problem: { code: 'unreachable' },
  })
  expect(await test(await environment({}))).toMatchObject({
    step: 'secure-connection',
    problem: { code: 'address-missing' },
  })

  // A certificate of another authority does not get past the handshake.
  const other = await request(opened, 'rooster-TE1002-ander')
  const { pem } = found(await main.ons.practiceSign({ id: other.id }))
  found(await main.certificates.importCertificate({ pem }))
  const refused = await test(trusted, other.id)
  expect(refused?.step).toBe('secure-connection')
  expect(['tls-failed', 'connection-lost']).toContain(refused?.problem?.code)
})

it('a request that the dashboard would refuse is refused, with its reason', async () => {
  const opened = await office()
  const { main } = opened
  const social = found(
    await main.certificates.createRequest({
      purpose: 'social-security',
      keyBits: 2048,
      subject: {
        commonName: 'rooster-TE1002-klein',
        organization: 'De Proef',
        organizationalUnit: '',
        locality: '',
        state: '',
        country: 'BE',
        email: '',
      },
    }),
  )
  const refused = await main.ons.practiceSign({ id: social.id })
  expect(refused).toMatchObject({ problem: { code: 'service-refused', status: 400 } })
  expect(JSON.stringify(refused)).toContain('at least 4096')
  expect(await main.ons.practiceSign({ id: 'nothing' })).toMatchObject({ problem: { code: 'not-found' } })
})

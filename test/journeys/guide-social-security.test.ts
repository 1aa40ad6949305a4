import { afterAll, afterEach, expect, it } from 'vitest'
import type { Desktop } from '../../src-main/platform/desktop'
import { ok } from '../../src-shared/result'
import { openOffice, removeFolders } from '../support/engine'
import { follow, found } from '../support/guides'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
afterAll(removeFolders)

/** A desktop that writes down what it is asked. */
function recorder() {
  const asked: string[] = []
  const desktop: Desktop = {
    copy: (text) => Promise.resolve(ok({ copied: asked.push(`copy ${text}`) })).then(() => ok({})),
    saveFile: (name) => Promise.resolve(ok({ saved: asked.push(`save ${name}`) > 0, fileName: name })),
    savePdf: (name, route) =>
      Promise.resolve(ok({ saved: asked.push(`pdf ${name} ${route}`) > 0, fileName: name })),
    print: (route) => Promise.resolve(ok({ printed: asked.push(`print ${route}`) > 0 })),
    openInBrowser: (url) => Promise.resolve(ok({ opened: asked.push(`open ${url}`) })).then(() => ok({})),
  }
  return { asked, desktop }
}

it('from nothing to a connection that is accepted', async () => {
  const { asked, desktop } = recorder()
  const office = await openOffice({ desktop, now: () => new Date() })
  closing.push(() => office.close())
  const { main } = office
  const today = found(await main.today.list()).today
  const walk = await follow(office, 'social-security', {
    organisation: 'De Proef',
    enterpriseNumber: '0880.820.673',
    accessManager: 'Els',
    accessManagerEmail: 'els@deproef.example',
    contact: 'Jan 85.07.30-033 28',
  })

  expect(await walk.next()).toBe('employer-known')
  await walk.done('employer-known', today)
  await walk.done('access-manager', today)
  await walk.skip('technical-manager')

  expect(await walk.next()).toBe('certificate')
  const request = found(
    await main.certificates.createRequest({
      purpose: 'social-security',
      keyBits: 2048,
      subject: {
        commonName: 'De Proef',
        organization: 'De Proef',
        organizationalUnit: '',
        locality: '',
        state: '',
        country: 'BE',
        email: '',
      },
    }),
  )
  found(await main.certificates.selfSign({ id: request.id, days: 365 }))
  await walk.done('certificate', today)

  // The mail and the page are the user's to send; a person's number never goes along.
  const mail = found(await main.onboarding.mail({ id: walk.id, step: 'hand-over' }))
  expect(mail.to).toBe('els@deproef.example')
  expect(mail.subject).toContain('De Proef')
  expect(mail.body).not.toContain('85.07.30')
  expect(found(await main.onboarding.openMail({ id: walk.id, step: 'hand-over' }))).toEqual({
    complete: true,
  })
  expect(asked.at(-1)).toMatch(/^open mailto:els@deproef\.example\?subject=/)
  const page = found(await main.onboarding.handOver({ id: walk.id, actor: 'access-manager' }))
  expect(page.steps).toEqual(['sender', 'upload', 'client-id', 'service-access'])
  expect(JSON.stringify(page)).not.toContain('85.07.30')
  found(await main.onboarding.saveHandOver({ id: walk.id, actor: 'access-manager' }))
  expect(asked.at(-1)).toBe(`pdf social-security-access-manager.pdf hand-over/${walk.id}/access-manager`)
  found(await main.onboarding.printHandOver({ id: walk.id, actor: 'access-manager' }))
  expect(asked.at(-1)).toBe(`print hand-over/${walk.id}/access-manager`)

  // The same page as an e-mail to the same person: what is asked, in order, and nobody's number.
  const toManager = { id: walk.id, actor: 'access-manager' }
  const letter = found(await main.onboarding.mail(toManager))
  expect(letter).toMatchObject({ to: 'els@deproef.example', subject: 'Sociale zekerheid – De Proef' })
  expect(letter.body).toMatch(/1\. Chaman kent uw onderneming[\s\S]*2\. Het REST-kanaal staat aan/)
  expect(letter.body).toContain('Ondernemingsnummer: 0880.820.673')
  expect(letter.body).not.toContain('85.07.30')
  found(await main.onboarding.copyMail(toManager))
  expect(asked.at(-1)).toBe(`copy els@deproef.example\n${letter.subject}\n\n${letter.body}`)
  found(await main.onboarding.openMail(toManager))
  expect(asked.at(-1)).toMatch(/^open mailto:els@deproef\.example\?subject=Sociale%20zekerheid/)
  expect(await main.onboarding.mail({ id: walk.id, actor: 'nobody' })).toMatchObject({
    problem: { code: 'not-found' },
  })
  await walk.done('hand-over', today)

  await walk.waiting('sender', today, today)
  const waiting = found(await main.today.list()).items.find(({ kind }) => kind === 'step-waiting')
  expect(waiting).toMatchObject({ stepId: 'sender', actor: 'access-manager', since: today, askAgain: true })

  for (const step of ['sender', 'upload', 'client-id', 'service-access']) await walk.done(step, today)
  const profile = found(
    await main.profiles.save({
      name: 'De Proef',
      enterpriseNumber: '0880820673',
      role: 'employer',
      environmentId: 'practice',
      certificateId: request.id,
    }),
  )
  const { steps } = found(await main.connections.test({ profileId: profile.id, service: 'social-security' }))
  expect(steps.every(({ outcome }) => outcome === 'passed')).toBe(true)
  await walk.done('test', today)
  expect(await walk.isComplete()).toBe(true)
  expect(found(await main.today.list()).items.filter(({ kind }) => kind.startsWith('step'))).toEqual([])
})

it('survives a restart, and a removal is undone', async () => {
  const first = await openOffice()
  const walk = await follow(first, 'social-security')
  await walk.done('employer-known', '2026-11-20')
  const { evidenceId } = found(
    await first.main.onboarding.addEvidence({
      id: walk.id,
      step: 'employer-known',
      date: '2026-11-20',
      contact: 'Contactcenter',
      note: 'Bevestigd',
      file: { name: 'bewijs.pdf', base64: Buffer.from('%PDF').toString('base64') },
    }),
  )
  await first.close()

  const { asked, desktop } = recorder()
  const second = await openOffice({ folder: first.folder, desktop })
  closing.push(() => second.close())
  const { main } = second
  const run = found(await main.onboarding.get({ id: walk.id }))
  expect(run.steps['employer-known']).toMatchObject({
    state: { state: 'done', on: '2026-11-20' },
    evidence: [{ id: evidenceId, note: 'Bevestigd', file: { name: 'bewijs.pdf', bytes: 4 } }],
  })
  const at = { id: walk.id, step: 'employer-known', evidenceId }
  found(await main.onboarding.saveEvidence(at))
  expect(asked.at(-1)).toBe('save bewijs.pdf')
  found(await main.onboarding.removeEvidence(at))
  found(await main.onboarding.restoreEvidence(at))

  found(await main.onboarding.remove({ id: walk.id }))
  expect(found(await main.onboarding.list())).toEqual([])
  expect(found(await main.onboarding.list({ removed: true }))).toHaveLength(1)
  found(await main.onboarding.restore({ id: walk.id }))
  const [restored] = found(await main.onboarding.list())
  expect(restored?.steps['employer-known']?.evidence[0]).not.toHaveProperty('removedAt')
})

it('refuses what does not exist, and a day that is none', async () => {
  const office = await openOffice()
  closing.push(() => office.close())
  const { main } = office
  expect(await main.onboarding.start({ guideId: 'nothing', name: 'x' })).toMatchObject({
    problem: { code: 'not-found' },
  })
  const walk = await follow(office, 'ons')
  const at = { id: walk.id, step: 'nothing' }
  expect(await main.onboarding.setStep({ ...at, state: { state: 'to-do' } })).toMatchObject({
    problem: { code: 'not-found' },
  })
  expect(await main.onboarding.mail({ ...at, step: 'intake' })).toMatchObject({
    problem: { code: 'not-found' },
  })
  expect(
    await main.onboarding.setStep({ ...at, step: 'intake', state: { state: 'done', on: '2026-02-30' } }),
  ).toMatchObject({ problem: { code: 'invalid-input', fields: { 'state.on': ['date-malformed'] } } })
  expect(await main.onboarding.openMail({ id: walk.id, step: 'approval' })).toMatchObject({
    problem: { code: 'needs-window' },
  })
})

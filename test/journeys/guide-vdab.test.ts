import { afterAll, afterEach, expect, it } from 'vitest'
import { noDesktop, type Desktop } from '../../src-main/platform/desktop'
import type { SystemNotification } from '../../src-main/platform/notifications'
import { ok } from '../../src-shared/result'
import { openOffice, removeFolders } from '../support/engine'
import { follow, found } from '../support/guides'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
afterAll(removeFolders)

const details = { organisation: 'De Proef', enterpriseNumber: '0880.820.673', contact: 'Jan' }

function draft(title: string) {
  return {
    title,
    description:
      'Je ontvangt de gasten, neemt bestellingen op en serveert dranken en gerechten. Je werkt samen met drie collega’s in een zaak met veertig plaatsen, van woensdag tot zondag.',
    employer: { name: 'De Proef', enterpriseNumber: '0880820673' },
    workplace: { postcode: '9000', municipality: 'Gent' },
    apply: { email: 'jobs@deproef.example' },
    publication: { from: '2027-02-01', until: '2027-03-31' },
  }
}

it('pushing: from the contract over rounds of test vacancies to live credentials', async () => {
  let day = new Date('2026-12-21T09:00:00Z')
  const shown: SystemNotification[] = []
  let clipboard = ''
  const desktop: Desktop = {
    ...noDesktop,
    copy: (text) => {
      clipboard = text
      return Promise.resolve(ok({}))
    },
  }
  const office = await openOffice({
    now: () => day,
    desktop,
    notifications: { show: (one) => shown.push(one) },
  })
  closing.push(() => office.close())
  const { main, engine } = office
  const walk = await follow(office, 'vdab-post', details)

  for (const step of ['post-request', 'post-talk']) await walk.done(step, '2026-12-14')
  await walk.skip('partner')
  await walk.done('contract', '2026-12-21')

  // Five working days later, past Christmas, a weekend and nothing else.
  await walk.waiting('test-credentials', '2026-12-21')
  const run = found(await main.onboarding.get({ id: walk.id }))
  expect(run.progress.dues).toEqual([{ stepId: 'test-credentials', day: '2026-12-29', kind: 'expect' }])
  await engine.tidy()
  expect(shown).toEqual([])
  const calendar = found(await main.onboarding.calendar({ id: walk.id }))
  expect(calendar.entries).toBe(1)
  expect(calendar.ics).toContain('DTSTART;VALUE=DATE:20261229')

  // They are late: a reminder, once.
  day = new Date('2026-12-30T09:00:00Z')
  expect(found(await main.today.list()).items).toContainEqual(
    expect.objectContaining({
      kind: 'step-waiting',
      stepId: 'test-credentials',
      expected: '2026-12-29',
      urgency: 'past',
    }),
  )
  await office.close()
  const next = await openOffice({
    folder: office.folder,
    now: () => day,
    desktop,
    notifications: { show: (one) => shown.push(one) },
  })
  closing.push(() => next.close())
  await next.engine.tidy()
  expect(shown.map(({ title, screen }) => [title, screen])).toEqual([
    ['Nog niets gehoord? Stap 1 – VDAB bezorgt de testgegevens', 'connections'],
  ])
  const { main: again } = next

  // The credentials go to the keychain, in whatever form, and come back only when asked for.
  const at = { id: walk.id, step: 'test-credentials' }
  const secret = 'Supplier 4711 / competenties / geheim-woord'
  found(
    await again.onboarding.keepSecret({
      ...at,
      name: 'Testgegevens',
      secret: { kind: 'text', text: secret },
    }),
  )
  const kept = found(await again.onboarding.get({ id: walk.id }))
  expect(kept.steps['test-credentials']?.secret).toMatchObject({ kind: 'text', name: 'Testgegevens' })
  expect(JSON.stringify(kept)).not.toContain('geheim')
  found(await again.onboarding.copySecret(at))
  expect(clipboard).toBe(secret)

  const set = async (step: string, on: string) =>
    found(await again.onboarding.setStep({ id: walk.id, step, state: { state: 'done', on } }))
  const afterReceipt = await set('test-credentials', '2027-01-04')
  expect(afterReceipt.progress.dues).toEqual([
    { stepId: 'test-vacancies', day: '2027-01-19', kind: 'act' },
    { stepId: 'accepted', day: '2027-04-05', kind: 'look' },
  ])
  for (const step of ['test-login', 'test-call', 'test-file']) await set(step, '2027-01-06')

  // Five vacancies, one of them refused, then better.
  const titles = ['Zaalmedewerker', 'Hulpkok', 'Afwasser', 'Barmedewerker', 'Verpleegkundige']
  const ids: string[] = []
  for (const title of titles) ids.push(found(await again.vacancies.save({ draft: draft(title) })).id)
  const phase = walk.id
  const sendable = async () =>
    found(await again.today.list()).items.find(({ kind }) => kind === 'vacancies-to-send')
  expect(await sendable()).toMatchObject({ runId: phase, stepId: 'test-vacancies', count: 5 })
  expect(
    await again.vacancies.sendRound({ phase, vacancyIds: ids.slice(0, 4), sentOn: '2027-01-10' }),
  ).toMatchObject({
    problem: { code: 'invalid-input', fields: { vacancyIds: ['too-few-vacancies'] } },
  })
  const first = found(await again.vacancies.sendRound({ phase, vacancyIds: ids, sentOn: '2027-01-11' }))
  const mail = found(await again.onboarding.mail({ id: walk.id, step: 'test-vacancies' }))
  expect(mail).toMatchObject({ to: 'openservices@vdab.be' })
  await set('test-vacancies', '2027-01-11')
  for (const id of ids.slice(1)) {
    found(
      await again.vacancies.judge({
        roundId: first.id,
        vacancyId: id,
        verdict: 'accepted',
        on: '2027-01-20',
      }),
    )
  }
  found(
    await again.vacancies.judge({
      roundId: first.id,
      vacancyId: ids[0]!,
      verdict: 'change',
      feedback: 'Meer over de uren',
      on: '2027-01-20',
    }),
  )
  expect(found(await again.vacancies.rounds({ phase })).phase).toMatchObject({
    step: 'improve',
    accepted: 4,
    toChange: [ids[0]],
  })

  expect(await sendable()).toBeUndefined()
  found(await again.vacancies.save({ id: ids[0], draft: { ...draft('Zaalmedewerker'), hoursPerWeek: 38 } }))
  expect(await sendable()).toMatchObject({ count: 1 })
  const second = found(
    await again.vacancies.sendRound({ phase, vacancyIds: [ids[0]!], sentOn: '2027-01-22' }),
  )
  expect(second.number).toBe(2)
  found(
    await again.vacancies.judge({
      roundId: second.id,
      vacancyId: ids[0]!,
      verdict: 'accepted',
      on: '2027-02-01',
    }),
  )
  const rounds = found(await again.vacancies.rounds({ phase }))
  expect(rounds.phase).toMatchObject({ step: 'accepted', accepted: 5 })
  // What was sent stays as it was sent.
  expect(rounds.rounds[0]?.vacancies[0]?.sent.hoursPerWeek).toBeNull()

  const accepted = await set('accepted', '2027-02-01')
  expect(accepted.progress.dues).toEqual([{ stepId: 'live-credentials', day: '2027-02-08', kind: 'expect' }])
  await set('live-credentials', '2027-02-05')
  expect((await set('first-vacancy', '2027-02-08')).progress.complete).toBe(true)

  found(await again.onboarding.forgetSecret(at))
  expect(await again.onboarding.copySecret(at)).toMatchObject({
    problem: { code: 'not-found', what: 'secret' },
  })
})

it('fetching: account, application, subscription, decision', async () => {
  const office = await openOffice()
  closing.push(() => office.close())
  const walk = await follow(office, 'vdab-fetch', details)
  const order: string[] = []
  for (let next = await walk.next(); next !== undefined; next = await walk.next()) {
    order.push(next)
    await walk.done(next, '2026-11-20')
  }
  expect(order).toEqual([
    'fetch-request',
    'fetch-talk',
    'account',
    'application',
    'subscription',
    'decision',
    'first-fetch',
  ])
  expect(await walk.isComplete()).toBe(true)
})

it('a vacancy is kept however unfinished, and exported as a document and as a draft of HR-XML', async () => {
  const office = await openOffice()
  closing.push(() => office.close())
  const { main } = office
  const empty = found(await main.vacancies.save({ draft: {} }))
  expect(empty.defects.filter(({ code }) => code === 'required').length).toBeGreaterThan(3)
  const { id, defects } = found(
    await main.vacancies.save({ id: empty.id, draft: draft('Verpleegster (m/v)') }),
  )
  expect(defects.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['title-gender-marker', 'title-gendered']),
  )

  const markdown = found(await main.vacancies.document({ id, format: 'markdown' }))
  expect(markdown.text).toContain('# Verpleegster (m/v)')
  expect(markdown.text).toContain('Ondernemingsnummer: 0880820673')
  const xml = found(await main.vacancies.document({ id, format: 'hr-xml' }))
  expect(xml.fileName).toBe('verpleegster-m-v.xml')
  expect(xml.text).toContain('Ontwerp, niet door VDAB gevalideerd')
  const html = found(await main.vacancies.document({ id, format: 'html' }))
  expect(html.text).toMatch(/^<!doctype html>/)

  found(await main.vacancies.remove({ id }))
  expect(found(await main.vacancies.list())).toEqual([])
  found(await main.vacancies.restore({ id }))
  expect(found(await main.vacancies.list())).toMatchObject([{ id }])
})

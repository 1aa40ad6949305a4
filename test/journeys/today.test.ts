import { afterAll, afterEach, expect, it } from 'vitest'
import { practicePeople } from '../../src-shared/precontract/practice-people'
import type { SystemNotification } from '../../src-main/platform/notifications'
import { openOffice, removeFolders } from '../support/engine'
import { follow, found } from '../support/guides'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
afterAll(removeFolders)

const lotte = practicePeople.find(({ shows }) => shows === 'flexi-and-student-ok')!.insz

it('a flexi-job answer is to be repeated once the next quarter can be asked for, and no more after that', async () => {
  let day = new Date('2026-11-20T09:00:00Z')
  const office = await openOffice({ now: () => day })
  closing.push(() => office.close())
  const { main } = office
  const again = async () => found(await main.today.list()).items.filter(({ kind }) => kind === 'check-again')
  const check = async (startDate: string) =>
    found(
      await main.precontract.check({
        profileId: 'practice',
        citizen: lotte,
        startDate,
        candidateName: 'Lotte',
      }),
    )

  const first = await check('2026-12-05')
  expect(await again()).toEqual([])
  day = new Date('2026-12-01T09:00:00Z')
  expect(await again()).toEqual([
    {
      kind: 'check-again',
      checkId: first.id,
      profileId: 'practice',
      citizenMasked: first.citizenMasked,
      candidateName: 'Lotte',
      quarter: '2027-01-01',
      practice: true,
    },
  ])
  // Still open when the quarter has ended.
  day = new Date('2027-01-15T09:00:00Z')
  expect(await again()).toHaveLength(1)
  await check('2027-02-01')
  expect(await again()).toEqual([])
})

it('a removed answer, one that was no, and one of long ago are not', async () => {
  let day = new Date('2026-12-01T09:00:00Z')
  const office = await openOffice({ now: () => day })
  closing.push(() => office.close())
  const { main } = office
  const again = async () => found(await main.today.list()).items.filter(({ kind }) => kind === 'check-again')
  const bram = practicePeople.find(({ shows }) => shows === 'flexi-not-ok')!.insz
  found(await main.precontract.check({ profileId: 'practice', citizen: bram, startDate: '2026-12-05' }))
  expect(await again()).toEqual([])
  const { id } = found(
    await main.precontract.check({ profileId: 'practice', citizen: lotte, startDate: '2026-12-05' }),
  )
  expect(await again()).toHaveLength(1)
  found(await main.precontract.remove({ id }))
  expect(await again()).toEqual([])
  found(await main.precontract.restore({ id }))
  day = new Date('2027-04-01T09:00:00Z')
  expect(await again()).toEqual([])
})

it('a certificate about to end is shown at 90, 30 and 7 days, and reminded of once for each', async () => {
  let day = new Date('2026-12-01T09:00:00Z')
  const shown: SystemNotification[] = []
  const options = {
    now: () => day,
    notifications: { show: (one: SystemNotification) => void shown.push(one) },
  }
  let office = await openOffice(options)
  closing.push(() => office.close())
  const made = found(
    await office.main.certificates.createRequest({
      purpose: 'social-security',
      keyBits: 2048,
      subject: {
        commonName: 'Café 85073003328',
        organization: 'Café',
        organizationalUnit: '',
        locality: '',
        state: '',
        country: 'BE',
        email: '',
      },
    }),
  )
  found(await office.main.certificates.selfSign({ id: made.id, days: 100 }))
  const within = async () =>
    found(await office.main.today.list()).items.map((item) =>
      item.kind === 'certificate-expiring' ? item.within : 0,
    )
  const restart = async () => {
    await office.close()
    office = await openOffice({ ...options, folder: office.folder })
    await office.engine.tidy()
  }
  expect(await within()).toEqual([])
  for (const [later, term] of [
    [15, 90],
    [75, 30],
    [96, 7],
  ] as const) {
    day = new Date(Date.parse('2026-12-01T09:00:00Z') + later * 86_400_000)
    await restart()
    await restart()
    expect(await within()).toEqual([term])
  }
  expect(shown.map(({ title, screen }) => `${title} ${screen}`)).toEqual(
    Array(3).fill('Certificaat Café ••• loopt af certificates'),
  )
})

it('what waits for you comes before what waits for them, and what is late before both', async () => {
  let day = new Date('2026-12-01T09:00:00Z')
  const office = await openOffice({ now: () => day })
  closing.push(() => office.close())
  const walk = await follow(office, 'vdab-post')
  for (const step of ['post-request', 'post-talk', 'contract']) await walk.done(step, '2026-11-02')
  await walk.done('test-credentials', '2026-11-09')
  for (const step of ['test-login', 'test-call', 'test-file']) await walk.done(step, '2026-11-10')
  await walk.waiting('accepted', '2026-11-20')
  await follow(office, 'ons')
  const lines = async () =>
    found(await office.main.today.list()).items.map((item) =>
      'actor' in item || item.kind === 'step-to-do'
        ? `${item.kind} ${item.stepId} ${item.urgency ?? '-'}`
        : item.kind,
    )
  expect(await lines()).toEqual([
    'step-to-do test-vacancies past',
    'step-to-do care-organisation -',
    'step-waiting accepted -',
  ])
  day = new Date('2026-11-22T09:00:00Z')
  expect((await lines())[0]).toBe('step-to-do test-vacancies soon')
})

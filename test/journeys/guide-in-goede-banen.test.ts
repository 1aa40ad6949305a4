import { afterAll, afterEach, expect, it } from 'vitest'
import { openOffice, removeFolders, type Office } from '../support/engine'
import { follow, found } from '../support/guides'

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

const details = { organisation: 'De Proef', application: 'deproef', customerNumber: '4711', contact: 'Jan' }

it('only chosen vacancies: medium, publications, address, feed, and then the wait', async () => {
  const opened = await office()
  const { main } = opened
  const walk = await follow(opened, 'in-goede-banen-medium', details)
  for (const step of ['account', 'medium', 'medium-publications']) await walk.done(step, '2026-11-20')
  await walk.skip('apply-link')

  const composed = found(
    await main.jobFeed.address({ way: 'medium', application: 'https://deproef.carerix.net/' }),
  )
  expect(composed).toEqual({
    application: 'deproef',
    wasApplicationHost: true,
    address: {
      documented: 'http://deproef.carerix.com/cxtools/IGBFeed.php',
      secure: 'https://deproef.carerix.com/cxtools/IGBFeed.php',
    },
  })
  expect(await main.jobFeed.address({ way: 'medium', application: 'de proef' })).toMatchObject({
    problem: { code: 'invalid-input', fields: { application: ['application-name'] } },
  })
  await walk.done('medium-url', '2026-11-20')
  await walk.done('general-account', '2026-11-20')
  await walk.skip('user-accounts')

  const feeds = found(await main.jobFeed.practiceFeeds())
  const url = feeds[0]!.url.replace('/practice/feeds/jobs', '/cxtools/IGBFeed.php')
  const check = found(await main.jobFeed.check({ url }))
  expect(check).toMatchObject({ recordCount: 5, defects: [] })
  await walk.done('feed', '2026-11-20')

  found(
    await main.onboarding.change({
      id: walk.id,
      details: { ...details, feedUrl: url, inGoedeBanenEmail: 'feeds@igb.example' },
    }),
  )
  const mail = found(await main.onboarding.mail({ id: walk.id, step: 'send-url' }))
  expect(mail.to).toBe('feeds@igb.example')
  expect(mail.body).toContain(url)
  expect(mail.body).toContain('4711')
  await walk.done('send-url', '2026-11-20')
  await walk.waiting('read', '2026-11-20')
  expect(await walk.isComplete()).toBe(false)
  for (const step of ['read', 'visible']) await walk.done(step, '2026-11-27')
  expect(await walk.isComplete()).toBe(true)
})

it('the same vacancies as the website: the address is asked, not invented', async () => {
  const opened = await office()
  const { main } = opened
  const walk = await follow(opened, 'in-goede-banen-website', details)
  const composed = found(await main.jobFeed.address({ way: 'website', application: 'deproef' }))
  expect(composed).toEqual({ application: 'deproef', wasApplicationHost: false })
  expect(found(await main.onboarding.mail({ id: walk.id, step: 'website-url' })).body).toContain('deproef')
  await walk.skip('user-accounts')
  for (let next = await walk.next(); next !== undefined; next = await walk.next())
    await walk.done(next, '2026-11-20')
  expect(await walk.isComplete()).toBe(true)
})

it('another account for an installation that works', async () => {
  const opened = await office()
  const walk = await follow(opened, 'in-goede-banen-account', details)
  await walk.waiting('new-account', '2026-11-20')
  expect(found(await opened.main.today.list()).items).toContainEqual(
    expect.objectContaining({ kind: 'step-waiting', stepId: 'new-account', actor: 'in-goede-banen' }),
  )
  await walk.done('new-account', '2026-11-21')
  await walk.done('general-account', '2026-11-21')
  for (const step of ['user-accounts', 'own-account']) await walk.skip(step)
  await walk.done('feed', '2026-11-21')
  expect(await walk.isComplete()).toBe(true)
})

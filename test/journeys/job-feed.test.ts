import { createServer } from 'node:http'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { openOffice, removeFolders, type Office } from '../support/engine'
import { startHttp } from '../support/http-servers'

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

async function practiceFeeds({ main }: Office): Promise<(shape: string) => string> {
  const feeds = new Map(found(await main.jobFeed.practiceFeeds()).map(({ shape, url }) => [shape, url]))
  return (shape) => feeds.get(shape)!
}

describe('the practice feeds', () => {
  it.each([
    ['jobs', 'indeed', 'utf-8'],
    ['rss', 'rss', 'utf-8'],
    ['vacatures', 'xml', 'utf-8'],
    ['windows-1252', 'indeed', 'windows-1252'],
    ['utf-16', 'indeed', 'utf-16le'],
  ])('%s is recognised as %s in %s, with five good vacancies', async (shape, format, encoding) => {
    const opened = await office()
    const url = await practiceFeeds(opened)
    const check = found(await opened.main.jobFeed.check({ url: url(shape) }))
    expect(check).toMatchObject({ format, encoding, recordCount: 5, defects: [] })
    expect(check.records.map(({ title }) => title)).toContain('Verpleegkundige')
    expect(check.records[3]?.excerpt).toContain('collega’s')
  })

  it('each way to go wrong is told', async () => {
    const opened = await office()
    const url = await practiceFeeds(opened)
    const codes = async (shape: string) => {
      const check = found(await opened.main.jobFeed.check({ url: url(shape) }))
      return check.defects.map(({ code, record }) => (record === undefined ? code : `${record} ${code}`))
    }
    expect(await codes('empty')).toEqual(['empty-answer'])
    expect(await codes('login')).toEqual(['html-instead-of-feed'])
    expect(await codes('no-vacancies')).toEqual(['no-records'])
    expect(await codes('malformed')).toEqual(['xml-malformed'])
    expect(await codes('bomb')).toContain('entities-ignored')
    expect(await codes('moved')).toEqual(['redirected'])
    expect((await codes('defects')).sort()).toEqual(
      [
        '1 duplicate-id',
        '2 title-full-stop',
        '3 missing-apply-url',
        '4 apply-url-carerix',
        '4 date-future',
        '5 description-short',
        '5 double-escaped',
      ].sort(),
    )
    expect(await opened.main.jobFeed.check({ url: url('closed') })).toEqual({
      ok: false,
      problem: { code: 'feed-refused', status: 403 },
    })
    expect(await opened.main.jobFeed.check({ url: url('moved-in-circles') })).toMatchObject({
      problem: { code: 'feed-redirect', reason: 'too-many' },
    })
  })

  it('a check has the shape that scripts rely on', async () => {
    const opened = await office()
    const url = await practiceFeeds(opened)
    const check = found(await opened.main.jobFeed.check({ url: url('jobs') }))
    expect(Object.keys(check)).toEqual(expect.arrayContaining(['records', 'defects', 'format', 'encoding']))
    expect(check.records[0]).toMatchObject({ index: 0, id: '4101', title: 'Zaalmedewerker', city: 'Gent' })
  })
})

describe('a kept feed', () => {
  it('is checked daily, compared with the day before, and shown on Today when vacancies went', async () => {
    let day = new Date('2026-11-23T09:00:00Z')
    let shape = 'jobs'
    const relay = await startHttp((_request, response) => {
      response.writeHead(302, { location: `${origin}/practice/feeds/${shape}` }).end()
    })
    closing.push(() => relay.stop())
    const opened = await office({ now: () => day })
    const { main, engine } = opened
    const origin = (await practiceFeeds(opened))('jobs').replace(/\/practice.*/, '')
    const { id } = found(
      await main.jobFeed.save({ name: 'InGoedeBanen', url: `${relay.origin}/feed`, daily: true }),
    )

    await engine.tidy()
    const [feed] = found(await main.jobFeed.list())
    expect(feed).toMatchObject({ id, last: { recordCount: 5 } })
    expect(feed?.last?.comparison).toBeUndefined()
    expect(found(await main.today.list()).items).toEqual([])

    shape = 'fewer'
    day = new Date('2026-11-24T09:00:00Z')
    const again = found(await main.jobFeed.check({ url: `${relay.origin}/feed` }))
    expect(again.comparison?.gone).toEqual([{ id: '4101', title: 'Zaalmedewerker' }])
    expect(found(await main.today.list()).items).toMatchObject([
      { kind: 'feed-changed', feedId: id, gone: 1, errors: 0 },
    ])

    found(await main.jobFeed.remove({ id }))
    expect(found(await main.jobFeed.list())).toEqual([])
    found(await main.jobFeed.restore({ id }))
    expect(found(await main.jobFeed.list())).toHaveLength(1)
  })

  it('gives its vacancies a page at a time', async () => {
    const rows = Array.from(
      { length: 450 },
      (_, index) =>
        `<job><id>${index}</id><title>Baan ${index}</title><url>https://x.example/${index}</url></job>`,
    )
    const server = await startHttp((_request, response) => response.end(`<source>${rows.join('')}</source>`))
    closing.push(() => server.stop())
    const { main } = await office()
    const check = found(await main.jobFeed.check({ url: server.origin, limit: 10 }))
    expect(check.records).toHaveLength(10)
    const page = found(await main.jobFeed.records({ checkId: check.id, offset: 395, limit: 20 }))
    expect(page.total).toBe(450)
    expect(page.records.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, index) => String(395 + index)),
    )
  })
})

describe('limits of the fetch', () => {
  it('stops at too many bytes, whatever the server promises', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 'x')
    const server = await startHttp((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(megabyte));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    })
    closing.push(() => server.stop())
    const { main } = await office()
    expect(await main.jobFeed.check({ url: server.origin })).toMatchObject({
      problem: { code: 'feed-too-large' },
    })
  })

  it('does not leave the web, and takes no password in an address', async () => {
    const server = await startHttp((_request, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    )
    closing.push(() => server.stop())
    const { main } = await office()
    expect(await main.jobFeed.check({ url: server.origin })).toMatchObject({
      problem: { code: 'feed-redirect', reason: 'not-web' },
    })
    expect(await main.jobFeed.check({ url: 'https://me:secret@x.example/' })).toMatchObject({
      problem: { code: 'invalid-input', fields: { url: ['url-has-credentials'] } },
    })
  })

  it('can be cancelled, and tells a server that is not there', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    closing.push(
      () =>
        new Promise((resolve) => {
          silent.closeAllConnections()
          silent.close(() => resolve())
        }),
    )
    const { port } = silent.address() as { port: number }
    const { main } = await office()
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 100)
    expect(
      await main.jobFeed.check({ url: `http://127.0.0.1:${port}` }, { signal: stop.signal }),
    ).toMatchObject({
      problem: { code: 'cancelled' },
    })
    expect(await main.jobFeed.check({ url: 'http://127.0.0.1:9/' })).toMatchObject({
      problem: { code: 'unreachable' },
    })
  })
})

it('a 20 MB feed is checked while everything else goes on', async () => {
  const text = 'Je ontvangt gasten en serveert gerechten. '.repeat(48)
  const parts: string[] = []
  for (let size = 0, index = 0; size < 20_000_000; index += 1) {
    const job = `<job><referencenumber>${index}</referencenumber><title>Baan ${index}</title><url>https://x.example/${index}</url><applyUrl>https://x.example/a/${index}</applyUrl><description><![CDATA[${text}]]></description></job>`
    parts.push(job)
    size += job.length
  }
  const body = Buffer.from(`<?xml version="1.0" encoding="utf-8"?><source>${parts.join('')}</source>`)
  const server = await startHttp((_request, response) => response.end(body))
  closing.push(() => server.stop())
  const { main } = await office()
  const check = found(await main.jobFeed.check({ url: server.origin }))
  expect(check.recordCount).toBe(parts.length)
  expect(check.records).toHaveLength(parts.length)
  expect(check.records.at(-1)).toMatchObject({ title: `Baan ${parts.length - 1}` })
})

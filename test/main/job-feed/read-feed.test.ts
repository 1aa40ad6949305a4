import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readFeed, type ReadFeed, type ReadInput } from '../../../src-main/job-feed/reading/read-feed'
import type { FeedRecord } from '../../../src-shared/job-feed/job-feed.model'

const now = '2026-11-22T10:00:00Z'
const long =
  'Je ontvangt de gasten, neemt bestellingen op en serveert dranken en gerechten in een zaak met veertig plaatsen.'

function read(
  content: string | Uint8Array,
  more: Partial<ReadInput> = {},
): ReadFeed & { records: FeedRecord[] } {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const outcome = readFeed({ bytes, now, ...more })
  if (!('feed' in outcome)) throw new Error('too large')
  return { ...outcome.feed, records: outcome.feed.pages.flatMap((page) => JSON.parse(page) as FeedRecord[]) }
}

const codes = (feed: ReadFeed) =>
  feed.defects.map(({ code, record }) => (record === undefined ? code : `${record} ${code}`))

function job(parts: Record<string, string> = {}): string {
  const all = {
    title: '<![CDATA[Zaalmedewerker]]>',
    referencenumber: '101',
    url: 'https://www.deproef.example/vacature-101',
    applyUrl: 'https://www.deproef.example/solliciteer?pub=101',
    company: 'De Proef &amp; Zonen',
    city: 'Gent',
    date: '2026-11-20 09:30:00 +0100',
    description: `<![CDATA[<p>${long}</p>]]>`,
    ...parts,
  }
  return `<job>${Object.entries(all)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</job>`
}
const indeed = (...jobs: string[]) =>
  `<?xml version="1.0" encoding="utf-8"?><source><publisher>De Proef</publisher>${jobs.join('')}</source>`

describe('shapes', () => {
  test('the list of jobs that job sites read', () => {
    const feed = read(indeed(job(), job({ referencenumber: '102', title: 'Kok' })))
    expect(feed).toMatchObject({
      format: 'indeed',
      encoding: 'utf-8',
      recordPath: 'source/job',
      recordCount: 2,
      defects: [],
    })
    expect(feed.records[0]).toEqual({
      index: 0,
      id: '101',
      title: 'Zaalmedewerker',
      url: 'https://www.deproef.example/vacature-101',
      applyUrl: 'https://www.deproef.example/solliciteer?pub=101',
      company: 'De Proef & Zonen',
      city: 'Gent',
      date: '2026-11-20 09:30:00 +0100',
      excerpt: long,
      descriptionLength: long.length,
    })
  })

  test('one job alone is still a list', () => {
    expect(read(indeed(job()))).toMatchObject({ format: 'indeed', recordCount: 1 })
  })

  test('RSS, with the title of the channel left out', () => {
    const item = `<item><title>Kok</title><link>https://x.example/1</link><guid>1</guid><pubDate>Fri, 20 Nov 2026 09:00:00 +0100</pubDate><description>&lt;p&gt;${long}&lt;/p&gt;</description><applyUrl>https://x.example/a1</applyUrl></item>`
    const feed = read(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Vacatures</title><link>https://x.example</link><description>Alle vacatures</description>${item}</channel></rss>`,
    )
    expect(feed).toMatchObject({ format: 'rss', recordPath: 'rss/channel/item', recordCount: 1, defects: [] })
    expect(feed.records[0]).toMatchObject({ id: '1', title: 'Kok', descriptionLength: long.length })
  })

  test('an RSS channel without items has no vacancies', () => {
    const feed = read(
      '<rss><channel><title>Vacatures</title><link>https://x.example</link><description>Leeg</description></channel></rss>',
    )
    expect(feed).toMatchObject({ format: 'rss', recordCount: 0 })
    expect(codes(feed)).toEqual(['no-records'])
  })

  test('Atom', () => {
    const feed = read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>V</title><entry><id>urn:1</id><title>Kok</title><link href="https://x.example/1"/><updated>2026-11-20T09:00:00Z</updated><summary>${long}</summary></entry></feed>`,
    )
    expect(feed).toMatchObject({ format: 'atom', recordCount: 1 })
    expect(feed.records[0]).toMatchObject({ id: 'urn:1', title: 'Kok', url: 'https://x.example/1' })
  })

  test('HR-XML, with its parts deep inside', () => {
    const opening = (id: string) =>
      `<PositionOpening><PositionRecordInfo><Id><IdValue>${id}</IdValue></Id></PositionRecordInfo><PositionProfile><PositionDetail><Company><Name>De Proef</Name></Company><PhysicalLocation><PostalAddress><Municipality>Gent</Municipality></PostalAddress></PhysicalLocation><PositionTitle>Kok</PositionTitle></PositionDetail><FormattedPositionDescription><Name>Omschrijving</Name><Value>${long}</Value></FormattedPositionDescription><HowToApply><ApplicationMethod><InternetWebAddress>https://x.example/${id}</InternetWebAddress></ApplicationMethod></HowToApply></PositionProfile></PositionOpening>`
    const feed = read(
      `<Envelope xmlns="http://ns.hr-xml.org"><Packet>${opening('7')}</Packet><Packet>${opening('8')}</Packet></Envelope>`,
    )
    expect(feed).toMatchObject({ format: 'hr-xml', recordCount: 2 })
    expect(feed.records[1]).toMatchObject({
      id: '8',
      title: 'Kok',
      city: 'Gent',
      applyUrl: 'https://x.example/8',
      descriptionLength: long.length,
    })
  })

  test('a Dutch list that nobody announced', () => {
    const feed = read(
      `<?xml version="1.0"?><export><vacatures><vacature nummer="A1"><functietitel>Kok</functietitel><plaats>Gent</plaats><omschrijving>${long}</omschrijving></vacature><vacature nummer="A2"><functietitel>Ober</functietitel><plaats>Aalst</plaats><omschrijving>${long}</omschrijving></vacature></vacatures></export>`,
    )
    expect(feed).toMatchObject({ format: 'xml', recordPath: 'export/vacatures/vacature', recordCount: 2 })
    expect(feed.records.map(({ id, title, city }) => [id, title, city])).toEqual([
      ['A1', 'Kok', 'Gent'],
      ['A2', 'Ober', 'Aalst'],
    ])
  })

  test('JSON, with numbers and nothing in it', () => {
    const feed = read(
      JSON.stringify({
        total: 2,
        jobs: [
          { id: 7, title: 'Kok', description: long, url: 'https://x.example/7', company: null },
          { id: 8, title: 'Ober', description: long, url: 'https://x.example/8', company: null },
        ],
      }),
    )
    expect(feed).toMatchObject({ format: 'json', recordPath: 'jobs', recordCount: 2 })
    expect(feed.records[0]).toMatchObject({ id: '7', title: 'Kok' })
  })
})

describe('what is no feed', () => {
  test.each([
    ['', 'empty', 'empty-answer'],
    ['  \n ', 'empty', 'empty-answer'],
    [
      '<!DOCTYPE html><html><head><title>Aanmelden</title></head><body><br></body></html>',
      'html',
      'html-instead-of-feed',
    ],
    [
      '<?xml version="1.0"?><!-- x --><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
      'html',
      'html-instead-of-feed',
    ],
    ['Access denied', 'text', 'not-a-feed'],
    ['{"jobs": [', 'json', 'json-malformed'],
  ])('%s', (text, format, code) => {
    const feed = read(text)
    expect(feed.format).toBe(format)
    expect(codes(feed)).toEqual([code])
    expect(feed.records).toEqual([])
  })

  test('malformed XML is told with its place, and read as far as it goes', () => {
    const feed = read(`<source>\n${job()}\n<job><title>Half</job></source>`)
    expect(feed.defects).toContainEqual(expect.objectContaining({ code: 'xml-malformed', line: 3 }))
    expect(feed.records[0]).toMatchObject({ id: '101' })
  })
})

describe('encodings', () => {
  const latin = (text: string) => Buffer.from(text.replace(/€/g, '\u0080'), 'latin1')

  test('by their byte order mark', () => {
    const text = `\ufeff${indeed(job({ title: 'Café' })).replace('utf-8', 'utf-16')}`
    expect(read(Buffer.from(text, 'utf16le'))).toMatchObject({
      encoding: 'utf-16le',
      records: [{ title: 'Café' }],
    })
    expect(read(Buffer.from(text, 'utf16le').swap16())).toMatchObject({
      encoding: 'utf-16be',
      records: [{ title: 'Café' }],
    })
    expect(read(`\ufeff${indeed(job({ title: 'Café' }))}`)).toMatchObject({
      encoding: 'utf-8',
      defects: [],
      records: [{ title: 'Café' }],
    })
  })

  test('by the declaration, with the euro sign of windows-1252', () => {
    const xml = indeed(job({ title: 'Café à 15 €' })).replace('utf-8', 'ISO-8859-1')
    expect(read(latin(xml))).toMatchObject({
      encoding: 'iso-8859-1',
      defects: [],
      records: [{ title: 'Café à 15 €' }],
    })
  })

  test('by the server', () => {
    const xml = indeed(job({ title: 'Café' })).replace(' encoding="utf-8"', '')
    expect(read(latin(xml), { contentType: 'text/xml; charset=windows-1252' })).toMatchObject({
      encoding: 'windows-1252',
      defects: [],
      records: [{ title: 'Café' }],
    })
  })

  test('by guessing, and saying so', () => {
    const feed = read(
      latin('<?xml version="1.0"?>' + indeed(job({ title: 'Café' })).replace(/<\?.*?\?>/, '')),
    )
    expect(feed).toMatchObject({ encoding: 'windows-1252', records: [{ title: 'Café' }] })
    expect(codes(feed)).toEqual(['encoding-undeclared'])
  })

  test('a declaration that is not true, contradicted or unknown is told', () => {
    expect(codes(read(latin(indeed(job({ title: 'Café' })))))).toEqual(['bytes-undecodable'])
    expect(codes(read(indeed(job()), { contentType: 'text/xml; charset=iso-8859-1' }))).toEqual([
      'encoding-contradicted',
    ])
    expect(codes(read(indeed(job()).replace('utf-8', 'klingon')))).toEqual(['encoding-unknown'])
  })

  test('garbled letters and double encoding are seen', () => {
    const garbled = Buffer.from('Café').toString('latin1')
    expect(codes(read(indeed(job({ title: garbled }))))).toEqual(['0 mojibake'])
    expect(codes(read(indeed(job({ description: `<![CDATA[&lt;p&gt;${long}&lt;/p&gt;]]>` }))))).toEqual([
      '0 double-escaped',
    ])
    expect(codes(read(indeed(job({ description: `&lt;p&gt;${long}&lt;/p&gt;` }))))).toEqual([])
  })
})

describe('defects of vacancies', () => {
  test.each([
    [{ referencenumber: '' }, '0 missing-id'],
    [{ title: '' }, '0 missing-title'],
    [{ title: 'Kok (Sr.)' }, '0 title-full-stop'],
    [{ url: '' }, '0 missing-url'],
    [{ url: 'geen adres' }, '0 url-malformed'],
    [{ url: 'javascript:alert(1)' }, '0 url-malformed'],
    [{ url: 'http://www.deproef.example/101' }, '0 url-not-https'],
    [{ applyUrl: '' }, '0 missing-apply-url'],
    [{ applyUrl: 'https://deproef.carerix.com/apply?id=101' }, '0 apply-url-carerix'],
    [{ description: '' }, '0 description-missing'],
    [{ description: 'Leuke job' }, '0 description-short'],
    [{ date: 'gisteren' }, '0 date-unreadable'],
    [{ date: '2026-02-30' }, '0 date-unreadable'],
    [{ date: '2027-01-15' }, '0 date-future'],
    [{ date: '20-11-2024' }, '0 date-old'],
  ])('%j: %s', (parts, code) => {
    const good = job({ referencenumber: '999' })
    expect(codes(read(indeed(job(parts), good)))).toEqual([code])
  })

  test('the same number twice lands on the second', () => {
    expect(codes(read(indeed(job(), job(), job({ referencenumber: '102' }))))).toEqual(['1 duplicate-id'])
  })

  test('a feed that knows no apply link says so once', () => {
    const without = job().replace(/<applyUrl>.*?<\/applyUrl>/, '')
    const feed = read(indeed(without, without.replace('101', '102')))
    expect(feed.defects).toContainEqual({ code: 'missing-apply-url', level: 'warning', count: 2 })
  })

  test('exactly the number asked for is suspicious', () => {
    expect(codes(read(indeed(job(), job({ referencenumber: '102' })), { asked: 2 }))).toEqual([
      'exactly-count',
    ])
    expect(codes(read(indeed(job()), { asked: 2 }))).toEqual([])
  })

  test('a defect that most share is counted, not repeated without end', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      job({ referencenumber: String(index), title: 'Kok.' }),
    )
    const { defects } = read(indeed(...many))
    expect(
      defects.filter(({ code, record }) => code === 'title-full-stop' && record !== undefined),
    ).toHaveLength(200)
    expect(defects).toContainEqual({ code: 'title-full-stop', level: 'warning', count: 500 })
  })
})

test('a document type declaration is taken out, whatever it holds, and the lines stay', () => {
  const doctype = `<!DOCTYPE source [\n<!-- don't read "this> -->\n<!ELEMENT source (job*)>\n<!ATTLIST job id CDATA ">">\n]>`
  const feed = read(`<?xml version="1.0"?>\n${doctype}\n<source>${job()}</oops></source>`)
  expect(feed).toMatchObject({ format: 'indeed', recordCount: 1 })
  expect(feed.defects).toMatchObject([{ code: 'xml-malformed', line: 7 }])
})

test('two checks are compared by number: what came, went and changed', () => {
  const first = read(
    indeed(job(), job({ referencenumber: '102', title: 'Kok' }), job({ referencenumber: '103' })),
  )
  const second = read(
    indeed(
      job({ city: 'Brugge' }),
      job({ referencenumber: '103' }),
      job({ referencenumber: '104', title: 'Ober' }),
    ),
    {
      before: { since: '2026-11-21T10:00:00Z', fingerprints: first.fingerprints },
    },
  )
  expect(second.comparison).toEqual({
    since: '2026-11-21T10:00:00Z',
    added: [{ id: '104', title: 'Ober' }],
    gone: [{ id: '102', title: 'Kok' }],
    changed: [{ id: '101', title: 'Zaalmedewerker' }],
    counts: { added: 1, gone: 1, changed: 1 },
  })
})

test('a packed answer is unpacked, a packed bomb is not', () => {
  expect(read(gzipSync(indeed(job())), { contentEncoding: 'gzip' })).toMatchObject({ recordCount: 1 })
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '))
  expect(bomb.length).toBeLessThan(100_000)
  expect(readFeed({ bytes: bomb, contentEncoding: 'gzip', now })).toEqual({ tooLarge: true })
})

test('records come in pages, so that a long list is never written out at once', () => {
  const { pages, recordCount } = read(
    indeed(...Array.from({ length: 450 }, (_, index) => job({ referencenumber: String(index) }))),
  )
  expect(recordCount).toBe(450)
  expect(pages.map((page) => (JSON.parse(page) as unknown[]).length)).toEqual([200, 200, 50])
})

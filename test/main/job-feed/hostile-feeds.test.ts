import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { readFeed, type ReadFeed } from '../../../src-main/job-feed/reading/read-feed'
import { FeedDefect, FeedRecord } from '../../../src-shared/job-feed/job-feed.model'

const now = '2026-11-22T10:00:00Z'

function read(content: string | Uint8Array, contentType?: string): ReadFeed {
  const outcome = readFeed({
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
    now,
    contentType,
  })
  if (!('feed' in outcome)) throw new Error('too large')
  return outcome.feed
}

/** Whatever came in, what comes out has the promised form. */
function expectWellFormed(feed: ReadFeed): void {
  for (const defect of feed.defects) expect(FeedDefect.safeParse(defect).success).toBe(true)
  for (const page of feed.pages) expect(FeedRecord.array().safeParse(JSON.parse(page)).success).toBe(true)
  expect(feed.pages.flatMap((page) => JSON.parse(page) as unknown[]).length).toBe(
    Math.min(feed.recordCount, 20_000),
  )
}

describe('fuzzing', () => {
  test('any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3000 }),
        fc.option(fc.string({ maxLength: 60 }), { nil: undefined }),
        (bytes, type) => expectWellFormed(read(bytes, type)),
      ),
      { numRuns: 300 },
    )
  })

  test('broken markup of the parts that feeds are made of', () => {
    const piece = fc.constantFrom(
      '<source>',
      '</source>',
      '<job>',
      '</job>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?xml version="1.0"?>',
      '<!DOCTYPE x [',
      '<!ENTITY a "b">',
      ']>',
      '&a;',
      '&#0;',
      '&#x110000;',
      '&lt;',
      '<job ',
      'a="1"',
      "b='",
      '/>',
      '<__proto__>',
      '<constructor>',
      '</constructor>',
      '<item>',
      '<link href="x"/>',
      '<id>7</id>',
      'Kok',
      '\u0000',
      '\ufeff',
      '<description>',
      '</description>',
      '<rss><channel>',
      '{"jobs":[',
      '}',
      '<x:y>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectWellFormed(read(pieces.join('')))),
      { numRuns: 1500 },
    )
  })

  test('any tree of JSON, and the same as text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) =>
        expectWellFormed(read(JSON.stringify({ jobs: [value, value], value }))),
      ),
      { numRuns: 300 },
    )
  })

  test('any vacancy, written correctly, is read back', () => {
    const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
      .map((text) => text.replace(/[\p{Cc}\ufeff<>&]/gu, 'x'))
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (titles) => {
        const jobs = titles.map(
          (title, index) =>
            `<job><id>${index}</id><title>${escaped(title)}</title><url>https://x.example/${index}</url></job>`,
        )
        const feed = read(`<source>${jobs.join('')}</source>`)
        expect(feed.recordCount).toBe(titles.length)
        const [page] = feed.pages
        const found = (JSON.parse(page!) as FeedRecord[]).map(({ title = '' }) => title)
        expect(found).toEqual(
          titles.map((title) =>
            title
              .replace(/&nbsp;|\u00a0/g, ' ')
              .replace(/\s+/g, ' ')
              .trim(),
          ),
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('bombs are inert', () => {
  test('entities that multiply', () => {
    const entities = Array.from(
      { length: 30 },
      (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
    ).join('')
    const feed = read(
      `<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]><source><job><id>1</id><title>&e30;</title><url>https://x.example/1</url></job></source>`,
    )
    expect(feed.defects).toContainEqual({ code: 'entities-ignored', level: 'warning' })
    expect(feed.pages.join('').length).toBeLessThan(500)
  })

  test('files that an entity names', () => {
    const feed = read(
      '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><source><job><id>1</id><title>&f;</title><url>https://x.example/1</url></job></source>',
    )
    expect(feed.pages.join('')).toContain('&f;')
  })

  test.each([
    ['elements nested without end', '<a>'.repeat(300_000)],
    ['closed ones too', '<a>'.repeat(100_000) + '</a>'.repeat(100_000)],
    ['brackets of JSON', '['.repeat(300_000)],
    ['one endless attribute', `<source><job a="${'x'.repeat(3_000_000)}"/></source>`],
    [
      'many attributes',
      `<source><job ${Array.from({ length: 50_000 }, (_, index) => `a${index}="1"`).join(' ')}/></source>`,
    ],
    [
      'many kinds of element',
      `<source>${Array.from({ length: 50_000 }, (_, index) => `<t${index}/>`).join('')}</source>`,
    ],
    ['comments that never end', '<!--'.repeat(200_000)],
    ['CDATA that never ends', `<source>${'<![CDATA['.repeat(100_000)}`],
    ['less-than signs', '<'.repeat(500_000)],
    ['blanks', ' '.repeat(3_000_000)],
    ['ampersands', `<source><job><title>${'&amp;'.repeat(300_000)}</title><id>1</id></job></source>`],
    [
      'angle brackets in a text',
      `<source><job><title><![CDATA[${'<'.repeat(300_000)}]]></title><id>1</id></job></source>`,
    ],
  ])('%s', (_, content) => {
    expectWellFormed(read(content))
  })
})

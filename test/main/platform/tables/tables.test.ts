import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/universal'
import { createTables } from '../../../../src-main/platform/tables/tables'
import { readCsv, writeCsv } from '../../../../src-main/platform/tables/csv'
import { unpacksTooLarge } from '../../../../src-main/platform/tables/xlsx'

const tables = createTables()
const { signal } = new AbortController()
const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding))

describe('reading CSV', () => {
  it.each([
    ['Belgian Excel: BOM, semicolons, CRLF', bytesOf('\ufeffINSZ;Uren\r\n07010189901;7,5\r\n'), 'utf-8', ';'],
    ['Windows-1252', new Uint8Array(Buffer.from('INSZ;Uren\n07010189901;7,5', 'latin1')), 'utf-8', ';'],
    ['commas', bytesOf('INSZ,Uren\n07010189901,"7,5"'), 'utf-8', ','],
    ['tabs', bytesOf('INSZ\tUren\n07010189901\t7,5'), 'utf-8', '\t'],
    ['the hint of Excel', bytesOf('sep=|\r\nINSZ|Uren\r\n07010189901|7,5'), 'utf-8', '|'],
    [
      'Unicode text of Excel',
      new Uint8Array([0xff, 0xfe, ...Buffer.from('INSZ\tUren\r\n07010189901\t7,5', 'utf16le')]),
      'utf-16',
      '\t',
    ],
  ])('understands %s', async (_, bytes, encoding, delimiter) => {
    const read = await tables.read(bytes, undefined, signal)
    expect(read).toEqual({
      ok: true,
      value: {
        format: 'csv',
        encoding,
        delimiter,
        sheet: null,
        sheets: [],
        rows: [
          ['INSZ', 'Uren'],
          ['07010189901', '7,5'],
        ],
      },
    })
  })

  it('reads a long list as it reads a short one', async () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `${index};é`)
    const read = await tables.read(bytesOf(`Nummer;Naam\n${lines.join('\n')}`), undefined, signal)
    expect(read.ok && read.value.rows.length).toBe(60_001)
    expect(read.ok && read.value.rows.at(-1)).toEqual(['59999', 'é'])
  })

  it('reads every sign of Windows-1252 that Excel writes, not only the accents', () => {
    const bytes = Uint8Array.from([
      ...Buffer.from('Prijs;Naam\r\n'),
      0x80,
      ...Buffer.from(' 5;D'),
      0x92,
      0x9c,
      0xe9,
    ])
    expect(readCsv(bytes).rows[1]).toEqual(['€ 5', 'D’œé'])
  })

  it('reads accents of Windows-1252, quotes and lines within cells', () => {
    const bytes = Buffer.from('Naam;Opmerking\r\nZo\xe9;"twee\r\nregels; en ""meer"""\r\n;;\r\n', 'latin1')
    const table = readCsv(bytes)
    expect(table.encoding).toBe('windows-1252')
    expect(table.rows).toEqual([
      ['Naam', 'Opmerking'],
      ['Zoé', 'twee\r\nregels; en "meer"'],
    ])
  })
})

describe('writing', () => {
  const dangerous = [
    '=1+1',
    '+32',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    "'=1",
    "''+1",
    "'t Hof",
    '=HYPERLINK("http://x")',
    'a=b',
    '\n=1',
    '＝1+1',
  ]

  it('guards every text that a spreadsheet would run, and reading gives it back as it was', () => {
    const csv = writeCsv([['Tekst', 'Uren'], ...dangerous.map((text) => [text, 7.5])])
    for (const line of csv.slice(1).split(/\r\n/).slice(1))
      expect(line.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r＝]/)
    expect(readCsv(Buffer.from(csv)).rows.slice(1)).toEqual(dangerous.map((text) => [text, '7,5']))
  })

  it('brings any text through CSV and back', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', ';', ',', '"', "'", '=', '+', '-', '@', '\t', '\n', '€', '😀', '0'),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const kept = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
        const back = readCsv(Buffer.from(writeCsv([['x', 'y'], ...kept])))
        expect(back.rows.slice(1)).toEqual(kept)
      }),
    )
  })

  it('brings texts, numbers and days through a workbook and back, formulas as texts', async () => {
    const rows = [
      ['INSZ', 'Uren', 'Van', 'Opmerking'],
      ['07010189901', 7.25, { day: '2025-01-06' }, '=1+1'],
      ...dangerous.slice(0, 4).map((text) => [text, null, null, null]),
    ]
    const written = await tables.write('xlsx', rows, [12, 8, 12, 30], signal)
    if (!written.ok) throw new Error('not written')
    const read = await tables.read(written.value, undefined, signal)
    expect(read.ok && read.value.rows).toEqual([
      ['INSZ', 'Uren', 'Van', 'Opmerking'],
      ['07010189901', 7.25, '2025-01-06', '=1+1'],
      ...dangerous.slice(0, 4).map((text) => [text, null, null, null]),
    ])
    expect(read.ok && read.value.format).toBe('xlsx')
  })
})

describe('a workbook that somebody made', () => {
  it('has its times and lengths of time read as hours, and its days as days', async () => {
    const formats = [
      [0.3125, 'h:mm'],
      [1.5, '[h]:mm'],
      [0.3125 + 30 / 86_400, 'hh:mm:ss'],
      [45_663, 'd/mm/yyyy'],
      [7.5, '0.00'],
    ] as const
    const blob = await writeWorkbook([
      formats.map(([value, format]) => ({ value, type: Number, format })),
    ]).toBlob()
    const read = await tables.read(new Uint8Array(await blob.arrayBuffer()), undefined, signal)
    expect(read.ok && read.value.rows).toEqual([['7:30', '36:00', '7:30:30', '2025-01-06', 7.5]])
  })
})

describe('a file that is no table', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', bytesOf('\r\n;;\r\n'), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'format'],
    ['an archive that is no workbook', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8]), 'format'],
  ])('%s is refused', async (_, bytes, reason) => {
    expect(await tables.read(bytes, undefined, signal)).toEqual({
      ok: false,
      problem: { code: 'file-unreadable', reason },
    })
  })

  it('that would fill the memory is not unpacked', () => {
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt32LE(4_000_000_000, 24)
    expect(unpacksTooLarge(new Uint8Array(entry))).toBe(true)
    entry.writeUInt32LE(4000, 24)
    expect(unpacksTooLarge(new Uint8Array(entry))).toBe(false)
  })

  it('is stopped when the caller no longer wants it', async () => {
    const stop = new AbortController()
    const long = bytesOf(`a;b\n${'1;2\n'.repeat(200_000)}`)
    const reading = tables.read(long, undefined, stop.signal)
    stop.abort()
    const cancelled = { ok: false, problem: { code: 'cancelled' } }
    expect(await reading).toEqual(cancelled)
    expect(await tables.read(bytesOf('a;b\n1;2'), undefined, stop.signal)).toEqual(cancelled)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scrub, streamLog } from '../../../src-main/platform/log'

const inszDigits = fc.stringMatching(/^\d{11}$/)

describe('the log', () => {
  it('writes one JSON line per message, an error with its stack', () => {
    const lines: string[] = []
    streamLog({ write: (line) => lines.push(line) }).error('unexpected failure', {
      reference: 'ab12',
      error: new Error('boom'),
    })
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: 'error',
      message: 'unexpected failure',
      reference: 'ab12',
      error: { message: 'boom' },
    })
    expect(lines[0]!.endsWith('\n')).toBe(true)
  })

  it('holds no person’s number, in whatever way it is written', () => {
    const written = fc.tuple(
      inszDigits,
      fc.constantFrom(
        (n: string) => n,
        (n: string) => `${n.slice(0, 2)}.${n.slice(2, 4)}.${n.slice(4, 6)}-${n.slice(6, 9)}.${n.slice(9)}`,
        (n: string) => `${n}0212202415`,
        (n: string) => `https://example.be/x?citizen=${n}&startDate=2026-01-01`,
      ),
    )
    fc.assert(
      fc.property(written, fc.lorem(), ([digits, write], words) => {
        const text = write(digits)
        expect(scrub(`${words} ${text} ${words}`)).not.toContain(text)
        expect(scrub(`${words} ${text} ${words}`)).not.toContain(digits)
      }),
    )
  })

  it.each([
    ['a key', '-----BEGIN PRIVATE KEY-----\\nMIIEvQ\\n-----END PRIVATE KEY-----'],
    ['an assertion', 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.c2ln'],
    ['a token', 'Authorization: Bearer abc.def-ghi'],
    ['a query value', 'GET /x?citizen=lotte'],
  ])('holds no %s', (_what, text) => {
    const line = scrub(JSON.stringify({ message: text }))
    for (const secret of ['MIIEvQ', 'c2ln', 'abc.def', 'lotte']) expect(line).not.toContain(secret)
  })

  it('keeps what helps: codes, durations, versions', () => {
    const text = '{"code":"clock-wrong","seconds":240,"afterMs":30000,"version":"0.1.0"}'
    expect(scrub(text)).toBe(text)
  })
})

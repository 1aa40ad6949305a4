import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { calendarFile } from '../../../src-shared/onboarding/calendar'

const now = new Date('2026-11-22T10:11:12.345Z')
const entry = {
  uid: 'run-step@werkbalie',
  day: '2026-12-31',
  summary: 'Testgegevens van VDAB',
  description: 'Verwacht',
}

/** Undoes the folding, as a reader does. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

describe('calendar file', () => {
  test('holds an all-day event that ends the day after, with a reminder', () => {
    const lines = unfolded(calendarFile([entry], now))
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'UID:run-step@werkbalie',
        'DTSTAMP:20261122T101112Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:Testgegevens van VDAB',
        'TRIGGER:-PT15H',
        'END:VCALENDAR',
      ]),
    )
    expect(lines.at(-1)).toBe('')
  })

  test('escapes what has a meaning of its own', () => {
    const [line] = unfolded(calendarFile([{ ...entry, summary: 'a, b; c\\d\ne' }], now)).filter((one) =>
      one.startsWith('SUMMARY'),
    )
    expect(line).toBe('SUMMARY:a\\, b\\; c\\\\d\\ne')
  })

  test('no line is over 75 octets, no character is cut, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (summary) => {
        const file = calendarFile([{ ...entry, summary }], now)
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const [line] = unfolded(file).filter((one) => one.startsWith('SUMMARY:'))
        const read = line!
          .slice('SUMMARY:'.length)
          .replace(/\\([\\;,n])/g, (_, kind: string) => (kind === 'n' ? '\n' : kind))
        expect(read).toBe(
          summary.replace(/\r\n?/g, '\n').replace(/\p{Cc}/gu, (control) => (control === '\n' ? '\n' : ' ')),
        )
        expect(file).not.toContain('\ufffd')
      }),
    )
  })
})

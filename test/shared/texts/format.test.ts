import { describe, expect, it } from 'vitest'
import { createFormat } from '../../../src-shared/texts/format'
import { preferredLanguage } from '../../../src-shared/texts/languages'

/** Intl writes narrow and no-break blanks; which one differs by version. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

describe('dates', () => {
  it('are written as each language does', () => {
    expect(createFormat('nl').date('2026-11-22')).toBe('22 november 2026')
    expect(createFormat('fr').date('2026-11-22')).toBe('22 novembre 2026')
    expect(createFormat('de').date('2026-11-22')).toBe('22. November 2026')
    expect(createFormat('en').date('2026-11-22')).toBe('22 November 2026')
    expect(createFormat('nl').shortDate('2026-11-02')).toBe('02/11/2026')
    expect(createFormat('en').shortDate('2026-11-02')).toBe('02/11/2026')
    expect(createFormat('nl').longDate('2026-11-22')).toBe('zondag 22 november 2026')
  })

  it('never shift a calendar day, whatever the time zone of the machine', () => {
    expect(createFormat('nl').date('2026-01-01')).toBe('1 januari 2026')
    expect(createFormat('nl').date('2026-12-31')).toBe('31 december 2026')
  })

  it('show a moment on the clock of the machine', () => {
    const moment = new Date(2026, 10, 22, 14, 5)
    expect(createFormat('nl').time(moment.toISOString())).toBe('14:05')
    expect(createFormat('nl').dateTime(moment.toISOString())).toMatch(/22 november 2026 .*14:05/)
  })

  it('are counted from today in words', () => {
    const { relativeDay, relativeTime } = createFormat('nl')
    const now = new Date(2026, 10, 22, 23, 30)
    expect(relativeDay('2026-11-22', now)).toBe('vandaag')
    expect(relativeDay('2026-11-23', now)).toBe('morgen')
    expect(relativeDay('2026-12-04', now)).toBe('over 12 dagen')
    expect(relativeDay('2026-08-22', now)).toBe('3 maanden geleden')
    expect(relativeTime(new Date(2026, 10, 22, 23, 25).toISOString(), now)).toBe('5 minuten geleden')
    expect(relativeTime(new Date(2026, 10, 20, 23, 30).toISOString(), now)).toBe('eergisteren')
  })
})

describe('amounts', () => {
  it('are written as each language does', () => {
    expect(createFormat('nl').hours(7.5)).toBe('7,5 uur')
    expect(plain(createFormat('fr').hours(7.5))).toBe('7,5 heures')
    expect(createFormat('de').hours(1)).toBe('1 Stunde')
    expect(createFormat('en').hours(7.5)).toBe('7.5 hours')
    expect(createFormat('nl').number(1234.5)).toBe('1.234,5')
    expect(plain(createFormat('nl').fileSize(12_400))).toBe('12,4 kB')
    expect(createFormat('fr').list(['Jan', 'Lotte', 'Karim'])).toBe('Jan, Lotte et Karim')
  })

  it('round a length of time as a person would', () => {
    const { duration } = createFormat('nl')
    expect(duration(45)).toBe('45 seconden')
    expect(duration(250)).toBe('4 minuten')
    expect(duration(3600 * 2)).toBe('2 uur')
    expect(duration(-120)).toBe('2 minuten')
  })
})

describe('the language to begin with', () => {
  it('is the first of the machine that the app speaks, else Dutch', () => {
    expect(preferredLanguage(['fr-BE', 'nl-BE'])).toBe('fr')
    expect(preferredLanguage(['es-ES', 'de'])).toBe('de')
    expect(preferredLanguage(['es-ES'])).toBe('nl')
    expect(preferredLanguage([])).toBe('nl')
  })
})

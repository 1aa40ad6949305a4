import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isDay, parseDay } from '../../../src-shared/learning-account/calendar'

describe('calendar', () => {
  it.each([
    ['2025-01-31', '2025-01-31'],
    ['31/01/2025', '2025-01-31'],
    ['31-1-25', '2025-01-31'],
    ['31.01.2025', '2025-01-31'],
    ['2025/1/3', '2025-01-03'],
    ['2025-01-31T00:00:00.000Z', '2025-01-31'],
    ['01/02/2025', '2025-02-01'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s as %s', (text, day) => {
    expect(parseDay(text)).toBe(day)
  })

  it.each(['', '31/02/2025', '29/02/2023', '2025-13-01', '45292', 'morgen', '1/1/1', '2025-01-31T12:30:00Z'])(
    'takes %s for no day',
    (text) => {
      expect(parseDay(text)).toBeNull()
    },
  )

  it('knows leap years and counts days across them', () => {
    expect(isDay('2000-02-29')).toBe(true)
    expect(isDay('1900-02-29')).toBe(false)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(3)
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
  })
})

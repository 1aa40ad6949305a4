import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHundredths, parseHours, toHundredths } from '../../../src-shared/learning-account/hours'

describe('parseHours', () => {
  it.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['7:30', 7.5],
    ['7:30:00', 7.5],
    ['36:00', 36],
    ['7u30', 7.5],
    ['7h30', 7.5],
    ['7½', 7.5],
    ['¼', 0.25],
    ['0:15', 0.25],
    ['7:5', 7 + 0.08],
    [' 38 ', 38],
    ['38u', 38],
    [',5', 0.5],
    ['7:20', 7.33],
    ['7,', 7],
  ])('reads %s as %s hours', (text, hours) => {
    expect(parseHours(text)).toBe(hours)
  })

  it.each(['', 'abc', '7:60', '-1', '1.000,5', '7;30', '1e3', 'u', '½7'])('does not guess at %s', (text) => {
    expect(parseHours(text)).toBeNull()
  })

  it('survives the wire for every hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (hundredths) => {
        expect(toHundredths(fromHundredths(hundredths))).toBe(hundredths)
        expect(parseHours(String(fromHundredths(hundredths)))).toBe(fromHundredths(hundredths))
      }),
    )
  })
})

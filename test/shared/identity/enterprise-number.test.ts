import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parseInput } from '../../../src-shared/field-errors'
import { EnterpriseNumber, formatEnterpriseNumber } from '../../../src-shared/identity/enterprise-number'

const Form = z.object({ number: EnterpriseNumber })

function codesFor(input: unknown): readonly string[] {
  const parsed = parseInput(Form, { number: input })
  return parsed.ok ? [] : (parsed.problem['number'] ?? ['no code at the field'])
}

describe('EnterpriseNumber accepts', () => {
  it.each([
    '0403019261',
    '0428759497',
    '0884303369',
    '0202239951',
    '0206731645',
    '0566988259',
    '0880820673',
    '0406798006',
    '1009237290',
    '1028230781',
  ])('%s', (number) => expect(EnterpriseNumber.parse(number)).toBe(number))

  it.each([
    ['0880.820.673', '0880820673'],
    ['BE0880820673', '0880820673'],
    ['be 0880 820 673', '0880820673'],
    ['BE-880.820.673', '0880820673'],
    ['880820673', '0880820673'],
    [' 206.731.645 ', '0206731645'],
    ['1009.237.290', '1009237290'],
  ])('%j as %s', (written, number) => expect(EnterpriseNumber.parse(written)).toBe(number))
})

describe('EnterpriseNumber refuses', () => {
  it.each([
    ['0884303370', 'enterprise-number-checksum'],
    ['0406798007', 'enterprise-number-checksum'],
    ['BE431150351', 'enterprise-number-checksum'],
    ['0123456789', 'enterprise-number-checksum'],
    ['0507879878', 'enterprise-number-checksum'],
    ['507.879.878', 'enterprise-number-checksum'],
    ['2297964444', 'enterprise-number-is-establishment'],
    ['2.297.964.444', 'enterprise-number-is-establishment'],
    ['2297964445', 'enterprise-number-checksum'],
    ['9000000074', 'enterprise-number-checksum'],
    ['80820673', 'enterprise-number-length'],
    ['00880820673', 'enterprise-number-length'],
    ['NL0880820673', 'enterprise-number-length'],
    ['BEBE0880820673', 'enterprise-number-length'],
    ['', 'enterprise-number-length'],
  ])('%j with %s', (number, code) => expect(codesFor(number)).toEqual([code]))

  it.each([undefined, null, 880820673, {}])('%j, which is no text', (value) => {
    expect(EnterpriseNumber.safeParse(value).success).toBe(false)
  })

  it('whatever else, without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        EnterpriseNumber.safeParse(value)
      }),
    )
  })
})

describe('any number', () => {
  it('made by the rules passes', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(codesFor(number)).toEqual([])
      }),
    )
  })

  it('with one digit mistyped fails', () => {
    const mistake = fc.record({
      number: anyNumber,
      at: fc.nat({ max: 9 }),
      by: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(mistake, ({ number, at, by }) => {
        const typed = (Number(number[at]) + by) % 10
        expect(codesFor(`${number.slice(0, at)}${typed}${number.slice(at + 1)}`)).toEqual([
          'enterprise-number-checksum',
        ])
      }),
      { numRuns: 1000 },
    )
  })
})

it('is written in groups', () => {
  expect(formatEnterpriseNumber(EnterpriseNumber.parse('880820673'))).toBe('0880.820.673')
})

const anyNumber = fc
  .integer({ min: 1_000_000, max: 19_999_999 })
  .map((body) => String(body).padStart(8, '0') + (97n - (BigInt(body) % 97n)).toString().padStart(2, '0'))

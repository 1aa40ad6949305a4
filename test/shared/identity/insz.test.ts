import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parseInput } from '../../../src-shared/field-errors'
import { formatInsz, Insz, maskInsz } from '../../../src-shared/identity/insz'

const Form = z.object({ citizen: Insz })

function codesFor(input: unknown): readonly string[] {
  const parsed = parseInput(Form, { citizen: input })
  return parsed.ok ? [] : (parsed.problem['citizen'] ?? ['no code at the field'])
}

describe('Insz accepts', () => {
  it.each([
    ['85073003328', 'a national number, born before 2000'],
    ['93051822361', 'a national number, born before 2000'],
    ['17073003384', 'a national number, born from 2000'],
    ['19082416188', 'a national number, born from 2000'],
    ['98472899765', 'a bis number, sex known, born before 2000'],
    ['70252501507', 'a bis number, sex unknown, born before 2000'],
    ['92321506985', 'a bis number of month 12'],
    ['92521506931', 'a bis number of month 12, sex known'],
    ['01490700185', 'a bis number, born from 2000'],
    ['19282416134', 'a bis number, born from 2000'],
    ['99200199926', 'a bis number without a birth date, counter 999'],
    ['01200199934', 'a bis number without a birth date, born from 2000'],
    ['80240199943', 'a bis number with counter 999'],
    ['81000003517', 'an unknown month and day'],
    ['81050003552', 'an unknown day'],
    ['92200006963', 'a bis number with unknown month and day'],
    ['92400006909', 'a bis number with unknown month and day, sex known'],
    ['10000100182', 'an exhausted counter, national'],
    ['10200100128', 'an exhausted counter, bis'],
    ['10400100171', 'an exhausted counter, bis, sex known'],
    ['00003241778', 'an exhausted counter that ran past day 31'],
    ['24203200171', 'an exhausted bis counter that ran past day 31'],
    ['07010189901', 'the manual: a student of today whose digits say 1907'],
    ['80020290253', 'the manual: older than 30'],
    ['10010190162', 'the manual: a child of today whose digits say 1910'],
    ['70081500504', 'the learning account manual'],
    ['81511716525', 'the learning account manual, a bis number'],
  ])('%s: %s', (number) => {
    expect(codesFor(number)).toEqual([])
    expect(Insz.parse(number)).toBe(number)
  })

  it.each([
    '85.07.30-033.28',
    '85.07.30-033 28',
    ' 850730 033 28 ',
    '85/07/30-033-28',
    '85.07.30\u2013033.28',
    '\u200e85\u00a007\u00a030\u00a0033\u00a028\u200b',
  ])('the written form %j', (written) => expect(Insz.parse(written)).toBe('85073003328'))

  it('29 February of the year 00 under both checksums: 2000 had one and the century is not certain', () => {
    for (const century of ['', '2']) expect(codesFor(numbered('00', '02', '29', '123', century))).toEqual([])
  })

  it('a birth date in the future: the digits do not tell the century', () => {
    expect(codesFor(numbered('99', '12', '31', '001', '2'))).toEqual([])
  })
})

describe('Insz refuses', () => {
  it.each([
    ['47060200096', 'insz-date', 'counter 000 in a national number'],
    ['99020299964', 'insz-date', 'counter 999 in a national number'],
    ['81130103578', 'insz-date', 'month 13'],
    ['81022903534', 'insz-date', '29 February 1981'],
    ['81043103522', 'insz-checksum', 'wrong check digits and 31 April'],
    ['81023003522', 'insz-checksum', 'wrong check digits and 30 February'],
    ['81050103521', 'insz-checksum', 'wrong check digits'],
    ['12345678901', 'insz-checksum', 'a row of digits'],
    ['88.10.10.395-13', 'insz-checksum', 'the number in the learning account manual’s figure'],
    ['00000000000', 'insz-checksum', 'zeros'],
    ['00000000097', 'insz-date', 'zeros with fitting check digits: counter 000'],
    ['7010189901', 'insz-length', 'a leading zero lost'],
    ['070101899011', 'insz-length', 'a digit too many'],
    ['', 'insz-length', 'nothing'],
    ['O7010189901', 'insz-length', 'a letter O'],
    ['٠٧٠١٠١٨٩٩٠١', 'insz-length', 'other digits than 0 to 9'],
  ])('%s with %s: %s', (number, code) => expect(codesFor(number)).toEqual([code]))

  it('impossible months and days of bis numbers as well', () => {
    for (const month of ['13', '19', '33', '39', '53', '60', '99']) {
      expect(codesFor(numbered('80', month, '01', '100'))).toEqual(['insz-date'])
    }
    expect(codesFor(numbered('80', '24', '31', '100'))).toEqual(['insz-date'])
    expect(codesFor(numbered('80', '44', '31', '100'))).toEqual(['insz-date'])
  })

  it.each([undefined, null, 7010189901, {}])('%j, which is no text', (value) => {
    expect(Insz.safeParse(value).success).toBe(false)
  })

  it('whatever else, without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        Insz.safeParse(value)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        Insz.safeParse(value)
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

  it('with one digit mistyped fails, save a year moved by six that the other century explains', () => {
    const mistake = fc.record({
      number: anyNumber,
      at: fc.nat({ max: 10 }),
      by: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(mistake, ({ number, at, by }) => {
        const typed = (Number(number[at]) + by) % 10
        // 6 x 10^7 and the 2 in front of the other century's nine digits leave the same remainder.
        fc.pre(at !== 1 || Math.abs(typed - Number(number[at])) !== 6)
        expect(codesFor(`${number.slice(0, at)}${typed}${number.slice(at + 1)}`)).toEqual(['insz-checksum'])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a number on screen', () => {
  it('is written as on the identity card', () => {
    expect(formatInsz(Insz.parse('85073003328'))).toBe('85.07.30-033.28')
  })

  it('shows none of its digits when masked', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(maskInsz(Insz.parse(number))).toBe('••.••.••-•••.••')
      }),
    )
  })
})

/** Makes the number of these parts; `century` is the 2 that comes before the nine digits of who is born from 2000. */
function numbered(year: string, month: string, day: string, counter: string, century = ''): string {
  const body = year + month + day + counter
  const check = 97n - (BigInt(century + body) % 97n)
  return body + check.toString().padStart(2, '0')
}

const two = (value: number) => String(value).padStart(2, '0')

const anyNumber = fc
  .record({
    born: fc.date({
      min: new Date('1900-01-01T00:00Z'),
      max: new Date('2099-12-31T00:00Z'),
      noInvalidDate: true,
    }),
    offset: fc.constantFrom(0, 20, 40),
    counter: fc.integer({ min: 1, max: 998 }),
  })
  .map(({ born, offset, counter }) =>
    numbered(
      two(born.getUTCFullYear() % 100),
      two(born.getUTCMonth() + 1 + offset),
      two(born.getUTCDate()),
      String(counter).padStart(3, '0'),
      born.getUTCFullYear() >= 2000 ? '2' : '',
    ),
  )

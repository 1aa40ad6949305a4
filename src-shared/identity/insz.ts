import * as z from 'zod'
import { withoutSeparators } from './separators'

/**
 * The number of a person in social security: national register number or bis number, as 11 digits. Accepts the written forms
 * (`85.07.30-033 28`). Refuses with `insz-length`, `insz-checksum` or `insz-date`, and never because of an age: the digits do
 * not tell the century for certain, and an exhausted day continues on impossible dates of its own.
 */
export const Insz = z
  .string()
  .transform((text, context) => {
    const digits = withoutSeparators(text)
    const defect = inszDefect(digits)
    if (defect === undefined) return digits
    context.addIssue({ code: 'custom', message: defect })
    return z.NEVER
  })
  .brand<'Insz'>()
export type Insz = z.infer<typeof Insz>

/** Writes a number as on an identity card: `yy.mm.dd-nnn.cc`. */
export function formatInsz(insz: Insz): string {
  return insz.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5')
}

/** Gives the shape of a number without any of its digits: each one tells part of a birth date or of a sex. */
export function maskInsz(insz: Insz): string {
  return formatInsz(insz).replace(/\d/g, '•')
}

function inszDefect(digits: string): 'insz-length' | 'insz-checksum' | 'insz-date' | undefined {
  if (!/^\d{11}$/.test(digits)) return 'insz-length'
  if (!hasValidCheckDigits(digits)) return 'insz-checksum'
  return hasPossibleDate(digits) && hasPossibleCounter(digits) ? undefined : 'insz-date'
}

/** 97 minus the first nine digits modulo 97; whoever is born from 2000 has a 2 before those nine. */
function hasValidCheckDigits(digits: string): boolean {
  const body = digits.slice(0, 9)
  const check = Number(digits.slice(9))
  return check === 97 - (Number(body) % 97) || check === 97 - (Number(`2${body}`) % 97)
}

/**
 * Month 1 to 12, plus 20 or 40 in a bis number. Month 0 means an unknown date or an exhausted counter, and then any day may
 * follow; day 0 is an unknown day.
 */
function hasPossibleDate(digits: string): boolean {
  const writtenMonth = Number(digits.slice(2, 4))
  const month = writtenMonth % 20
  const day = Number(digits.slice(4, 6))
  if (writtenMonth > 52 || month > 12) return false
  return month === 0 || day <= daysIn(month, Number(digits.slice(0, 2)))
}

function daysIn(month: number, yearInCentury: number): number {
  // 1900 had no 29 February and 2000 had one: the benefit of the doubt, since the century is not certain.
  return new Date(Date.UTC(2000 + yearInCentury, month, 0)).getUTCDate()
}

/** The counters 000 and 999 exist in bis numbers only. */
function hasPossibleCounter(digits: string): boolean {
  const isBis = Number(digits.slice(2, 4)) > 12
  const counter = digits.slice(6, 9)
  return isBis || (counter !== '000' && counter !== '999')
}

import * as z from 'zod'
import { withoutSeparators } from './separators'

/**
 * The number of an enterprise in the Crossroads Bank for Enterprises (KBO, BCE, ZDU) as 10 digits beginning with 0 or 1.
 * Accepts the written forms (`BE 0880.820.673`, or the 9 digits of before 2005). Refuses with `enterprise-number-length`,
 * `enterprise-number-checksum` or, for the number of an establishment unit, `enterprise-number-is-establishment`.
 */
export const EnterpriseNumber = z
  .string()
  .transform((text, context) => {
    const digits = withoutSeparators(text)
      .replace(/^BE/i, '')
      .replace(/^\d{9}$/, '0$&')
    const defect = enterpriseNumberDefect(digits)
    if (defect === undefined) return digits
    context.addIssue({ code: 'custom', message: defect })
    return z.NEVER
  })
  .brand<'EnterpriseNumber'>()
export type EnterpriseNumber = z.infer<typeof EnterpriseNumber>

/** Writes a number as on official paper: `0880.820.673`. */
export function formatEnterpriseNumber(number: EnterpriseNumber): string {
  return number.replace(/^(....)(...)(...)$/, '$1.$2.$3')
}

function enterpriseNumberDefect(
  digits: string,
):
  | 'enterprise-number-length'
  | 'enterprise-number-checksum'
  | 'enterprise-number-is-establishment'
  | undefined {
  if (!/^\d{10}$/.test(digits)) return 'enterprise-number-length'
  if (!hasValidCheckDigits(digits)) return 'enterprise-number-checksum'
  if (/^[2-8]/.test(digits)) return 'enterprise-number-is-establishment'
  // Nothing was ever issued that begins with 9, however well its check digits fit.
  return digits.startsWith('9') ? 'enterprise-number-checksum' : undefined
}

/** 97 minus the first eight digits modulo 97. */
function hasValidCheckDigits(digits: string): boolean {
  return Number(digits.slice(8)) === 97 - (Number(digits.slice(0, 8)) % 97)
}

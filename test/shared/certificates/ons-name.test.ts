import { describe, expect, it } from 'vitest'
import {
  ONS_COMMON_NAME,
  OnsName,
  onsCommonName,
  onsNameOf,
} from '../../../src-shared/certificates/certificates.model'
import { parseInput } from '../../../src-shared/field-errors'

const name = { connector: 'hr_integration', customerCode: 'DF0000', identification: 'production' }

describe('the name of an Ons certificate', () => {
  // Nedap, Certificate requirements: its own examples.
  it.each(['hr_integration-TE1002-free_text', 'finance_integration-DF0000-production'])(
    '%s falls into its parts, and these make it again',
    (commonName) => {
      const parts = onsNameOf(commonName)
      if (parts === undefined) throw new Error('not understood')
      expect(onsCommonName(OnsName.parse(parts))).toBe(commonName)
    },
  )

  it.each(['hr-integration-TE1002-x', 'HR-TE1002-x', 'hr-TE12-x', 'Brouwerij Else', ''])(
    '%s is none',
    (commonName) => {
      expect(onsNameOf(commonName)).toBeUndefined()
    },
  )

  it.each([
    ['connector', 'Rooster', 'ons-connector'],
    ['connector', 'rooster-app', 'ons-connector'],
    ['connector', '', 'required'],
    ['customerCode', 'TE12', 'ons-customer-code'],
    ['customerCode', 'XX1234', 'ons-customer-code'],
    ['identification', 'kantoor gent', 'ons-identification'],
    ['identification', 'café', 'ons-identification'],
  ])('%s %j is refused at its own field', (field, value, code) => {
    const parsed = parseInput(OnsName, { ...name, [field]: value })
    expect(parsed.ok ? {} : parsed.problem).toMatchObject({
      [field]: expect.arrayContaining([code]) as string[],
    })
  })

  it('takes a customer code in small letters, and whatever it takes is a common name', () => {
    const parts = OnsName.parse({ ...name, customerCode: ' te1002 ' })
    expect(parts.customerCode).toBe('TE1002')
    expect(onsCommonName(parts)).toMatch(ONS_COMMON_NAME)
  })
})

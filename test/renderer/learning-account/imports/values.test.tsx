import { beforeAll, describe, expect, it } from 'vitest'
import {
  fieldName,
  masked,
  periodText,
  placeOf,
  sampleText,
  valueText,
} from '../../../../src-renderer/learning-account/imports/values'
import { loadTexts, type Texts } from '../../../../src-shared/texts/texts'

let texts: Texts
// French writes spaces that do not break.
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
beforeAll(async () => {
  texts = await loadTexts('fr')
})

describe('a cell that changes', () => {
  it('is found by its path', () => {
    expect(placeOf('certificate.validFrom')).toEqual({ field: 'certificate.validFrom', period: undefined })
    expect(placeOf('periods.2.hours')).toEqual({ field: 'hours', period: 3 })
    expect(placeOf('nonsense')).toBeUndefined()
    expect(fieldName('hours', texts)).toBe('Heures')
  })

  it.each([
    ['hours', 7.5, '7,5 heures'],
    ['hours', 'zeven', 'zeven'],
    ['startDate', '2025-01-06', '06/01/2025'],
    ['startDate', '6 januari', '6 januari'],
    ['result', 1, 'Réussi'],
    ['result', 9, 'code 9'],
    ['certificate.type', 4, 'code 4'],
    ['cost', 1234.5, '1 234,5'],
    ['leadingToCertificate', true, 'Oui'],
    ['name', null, 'vide'],
  ] as const)('reads %s %s as %s', (field, value, text) => {
    expect(plain(valueText(field, value, texts))).toBe(text)
  })

  it('of a period is one line, a day alone once', () => {
    const period = {
      ...{ hours: 4, startDate: '2025-01-06', endDate: '2025-01-06', status: 1, type: null },
      ...{ place: 3, remark: 'salle' },
    }
    expect(plain(periodText(period, texts))).toBe('06/01/2025 · 4 heures · Suivie · code 3 · salle')
    expect(periodText({ ...period, endDate: null }, texts)).toMatch(/^06\/01\/2025 – vide/)
  })
})

describe('a number of a person', () => {
  it('is shown without its digits, also when it is none', () => {
    expect(masked('70081500504')).toBe('••.••.••-•••.••')
    expect(masked('123')).toBe('•••')
  })

  it('is masked among samples, under any heading', () => {
    expect(sampleText('70.08.15-005.04', null)).toBe('••.••.••-•••.••')
    expect(sampleText('7010189901', 'insz')).toBe('••••••••••')
    expect(sampleText('0880820673', 'employerEnterpriseNumber')).toBe('0880820673')
  })
})

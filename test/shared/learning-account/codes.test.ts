import { describe, expect, it } from 'vitest'
import { codeLabel, codeLists } from '../../../src-shared/learning-account/codes'

describe('the code lists', () => {
  it('say what a code means in each language, and nothing where the manual says nothing', () => {
    expect(codeLabel('result', 1, 'nl')).toBe('Geslaagd')
    expect(codeLabel('result', 1, 'fr')).toBe('Réussi')
    expect(codeLabel('result', 9, 'nl')).toBeNull()
    expect(codeLabel('result', 12345, 'en')).toBeNull()
  })

  it.each(Object.entries(codeLists))(
    '%s names its source and the day it was read',
    (_name, { source, checked }) => {
      expect(source).toContain('manual')
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    },
  )
})

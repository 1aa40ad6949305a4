import { expect, it } from 'vitest'
import { matching } from '../../../../src-renderer/ui/grid/choices'

const options = [
  { text: '1', label: 'Geslaagd (1)' },
  { text: '9', label: 'code 9' },
  { text: '12', label: 'Gespijbeld (12)' },
]

it('finds the option that is typed by its text or the beginning of its label, and nothing when in doubt', () => {
  expect(matching(options, '1')).toBe(0)
  expect(matching(options, '12')).toBe(2)
  expect(matching(options, 'gesl')).toBe(0)
  expect(matching(options, 'GÉSP')).toBe(2)
  expect(matching(options, 'ges')).toBe(-1)
  expect(matching(options, '7')).toBe(-1)
  expect(matching(options, ' ')).toBe(-1)
})

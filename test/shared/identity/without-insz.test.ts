import { expect, test } from 'vitest'
import { withoutInsz } from '../../../src-shared/identity/without-insz'

test.each([
  ['Jan 85.07.30-033 28 belt terug', 'Jan ••• belt terug'],
  ['85073003328', '•••'],
  ['98 47 28 997 65', '•••'],
  ['Bel 0470 12 34 56', 'Bel 0470 12 34 56'],
  ['Ondernemingsnummer 0880.820.673', 'Ondernemingsnummer 0880.820.673'],
  ['12345678901', '12345678901'],
])('%s', (text, expected) => {
  expect(withoutInsz(text)).toBe(expected)
})

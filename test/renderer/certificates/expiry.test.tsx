import { expect, it } from 'vitest'
import { dateLine, expiryStage, statusOf } from '../../../src-renderer/certificates/expiry'
import type { CertificateState } from '../../../src-shared/certificates/certificates.model'
import { loadTexts } from '../../../src-shared/texts/texts'
import { certificateOf } from '../profiles/profiles'

const at = (state: CertificateState, daysLeft: number) => certificateOf({ state, daysLeft })

it.each([
  ['valid', 91, 'none'],
  ['expiring', 90, 'soon'],
  ['expiring', 31, 'soon'],
  ['expiring', 30, 'near'],
  ['expiring', 8, 'near'],
  ['expiring', 7, 'urgent'],
  ['expiring', 0, 'urgent'],
  ['expired', -1, 'expired'],
  ['removed', 3, 'none'],
] as const)('a certificate that is %s with %i days left is at stage %s', (state, daysLeft, stage) => {
  expect(expiryStage(at(state, daysLeft))).toBe(stage)
})

it.each([
  ['nl', ['Geldig', 'Nog 30 dagen geldig', 'Nog 1 dag geldig', 'Minder dan een dag geldig', 'Vervallen']],
  [
    'fr',
    ['Valable', 'Encore valable 30 jours', 'Encore valable 1 jour', 'Valable moins d’un jour', 'Expiré'],
  ],
  [
    'de',
    ['Gültig', 'Noch 30 Tage gültig', 'Noch 1 Tag gültig', 'Weniger als einen Tag gültig', 'Abgelaufen'],
  ],
] as const)('the state counts the days in the user’s language: %s', async (language, words) => {
  const texts = await loadTexts(language)
  const entries = [
    at('valid', 91),
    at('expiring', 30),
    at('expiring', 1),
    at('expiring', 0),
    at('expired', -1),
  ]
  expect(entries.map((entry) => statusOf(entry, texts).text)).toEqual(words)
  expect(entries.map((entry) => statusOf(entry, texts).tone)).toEqual([
    'positive',
    'waiting',
    'negative',
    'negative',
    'negative',
  ])
})

it('the day that matters is the one of what happens next, or happened last', async () => {
  const texts = await loadTexts('nl')
  expect(dateLine(certificateOf(), texts)).toBe('Geldig tot 21/11/2028')
  expect(dateLine(certificateOf({ state: 'expired' }), texts)).toBe('Vervallen op 21/11/2028')
  expect(dateLine(certificateOf({ state: 'requested', notAfter: undefined }), texts)).toBe(
    'Aangevraagd op 22/11/2026',
  )
  expect(dateLine(certificateOf({ state: 'removed', removedAt: '2026-12-01T10:00:00.000Z' }), texts)).toBe(
    'Verwijderd op 01/12/2026',
  )
})

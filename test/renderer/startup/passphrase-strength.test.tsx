import { expect, it } from 'vitest'
import { strengthOf } from '../../../src-renderer/startup/passphrase-strength'

it.each([
  ['elf tekens!', 'short'],
  ['aaaaaaaaaaaa', 'weak'],
  ['wachtwoord12', 'weak'],
  ['Brussel2026!!', 'weak'],
  ['liefde en geluk', 'fair'],
  ['paard nietje batterij juist', 'strong'],
  ['cheval agrafe batterie juste', 'strong'],
  ['Pferd Heftklammer Batterie', 'strong'],
])('%s is %s', async (passphrase, strength) => {
  expect(await strengthOf(passphrase)).toBe(strength)
})

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  isPassphraseOf,
  newSealingKey,
  seal,
  unseal,
} from '../../../../src-main/platform/storage/sealed-file'

const PASSPHRASE = 'juiste paard batterij nietje é'
const content = Buffer.from('the content: 70081500504')
const sealing = await newSealingKey(PASSPHRASE)
const sealedText = seal(content, sealing)

type Fields = Record<string, unknown>

function altered(change: (fields: Fields) => void): string {
  const fields = JSON.parse(sealedText) as Fields
  change(fields)
  return JSON.stringify(fields)
}

test('the passphrase opens it, and gives the key to seal the next content with', async () => {
  const opened = await unseal(sealedText, PASSPHRASE)
  if (!opened.ok) throw new Error(opened.problem)
  expect(opened.value.content.equals(content)).toBe(true)
  const again = await unseal(seal(Buffer.from('next'), opened.value.sealing), PASSPHRASE)
  expect(again.ok && again.value.content.toString()).toBe('next')
})

test('the same passphrase typed with composed letters on another system opens it', async () => {
  const opened = await unseal(sealedText, PASSPHRASE.normalize('NFD'))
  expect(opened.ok).toBe(true)
})

test('neither content nor key is readable, and the same content never looks the same', () => {
  expect(sealedText).not.toContain(content.toString())
  expect(sealedText).not.toContain(content.toString('base64'))
  expect(sealedText).not.toContain(sealing.key.toString('base64'))
  const { content: one, nonce } = JSON.parse(sealedText) as Fields
  const { content: other, nonce: otherNonce } = JSON.parse(seal(content, sealing)) as Fields
  expect(other).not.toBe(one)
  expect(otherNonce).not.toBe(nonce)
})

test('the settings are those we promise', () => {
  expect(JSON.parse(sealedText)).toMatchObject({
    format: 'werkbalie-sealed',
    version: 1,
    derivation: { name: 'scrypt', cost: 131_072, blockSize: 8, parallelization: 1 },
  })
})

test('another passphrase is told as such', async () => {
  for (const wrong of ['', `${PASSPHRASE} `, PASSPHRASE.toUpperCase()]) {
    expect(await unseal(sealedText, wrong)).toEqual({ ok: false, problem: 'passphrase-wrong' })
  }
  expect(await isPassphraseOf(sealing, PASSPHRASE)).toBe(true)
  expect(await isPassphraseOf(sealing, 'other')).toBe(false)
})

describe('damage is told from a wrong passphrase', () => {
  test.each([
    ['empty', ''],
    ['cut off', sealedText.slice(0, -30)],
    ['not JSON', 'rubbish'],
    ['another document', '{"version":1}'],
    ['a later version', altered((fields) => (fields['version'] = 2))],
    [
      'a byte of the content',
      altered((fields) => (fields['content'] = `A${String(fields['content']).slice(1)}`)),
    ],
    ['the verifier', altered((fields) => (fields['verifier'] = Buffer.alloc(32).toString('base64')))],
    [
      'the salt',
      altered((fields) => ((fields['derivation'] as Fields)['salt'] = Buffer.alloc(16).toString('base64'))),
    ],
    [
      'memory enough to stop a machine',
      altered((fields) => ((fields['derivation'] as Fields)['cost'] = 2 ** 30)),
    ],
    ['an unknown field', altered((fields) => (fields['extra'] = 1))],
  ])('%s', async (_, text) => {
    expect(await unseal(text, PASSPHRASE)).toEqual({ ok: false, problem: 'damaged' })
    expect(await unseal(text, 'another passphrase')).toEqual({ ok: false, problem: 'damaged' })
  })

  test('content put in by hand, with a checksum that fits, is refused by the cipher', async () => {
    const forged = altered((fields) => {
      const bytes = Buffer.from(String(fields['content']), 'base64')
      bytes[0] = (bytes[0] ?? 0) ^ 1
      fields['content'] = bytes.toString('base64')
      delete fields['checksum']
      fields['checksum'] = createHash('sha256').update(JSON.stringify(fields)).digest('hex')
    })
    expect(await unseal(forged, PASSPHRASE)).toEqual({ ok: false, problem: 'damaged' })
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../../src-renderer')

/** Every source of the window. */
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))

/** Where the window makes a call of the learning account: the words that follow its name. */
function uses(call: string): string[] {
  const found = new RegExp(`learningAccount\\s*\\.\\s*${call}\\s*\\(([^)]*)\\)`, 'g')
  return sources.flatMap(({ text }) => [...text.matchAll(found)].map(([, words = '']) => words))
}

it('the window never asks for a whole training, which may be a million periods: that is for scripts', () => {
  expect(uses('open').length + uses('participants').length).toBeGreaterThan(1)
  expect(uses('fetch')).toEqual([])
  expect(uses('validate')).toEqual([])
})

it('the window never hands a whole training over: it begins with an empty one or an example of two people, and edits', () => {
  for (const words of uses('saveDraft')) expect(words).toMatch(/training: (\{\s*\}|exampleOf\()/)
})

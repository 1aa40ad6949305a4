import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keptSettings } from '../../../src-main/settings/kept-settings'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'werkbalie-settings-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const kept = (content: string, languages: readonly string[] = ['de-AT']) => {
  const file = join(folder, 'settings.json')
  writeFileSync(file, content)
  return keptSettings(file, languages)
}

describe('the settings of a file', () => {
  it('are what was chosen', () => {
    const chosen = { language: 'fr', theme: 'dark', selectedProfileId: 'p1' }
    expect(kept(JSON.stringify(chosen))).toEqual(chosen)
  })

  it("are the machine's language and look when there is no file", () => {
    const settings = keptSettings(join(folder, 'none.json'), ['xx', 'FR-be', 'nl'])
    expect(settings).toEqual({ language: 'fr', theme: 'system' })
  })

  it('are Dutch when the machine speaks none of the four', () => {
    expect(keptSettings(join(folder, 'none.json'), ['pt-BR']).language).toBe('nl')
  })

  it.each(['', 'null', '7', '"fr"', '[]', '{', '{"__proto__":{"language":"fr"}}'])(
    'are as on a first start when the file says %j',
    (content) => {
      expect(kept(content)).toEqual({ language: 'de', theme: 'system' })
    },
  )

  it('keep what is known beside a value that is not', () => {
    expect(kept('{"language":"fr","theme":"pink","selectedProfileId":7,"more":1}')).toEqual({
      language: 'fr',
      theme: 'system',
    })
    expect(kept('{"language":"toString","theme":"dark"}')).toEqual({ language: 'de', theme: 'dark' })
  })
})

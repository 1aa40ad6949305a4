import { sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileFor, linkHeader } from '../../../src-main/window/app-files'

const FOLDER = '/opt/werkbalie/renderer'

describe('the file a page asks for', () => {
  it.each([
    ['app://werkbalie/index.html', `${FOLDER}/index.html`],
    ['app://werkbalie/', `${FOLDER}/index.html`],
    ['app://werkbalie/assets/a.js?v=1#top', `${FOLDER}/assets/a.js`],
    ['app://werkbalie/een%20bestand.css', `${FOLDER}/een bestand.css`],
  ])('for %s lies in the folder', (url, file) => {
    expect(fileFor(FOLDER, url)).toBe(file)
  })

  it.each([
    'app://werkbalie/../main/main.js',
    'app://werkbalie/..%2f..%2fetc/passwd',
    'app://werkbalie/%2e%2e/%2e%2e/secret',
    'app://werkbalie/a%00.js',
    'app://werkbalie/%zz',
    'app://elsewhere/index.html',
    'app://werkbalie.evil/index.html',
    'file:///etc/passwd',
    'https://werkbalie/index.html',
  ])('for %s is refused', (url) => {
    expect(fileFor(FOLDER, url)).toBeNull()
  })

  it('never lies outside the folder, whatever is asked', () => {
    const part = fc.oneof(fc.constantFrom('..', '%2e%2e', '%2f', '\\', '.', 'a.js', '//'), fc.string())
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const file = fileFor(FOLDER, `app://werkbalie/${parts.join('/')}`)
        expect(file === null || (file.startsWith(FOLDER + sep) && !file.split(sep).includes('..'))).toBe(true)
      }),
    )
  })
})

describe('the Link header of a page', () => {
  it.each(['nl', 'fr', 'de', 'en'])('names the words of its language, %s', (language) => {
    const url = `app://werkbalie/index.html?theme=dark&language=${language}`
    expect(linkHeader(url)).toEqual({ link: `</assets/words-${language}.js>; rel=modulepreload` })
  })

  it.each([
    'app://werkbalie/index.html',
    'app://werkbalie/index.html?language=xx',
    'app://werkbalie/index.html?language=nl%3E%3B%20rel%3Dpreload',
    'app://werkbalie/assets/a.js?language=nl',
  ])('says nothing for %s', (url) => {
    expect(linkHeader(url)).toEqual({})
  })
})

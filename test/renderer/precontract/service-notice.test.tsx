import './played-main'
import { cleanup } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf, ServiceNotice } from '../../../src-renderer/precontract/service-notice'
import { show } from '../ui/show'

const words = () => document.querySelector('blockquote')
/** Plain emphasis: what the kit shows of HTML from outside. Main has already let less through. */
const HARMLESS = new Set(['I', 'B', 'EM', 'STRONG', 'U', 'BR', 'P', 'UL', 'OL', 'LI'])

describe("the service's own words", () => {
  it('are shown in the language of the user', async () => {
    await show(<ServiceNotice notice={{ nl: 'Nederlands', fr: '<i>Français</i>' }} />, 'fr')
    expect(words()?.innerHTML).toBe('<i>Français</i>')
    expect(words()?.lang).toBe('fr-BE')
  })

  it('are shown in another language that is then named', async () => {
    await show(<ServiceNotice notice={{ fr: '<i>Français</i>' }} />, 'de')
    expect(words()?.lang).toBe('fr-BE')
    expect(document.body.textContent).toContain('auf Französisch')
  })

  it('are not there when the service said nothing', async () => {
    await show(<ServiceNotice notice={{ nl: '' }} />)
    expect(words()).toBeNull()
    expect(languageOf({}, 'nl')).toBeUndefined()
  })

  it('keep their emphasis and lose everything else', async () => {
    const html = `<i onclick="x()" style="position:fixed">schuin</i><a href="javascript:x()">link</a><img src=x onerror=x()>`
    await show(<ServiceNotice notice={{ nl: html }} />)
    expect(words()?.innerHTML).toBe('<i>schuin</i>link')
  })

  it('never become anything but plain emphasis, whatever they hold', async () => {
    const name = fc.constantFrom(
      'i',
      'p',
      'br',
      'script',
      'img',
      'svg',
      'a',
      'iframe',
      'style',
      'math',
      'b',
      'I',
      'x',
    )
    const attribute = fc.constantFrom(
      '',
      ' onload=x()',
      ' href="javascript:x()"',
      ' style=a',
      ' src=x onerror="x()"',
    )
    const tag = fc
      .tuple(
        fc.constantFrom('<', '</', '< ', '<<', '&lt;'),
        name,
        attribute,
        fc.constantFrom('>', '/>', '', ' >'),
      )
      .map((parts) => parts.join(''))
    const html = fc
      .array(
        fc.oneof(
          tag,
          fc.string(),
          fc.constantFrom('&#60;script&#62;', '&amp;', '&#0;', '&#x110000;', '<!--', '-->'),
        ),
      )
      .map((pieces) => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(html, async (nl) => {
        await show(<ServiceNotice notice={{ nl }} />)
        const elements = [...(words()?.querySelectorAll('*') ?? [])]
        cleanup()
        return elements.every((element) => HARMLESS.has(element.tagName) && element.attributes.length === 0)
      }),
      { numRuns: 300 },
    )
  })
})

import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { isMailAddress, MAILTO_MAX, mailtoUrl } from '../../../src-shared/onboarding/mailto'

describe('mailto', () => {
  test('writes address, subject and lines as RFC 6068', () => {
    const { url, complete } = mailtoUrl({
      to: 'openservices@vdab.be',
      subject: 'Testvacatures & vragen',
      body: 'Goedendag,\n\nZe staan klaar: 5 à 10?',
    })
    expect(complete).toBe(true)
    expect(url).toBe(
      'mailto:openservices@vdab.be?subject=Testvacatures%20%26%20vragen&body=Goedendag%2C%0D%0A%0D%0AZe%20staan%20klaar%3A%205%20%C3%A0%2010%3F',
    )
  })

  test('a subject cannot start a header, nor an address a second one', () => {
    const { url } = mailtoUrl({ to: 'a@b.be?bcc=c@d.be', subject: 'x\r\nBcc: y@z.be', body: '' })
    expect(url).toBe('mailto:?subject=x%20Bcc%3A%20y%40z.be&body=')
    expect(isMailAddress('a@b.be,c@d.be')).toBe(false)
    expect(isMailAddress('naam@bedrijf.be')).toBe(true)
  })

  test('is never too long, and reads back as it was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 3000 }),
        (subject, body) => {
          const { url, complete } = mailtoUrl({ to: 'a@b.be', subject, body })
          const query = new URL(url).search
          const read = decodeURIComponent(/[?&]body=([^&]*)/.exec(query)![1]!)
          const written = body.split(/\r\n|\r|\n/).join('\r\n')
          if (complete) expect(read).toBe(written)
          else expect(written.startsWith(read)).toBe(true)
          expect(url.length <= MAILTO_MAX || read === '').toBe(true)
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { Problem, type ProblemOf } from '../../../src-shared/problem'
import { LANGUAGES } from '../../../src-shared/texts/languages'
import { loadTexts } from '../../../src-shared/texts/texts'
import { everyProblem } from './every-problem'

describe.each(LANGUAGES)('problems in %s', (language) => {
  it('are all said in full, whatever a problem holds', async () => {
    const { problemText } = await loadTexts(language)
    const problems = everyProblem()
    expect(new Set(problems.map(({ code }) => code)).size).toBe(Problem.options.length)
    for (const problem of problems) {
      const { title, body, next } = problemText(problem)
      for (const text of [title, body, next]) {
        expect(text, JSON.stringify(problem)).toMatch(/\S/)
        expect(text, JSON.stringify(problem)).not.toMatch(/[{}]|undefined|null|NaN|Invalid/)
      }
      expect(title.endsWith('.'), title).toBe(false)
      expect(body, body).toMatch(/[.?!]$/)
      expect(next, next).toMatch(/[.?!]$/)
    }
  })
})

describe('what a problem says', () => {
  const say = async (problem: Problem): Promise<string> => {
    const { title, body, next } = (await loadTexts('nl')).problemText(problem)
    return [title, body, next].join(' ')
  }

  it('names how wrong the clock is, and which way', async () => {
    const wrong = (seconds: number): ProblemOf<'clock-wrong'> => ({
      code: 'clock-wrong',
      seconds,
      status: 400,
    })
    expect(await say(wrong(250))).toContain('loopt 4 minuten voor')
    expect(await say(wrong(-45))).toContain('loopt 45 seconden achter')
  })

  it('tells a missing scope from a missing mandate from a refused token', async () => {
    expect(await say({ code: 'access-refused', status: 403, requiredScopes: ['scope:x'] })).toContain(
      'scope:x',
    )
    expect(await say({ code: 'access-refused', status: 403 })).toContain('mandaat ontbreekt')
    expect(await say({ code: 'access-refused', status: 401 })).toContain('nieuwe aanmelding')
  })

  it('tells when to try again if the service said so', async () => {
    expect(await say({ code: 'too-many-requests', status: 429, retryAfterSeconds: 120 })).toContain(
      'over 2 minuten',
    )
    expect(await say({ code: 'too-many-requests', status: 429 })).toContain('enkele minuten')
  })

  it('tells an expired server certificate from one this computer does not know', async () => {
    const failed = (reason: string): Problem => ({ code: 'tls-failed', host: 'api.test', reason })
    expect(await say(failed('CERT_HAS_EXPIRED'))).toContain('vervallen')
    expect(await say(failed('SELF_SIGNED_CERT_IN_CHAIN'))).toContain('bedrijfsnetwerk')
    expect(await say(failed('ERR_TLS_CERT_ALTNAME_INVALID'))).toContain('andere server')
    expect(await say(failed('EPROTO'))).toContain('geen beveiligde verbinding')
  })

  it('never shows the English words a service wrote for developers', async () => {
    const refused: Problem = {
      code: 'service-refused',
      status: 400,
      fields: {},
      issues: [{ in: 'query', name: 'citizen', detail: 'The citizen SSIN is not valid' }],
    }
    expect(await say(refused)).not.toContain('SSIN')
  })

  it('writes a date from a certificate in words, and leaves one it cannot read as it is', async () => {
    expect(await say({ code: 'certificate-expired', notAfter: '2026-03-01T00:00:00Z' })).toContain(
      '1 maart 2026',
    )
    expect(await say({ code: 'certificate-expired', notAfter: 'ooit' })).toContain('tot ooit')
  })
})

describe('what a field says', () => {
  it('has a text for a code it knows and the general one for any other', async () => {
    const { fieldText } = await loadTexts('en')
    expect(fieldText('insz-length')).toContain('11 digits')
    expect(fieldText('never-heard-of')).toBe(fieldText('malformed'))
    expect(fieldText('constructor')).toBe(fieldText('malformed'))
  })
})

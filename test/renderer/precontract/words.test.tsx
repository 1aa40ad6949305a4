import { describe, expect, it } from 'vitest'
import { maskReference } from '../../../src-renderer/precontract/references'
import { flexiQuarters, quarterName } from '../../../src-renderer/precontract/quarters'
import { flexiWords, studentWords, type BlockWords } from '../../../src-renderer/precontract/words'
import { Outcome, type PrecontractCheck } from '../../../src-shared/precontract/precontract.model'
import type { Language } from '../../../src-shared/texts/languages'
import { loadTexts } from '../../../src-shared/texts/texts'
import { checkOf, flexi, student } from './checks'

const languages: readonly Language[] = ['nl', 'fr', 'de', 'en']
const flexiIn = async (language: Language, change: Partial<PrecontractCheck>) =>
  flexiWords(checkOf(change), await loadTexts(language))
const studentIn = async (language: Language, change: Partial<PrecontractCheck>) =>
  studentWords(checkOf(change), await loadTexts(language))

/** What each language says where an answer is no no. */
const NOT_A_NO: Readonly<Record<Language, RegExp>> = {
  nl: /geen nee|niet als nee/,
  fr: /pas un non|ni comme un non/,
  de: /kein Nein|noch als Nein/,
  en: /not a no|nor as a no/,
}

const wordsOf = (words: BlockWords | undefined) =>
  [words?.statement, words?.body, words?.next].filter((part) => part !== undefined).join(' ')

describe.each(languages)('an answer in %s', (language) => {
  it.each([
    ['ok', 'positive'],
    ['nok', 'negative'],
    ['unknown', 'undetermined'],
    ['no-mandate', 'waiting'],
    ['mandate-unavailable', 'waiting'],
    ['unrecognised', 'undetermined'],
  ] as const)('%s is %s in both blocks', async (outcome, tone) => {
    const answer = { outcome, ...(outcome === 'unrecognised' && { allowed: 'maybe' }) }
    const words = [
      await flexiIn(language, { flexiJob: flexi(answer) }),
      await studentIn(language, { studentJob: student(answer) }),
    ]
    for (const said of words) {
      expect(said?.tone).toBe(tone)
      expect(wordsOf(said)).not.toMatch(/[{}]|undefined/)
      if (tone !== 'positive' && tone !== 'negative') {
        expect(wordsOf(said)).toMatch(NOT_A_NO[language])
        expect(said?.next).not.toBe('')
      }
    }
  })

  it('says each outcome in words of its own', async () => {
    const texts = await loadTexts(language)
    const said = Outcome.options.map((outcome) =>
      flexiWords(checkOf({ flexiJob: flexi({ outcome }) }), texts),
    )
    expect(new Set(said.map((words) => words?.statement)).size).toBe(Outcome.options.length)
    expect(new Set(said.map((words) => words?.short)).size).toBe(Outcome.options.length)
  })

  it('names who it is about, and the quarters it rests on', async () => {
    const texts = await loadTexts(language)
    const words = await flexiIn(language, { startDate: '2026-11-30' })
    expect(words?.statement).toContain('Lotte')
    const { asked, worked, before, pension } = flexiQuarters('2026-11-30')
    expect(words?.statement).toContain(quarterName(asked, texts.t))
    for (const quarter of [worked, before, pension])
      expect(words?.body).toContain(quarterName(quarter, texts.t))
  })

  it('counts the hours, at a moment', async () => {
    const texts = await loadTexts(language)
    const check = checkOf({ studentJob: student({ hoursRemaining: 1 }) })
    expect(studentWords(check, texts)?.short).toMatch(/^1 (uur|heure|Stunde|hour)$/)
    const many = studentWords(checkOf({ studentJob: student({ hoursRemaining: 600 }) }), texts)
    expect(many?.short).toMatch(/^600 (uren|heures|Stunden|hours)$/)
    expect(many?.statement).toContain(texts.format.dateTime(check.checkedAt))
  })

  it.each([
    [{ outcome: 'ok', hoursRemaining: 0 }, 'negative'],
    [{ outcome: 'nok', hoursRemaining: 0 }, 'negative'],
    [{ outcome: 'nok', hoursRemaining: 12 }, 'negative'],
    [{ outcome: 'ok', hoursRemaining: undefined }, 'positive'],
    [{ outcome: 'ok', hoursRemaining: undefined, hoursUnreadable: true }, 'positive'],
  ] as const)('reads %j as %s', async (answer, tone) => {
    const words = await studentIn(language, { studentJob: student(answer) })
    expect(words?.tone).toBe(tone)
    expect(wordsOf(words)).not.toMatch(/[{}]|undefined/)
  })

  it.each([
    ['flexi', 'errorflexijobprecontractual'],
    ['student', 'errorstudentjobprecontractual'],
    ['student', 'errorstudentrequirements'],
    ['student', 'erroryoungrequirements'],
  ] as const)('explains why a %s answer is unknown: %s', async (block, cause) => {
    const answer = { outcome: 'unknown', cause } as const
    const said = block === 'flexi' ? flexiIn : studentIn
    const known = await said(language, { flexiJob: flexi(answer), studentJob: student(answer) })
    const other = { ...answer, cause: 'errorofanewkind' }
    const unknown = await said(language, { flexiJob: flexi(other), studentJob: student(other) })
    expect(known?.body).not.toBe(unknown?.body)
  })

  it('shows a word it does not know as it is', async () => {
    const answer = { outcome: 'unrecognised', allowed: 'perhaps' } as const
    expect((await flexiIn(language, { flexiJob: flexi(answer) }))?.statement).toContain('perhaps')
    const counted = await studentIn(language, { studentJob: student({ ...answer, hoursRemaining: 120 }) })
    expect(counted?.statement).toContain('perhaps')
    expect(counted?.body).toContain('120')
  })

  it('names the enterprise that has no consent', async () => {
    const words = await flexiIn(language, { flexiJob: flexi({ outcome: 'no-mandate' }) })
    expect(words?.body).toContain('0880.820.673')
  })

  it('does without a name', async () => {
    const { t } = await loadTexts(language)
    const check = { candidateName: undefined }
    expect((await flexiIn(language, check))?.statement).toContain(t('precontract.someone'))
    expect((await studentIn(language, check))?.statement).toContain(t('precontract.someone'))
  })
})

describe('a block that is not there', () => {
  it('is left out when it was not asked', async () => {
    expect(await flexiIn('nl', { flexiJob: undefined, typeOfWorker: 'studentJob' })).toBeUndefined()
    expect(await studentIn('nl', { studentJob: undefined, typeOfWorker: 'flexiJob' })).toBeUndefined()
  })

  it('is missed when it was asked, and is no no', async () => {
    for (const words of [
      await flexiIn('nl', { flexiJob: undefined }),
      await studentIn('nl', { studentJob: undefined, typeOfWorker: 'studentJob' }),
    ]) {
      expect(words?.tone).toBe('undetermined')
      expect(words?.statement).toMatch(NOT_A_NO.nl)
    }
  })
})

describe('the quarters of a flexi-job', () => {
  // Research 6.1: a start in the first quarter of 2027.
  it('are counted back from the start date', () => {
    expect(flexiQuarters('2027-02-14')).toMatchObject({
      asked: { year: 2027, quarter: 1 },
      worked: { year: 2026, quarter: 2 },
      before: { year: 2026, quarter: 1 },
      pension: { year: 2026, quarter: 3 },
      next: { year: 2027, quarter: 2 },
      askAgainFrom: '2027-03-01',
    })
  })

  it.each([
    ['2026-01-01', '2026-03-01'],
    ['2026-06-30', '2026-06-01'],
    ['2026-11-22', '2026-12-01'],
  ])('can be asked again after %s from %s', (startDate, from) => {
    expect(flexiQuarters(startDate).askAgainFrom).toBe(from)
  })

  it.each([
    ['nl', '1e kwartaal van 2027'],
    ['fr', '1er trimestre 2027'],
    ['de', '1. Quartal 2027'],
    ['en', '1st quarter of 2027'],
  ] as const)('are named in %s', async (language, name) => {
    const { t } = await loadTexts(language)
    expect(quarterName(flexiQuarters('2027-02-14').asked, t)).toBe(name)
  })
})

describe('a masked reference', () => {
  it('shows no digit of the person', () => {
    expect(maskReference('014907001852211202601')).toBe('•••••••••••2211202601')
  })

  it.each(['01490700185', 'REF-01490700185-22112026-01', '014907001852211202601999', ' 0149 '])(
    'shows nothing of %j, which has another form',
    (reference) => expect(maskReference(reference)).toMatch(/^[•\s]+$/),
  )
})

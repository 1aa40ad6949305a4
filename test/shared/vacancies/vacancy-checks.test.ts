import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { VacancyDraft } from '../../../src-shared/vacancies/vacancies.model'
import { vacancyDefects } from '../../../src-shared/vacancies/vacancy-checks'

const today = '2026-11-22'

/** A vacancy that VDAB would take, with some parts replaced. */
function goodDraft(parts: object = {}): VacancyDraft {
  return VacancyDraft.parse({
    reference: 'DP-1',
    title: 'Zaalmedewerker',
    description:
      'Je ontvangt de gasten, neemt bestellingen op en serveert dranken en gerechten. Je werkt samen met drie collega’s in een zaak met veertig plaatsen, van woensdag tot zondag.',
    language: 'nl',
    occupation: 'Kelner',
    contract: 'Vast contract',
    regime: 'full-time',
    hoursPerWeek: 38,
    employmentStart: '2027-01-04',
    salary: { minimum: 2300, maximum: 2600 },
    employer: { name: 'Brasserie De Proef', enterpriseNumber: '0880.820.673' },
    workplace: { postcode: '9000', municipality: 'Gent' },
    apply: { email: 'jobs@deproef.example' },
    publication: { from: '2026-12-01', until: '2027-01-31' },
    ...parts,
  })
}

const codes = (parts: object) =>
  vacancyDefects(goodDraft(parts), today).map(({ path, code, level }) => `${path} ${code} ${level}`)

test('a good vacancy has no defects', () => {
  expect(vacancyDefects(goodDraft(), today)).toEqual([])
})

test('an empty draft misses what is needed, and is advised the rest', () => {
  const found = vacancyDefects(VacancyDraft.parse({}), today)
  const required = found.filter(({ code }) => code === 'required').map(({ path }) => path)
  expect(required).toEqual([
    'title',
    'description',
    'employer.name',
    'employer.enterpriseNumber',
    'workplace.postcode',
    'workplace.municipality',
  ])
  expect(found).toContainEqual({ path: 'apply', code: 'no-way-to-apply', level: 'error' })
  expect(found).toContainEqual({ path: 'occupation', code: 'advised', level: 'warning' })
})

describe('texts', () => {
  test('4,000 characters are taken, 4,001 are not', () => {
    expect(codes({ description: 'a'.repeat(4000) })).toEqual([])
    expect(vacancyDefects(goodDraft({ description: 'a'.repeat(4001) }), today)).toEqual([
      { path: 'description', code: 'too-many-characters', level: 'error', found: 4001, allowed: 4000 },
    ])
  })

  test('fewer characters can still be too many bytes', () => {
    expect(vacancyDefects(goodDraft({ requirements: 'é'.repeat(2001) }), today)).toEqual([
      { path: 'requirements', code: 'too-many-bytes', level: 'error', found: 4002, allowed: 4000 },
    ])
    expect(codes({ requirements: 'é'.repeat(2000) })).toEqual([])
  })

  test.each([
    'Zie https://deproef.example/jobs',
    'Kijk op www.deproef.be',
    'Surf naar deproef.be/jobs.',
    'Op deproef.vlaanderen staat meer',
  ])('a link is found in: %s', (offer) => {
    expect(codes({ offer })).toEqual(['offer link-in-text error'])
  })

  test.each([
    'Mail naar jobs@deproef.be of bel',
    'Van 8.30 tot 17.00 uur',
    'o.a. bediening, enz.',
    'Node.js en .NET',
  ])('no link is seen in: %s', (offer) => {
    expect(codes({ offer })).toEqual([])
  })

  test('words that may exclude people are pointed out', () => {
    expect(codes({ requirements: 'Je komt in een jong en dynamisch team.' })).toEqual([
      'requirements excluding-word warning',
    ])
    expect(codes({ requirements: 'Nederlands is je moedertaal.' })).toEqual([
      'requirements excluding-word warning',
    ])
    expect(codes({ requirements: 'Je hebt minstens 3 en maximum 10 jaar ervaring.' })).toEqual([])
  })

  test('a description that says too little is pointed out', () => {
    expect(codes({ description: 'Leuke job!' })).toEqual(['description description-short warning'])
  })
})

describe('title', () => {
  test.each([
    ['Verpleegster', 'title-gendered', 'verpleegkundige'],
    ['Winkelverkoopster', 'title-gendered', 'winkelverkoper/winkelverkoopster'],
    ['Poetsvrouw', 'title-gendered', 'poetshulp'],
    ['Kapper', 'title-gendered', 'kapper/kapster'],
  ])('%s says man or woman: better %s %s', (title, code, suggestion) => {
    const [defect] = vacancyDefects(goodDraft({ title }), today)
    expect(defect).toMatchObject({ path: 'title', code, suggestion, level: 'warning' })
  })

  test.each([
    'Verkoper/verkoopster',
    'Verpleegkundige',
    'Kok',
    'Projectmedewerker oktober',
    'Magazijnmedewerker C++',
    'IT-medewerker',
  ])('%s is fine', (title) => {
    expect(codes({ title })).toEqual([])
  })

  test.each(['Kok (m/v)', 'Kok m/v/x', 'Kok (M / V / X)', 'Chef de partie H/F'])(
    '%s carries a marker',
    (title) => {
      expect(codes({ title })).toEqual(['title title-gender-marker warning'])
    },
  )

  test('names one job, without shouting', () => {
    expect(codes({ title: 'Kok en afwasser' })).toEqual(['title title-several-jobs warning'])
    expect(codes({ title: 'ZAALMEDEWERKER' })).toEqual(['title title-shouted warning'])
  })
})

test('places, numbers, amounts and ways to apply are checked on form', () => {
  expect(codes({ workplace: { postcode: '900', municipality: 'Gent' } })).toEqual([
    'workplace.postcode postcode-belgian error',
  ])
  expect(codes({ workplace: { postcode: '5611 AB', municipality: 'Eindhoven', country: 'nl' } })).toEqual([])
  expect(codes({ employer: { name: 'X', enterpriseNumber: '0880820674' } })).toEqual([
    'employer.enterpriseNumber enterprise-number-checksum error',
  ])
  expect(codes({ salary: { minimum: 2600, maximum: 2300 } })).toEqual(['salary.maximum salary-order error'])
  expect(codes({ apply: { email: 'jobs', webForm: 'deproef', phone: '123' } })).toEqual([
    'apply.email email-malformed error',
    'apply.webForm url-malformed error',
    'apply.phone phone-malformed error',
  ])
  expect(codes({ language: 'fr' })).toEqual(['language dutch-in-flanders warning'])
})

test('dates stand in order, and the vacancy is not online for too long', () => {
  const published = (from: string, until: string) => codes({ publication: { from, until } })
  expect(published('2026-12-01', '2026-11-30')).toEqual(['publication.until end-before-start error'])
  expect(published('2026-12-01', '2027-03-01')).toEqual([])
  expect(published('2026-12-01', '2027-03-02')).toEqual(['publication.until publication-too-long error'])
  expect(published('2026-09-01', '2026-11-21')).toEqual(['publication.until publication-ended error'])
  expect(published('2026-12-01', '')).toEqual(['publication.until publication-without-period warning'])
  expect(published('2027-01-04', '2027-01-31')).toEqual([
    'publication.from publication-is-not-employment warning',
  ])
  expect(codes({ employmentStart: '2026-11-01' })).toEqual(['employmentStart employment-in-past warning'])
})

test('the checks take any text without a crash or a hang', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 2000 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (text, title) => {
        const found = vacancyDefects(goodDraft({ description: text, offer: text, title }), today)
        for (const { level } of found) expect(['error', 'warning']).toContain(level)
      },
    ),
  )
  const hostile = [
    'a.'.repeat(20_000),
    'm/'.repeat(20_000),
    'www.'.repeat(10_000),
    ' en '.repeat(10_000),
    'jong '.repeat(8000),
  ]
  for (const text of hostile)
    vacancyDefects(goodDraft({ description: text, title: text.slice(0, 300) }), today)
})

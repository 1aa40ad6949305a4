import { XMLParser } from 'fast-xml-parser'
import { SyntaxValidator } from 'fast-xml-validator'
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { hrXml } from '../../../src-main/vacancies/hr-xml'
import { VacancyDraft } from '../../../src-shared/vacancies/vacancies.model'

const marking = 'Ontwerp, niet door VDAB gevalideerd'

function read(xml: string): Record<string, never> {
  return new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(xml) as Record<string, never>
}

test('a vacancy is written in the general shape of HR-XML, and says that VDAB has not validated it', () => {
  const draft = VacancyDraft.parse({
    reference: 'DP-1',
    title: 'Kok & afwasser <3',
    description: 'Regel 1\nRegel 2',
    employer: { name: 'De Proef', enterpriseNumber: '0880820673' },
    workplace: { postcode: '9000', municipality: 'Gent' },
    salary: { minimum: 2300, maximum: 2600 },
    apply: { email: 'jobs@deproef.example' },
    publication: { from: '2026-12-01', until: '2027-01-31' },
  })
  const xml = hrXml(draft, marking)
  expect(
    xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<!-- Ontwerp, niet door VDAB gevalideerd -->'),
  ).toBe(true)
  expect(read(xml)).toMatchObject({
    PositionOpening: {
      '@_xmlns': 'http://ns.hr-xml.org',
      PositionRecordInfo: { Id: { IdValue: 'DP-1' }, Status: marking },
      PositionPostings: {
        PositionPosting: { Id: { '@_validFrom': '2026-12-01', '@_validTo': '2027-01-31' } },
      },
      PositionProfile: {
        PositionDetail: {
          PositionTitle: 'Kok & afwasser <3',
          PhysicalLocation: {
            PostalAddress: { CountryCode: 'BE', PostalCode: '9000', Municipality: 'Gent' },
          },
          RemunerationPackage: { BasePay: { BasePayAmountMin: '2300', BasePayAmountMax: '2600' } },
        },
        FormattedPositionDescription: { Name: 'Description', Value: 'Regel 1\nRegel 2' },
        HowToApply: { ApplicationMethod: { InternetEmailAddress: 'jobs@deproef.example' } },
      },
    },
  })
})

test('whatever was typed, the file is well-formed and the title reads back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      (description, title) => {
        const xml = hrXml(VacancyDraft.parse({ title, description, reference: title }), `${marking} -- x`)
        expect(() => SyntaxValidator.validate(xml)).not.toThrow()
        const found = /<PositionTitle>([\s\S]*?)<\/PositionTitle>/.exec(xml)?.[1] ?? ''
        const unescaped = found
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&apos;/g, "'")
          .replace(/&amp;/g, '&')
        // eslint complains about control characters in a literal; the class is built from its parts.
        const controls = new RegExp(
          `[${String.fromCharCode(0)}-${String.fromCharCode(8)}\u000b\u000c${String.fromCharCode(14)}-${String.fromCharCode(31)}\ufffe\uffff]`,
          'g',
        )
        expect(unescaped).toBe(title.replace(controls, ''))
      },
    ),
  )
})

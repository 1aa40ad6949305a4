import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DocumentedAnswer, toQuery, VerifyAnswer } from '../../../src-main/precontract/precontract.wire'
import { EnterpriseNumber } from '../../../src-shared/identity/enterprise-number'
import { Insz } from '../../../src-shared/identity/insz'

const employer = {
  mandataryEnterpriseNumber: EnterpriseNumber.parse('880.820.673'),
  citizen: Insz.parse('07.01.01-899 01'),
  startDate: '2025-03-30',
}

describe('toQuery writes', () => {
  it('what the manual’s sample asks (3.2.2.1 B), zero-padded, and nothing for `all`', () => {
    expect(toQuery({ ...employer, typeOfWorker: 'all' }).toString()).toBe(
      'mandataryEnterpriseNumber=0880820673&citizen=07010189901&startDate=2025-03-30',
    )
  })

  it.each(['flexiJob', 'studentJob'] as const)('the one kind that is asked for: %s', (typeOfWorker) => {
    expect(toQuery({ ...employer, typeOfWorker }).toString()).toBe(
      `mandataryEnterpriseNumber=0880820673&citizen=07010189901&startDate=2025-03-30&typeOfWorker=${typeOfWorker}`,
    )
  })

  it('the represented enterprise of a mandatary where the manual has it (3.2.2.2 A)', () => {
    const query = toQuery({
      ...employer,
      mandataryEnterpriseNumber: EnterpriseNumber.parse('0206731645'),
      representedEnterpriseNumber: EnterpriseNumber.parse('0880820673'),
      typeOfWorker: 'flexiJob',
    })
    expect(query.toString()).toBe(
      'mandataryEnterpriseNumber=0206731645&citizen=07010189901&representedEnterpriseNumber=0880820673' +
        '&startDate=2025-03-30&typeOfWorker=flexiJob',
    )
  })
})

const label = {
  nl: '<i>disclaimer…nederlands</i>',
  fr: '<i>disclaimer…frans.</i>',
  de: '<i>disclaimer…duits</i>',
  en: '<i>disclaimer…engels </i>',
}

/** The manual's sample, 3.2.2.1 C. */
const sample = {
  precontractualMainReference: ' 070101899010212202415',
  flexiJobResult: {
    allowed: 'nok',
    flexiJobReference: ' 070101899010212202447',
    description: { type: 'disclaimer', label },
  },
  studentJobResult: {
    allowed: 'ok',
    studentJobReference: ' 070101899010212202420',
    hoursRemaining: 50,
    description: { type: 'disclaimer', label },
  },
}

const understood = {
  precontractualMainReference: '070101899010212202415',
  flexiJobResult: {
    allowed: 'nok',
    reference: '070101899010212202447',
    descriptions: [{ type: 'disclaimer', label }],
  },
  studentJobResult: {
    allowed: 'ok',
    reference: '070101899010212202420',
    hoursRemaining: 50,
    hoursUnreadable: false,
    descriptions: [{ type: 'disclaimer', label }],
  },
}

describe('VerifyAnswer reads', () => {
  it('the manual’s sample, which is also as documented', () => {
    expect(DocumentedAnswer.safeParse(sample).success).toBe(true)
    expect(VerifyAnswer.parse(sample)).toEqual(understood)
  })

  it('the names of the manual’s table, whatever their case', () => {
    expect(
      VerifyAnswer.parse({
        PrecontractualMainReference: sample.precontractualMainReference,
        FlexiJobResult: sample.flexiJobResult,
        STUDENTJOBRESULT: {
          Allowed: 'ok',
          StudentJobReference: sample.studentJobResult.studentJobReference,
          hoursremaining: 50,
          Description: {
            Type: 'disclaimer',
            Label: { NL: label.nl, Fr: label.fr, de: label.de, EN: label.en },
          },
        },
      }),
    ).toEqual(understood)
  })

  it('words in an array and descriptions in a list, as the table types them', () => {
    const inArrays = {
      ...sample,
      flexiJobResult: {
        ...sample.flexiJobResult,
        allowed: ['nok'],
        description: [{ type: ['disclaimer'], label }],
      },
    }
    expect(VerifyAnswer.parse(inArrays)).toEqual(understood)
  })

  it('every description of a list', () => {
    const description = [
      { type: 'disclaimer', label },
      { type: 'error', cause: ' errorFlexiJobPrecontractual ', label },
    ]
    const answer = VerifyAnswer.parse(withFlexi({ allowed: 'unknown', description }))
    expect(answer.flexiJobResult?.descriptions).toEqual([
      { type: 'disclaimer', label },
      { type: 'error', cause: 'errorflexijobprecontractual', label },
    ])
  })

  it('each spelling of a cause as the same one', () => {
    const causes = [
      'errorFlexijobPrecontractual',
      'ErrorFlexijobPreContractual',
      'errorFlexiJobPrecontractual',
    ]
    const read = causes.map((cause) => {
      const answer = VerifyAnswer.parse(
        withFlexi({ allowed: 'unknown', description: { type: 'error', cause } }),
      )
      return answer.flexiJobResult?.descriptions[0]?.cause
    })
    expect(new Set(read)).toEqual(new Set(['errorflexijobprecontractual']))
  })

  it.each([
    ['ok', 'ok'],
    [' nok ', 'nok'],
    ['noGrant', 'noGrant'],
    ['errorGrant', 'errorGrant'],
    ['maybe', 'maybe'],
    [['unknown'], 'unknown'],
    [['ok', 'nok'], ''],
    [[], ''],
    [true, ''],
    [undefined, ''],
    [null, ''],
  ])('allowed %j as %j', (allowed, read) => {
    expect(VerifyAnswer.parse(withFlexi({ allowed })).flexiJobResult?.allowed).toBe(read)
  })

  it.each([
    [0, { hoursRemaining: 0, hoursUnreadable: false }],
    [9999, { hoursRemaining: 9999, hoursUnreadable: false }],
    [undefined, { hoursUnreadable: false }],
    [null, { hoursUnreadable: false }],
    [10_000, { hoursUnreadable: true }],
    [-1, { hoursUnreadable: true }],
    [12.5, { hoursUnreadable: true }],
    ['50', { hoursUnreadable: true }],
  ])('%j hours remaining as %j', (hoursRemaining, read) => {
    const answer = VerifyAnswer.parse({
      precontractualMainReference: 'x',
      studentJobResult: { allowed: 'ok', hoursRemaining },
    })
    expect(answer.studentJobResult).toEqual({ allowed: 'ok', descriptions: [], ...read })
  })

  it('one block only, and not even that', () => {
    expect(VerifyAnswer.parse(withFlexi({ allowed: 'ok' })).studentJobResult).toBeUndefined()
    expect(VerifyAnswer.parse({ precontractualMainReference: 'x', flexiJobResult: null })).toEqual({
      precontractualMainReference: 'x',
    })
  })

  it('past everything unknown or unreadable in a block', () => {
    const answer = VerifyAnswer.parse({
      ...withFlexi({
        allowed: 'ok',
        flexiJobReference: 7010189901,
        validUntil: '2025-06-30',
        description: ['a text', { type: 7, label: { nl: 'nl', fr: 3, it: 'it' } }, { label: 'one text' }],
      }),
      __proto__: { allowed: 'nok' },
      extra: [1],
    })
    expect(answer).toEqual({
      precontractualMainReference: 'x',
      flexiJobResult: {
        allowed: 'ok',
        descriptions: [
          { type: '', label: { nl: 'nl' } },
          { type: '', label: { nl: 'one text', fr: 'one text', de: 'one text', en: 'one text' } },
        ],
      },
    })
  })
})

describe('VerifyAnswer refuses', () => {
  it.each([
    [null],
    ['ok'],
    [[sample]],
    [{}],
    [{ ...sample, precontractualMainReference: ' ' }],
    [{ ...sample, precontractualMainReference: 7 }],
    [{ ...sample, flexiJobResult: 'ok' }],
    [{ ...sample, studentJobResult: [] }],
  ])('%j', (body) => expect(VerifyAnswer.safeParse(body).success).toBe(false))

  it('or reads any JSON, without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (flexiJobResult, studentJobResult) => {
        VerifyAnswer.safeParse({ precontractualMainReference: 'x', flexiJobResult, studentJobResult })
      }),
    )
  })
})

function withFlexi(flexiJobResult: Record<string, unknown>) {
  return { precontractualMainReference: 'x', flexiJobResult }
}

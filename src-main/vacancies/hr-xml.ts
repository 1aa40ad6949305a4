import XMLBuilder from 'fast-xml-builder'
import type { VacancyDraft } from '../../src-shared/vacancies/vacancies.model'

/**
 * Writes a vacancy in the general shape of an HR-XML 2.4 PositionOpening (as other job sites document it). VDAB's own profile of
 * HR-XML is not published, so the file says in its first lines, in its status and in its name that VDAB has not validated it.
 */
export function hrXml(draft: VacancyDraft, marking: string): string {
  const { employer, workplace, apply, publication, salary } = draft
  const opening = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    // A comment may not hold two hyphens in a row (XML 1.0, 2.5).
    '#comment': ` ${marking.replace(/-{2,}/g, '-')} `,
    PositionOpening: {
      '@xmlns': 'http://ns.hr-xml.org',
      '@xml:lang': draft.language,
      PositionRecordInfo: {
        Id: { IdValue: draft.reference },
        Status: marking,
      },
      PositionPostings: {
        PositionPosting: {
          Id: {
            ...dated('@validFrom', publication.from),
            ...dated('@validTo', publication.until),
            IdValue: draft.reference,
          },
        },
      },
      HiringOrg: {
        HiringOrgName: employer.name,
        HiringOrgId: { IdValue: employer.enterpriseNumber },
      },
      PositionProfile: {
        '@xml:lang': draft.language,
        PositionDetail: {
          ...present(
            'PositionDateInfo',
            draft.employmentStart && { ExpectedStartDate: draft.employmentStart },
          ),
          Company: { Name: employer.name },
          PhysicalLocation: {
            PostalAddress: {
              CountryCode: workplace.country,
              PostalCode: workplace.postcode,
              Municipality: workplace.municipality,
              ...present('DeliveryAddress', workplace.street && { AddressLine: workplace.street }),
            },
          },
          PositionTitle: draft.title,
          ...present('JobCategory', draft.occupation && { CategoryDescription: draft.occupation }),
          ...present('PositionClassification', draft.contract),
          ...present('PositionSchedule', draft.regime),
          ...present('WorkDuration', draft.hoursPerWeek === null ? '' : String(draft.hoursPerWeek)),
          ...present('RemunerationPackage', remuneration(salary)),
        },
        FormattedPositionDescription: [
          { Name: 'Description', Value: draft.description },
          { Name: 'Requirements', Value: draft.requirements },
          { Name: 'Offer', Value: draft.offer },
        ].filter(({ Value }) => Value.trim() !== ''),
        HowToApply: {
          ApplicationMethod: {
            ...present('InternetEmailAddress', apply.email),
            ...present('InternetWebAddress', apply.webForm),
            ...present('Telephone', apply.phone && { FormattedNumber: apply.phone }),
          },
        },
      },
    },
  }
  return builder.build(withoutControls(opening))
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  commentPropName: '#comment',
  format: true,
  processEntities: true,
  suppressEmptyNode: true,
})

function present<Name extends string, Value>(name: Name, value: Value | ''): { [Key in Name]?: Value } {
  return (value === '' ? {} : { [name]: value }) as { [Key in Name]?: Value }
}

function dated(name: string, day: string): Record<string, string> {
  return day === '' ? {} : { [name]: day }
}

function remuneration({ minimum, maximum, per }: VacancyDraft['salary']): object | '' {
  if (minimum === null && maximum === null) return ''
  return {
    BasePay: {
      '@currencyCode': 'EUR',
      '@baseInterval': per,
      ...(minimum !== null && { BasePayAmountMin: String(minimum) }),
      ...(maximum !== null && { BasePayAmountMax: String(maximum) }),
    },
  }
}

/** XML 1.0 has no place for control characters, however escaped; lone surrogates have no place anywhere. */
function withoutControls<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? part.replace(FORBIDDEN, '') : part,
  ) as Value
}

const FORBIDDEN = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

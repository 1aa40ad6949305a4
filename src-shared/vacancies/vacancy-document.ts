import type { Format } from '../texts/format'
import type { Translate } from '../texts/translate'
import type { VacancyDraft } from './vacancies.model'

/** One heading of a vacancy with its lines, in the order a reader wants them. */
export interface Section {
  readonly heading: string
  readonly lines: readonly string[]
}

/** Lays out a vacancy as headings and lines in the user's language; what is empty is left out. */
export function vacancySections(draft: VacancyDraft, t: Translate, format: Format): Section[] {
  const { employer, workplace, apply, publication } = draft
  const day = (iso: string): string => (iso === '' ? '' : format.date(iso))
  const labelled = (key: LabelKey, value: string): string =>
    value.trim() === '' ? '' : `${t(`vacancies.fields.${key}`)}: ${value.trim()}`
  const sections: Section[] = [
    { heading: t('vacancies.fields.description'), lines: draft.description.split(/\r?\n/) },
    { heading: t('vacancies.fields.requirements'), lines: draft.requirements.split(/\r?\n/) },
    { heading: t('vacancies.fields.offer'), lines: draft.offer.split(/\r?\n/) },
    {
      heading: t('vacancies.fields.conditions'),
      lines: [
        labelled('occupation', draft.occupation),
        labelled('contract', draft.contract),
        labelled('regime', draft.regime === '' ? '' : t(`vacancies.regimes.${draft.regime}`)),
        labelled('hoursPerWeek', draft.hoursPerWeek === null ? '' : format.number(draft.hoursPerWeek)),
        labelled('salary', salaryText(draft.salary, t, format)),
        labelled('employmentStart', day(draft.employmentStart)),
      ],
    },
    {
      heading: t('vacancies.fields.employer'),
      lines: [
        employer.name,
        labelled('enterpriseNumber', employer.enterpriseNumber),
        labelled(
          'workplace',
          [workplace.street, `${workplace.postcode} ${workplace.municipality}`, workplace.country]
            .filter((part) => part.trim() !== '')
            .join(', '),
        ),
      ],
    },
    {
      heading: t('vacancies.fields.apply'),
      lines: [
        labelled('email', apply.email),
        labelled('webForm', apply.webForm),
        labelled('phone', apply.phone),
        apply.cvWanted ? t('vacancies.fields.cvWanted') : '',
      ],
    },
    {
      heading: t('vacancies.fields.publication'),
      lines: [labelled('from', day(publication.from)), labelled('until', day(publication.until))],
    },
  ]
  return sections
    .map(({ heading, lines }) => ({ heading, lines: withoutOuterBlanks(lines) }))
    .filter(({ lines }) => lines.length > 0)
}

/** Writes a vacancy as Markdown. */
export function vacancyMarkdown(draft: VacancyDraft, t: Translate, format: Format): string {
  const title = draft.title.trim() === '' ? t('vacancies.untitled') : draft.title.trim()
  const reference =
    draft.reference.trim() === ''
      ? []
      : [`${t('vacancies.fields.reference')}: ${escapeMarkdown(draft.reference.trim())}`, '']
  const sections = vacancySections(draft, t, format).flatMap(({ heading, lines }) => [
    `## ${heading}`,
    '',
    // Two blanks at its end keep a line a line.
    ...lines.map((line) => (line.trim() === '' ? '' : `${escapeMarkdown(line.trim())}  `)),
    '',
  ])
  return [`# ${escapeMarkdown(title)}`, '', ...reference, ...sections].join('\n')
}

/** Writes a vacancy as an HTML page that stands by itself: no script, no style from elsewhere. */
export function vacancyHtml(draft: VacancyDraft, t: Translate, format: Format): string {
  const title = escapeHtml(draft.title.trim() === '' ? t('vacancies.untitled') : draft.title.trim())
  const sections = vacancySections(draft, t, format).map(
    ({ heading, lines }) =>
      `<h2>${escapeHtml(heading)}</h2>\n<p>${lines.map((line) => escapeHtml(line.trim())).join('<br>\n')}</p>`,
  )
  const head = `<meta charset="utf-8">\n<title>${title}</title>`
  return `<!doctype html>\n<html lang="${draft.language}">\n<head>\n${head}\n</head>\n<body>\n<h1>${title}</h1>\n${sections.join('\n')}\n</body>\n</html>\n`
}

type LabelKey =
  | 'occupation'
  | 'contract'
  | 'regime'
  | 'hoursPerWeek'
  | 'salary'
  | 'employmentStart'
  | 'enterpriseNumber'
  | 'workplace'
  | 'email'
  | 'webForm'
  | 'phone'
  | 'from'
  | 'until'

function salaryText({ minimum, maximum, per }: VacancyDraft['salary'], t: Translate, format: Format): string {
  const amounts = [minimum, maximum]
    .filter((amount) => amount !== null)
    .map((amount) => `€ ${format.number(amount)}`)
  return amounts.length === 0 ? '' : `${amounts.join(' – ')} ${t(`vacancies.salaryPer.${per}`)}`
}

function withoutOuterBlanks(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first === -1) return []
  const last = lines.length - [...lines].reverse().findIndex((line) => line.trim() !== '')
  return lines
    .slice(first, last)
    .filter((line, index, all) => line.trim() !== '' || (all[index - 1] ?? '').trim() !== '')
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+\.)(\s)/, '$1\\$2$3')
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

import { EnterpriseNumber } from '../identity/enterprise-number'
import { codePoints, utf8Bytes } from '../utf8'
import { titleDefects } from './title-checks'
import { EXCLUDING_WORDS } from './title-words'
import type { VacancyDefect, VacancyDraft } from './vacancies.model'
import { VDAB, type VacancyRules } from './vdab.data'

/**
 * Checks a draft against all that is published of VDAB's rules and needs no VDAB to know. `today` is `YYYY-MM-DD`. An error would
 * be refused or taken down; a warning is for the writer to judge. VDAB's own list of required fields is not published: the required
 * ones here are the safe minimum.
 */
export function vacancyDefects(
  draft: VacancyDraft,
  today: string,
  rules: VacancyRules = VDAB,
): VacancyDefect[] {
  return [
    ...requiredDefects(draft),
    ...textDefects(draft, rules),
    ...titleDefects(draft.title),
    ...placeDefects(draft),
    ...contractDefects(draft, today),
    ...applyDefects(draft),
    ...publicationDefects(draft, today, rules),
  ]
}

const error = (path: string, code: string, more: Partial<VacancyDefect> = {}): VacancyDefect => ({
  path,
  code,
  level: 'error',
  ...more,
})
const warning = (path: string, code: string, more: Partial<VacancyDefect> = {}): VacancyDefect => ({
  path,
  code,
  level: 'warning',
  ...more,
})

function requiredDefects({
  title,
  description,
  employer,
  workplace,
  occupation,
  contract,
  regime,
}: VacancyDraft): VacancyDefect[] {
  const needed = {
    title,
    description,
    'employer.name': employer.name,
    'employer.enterpriseNumber': employer.enterpriseNumber,
    'workplace.postcode': workplace.postcode,
    'workplace.municipality': workplace.municipality,
  }
  const advised = { occupation, contract, regime }
  const empty = (fields: Record<string, string>): string[] =>
    Object.entries(fields).flatMap(([path, value]) => (value.trim() === '' ? [path] : []))
  return [
    ...empty(needed).map((path) => error(path, 'required')),
    ...empty(advised).map((path) => warning(path, 'advised')),
  ]
}

const TEXTS = ['title', 'description', 'requirements', 'offer'] as const
/** A description shorter than this says too little to match anyone with. */
const SHORT_DESCRIPTION = 150

function textDefects(draft: VacancyDraft, { texts }: VacancyRules): VacancyDefect[] {
  const each = TEXTS.flatMap((path) => {
    const text = draft[path]
    const characters = codePoints(text)
    const bytes = utf8Bytes(text)
    const link = LINK.exec(text)
    const excluding = EXCLUDING_WORDS.map(({ pattern }) => pattern.exec(text)?.[0]).find(
      (word) => word !== undefined,
    )
    return [
      ...(characters > texts.maximumCharacters
        ? [error(path, 'too-many-characters', { found: characters, allowed: texts.maximumCharacters })]
        : bytes > texts.maximumBytes
          ? [error(path, 'too-many-bytes', { found: bytes, allowed: texts.maximumBytes })]
          : []),
      ...(link === null ? [] : [error(path, 'link-in-text', { word: link[0] })]),
      ...(excluding === undefined ? [] : [warning(path, 'excluding-word', { word: excluding })]),
    ]
  })
  const length = draft.description.trim().length
  const isShort = length > 0 && length < SHORT_DESCRIPTION
  return isShort
    ? [...each, warning('description', 'description-short', { found: length, allowed: SHORT_DESCRIPTION })]
    : each
}

/** A scheme, `www.`, or a name under a common top level; an e-mail address is no link. */
const LINK =
  /(?:https?:\/\/|ftp:\/\/|www\.)\S+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:be|nl|com|eu|org|net|info|jobs|io|brussels|vlaanderen|fr|de)\b(?![@.]\w)(?:\/\S*)?/i

function placeDefects({ workplace, employer, language }: VacancyDraft): VacancyDefect[] {
  const { postcode, country } = workplace
  const found: VacancyDefect[] = []
  if (employer.enterpriseNumber.trim() !== '') {
    const number = EnterpriseNumber.safeParse(employer.enterpriseNumber)
    const code = number.success ? undefined : number.error.issues[0]?.message
    if (code !== undefined) found.push(error('employer.enterpriseNumber', code))
  }
  if (!/^[A-Z]{2}$/.test(country)) found.push(error('workplace.country', 'country-code'))
  if (country === 'BE' && postcode.trim() !== '' && !/^[1-9]\d{3}$/.test(postcode.trim())) {
    found.push(error('workplace.postcode', 'postcode-belgian'))
  }
  if (country === 'BE' && language !== 'nl' && isFlemish(postcode.trim()))
    found.push(warning('language', 'dutch-in-flanders'))
  return found
}

/** The postcodes of the Flemish provinces: 1500-1999, 2000-3999, 8000-9999. */
function isFlemish(postcode: string): boolean {
  const number = Number(postcode)
  return (number >= 1500 && number <= 3999) || (number >= 8000 && number <= 9999)
}

function contractDefects(
  { salary, hoursPerWeek, employmentStart }: VacancyDraft,
  today: string,
): VacancyDefect[] {
  const found: VacancyDefect[] = []
  if (salary.minimum !== null && salary.maximum !== null && salary.minimum > salary.maximum) {
    found.push(error('salary.maximum', 'salary-order'))
  }
  if (hoursPerWeek !== null && hoursPerWeek > 60) found.push(warning('hoursPerWeek', 'hours-many'))
  if (employmentStart !== '' && employmentStart < today)
    found.push(warning('employmentStart', 'employment-in-past'))
  return found
}

function applyDefects({ apply }: VacancyDraft): VacancyDefect[] {
  const { email, webForm, phone } = apply
  if ([email, webForm, phone].every((way) => way.trim() === '')) return [error('apply', 'no-way-to-apply')]
  const found: VacancyDefect[] = []
  if (email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email.trim()))
    found.push(error('apply.email', 'email-malformed'))
  if (webForm.trim() !== '' && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(webForm.trim()))
    found.push(error('apply.webForm', 'url-malformed'))
  if (phone.trim() !== '' && phone.replace(/\D/g, '').length < 8)
    found.push(error('apply.phone', 'phone-malformed'))
  return found
}

function publicationDefects(
  { publication, employmentStart }: VacancyDraft,
  today: string,
  rules: VacancyRules,
): VacancyDefect[] {
  const { from, until } = publication
  const found: VacancyDefect[] = []
  if (until !== '' && until < today) found.push(error('publication.until', 'publication-ended'))
  if (from !== '' && until !== '' && until < from) found.push(error('publication.until', 'end-before-start'))
  if (until === '') {
    found.push(
      warning('publication.until', 'publication-without-period', {
        allowed: rules.publication.daysWithoutPeriod,
      }),
    )
  } else {
    const days = (Date.parse(until) - Date.parse(from === '' ? today : from)) / 86_400_000
    const allowed = rules.publication.daysWithPeriod
    if (days > allowed)
      found.push(error('publication.until', 'publication-too-long', { found: days, allowed }))
  }
  if (from !== '' && from === employmentStart)
    found.push(warning('publication.from', 'publication-is-not-employment'))
  return found
}

import { fail, ok, type Result } from '../../src-shared/result'
import { belgianDay, isoDay, lastStartDate } from './belgian-calendar'
import type { Channel } from './channels'
import { isEnterpriseNumber } from './enterprise-numbers'
import { behaviourOf, type Behaviour } from './people'
import { schemaViolation, type Issue } from './problems'

/** A question that may be answered: about whom, what the service knows, and which blocks are asked for. */
export interface Question {
  readonly citizen: string
  readonly behaviour: Behaviour
  readonly wantsFlexiJob: boolean
  readonly wantsStudentJob: boolean
}

/** Reads the query as strictly as the manual (3.2.1.1, 3.3.7 to 3.3.14); fails with everything that is wrong with it. */
export function readQuery(
  query: URLSearchParams,
  channel: Channel,
  now: Date,
): Result<Question, readonly Issue[]> {
  const malformed = [...unknownInputs(query), ...malformedInputs(query)]
  if (malformed.length > 0) return fail(malformed)
  const citizen = query.get('citizen') ?? ''
  const behaviour = behaviourOf(citizen)
  const typeOfWorker = query.get('typeOfWorker') ?? 'all'
  const wrong = [
    ...mandataryIssues(query.get('mandataryEnterpriseNumber') ?? '', channel),
    ...representedIssues(query.get('representedEnterpriseNumber') ?? undefined, channel),
    ...(behaviour === undefined
      ? [issue('citizen', citizen, 'The citizen SSIN is not valid or does not exist')]
      : []),
    ...startDateIssues(query.get('startDate') ?? '', now),
  ]
  if (behaviour === undefined || wrong.length > 0) return fail(wrong)
  return ok({
    citizen,
    behaviour,
    wantsFlexiJob: typeOfWorker !== 'studentJob',
    wantsStudentJob: typeOfWorker !== 'flexiJob',
  })
}

/** Every parameter of a direct call, whether it is required, and its form. */
const parameters = {
  mandataryEnterpriseNumber: { required: true, form: /^\d{10}$/ },
  citizen: { required: true, form: /^\d{11}$/ },
  representedEnterpriseNumber: { required: false, form: /^\d{10}$/ },
  startDate: { required: true, form: /^\d{4}-\d{2}-\d{2}$/ },
  typeOfWorker: { required: false, form: /^(flexiJob|studentJob|all)$/ },
} as const

/** mandatarySsin counts among the unknown: it belongs to calls from the portal only. */
function unknownInputs(query: URLSearchParams): Issue[] {
  const unknown = new Set([...query.keys()].filter((name) => !Object.hasOwn(parameters, name)))
  return [...unknown].map((name) => ({
    type: 'urn:problem-type:belgif:input-validation:unknownInput',
    title: 'Unknown input',
    detail: `Input ${name} is unknown`,
    in: 'query',
    name,
  }))
}

function malformedInputs(query: URLSearchParams): Issue[] {
  return Object.entries(parameters).flatMap(([name, { required, form }]) => {
    const [value, ...more] = query.getAll(name)
    if (value === undefined) return required ? [schemaViolation('query', name, `${name} is required`)] : []
    if (more.length > 0) return [schemaViolation('query', name, `${name} may be given only once`)]
    const isWellFormed = form.test(value) && (name !== 'startDate' || isDay(value))
    return isWellFormed
      ? []
      : [schemaViolation('query', name, `${name} does not match ${form.source}`, value)]
  })
}

function isDay(value: string): boolean {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number)
  return isoDay(year, month, day) === value
}

function mandataryIssues(number: string, channel: Channel): Issue[] {
  const name = 'mandataryEnterpriseNumber'
  if (!isEnterpriseNumber(number)) return [issue(name, number, `The ${name} is not valid or does not exist`)]
  if (number === channel.enterpriseNumber) return []
  return [issue(name, number, `The ${name} does not correspond to the CBE provided in the token`)]
}

function representedIssues(number: string | undefined, channel: Channel): Issue[] {
  const name = 'representedEnterpriseNumber'
  const isMandatary = channel.role === 'mandatary'
  if (!isMandatary && number !== undefined) {
    return [issue(name, number, `The ${name} should not be provided for a request from an employer`)]
  }
  if (isMandatary && number === undefined) {
    return [issue(name, undefined, `The ${name} should be provided for a request from a provider`)]
  }
  if (number === undefined || isEnterpriseNumber(number)) return []
  return [issue(name, number, `The ${name} is not valid or does not exist`)]
}

function startDateIssues(startDate: string, now: Date): Issue[] {
  if (startDate < isoDay(...belgianDay(now)))
    return [issue('startDate', startDate, 'StartDate cannot be in the past')]
  if (startDate <= lastStartDate(now)) return []
  return [issue('startDate', startDate, 'StartDate should fall within the permitted time frame')]
}

/** As the manual writes its issues: without a type. */
function issue(name: string, value: string | undefined, detail: string): Issue {
  return { detail, in: 'query', name, ...(value !== undefined && { value }) }
}

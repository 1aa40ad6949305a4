import type { ProblemOf, ServiceProblem } from '../../src-shared/problem'
import type {
  Candidate,
  FlexiJobAnswer,
  Outcome,
  PrecontractCheck,
  StudentJobAnswer,
} from '../../src-shared/precontract/precontract.model'
import { fail, ok, type Result } from '../../src-shared/result'
import type { ServiceClient } from '../platform/http/service-client'
import { emphasisOnly } from '../platform/html'
import type { Access } from './precontract.service'
import { toQuery, VerifyAnswer } from './precontract.wire'

export type PrecontractAnswer = Pick<
  PrecontractCheck,
  'mainReference' | 'flexiJob' | 'studentJob' | 'traceId'
>

export interface PrecontractApi {
  /** Asks PrecontractualData (manual 3.2.2); a 400 lands on its field. */
  check(
    access: Access,
    candidate: Candidate,
    signal: AbortSignal,
  ): Promise<Result<PrecontractAnswer, ServiceProblem>>
}

const OPERATION = 'verifyPrecontractualData'

export function createPrecontractApi(send: ServiceClient): PrecontractApi {
  return {
    async check({ profile, environment, credentials }, candidate, signal) {
      const query = toQuery({
        mandataryEnterpriseNumber: profile.enterpriseNumber,
        citizen: candidate.citizen,
        representedEnterpriseNumber: candidate.representedEnterpriseNumber,
        startDate: candidate.startDate,
        typeOfWorker: candidate.typeOfWorker,
      })
      const url = `${operationUrl(environment.precontractUrl)}?${query.toString()}`
      const response = await send({ credentials, method: 'GET', url, signal })
      if (!response.ok) return fail(onItsField(response.problem))
      const { json, status, traceId } = response.value
      const answer = VerifyAnswer.safeParse(json)
      return answer.success
        ? ok({ ...toModel(answer.data), traceId })
        : fail({ code: 'answer-not-understood', status })
    },
  }
}

/** The base address with the operation; an address that names the operation already, in whatever case, is used as it is. */
function operationUrl(address: string): string {
  const base = address.replace(/\/+$/, '')
  return base.toLowerCase().endsWith(`/${OPERATION.toLowerCase()}`) ? base : `${base}/${OPERATION}`
}

function toModel(answer: VerifyAnswer): Omit<PrecontractAnswer, 'traceId'> {
  const flexi = answer.flexiJobResult
  const student = answer.studentJobResult
  return {
    mainReference: answer.precontractualMainReference,
    ...(flexi && { flexiJob: blockOf(flexi) satisfies FlexiJobAnswer }),
    ...(student && {
      studentJob: {
        ...blockOf(student),
        ...(student.hoursRemaining !== undefined && { hoursRemaining: student.hoursRemaining }),
        ...(student.hoursUnreadable && { hoursUnreadable: true }),
      } satisfies StudentJobAnswer,
    }),
  }
}

type Block = NonNullable<VerifyAnswer['flexiJobResult']>

function blockOf({ allowed, reference, descriptions }: Block): FlexiJobAnswer {
  const outcome = OUTCOMES.get(allowed.toLowerCase()) ?? 'unrecognised'
  const cause = descriptions.find((description) => description.cause !== undefined)?.cause
  const kind = descriptions[0]?.type
  return {
    outcome,
    ...(outcome === 'unrecognised' && { allowed }),
    ...(reference !== undefined && reference !== '' && { reference }),
    ...(descriptions.length > 0 && { notice: noticeOf(descriptions) }),
    ...(kind !== undefined && { noticeKind: kind === 'disclaimer' || kind === 'error' ? kind : 'other' }),
    ...(cause !== undefined && { cause }),
  }
}

/** The manual's table (3.2.1.2) and its samples 3.3.5 and 3.3.6. An open list: anything else is not recognised, never a no. */
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['ok', 'ok'],
  ['nok', 'nok'],
  ['unknown', 'unknown'],
  ['nogrant', 'no-mandate'],
  ['errorgrant', 'mandate-unavailable'],
])

const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const

/** Several descriptions follow each other, each language by itself. */
function noticeOf(descriptions: Block['descriptions']): NonNullable<FlexiJobAnswer['notice']> {
  const notice: NonNullable<FlexiJobAnswer['notice']> = {}
  for (const language of LANGUAGES) {
    const parts = descriptions
      .map(({ label }) => emphasisOnly(label[language] ?? ''))
      .filter((part) => part !== '')
    if (parts.length > 0) notice[language] = parts.join('<br />')
  }
  return notice
}

/** The fields of our question by the parameter the service names (manual 3.3.7 to 3.3.14), with what is wrong there. */
const FIELDS: ReadonlyMap<string, readonly [field: string, code: string]> = new Map([
  ['citizen', ['citizen', 'citizen-unknown']],
  ['mandataryenterprisenumber', ['profileId', 'enterprise-number-unknown']],
  ['representedenterprisenumber', ['representedEnterpriseNumber', 'enterprise-number-unknown']],
  ['startdate', ['startDate', 'date-outside-window']],
  ['typeofworker', ['typeOfWorker', 'malformed']],
  ['mandataryssin', ['profileId', 'mandatary-person-asked']],
])

function onItsField(problem: ServiceProblem): ServiceProblem {
  if (problem.code !== 'service-refused') return problem
  const fields: ProblemOf<'service-refused'>['fields'] = {}
  for (const { name, detail } of problem.issues) {
    const parameter = name?.toLowerCase() ?? ''
    const place = FIELDS.get(parameter)
    if (place === undefined) continue
    const [field, code] = place
    ;(fields[field] ??= []).push(refinedCode(code, parameter, detail?.toLowerCase() ?? ''))
  }
  return { ...problem, fields }
}

/** The same parameter can be refused for several reasons; the developer's English detail tells which. */
function refinedCode(code: string, name: string, detail: string): string {
  if (name === 'startdate' && detail.includes('past')) return 'date-in-past'
  if (name === 'mandataryenterprisenumber' && detail.includes('token'))
    return 'enterprise-number-not-in-token'
  if (name === 'representedenterprisenumber' && detail.includes('should not')) return 'only-for-mandatary'
  if (name === 'representedenterprisenumber' && detail.includes('should be provided')) return 'required'
  return code
}

import { practicePeople, type PracticeCase } from '../../src-shared/precontract/practice-people'
import { missingScope } from './access-tokens'
import * as labels from './labels'
import { problem } from './problems'
import type { Answer, PracticeRequest } from './route'

/** What a block says about a person; the server adds the references. */
export interface BlockContent {
  readonly allowed: string
  readonly hoursRemaining?: number
  readonly description: {
    readonly type: 'disclaimer' | 'error'
    readonly cause?: string
    readonly label: labels.Label
  }
}

/** Both blocks, or the failure of the whole call. */
export type Behaviour =
  | {
      readonly kind: 'blocks'
      readonly flexiJob: BlockContent
      readonly studentJob: BlockContent
      readonly isSlow?: true
    }
  | { readonly kind: 'failure'; readonly answer: (request: PracticeRequest, scope: string) => Answer }

/** Tells what the service knows of a person; undefined when nobody has this number. */
export function behaviourOf(insz: string): Behaviour | undefined {
  const person = practicePeople.find((one) => one.insz === insz)
  return person === undefined ? undefined : behaviours[person.shows]
}

const flexiOk = flexi('ok')
const flexiNotOk = flexi('nok')
const studentTooOld = failed('unknown', labels.olderThan30, 'errorStudentRequirements')
const noMandate = failed('noGrant', labels.noActiveMandate)
const noMandateService = failed('errorGrant', labels.mandateUnavailable)

const behaviours: Readonly<Record<PracticeCase, Behaviour | undefined>> = {
  'flexi-and-student-ok': blocks(flexiOk, student('ok', 600)),
  'flexi-not-ok': blocks(flexiNotOk, student('ok', 475)),
  'pensioner-flexi-ok': blocks(flexiOk, studentTooOld),
  'few-student-hours': blocks(flexiNotOk, student('ok', 50)),
  'no-student-hours': blocks(flexiNotOk, student('nok', 0)),
  'no-mandate': blocks(noMandate, noMandate),
  'no-mandate-for-student-hours': blocks(flexiOk, noMandate),
  'mandate-service-unavailable': blocks(noMandateService, noMandateService),
  'pension-register-unavailable': blocks(
    // The manual spells this cause in three ways; this is the one of its sample.
    failed('unknown', labels.pensionRegisterUnavailable, 'errorFlexiJobPrecontractual'),
    student('ok', 320),
  ),
  'student-data-unavailable': blocks(
    flexiOk,
    failed('unknown', labels.studentDataUnavailable, 'errorStudentjobPrecontractual'),
  ),
  'student-older-than-30': blocks(flexiNotOk, studentTooOld),
  'student-younger-than-15': blocks(
    flexiNotOk,
    failed('unknown', labels.youngerThan15, 'errorYoungRequirements'),
  ),
  'unrecognised-value': blocks(flexi('maybe'), student('maybe', 120)),
  'unsafe-label': blocks(
    withUnsafeLabel(flexiOk, labels.flexiJobDisclaimer),
    withUnsafeLabel(student('ok', 200), labels.studentJobDisclaimer),
  ),
  'unknown-person': undefined,
  'missing-scope': failure((request, scope) => missingScope(request, scope)),
  'missing-permission': failure((request) =>
    problem(request, 'missingPermission', 'Not permitted to consult the data of this person'),
  ),
  'too-many-requests': failure((request) =>
    problem(request, 'tooManyRequests', 'The quota of requests is used up', {
      properties: { limit: 100, retryAfterSec: 30 },
      headers: { 'Retry-After': '30' },
    }),
  ),
  'server-error': failure(() => springError),
  'gateway-error-page': failure(() => gatewayErrorPage),
  'service-unavailable': failure((request) =>
    problem(request, 'serviceUnavailable', 'The service is temporarily unavailable', {
      properties: { retryAfterSec: 120 },
      headers: { 'Retry-After': '120' },
    }),
  ),
  'slow-answer': { ...blocks(flexiOk, student('ok', 410)), isSlow: true },
  'no-answer': failure(() => ({ kind: 'silence' })),
  'connection-dropped': failure(() => ({ kind: 'cut', body: '{"precontractualMainReference":"' })),
}

function blocks(flexiJob: BlockContent, studentJob: BlockContent) {
  return { kind: 'blocks', flexiJob, studentJob } as const
}

function failure(answer: (request: PracticeRequest, scope: string) => Answer): Behaviour {
  return { kind: 'failure', answer }
}

function flexi(allowed: string): BlockContent {
  return { allowed, description: { type: 'disclaimer', label: labels.flexiJobDisclaimer } }
}

function student(allowed: string, hoursRemaining: number): BlockContent {
  return { allowed, hoursRemaining, description: { type: 'disclaimer', label: labels.studentJobDisclaimer } }
}

function failed(allowed: string, label: labels.Label, cause?: string): BlockContent {
  return { allowed, description: { type: 'error', ...(cause !== undefined && { cause }), label } }
}

function withUnsafeLabel(block: BlockContent, label: labels.Label): BlockContent {
  return { ...block, description: { type: 'disclaimer', label: labels.withUnsafeHtml(label) } }
}

/** Manual 3.3.16: not a problem document, and with a path of the inner network. */
const springError: Answer = {
  kind: 'complete',
  status: 500,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    timestamp: '2024-12-02T16:06:36.885+00:00',
    status: 500,
    error: 'Internal Server Error',
    path: '/career/public/employmentPrecontractualData/v1/verifyPrecontractualData',
  }),
}

const gatewayErrorPage: Answer = {
  kind: 'complete',
  status: 502,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
}

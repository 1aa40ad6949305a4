import * as z from 'zod'
import { fail, ok, type Result } from '../../src-shared/result'
import { acceptableCertificate, newClientId, type Channel } from './channels'
import { isEnterpriseNumber } from './enterprise-numbers'
import { badRequest, schemaViolation, type Issue } from './problems'
import { json, type Answer, type Practice, type PracticeApi, type PracticeRequest } from './route'

const Registration = z.strictObject({
  certificate: z.string(),
  enterpriseNumber: z.string(),
  role: z.enum(['employer', 'mandatary', 'training-provider']),
})

/**
 * What an access manager does by hand in the real channel management: upload a certificate and get a client id. A `PUT` brings a
 * client id back that an earlier practice server gave out.
 */
export const channelsApi: PracticeApi = {
  routes: (practice) => [
    {
      method: 'POST',
      path: '/practice/channels',
      handle: (request) => register(practice, request, newClientId()),
    },
    {
      method: 'PUT',
      path: '/practice/channels/{clientId}',
      handle: (request) => register(practice, request, request.parameters['clientId'] ?? ''),
    },
  ],
}

function register(practice: Practice, request: PracticeRequest, clientId: string): Answer {
  const channel = channelFrom(practice, request, clientId)
  if (!channel.ok) return badRequest(request, channel.problem)
  const isNew = !practice.channels.has(clientId)
  practice.channels.set(clientId, channel.value)
  return json(isNew ? 201 : 200, { clientId })
}

function channelFrom(
  practice: Practice,
  request: PracticeRequest,
  clientId: string,
): Result<Channel, readonly Issue[]> {
  if (!/^[\w-]{1,100}$/.test(clientId)) {
    return fail([schemaViolation('path', 'clientId', 'At most 100 letters, digits, hyphens and underscores')])
  }
  const registration = Registration.safeParse(parsedJson(request.body))
  if (!registration.success) {
    return fail(
      registration.error.issues.map((issue) => schemaViolation('body', issue.path.join('.'), issue.message)),
    )
  }
  const { enterpriseNumber, role } = registration.data
  if (!isEnterpriseNumber(enterpriseNumber)) {
    return fail([
      schemaViolation('body', 'enterpriseNumber', 'The enterpriseNumber is not valid', enterpriseNumber),
    ])
  }
  const certificate = acceptableCertificate(registration.data.certificate, practice.clock.now())
  if (!certificate.ok) return fail([{ in: 'body', name: 'certificate', detail: certificate.problem }])
  return ok({ clientId, certificate: certificate.value, enterpriseNumber, role })
}

function parsedJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

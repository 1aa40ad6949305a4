import * as z from 'zod'
import { readSigningRequest, type SigningRequest } from './certificate-signing-request'
import { customerCodeOf, stageOf } from './ons-stages'
import { badRequest, type Issue } from './problems'
import { json, type Answer, type Practice, type PracticeApi, type PracticeRequest } from './route'

const Upload = z.strictObject({ customerCode: z.string(), csr: z.string() })

/** How long the practice dashboard's certificates are valid, in days; the real term is not published. */
const CERTIFICATE_DAYS = 365

/**
 * What the API dashboard does on its tab *certificates*: a customer code is added, its request uploaded, and a PEM file comes back.
 * The practice dashboard signs at once for every stage.
 */
export const onsDashboardApi: PracticeApi = {
  routes: (practice) => [
    {
      method: 'POST',
      path: '/practice/ons/certificates',
      handle: (request) => signUpload(practice, request),
    },
  ],
}

function signUpload(practice: Practice, request: PracticeRequest): Promise<Answer> | Answer {
  const upload = Upload.safeParse(parsedJson(request.body))
  if (!upload.success) {
    return badRequest(
      request,
      upload.error.issues.map(({ path, message }) => ({ in: 'body', name: path.join('.'), detail: message })),
    )
  }
  const { customerCode, csr } = upload.data
  const signing = readSigningRequest(csr)
  if (!signing.ok) return badRequest(request, [{ in: 'body', name: 'csr', detail: signing.problem }])
  const issues = issuesOf(signing.value, customerCode)
  if (issues.length > 0) return badRequest(request, issues)
  return practice
    .onsAuthority()
    .then((authority) =>
      json(201, { pem: authority.signRequest(signing.value, practice.clock.now(), CERTIFICATE_DAYS) }),
    )
}

/** Nedap's published requirements: RSA of at least 4096 bits, all seven fields, and the grammar of the common name. */
function issuesOf({ names, publicKey }: SigningRequest, customerCode: string): Issue[] {
  const issue = (name: string, detail: string): Issue => ({ in: 'body', name, detail })
  const bits = publicKey.asymmetricKeyDetails?.modulusLength ?? 0
  const missing = ['CN', 'O', 'OU', 'L', 'ST', 'C', 'emailAddress'].filter(
    (name) => (names.get(name) ?? '') === '',
  )
  const code = customerCodeOf(names.get('CN') ?? '')
  return [
    ...(stageOf(customerCode) === undefined ? [issue('customerCode', 'This is no customer code')] : []),
    ...(bits < 4096 ? [issue('csr', `The RSA key has ${bits} bits; at least 4096 are needed`)] : []),
    ...missing.map((name) => issue('csr', `The field ${name} is not filled in`)),
    ...(code === undefined
      ? [issue('csr', 'The common name must be {technical name}-{customer code}-{identification}')]
      : code === customerCode
        ? []
        : [issue('csr', `The common name is for customer ${code}, not for ${customerCode}`)]),
  ]
}

function parsedJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

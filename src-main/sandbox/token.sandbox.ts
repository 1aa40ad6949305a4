import { fail, ok, type Result } from '../../src-shared/result'
import { createAssertionCheck } from './client-assertion'
import { json, type Answer, type Practice, type PracticeApi, type PracticeRequest } from './route'

export const TOKEN_PATH = '/REST/oauth/v5/token'

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** The OAuth server: client credentials (RFC 6749 4.4) with a signed client assertion (RFC 7523 2.2). */
export const tokenApi: PracticeApi = {
  routes: (practice) => {
    const check = createAssertionCheck(practice.channels, practice.tokenUrl)
    return [
      {
        method: 'POST',
        path: TOKEN_PATH,
        handle: (request) => {
          const form = formOf(request)
          if (!form.ok) return form.problem
          const channel = check(form.value.assertion, practice.clock.now())
          if (!channel.ok) return refusal('invalid_client', channel.problem)
          const { clientId } = form.value
          if (clientId !== null && clientId !== channel.value.clientId) {
            return refusal('invalid_client', 'The client_id is not the one in the assertion')
          }
          const scopes = scopesOf(form.value.scope, practice)
          if (!scopes.ok) return scopes.problem
          const { token, expiresIn } = practice.tokens.issue(channel.value, scopes.value)
          const answer = {
            access_token: token,
            token_type: 'Bearer',
            expires_in: expiresIn,
            scope: scopes.value.join(' '),
          }
          return json(200, answer, { Pragma: 'no-cache' })
        },
      },
    ]
  },
}

interface TokenForm {
  readonly assertion: string
  readonly clientId: string | null
  readonly scope: string | null
}

function formOf(request: PracticeRequest): Result<TokenForm, Answer> {
  if (!isForm(request.headers['content-type'])) {
    return fail(
      refusal('invalid_request', 'The content type must be application/x-www-form-urlencoded, UTF-8'),
    )
  }
  const form = new URLSearchParams(request.body.toString('utf8'))
  const repeated = [...form.keys()].find((name) => form.getAll(name).length > 1)
  if (repeated !== undefined) return fail(refusal('invalid_request', 'A parameter may be given only once'))
  const grantType = form.get('grant_type')
  if (grantType === null) return fail(refusal('invalid_request', 'The parameter grant_type is missing'))
  if (grantType !== 'client_credentials') {
    return fail(refusal('unsupported_grant_type', 'Only the grant type client_credentials is supported'))
  }
  if (form.has('client_secret')) {
    return fail(refusal('invalid_client', 'Client secrets are not supported: sign a client assertion'))
  }
  const assertion = form.get('client_assertion') ?? ''
  if (assertion === '') return fail(refusal('invalid_request', 'The parameter client_assertion is missing'))
  if (form.get('client_assertion_type') !== ASSERTION_TYPE) {
    return fail(refusal('invalid_request', `The parameter client_assertion_type must be ${ASSERTION_TYPE}`))
  }
  return ok({ assertion, clientId: form.get('client_id'), scope: form.get('scope') })
}

function isForm(contentType = ''): boolean {
  return /^application\/x-www-form-urlencoded\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType)
}

/** Without a scope asked for, a client gets all it may have; RFC 6749 3.2 reads an empty parameter as an omitted one. */
function scopesOf(asked: string | null, practice: Practice): Result<readonly string[], Answer> {
  if (asked === null || asked === '') return ok(practice.scopes)
  const scopes = asked.split(' ').filter((scope) => scope !== '')
  const areKnown = scopes.length > 0 && scopes.every((scope) => practice.scopes.includes(scope))
  if (areKnown) return ok(scopes)
  return fail(
    refusal('invalid_scope', `The scope is unknown; this server knows: ${practice.scopes.join(' ')}`),
  )
}

/** Refuses as RFC 6749 5.2 says: 401 when the client is not who it should be, else 400. */
function refusal(
  error: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope',
  description: string,
): Answer {
  // RFC 6749 allows neither quotes nor backslashes in a description.
  const error_description = description.replace(/["\\]/g, "'").replace(/[^ -~]/g, '?')
  return json(error === 'invalid_client' ? 401 : 400, { error, error_description }, { Pragma: 'no-cache' })
}

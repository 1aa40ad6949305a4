import { verify } from 'node:crypto'
import * as z from 'zod'
import { fail, ok, type Result } from '../../src-shared/result'
import { validityDefect, type Channel, type Channels } from './channels'

const LEEWAY_SECONDS = 60
const LONGEST_SECONDS = 3600

const Header = z.object({ alg: z.string(), crit: z.never('extensions are not supported').optional() })
const Claims = z.object({
  iss: z.string(),
  sub: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  iat: z.number().optional(),
  nbf: z.number().optional(),
  jti: z.string().min(1),
})
type Claims = z.infer<typeof Claims>

/** Checks one assertion at a moment, in seconds; gives the channel that signed it or, in English, why it is refused. */
export type AssertionCheck = (assertion: string, now: Date) => Result<Channel, string>

/**
 * Makes the check of client assertions (RFC 7523 3, RS256): signed by the certificate of the client's channel, for this token URL,
 * neither expired nor from the future nor valid unreasonably long, and never seen before.
 */
export function createAssertionCheck(channels: Channels, tokenUrl: () => string): AssertionCheck {
  const seen = new Map<string, number>()

  function replayDefect(claims: Claims, seconds: number): string | undefined {
    for (const [id, expiry] of seen) if (expiry <= seconds) seen.delete(id)
    const id = `${claims.iss} ${claims.jti}`
    if (seen.has(id)) return 'The assertion was used before: its jti must be new each time'
    seen.set(id, claims.exp)
    return undefined
  }

  return (assertion, now) => {
    const read = readAssertion(assertion)
    if (!read.ok) return read
    const { claims, signed, signature } = read.value
    if (claims.iss !== claims.sub)
      return fail('The iss and the sub of the assertion must both be the client id')
    const channel = channels.get(claims.iss)
    if (channel === undefined) return fail('The client is unknown: no channel has this client id')
    if (!verify('sha256', Buffer.from(signed), channel.certificate.publicKey, signature)) {
      return fail('The signature does not match the certificate registered for this client')
    }
    const seconds = now.getTime() / 1000
    const defect =
      validityDefect(channel.certificate, now) ??
      audienceDefect(claims, tokenUrl()) ??
      timeDefect(claims, seconds) ??
      replayDefect(claims, seconds)
    return defect === undefined ? ok(channel) : fail(defect)
  }
}

interface ReadAssertion {
  readonly claims: Claims
  readonly signed: string
  readonly signature: Buffer
}

function readAssertion(assertion: string): Result<ReadAssertion, string> {
  const parts = /^(([\w-]+)\.([\w-]+))\.([\w-]+)$/.exec(assertion)
  if (parts === null) return fail('The assertion is no JWT of three base64url parts')
  const [, signed = '', header = '', payload = '', signature = ''] = parts
  const readHeader = Header.safeParse(decoded(header))
  if (!readHeader.success)
    return fail(`The header of the assertion is not acceptable: ${faults(readHeader.error)}`)
  if (readHeader.data.alg !== 'RS256') return fail('The assertion must be signed with RS256')
  const claims = Claims.safeParse(decoded(payload))
  if (!claims.success) return fail(`The claims of the assertion are not acceptable: ${faults(claims.error)}`)
  return ok({ claims: claims.data, signed, signature: Buffer.from(signature, 'base64url') })
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

function faults(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`.trim()).join('; ')
}

function audienceDefect(claims: Claims, tokenUrl: string): string | undefined {
  const audiences = [claims.aud].flat()
  if (audiences.length === 1 && audiences[0] === tokenUrl) return undefined
  return `The aud of the assertion must be ${tokenUrl}`
}

function timeDefect(claims: Claims, seconds: number): string | undefined {
  const left = claims.exp - seconds
  if (left <= 0) return `The assertion expired ${Math.ceil(-left)} seconds ago: check the clock of the client`
  if (left > LONGEST_SECONDS + LEEWAY_SECONDS) {
    return `The exp of the assertion lies too far ahead: at most ${LONGEST_SECONDS} seconds`
  }
  const ahead = Math.max(claims.iat ?? -Infinity, claims.nbf ?? -Infinity) - seconds
  if (ahead <= LEEWAY_SECONDS) return undefined
  return `The assertion was issued ${Math.floor(ahead)} seconds in the future: check the clock of the client`
}

import * as z from 'zod'
import type { HttpResponse } from './http-client'

const text = z.string().trim().optional().catch(undefined)

const Issue = z.object({ in: text, name: text, detail: text, type: text })

/** A problem+json body (RFC 9457, the belgif guide's issues), each field only as far as it has the right form. */
export const ProblemBody = z.object({
  type: text,
  title: text,
  detail: text,
  issues: z.array(Issue).optional().catch(undefined),
  invalidParams: z.array(Issue).optional().catch(undefined),
  requiredScopes: z.array(z.string()).optional().catch(undefined),
  retryAfter: text,
  retryAfterSec: z.coerce.number().optional().catch(undefined),
  // The other dialect: RFC 6749 section 5.2.
  error: text,
  error_description: text,
})
export type ProblemBody = z.infer<typeof ProblemBody>

/** Reads an error body of either dialect; anything else (HTML, nothing, a list) is an empty problem. */
export function readProblemBody(response: HttpResponse): ProblemBody {
  try {
    const parsed = ProblemBody.safeParse(JSON.parse(response.body.toString('utf8')))
    return parsed.success ? parsed.data : {}
  } catch {
    return {}
  }
}

/** Seconds to wait as the server asks: the Retry-After header (RFC 9110 10.2.3), else the body's own fields. */
export function retryAfterSeconds(response: HttpResponse, body: ProblemBody, now: Date): number | undefined {
  const asked = response.headers['retry-after'] ?? body.retryAfterSec?.toString() ?? body.retryAfter
  if (asked === undefined) return undefined
  if (/^\d+(\.\d+)?$/.test(asked)) return Math.ceil(Number(asked))
  const moment = Date.parse(asked)
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - now.getTime()) / 1000))
}

/** A service's own words may quote what was sent: long digit runs (a person's number, a reference) are taken out. */
export function withoutNumbers(words: string | undefined): string | undefined {
  return words?.replace(/\d[\d .-]{7,}\d/g, '•••')
}

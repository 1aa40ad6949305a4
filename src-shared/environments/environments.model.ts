import * as z from 'zod'

/** The id of the built-in practice environment. */
export const PRACTICE = 'practice'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** An https URL, or http on this very machine. Codes: `url-malformed`, `url-not-https`, `url-has-credentials`. */
export const ServiceUrl = z
  .string()
  .trim()
  .max(2000, 'too-long')
  .superRefine((value, context) => {
    const code = urlFault(value)
    if (code !== null) context.addIssue({ code: 'custom', message: code })
  })

function urlFault(value: string): string | null {
  const parsed = parseUrl(value)
  if (parsed === null) return value === '' ? 'required' : 'url-malformed'
  const { protocol, hostname } = parsed
  if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.has(hostname))) return 'url-not-https'
  return parsed.hasCredentials ? 'url-has-credentials' : null
}

/** `URL` is in neither lib of src-shared (no DOM, no Node), yet both processes have it: the little that is needed is parsed here. */
function parseUrl(value: string): { protocol: string; hostname: string; hasCredentials: boolean } | null {
  const match = /^([a-z][a-z0-9+.-]*:)\/\/([^/?#]*)/i.exec(value)
  if (match === null || /\s/.test(value)) return null
  const authority = match[2] ?? ''
  const at = authority.lastIndexOf('@')
  const hostname = authority.slice(at + 1).replace(/:\d*$/, '')
  if (hostname === '' || !/^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)$/i.test(hostname)) return null
  return {
    protocol: (match[1] ?? '').toLowerCase(),
    hostname: hostname.toLowerCase(),
    hasCredentials: at !== -1,
  }
}

/** Whether the Federal Learning Account takes registrations, only answers questions, or is gone. */
export const LearningAccountState = z.enum(['open', 'read-only', 'closed'])

const emptyAsAbsent = (value: unknown): unknown => (value === '' || value === null ? undefined : value)

const fields = {
  name: z.string().trim().min(1, 'required').max(80, 'too-long'),
  tokenUrl: ServiceUrl,
  /** The `aud` of the client assertion; the token URL when absent (research 1.2: since v5 the audience is the token URL). */
  audience: z.preprocess(emptyAsAbsent, z.string().trim().max(2000, 'too-long').optional()),
  /** Sent only when set: the official advice is to omit it (research 1.1). */
  scope: z.preprocess(emptyAsAbsent, z.string().trim().max(2000, 'too-long').optional()),
  precontractUrl: ServiceUrl,
  learningAccountUrl: ServiceUrl,
  learningAccount: LearningAccountState.default('open'),
  onsUrl: z.preprocess(emptyAsAbsent, ServiceUrl.optional()),
  /** Certificate authorities trusted beside the system's, PEM. */
  trustedCa: z.preprocess(
    emptyAsAbsent,
    z
      .string()
      .max(200_000, 'too-long')
      .regex(/-----BEGIN CERTIFICATE-----/, 'certificate-pem')
      .optional(),
  ),
  /** Optional header of the assertion naming the certificate; off by default (research 1.3: none required). */
  assertionKeyHint: z.enum(['none', 'kid', 'x5t']).default('none'),
}

export const EnvironmentInput = z.object({ id: z.string().min(1).optional(), ...fields })
export type EnvironmentInput = z.infer<typeof EnvironmentInput>

/** One set of services: where they are and what they expect. */
export const Environment = z.object({ id: z.string(), ...fields, builtIn: z.boolean() })
export type Environment = z.infer<typeof Environment>

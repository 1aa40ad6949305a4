import * as z from 'zod'

/** Field paths (dotted, e.g. `subject.email`) with the codes of what is wrong there. */
export const FieldProblems = z.record(z.string(), z.array(z.string()))
export type FieldProblems = z.infer<typeof FieldProblems>

/** One input-validation issue of a service's problem+json answer, as far as it may be shown (never the value). */
export const ServiceIssue = z.object({
  in: z.string().optional(),
  name: z.string().optional(),
  detail: z.string().optional(),
})

/**
 * Every expected failure, one entry per code: what a user can cause or act on. Anything else is a bug and becomes `unexpected`.
 * Each code has a text and a next step in every language (src-shared/texts), or it does not compile.
 */
export const Problem = z.discriminatedUnion('code', [
  // any call
  z.object({ code: z.literal('invalid-input'), fields: FieldProblems }),
  z.object({ code: z.literal('unexpected'), reference: z.string() }),
  z.object({ code: z.literal('cancelled') }),
  z.object({ code: z.literal('not-open') }),
  z.object({ code: z.literal('not-found'), what: z.string() }),
  z.object({ code: z.literal('needs-window') }),
  z.object({ code: z.literal('not-printed'), detail: z.string() }),
  z.object({ code: z.literal('file-not-written'), reason: z.enum(['full', 'denied', 'other']) }),

  // keychain and vault
  z.object({ code: z.literal('keychain-missing'), detail: z.string() }),
  z.object({ code: z.literal('keychain-locked') }),
  z.object({ code: z.literal('keychain-refused'), detail: z.string() }),
  z.object({ code: z.literal('keychain-slow'), afterMs: z.number() }),
  z.object({ code: z.literal('passphrase-needed') }),
  z.object({ code: z.literal('passphrase-wrong') }),
  z.object({ code: z.literal('vault-damaged') }),

  // store
  z.object({ code: z.literal('data-in-use') }),
  z.object({ code: z.literal('database-key-missing') }),
  z.object({ code: z.literal('database-key-wrong') }),
  z.object({ code: z.literal('database-damaged') }),
  z.object({ code: z.literal('database-newer'), found: z.number(), supported: z.number() }),
  z.object({ code: z.literal('storage-failed'), reason: z.enum(['full', 'denied', 'other']) }),

  // certificates
  z.object({ code: z.literal('certificate-missing') }),
  z.object({ code: z.literal('certificate-unreadable') }),
  z.object({ code: z.literal('certificate-fits-no-key') }),
  z.object({ code: z.literal('certificate-expired'), notAfter: z.string() }),
  z.object({ code: z.literal('certificate-not-yet-valid'), notBefore: z.string() }),
  z.object({
    code: z.literal('certificate-weak'),
    weakness: z.enum(['small-key', 'old-signature', 'not-rsa']),
    detail: z.string(),
  }),
  z.object({ code: z.literal('pkcs12-password-wrong') }),
  z.object({ code: z.literal('pkcs12-unsupported'), detail: z.string() }),
  z.object({ code: z.literal('key-missing') }),
  z.object({ code: z.literal('key-unusable') }),

  // profiles and environments
  z.object({ code: z.literal('environment-built-in') }),
  z.object({ code: z.literal('in-use'), by: z.array(z.string()) }),
  z.object({ code: z.literal('client-id-missing') }),

  // network
  z.object({ code: z.literal('offline') }),
  z.object({ code: z.literal('unreachable'), host: z.string() }),
  z.object({ code: z.literal('connection-lost'), host: z.string() }),
  z.object({ code: z.literal('timed-out'), afterMs: z.number() }),
  z.object({ code: z.literal('tls-failed'), host: z.string(), reason: z.string() }),
  z.object({ code: z.literal('proxy-refused'), status: z.number() }),

  // token
  z.object({
    code: z.literal('token-refused'),
    status: z.number(),
    error: z.string(),
    description: z.string().optional(),
  }),
  /** `seconds`: how far this machine's clock is ahead of the server's; negative when it is behind. */
  z.object({
    code: z.literal('clock-wrong'),
    seconds: z.number(),
    status: z.number(),
    error: z.string().optional(),
  }),

  // services
  z.object({
    code: z.literal('service-refused'),
    status: z.number(),
    type: z.string().optional(),
    fields: FieldProblems,
    issues: z.array(ServiceIssue),
    traceId: z.string().optional(),
  }),
  z.object({
    code: z.literal('access-refused'),
    status: z.number(),
    type: z.string().optional(),
    requiredScopes: z.array(z.string()).optional(),
    traceId: z.string().optional(),
  }),
  z.object({
    code: z.literal('too-many-requests'),
    status: z.number(),
    type: z.string().optional(),
    retryAfterSeconds: z.number().optional(),
    traceId: z.string().optional(),
  }),
  z.object({
    code: z.literal('service-unavailable'),
    status: z.number(),
    type: z.string().optional(),
    retryAfterSeconds: z.number().optional(),
    traceId: z.string().optional(),
  }),
  z.object({ code: z.literal('answer-not-understood'), status: z.number() }),

  // connections
  /** The environment says nothing about where this service is. */
  z.object({ code: z.literal('address-missing') }),
  /** Ons answered 403: the certificate belongs to another customer environment than the address. */
  z.object({ code: z.literal('ons-certificate-elsewhere') }),
  /** Ons answered 495: the certificate has expired, was blocked, or was not signed by the authority of this environment. */
  z.object({ code: z.literal('ons-certificate-refused') }),
  z.object({ code: z.literal('feed-refused'), status: z.number() }),
  z.object({ code: z.literal('feed-too-large'), maxBytes: z.number() }),
  z.object({ code: z.literal('feed-redirect'), reason: z.enum(['too-many', 'not-web', 'to-this-computer']) }),
  /** Reading took more time or memory than any real feed needs. */
  z.object({ code: z.literal('feed-too-complex') }),

  // trainings
  /** The people in `participants` would disappear from the register or lose periods: name them in `confirmRemoved` to agree. */
  z.object({
    code: z.literal('would-remove-participants'),
    participants: z.array(z.string()),
    losses: z.array(
      z.object({
        insz: z.string(),
        employerEnterpriseNumber: z.string().nullable(),
        /** How many periods; null when the whole participant would disappear. */
        periods: z.number().nullable(),
      }),
    ),
  }),
  z.object({ code: z.literal('changed-elsewhere'), differences: z.number(), removed: z.boolean() }),
  z.object({ code: z.literal('edited-meanwhile'), revision: z.number() }),
  z.object({ code: z.literal('training-under-way'), state: z.string() }),
  z.object({ code: z.literal('learning-account-closed'), access: z.enum(['read-only', 'closed']) }),
  z.object({ code: z.literal('training-provider-needed') }),
  z.object({ code: z.literal('data-model-missing') }),
  /** The service held back trainings of a person that no narrower question brought out. */
  z.object({ code: z.literal('history-incomplete') }),
  z.object({ code: z.literal('table-too-large'), lines: z.number(), most: z.number() }),
  z.object({ code: z.literal('file-unreadable'), reason: z.enum(['format', 'too-large', 'empty']) }),
])

export type Problem = z.infer<typeof Problem>
export type ProblemCode = Problem['code']
export type ProblemOf<Code extends ProblemCode> = Extract<Problem, { code: Code }>

/** Problems that any call may end in, whatever it declares. */
export type UniversalProblem = ProblemOf<
  'invalid-input' | 'unexpected' | 'cancelled' | 'not-open' | 'storage-failed'
>

/** What reading or writing a secret may end in. */
export const keychainProblems = [
  'keychain-missing',
  'keychain-locked',
  'keychain-refused',
  'keychain-slow',
  'passphrase-needed',
  'passphrase-wrong',
  'vault-damaged',
] as const satisfies readonly ProblemCode[]
export type KeychainProblem = ProblemOf<(typeof keychainProblems)[number]>

/** What opening the store may end in. */
export const storeProblems = [
  'data-in-use',
  'database-key-missing',
  'database-key-wrong',
  'database-damaged',
  'database-newer',
  'storage-failed',
] as const satisfies readonly ProblemCode[]
export type StoreProblem = ProblemOf<(typeof storeProblems)[number]>

/** What any request over the network may end in before a service answers. */
export const networkProblems = [
  'offline',
  'unreachable',
  'connection-lost',
  'timed-out',
  'tls-failed',
  'proxy-refused',
  'cancelled',
] as const satisfies readonly ProblemCode[]
export type NetworkProblem = ProblemOf<(typeof networkProblems)[number]>

/** What a call to a service behind the social-security portal may end in. */
export const serviceProblems = [
  ...networkProblems,
  ...keychainProblems,
  'certificate-missing',
  'certificate-expired',
  'key-missing',
  'key-unusable',
  'client-id-missing',
  'token-refused',
  'clock-wrong',
  'service-refused',
  'access-refused',
  'too-many-requests',
  'service-unavailable',
  'answer-not-understood',
] as const satisfies readonly ProblemCode[]
export type ServiceProblem = ProblemOf<(typeof serviceProblems)[number]>

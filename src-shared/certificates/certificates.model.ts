import * as z from 'zod'

/** What a certificate is for; each purpose has its own rules for the request. */
export const Purpose = z.enum(['social-security', 'ons'])
export type Purpose = z.infer<typeof Purpose>

const required = (max: number) => z.string().trim().min(1, 'required').max(max, 'too-long')
const optional = (max: number) => z.string().trim().max(max, 'too-long')

// Upper bounds: RFC 5280, appendix A.1 (ub-common-name 64, ub-locality-name 128, …); e-mail is an IA5String.
const EMAIL = /^[\x21-\x7e]+@[A-Za-z0-9.-]+\.[A-Za-z0-9-]+$/
const country = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, 'country-code')

/** The subject of a request for social security: the company's own name; what Chaman does not ask may stay empty. */
export const CompanySubject = z.object({
  commonName: required(64),
  organization: required(64),
  organizationalUnit: optional(64),
  locality: optional(128),
  state: optional(128),
  country,
  email: optional(255).refine((value) => value === '' || EMAIL.test(value), 'email-malformed'),
})

/**
 * The common name Ons asks: `{connector}-{customer code}-{identification}`. Source: Nedap, Certificate requirements: connector
 * `a-z 0-9 _`, customer code TE#### (test) or starting with CF, DF or MF (production), identification `a-z A-Z 0-9 _`.
 */
export const ONS_COMMON_NAME = /^[a-z0-9_]+-(?:TE\d{4}|(?:CF|DF|MF)[A-Za-z0-9]+)-[A-Za-z0-9_]+$/

/** The same name in its three parts, each with its own code of what is wrong: `ons-connector`, `ons-customer-code`, `ons-identification`. */
export const OnsName = z.object({
  connector: required(64).regex(/^[a-z0-9_]+$/, 'ons-connector'),
  customerCode: required(64)
    .toUpperCase()
    .regex(/^(?:TE\d{4}|(?:CF|DF|MF)[A-Z0-9]+)$/, 'ons-customer-code'),
  identification: required(64).regex(/^[A-Za-z0-9_]+$/, 'ons-identification'),
})
export type OnsName = z.infer<typeof OnsName>

/** Writes the three parts as one common name. */
export function onsCommonName({ connector, customerCode, identification }: OnsName): string {
  return `${connector}-${customerCode}-${identification}`
}

/** The parts of a common name that is written as Ons asks; undefined for any other. */
export function onsNameOf(commonName: string): OnsName | undefined {
  if (!ONS_COMMON_NAME.test(commonName)) return undefined
  const [connector = '', customerCode = '', identification = ''] = commonName.split('-')
  return { connector, customerCode, identification }
}

/** The subject of a request for Ons: all seven fields filled in (Nedap, Certificate requirements). */
export const OnsSubject = z.object({
  commonName: required(64).regex(ONS_COMMON_NAME, 'common-name-ons'),
  organization: required(64),
  organizationalUnit: required(64),
  locality: required(128),
  state: required(128),
  country,
  email: required(255).regex(EMAIL, 'email-malformed'),
})

/** Who a request is for; what Ons asks more is checked when the request is made. */
export type Subject = z.infer<typeof CompanySubject>

/** Key sizes in bits per purpose, the first one the default. Ons: "RSA at least 4096 bits" (Nedap, Certificate requirements). */
export const KEY_SIZES: Readonly<Record<Purpose, readonly number[]>> = {
  'social-security': [2048, 3072, 4096],
  ons: [4096],
}

const keyBits = (purpose: Purpose) =>
  z
    .number()
    .refine((bits) => KEY_SIZES[purpose].includes(bits), purpose === 'ons' ? 'key-size-ons' : 'key-size')
    .optional()

/** Everything needed to make a key and a request; `keyBits` defaults to the purpose's first size. */
export const RequestInput = z.discriminatedUnion('purpose', [
  z.object({
    purpose: z.literal('social-security'),
    subject: CompanySubject,
    keyBits: keyBits('social-security'),
  }),
  z.object({ purpose: z.literal('ons'), subject: OnsSubject, keyBits: keyBits('ons') }),
])
export type RequestInput = z.infer<typeof RequestInput>

/**
 * Where a certificate is on its way: `requested` (key and request exist, no certificate yet), `valid`, `expiring` (within the
 * first warning term), `expired`, or `removed` (can be restored until it is purged).
 */
export const CertificateState = z.enum(['requested', 'valid', 'expiring', 'expired', 'removed'])
export type CertificateState = z.infer<typeof CertificateState>

/** Days before the end at which a certificate is reported, the longest first. */
export const EXPIRY_WARNING_DAYS = [90, 30, 7] as const

/** How long a removed certificate and its key can still be restored, in days. */
export const KEEP_REMOVED_DAYS = 30

/** One certificate with its key's public facts; never the key. */
export const CertificateEntry = z.object({
  id: z.string(),
  purpose: Purpose,
  state: CertificateState,
  commonName: z.string(),
  keyBits: z.number(),
  publicKeySha256: z.string(),
  createdAt: z.string(),
  hasRequest: z.boolean(),
  /** What the request asked, to ask the same again; absent for a certificate that came with its key. */
  requestedFor: CompanySubject.optional(),
  subject: z.string().optional(),
  issuer: z.string().optional(),
  serialNumber: z.string().optional(),
  selfSigned: z.boolean().optional(),
  sha256Fingerprint: z.string().optional(),
  notBefore: z.string().optional(),
  notAfter: z.string().optional(),
  /** Whole days until `notAfter`, negative when past. */
  daysLeft: z.number().optional(),
  /** Names of the profiles and customer environments that use it. */
  usedBy: z.array(z.string()),
  removedAt: z.string().optional(),
})
export type CertificateEntry = z.infer<typeof CertificateEntry>

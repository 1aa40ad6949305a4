import * as z from 'zod'
import { Problem } from '../problem'

/** The services whose connection can be tested from a profile. */
export const TestedService = z.enum(['social-security', 'ons'])
export type TestedService = z.infer<typeof TestedService>

/** What is looked at, in this order: each step needs the ones before it. */
export const TEST_STEPS = {
  'social-security': [
    'key-present',
    'certificate-matches',
    'certificate-valid',
    'clock',
    'token',
    'enterprise-number-in-reach',
    'api-answers',
  ],
  ons: ['key-present', 'certificate-matches', 'certificate-valid', 'secure-connection', 'ping'],
} as const

export type TestStepName = (typeof TEST_STEPS)[TestedService][number]

/** What a step found; `skipped` when it could not be looked at, mostly because an earlier one failed. */
export const TestStep = z.object({
  step: z.enum([...TEST_STEPS['social-security'], ...TEST_STEPS.ons]),
  outcome: z.enum(['passed', 'failed', 'skipped']),
  problem: Problem.optional(),
})
export type TestStep = z.infer<typeof TestStep>

/** One part of a client assertion, or of the form around it: `meaning` names its explanation. */
export const ExplainedPart = z.object({
  name: z.string(),
  value: z.string(),
  meaning: z.enum([
    'grant-type',
    'assertion-type',
    'scope',
    'algorithm',
    'type',
    'key-hint',
    'issuer',
    'subject',
    'audience',
    'unique-id',
    'issued-at',
    'expires-at',
    'other',
  ]),
})
export type ExplainedPart = z.infer<typeof ExplainedPart>

/** What a token request says, part by part; never its signature, so that it cannot be used. */
export const ExplainedAssertion = z.object({
  tokenUrl: z.string(),
  form: z.array(ExplainedPart),
  header: z.array(ExplainedPart),
  claims: z.array(ExplainedPart),
  signedWith: z.object({
    subject: z.string(),
    issuer: z.string(),
    notAfter: z.string(),
    sha256Fingerprint: z.string(),
    keyBits: z.number().nullable(),
  }),
})
export type ExplainedAssertion = z.infer<typeof ExplainedAssertion>

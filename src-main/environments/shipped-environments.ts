import type { EnvironmentInput } from '../../src-shared/environments/environments.model'

/**
 * The environment of the real services, made once at the first start and the user's to change from then on.
 * Token URL: the portal's guide "Obtaining an access token" (checked 2026-11-22). PrecontractualData: the manual shows the
 * integration host only; the production host follows the guide's pattern, so it may need a change when Sigedis confirms it.
 * Learning account: manual of 2024-10-01; read-only because publishers report that the law of 14 January 2026 (Belgian Official
 * Gazette 21 January 2026) ended registration, with data kept until 31 December 2026.
 */
export const PRODUCTION: EnvironmentInput & { readonly id: string } = {
  id: 'production',
  name: 'Productie – socialsecurity.be',
  tokenUrl: 'https://services.socialsecurity.be/REST/oauth/v5/token',
  audience: undefined,
  scope: undefined,
  precontractUrl: 'https://services.socialsecurity.be/REST/employmentPrecontractualData/v1',
  learningAccountUrl: 'https://services.socialsecurity.be/REST/federalLearningAccount/trainingProvider/v1',
  learningAccount: 'read-only',
  onsUrl: undefined,
  trustedCa: undefined,
  assertionKeyHint: 'none',
}

/** Where the practice server answers below its own origin. */
export const PRACTICE_PATHS = {
  token: '/REST/oauth/v5/token',
  precontract: '/REST/employmentPrecontractualData/v1',
  learningAccount: '/REST/federalLearningAccount/trainingProvider/v1',
} as const

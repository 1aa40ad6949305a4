import { ENVIRONMENT_TEMPLATES } from '../../src-shared/environments/environment-templates'
import type { EnvironmentInput } from '../../src-shared/environments/environments.model'

const [production] = ENVIRONMENT_TEMPLATES

/** The environment of the real services, made once at the first start and the user's to change from then on. */
export const PRODUCTION: EnvironmentInput & { readonly id: string } = {
  ...production.addresses,
  id: 'production',
  name: 'Productie – socialsecurity.be',
  scope: undefined,
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

import type { EnvironmentInput } from './environments.model'

type Addresses = Pick<
  EnvironmentInput,
  'tokenUrl' | 'audience' | 'precontractUrl' | 'learningAccountUrl' | 'learningAccount'
>

/** The services of social security as one place offers them: what a new environment may begin from, the user's to change. */
export interface EnvironmentTemplate {
  readonly id: 'production' | 'acceptance' | 'simulation'
  readonly addresses: Addresses
  /**
   * `documented`: the token address is in the portal's own guide. `reported`: only public programs that use it say so, and whether
   * PrecontractualData and the learning account exist there is not known.
   */
  readonly standing: 'documented' | 'reported'
  readonly source: string
  /** The day the source was read. */
  readonly checkedOn: string
}

const CHECKED_ON = '2026-11-22'

const PRODUCTION_TOKEN_URL = 'https://services.socialsecurity.be/REST/oauth/v5/token'

/**
 * PrecontractualData: the manual shows the integration host only; the paths follow the guide's pattern for the host. Learning
 * account: manual of 2024-10-01; read-only because publishers report that the law of 14 January 2026 (Belgian Official Gazette
 * 21 January 2026) ended registration, with data kept until 31 December 2026.
 */
function servicesOn(
  host: string,
): Pick<Addresses, 'precontractUrl' | 'learningAccountUrl' | 'learningAccount'> {
  return {
    precontractUrl: `https://${host}/REST/employmentPrecontractualData/v1`,
    learningAccountUrl: `https://${host}/REST/federalLearningAccount/trainingProvider/v1`,
    learningAccount: 'read-only',
  }
}

/** Where the services of social security are, the real ones first. */
export const ENVIRONMENT_TEMPLATES: readonly [EnvironmentTemplate, ...EnvironmentTemplate[]] = [
  {
    id: 'production',
    addresses: {
      tokenUrl: PRODUCTION_TOKEN_URL,
      audience: undefined,
      ...servicesOn('services.socialsecurity.be'),
    },
    standing: 'documented',
    source:
      'https://www.rest-documentation.socialsecurity.be/documentation/developer-guide/obtaining-an-access-token-from-social-security-oauth-server.html',
    checkedOn: CHECKED_ON,
  },
  {
    id: 'acceptance',
    addresses: {
      tokenUrl: 'https://services-acpt.socialsecurity.be/REST/oauth/v5/token',
      audience: undefined,
      ...servicesOn('services-acpt.socialsecurity.be'),
    },
    standing: 'reported',
    source: 'The e-Box programs for developers on GitHub (documentation and samples)',
    checkedOn: CHECKED_ON,
  },
  {
    id: 'simulation',
    addresses: {
      // Four independent programs agree: the simulation services take tokens of the production server, for its audience.
      tokenUrl: PRODUCTION_TOKEN_URL,
      audience: undefined,
      ...servicesOn('services-sim.socialsecurity.be'),
    },
    standing: 'reported',
    source: 'Odoo and three other public programs that declare Dimona in simulation',
    checkedOn: CHECKED_ON,
  },
]
